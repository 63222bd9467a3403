"""What the guard asks in all languages alike, with or without a grammar."""

from collections.abc import Iterator

from argmap.texts.meaning.afterthoughts import signs_of_second_thoughts
from argmap.texts.meaning.assent import signs_of_assent
from argmap.texts.meaning.beliefs import signs_of_belief
from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.deflations import signs_of_deflation
from argmap.texts.meaning.portions import signs_of_portions
from argmap.texts.meaning.proposals import signs_of_proposals
from argmap.texts.meaning.runs import Sign


def signs_in_any_language(cut: Cut) -> Iterator[tuple[str, Iterator[Sign]]]:
    """Yield the signs, and where they stand to the cut."""
    yield "before", signs_of_portions(cut.before, cut.quoted)
    yield "after", signs_of_proposals(cut.quoted, cut.after, cut.following)
    yield "around", signs_of_belief(cut)
    yield "around", signs_of_assent(cut)
    yield "after", signs_of_deflation(cut)
    yield "after", signs_of_second_thoughts(cut)
