"""What the guard asks in English, whose lists know the small words of its grammar as well."""

from collections.abc import Iterator

from argmap.texts.meaning.after import signs_after
from argmap.texts.meaning.before import signs_before
from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.in_any_language import signs_in_any_language
from argmap.texts.meaning.joining import signs_of_joining
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.neighbours import signs_following, signs_preceding
from argmap.texts.meaning.portions import signs_of_heads
from argmap.texts.meaning.questions import (
    conceded,
    denied_doer,
    exclaimed,
    fronted,
    is_inverted,
    is_put_to,
    is_rhetorical,
    questioned,
)
from argmap.texts.meaning.quotation_marks import signs_of_marks
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.relatives import in_relative_clause
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.within import signs_within
from argmap.texts.verification import Distortion

_MOST_SWALLOWED = 40
_REMAINDER = 8
_LEAD = 2
_CLOSED = frozenset('",.')


def signs_with_grammar(cut: Cut, *, attributed: bool) -> Iterator[tuple[str, Iterator[Sign]]]:
    """Yield all signs, and where they stand to the cut."""
    before, quoted = cut.before, cut.quoted
    subordinate = quoted.run.is_a(0, "relative") or in_relative_clause(before)
    opening = before.tokens or [quoted.run.word(0)]
    first = 1 if cut.after.word(0) == "," else 0
    joined = cut.after.is_a(first, "conjunction") and cut.after.word(first + 1) != "that"
    subject = opening in (["that"], ["whether"]) and not joined  # "that summer we walked | and"
    yield "swallowed", _swallowed(cut, attributed=attributed)
    yield "before", signs_before(before, quoted, attributed=attributed)
    if cut.governing is not None and quoted.asserts:
        yield "before", signs_before(cut.governing, quoted, attributed=attributed)
    yield (
        "after",
        signs_after(cut.after, quoted, attributed=attributed, subordinate=subordinate, subject=subject),
    )
    yield "after", _following(cut)
    yield "before", _preceding(cut, attributed=attributed)
    yield "before", signs_of_heads(before, quoted)
    yield from signs_in_any_language(cut)
    yield "around", _around(cut)
    if not (attributed or (quoted.is_title and not _is_thesis(cut))):
        low = cut.seen.sentences.paragraph(cut.start)
        yield "around", signs_of_marks(cut.seen.text, low, cut.start, cut.end)


def _is_thesis(cut: Cut) -> bool:
    """Tell whether a title says something: 'called "Slavery Is a Blessing"'."""
    run = cut.quoted.run
    small = Quoted(Run(run.words, run.stretch, [word.lower() for word in run.tokens]))
    return small.asserts and cut.seen.bare[cut.end : cut.end + 1] in _CLOSED


def _swallowed(cut: Cut, *, attributed: bool) -> Iterator[Sign]:
    for gap, behind in cut.gaps():
        yield from signs_within(gap, attributed=attributed)
        yield from signs_of_joining(gap, behind)
        if _is_far(cut, gap):
            yield Sign(Distortion.DISTANCE, *gap.stretch[1:])


def _is_far(cut: Cut, gap: Run) -> bool:
    """Tell whether an elision joins what stands too far apart."""
    sentences, paragraphs = cut.seen.sentences.crossed(*gap.stretch[1:])
    words = sum(not parts(token) for token in gap.tokens)
    return bool(paragraphs) or sentences > 1 or words > _MOST_SWALLOWED


def _following(cut: Cut) -> Iterator[Sign]:
    """Yield what the next sentence says of this one, where the quotation nearly ends it."""
    if cut.question is not None:
        return
    if len(cut.after.tokens) > _REMAINDER or len(cut.quoted.run.tokens) <= 1:
        return
    yield from signs_following(cut.following, cut.quoted)


def _preceding(cut: Cut, *, attributed: bool) -> Iterator[Sign]:
    """Yield what the sentence before says of this one, where the quotation nearly begins it."""
    if len(cut.before.tokens) <= _LEAD and cut.low > 1:
        yield from signs_preceding(cut.preceding, cut.before, attributed=attributed)


def _around(cut: Cut) -> Iterator[Sign]:
    """Yield that a quotation stands in a question, an exclamation, or a turn of phrase of both sides."""
    before, quoted, after = cut.before, cut.quoted, cut.after
    mark = cut.question
    whole = not before.tokens and len(quoted.run.tokens) > _LEAD and after.word(0) == "?"
    asked = whole or quoted.asserts or is_inverted(before) or is_rhetorical(before)
    if mark is not None and asked and questioned(before, quoted, cut.seen.tokens(cut.end, mark)):
        yield Sign(Distortion.QUESTION, mark, mark + 1)
    if cut.shout is not None:
        yield from exclaimed(before, quoted, cut.shout)
    yield from conceded(before, after)
    yield from denied_doer(before, quoted)
    yield from fronted(before, quoted, after)
    if is_put_to(before):
        yield before.sign_at(Distortion.QUESTION, 0, 1)
