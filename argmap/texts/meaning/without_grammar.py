"""What the guard asks in languages whose lists know single words and phrases, and no grammar."""

from collections.abc import Iterator

from argmap.texts.meaning import behind, negations, partial
from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.in_any_language import signs_in_any_language
from argmap.texts.meaning.indirect import reported, reporting
from argmap.texts.meaning.runs import Sign
from argmap.texts.verification import Distortion

_REMAINDER = 8
_LEAD = 2


def signs_without_grammar(cut: Cut, *, attributed: bool) -> Iterator[tuple[str, Iterator[Sign]]]:
    """Yield all signs, and where they stand to the cut."""
    before, quoted, after = cut.before, cut.quoted, cut.after
    for gap, _ in cut.gaps():
        yield "swallowed", negations.swallowed(gap, attributed=attributed)
    language = cut.seen.language.split("-")[0].lower()
    for run in filter(None, (before, cut.governing)):
        yield "before", negations.before(run, quoted, language, attributed=attributed)
    teller = reporting(before, after)
    if teller and not attributed:
        yield "before", iter([before.sign(Distortion.ATTRIBUTION, teller)])
    yield "after", behind.after(after, quoted, attributed=attributed, told=teller is not None)
    if len(before.tokens) == 1 and before.is_a(0, "that"):
        yield "after", behind.predicate(after, attributed=attributed)
    if not attributed and len(before.tokens) <= _LEAD and cut.low > 1:
        yield "before", partial.introduced(cut.preceding)
    if len(before.tokens) <= _LEAD and cut.low > 1:
        yield "before", partial.withdrawn(cut.preceding)
    yield "after", partial.conceded(before, after)
    hangs = before.word(-1) == "," or before.is_a(len(before.tokens) - 1, "that")
    if language == "de" and not (attributed or hangs):
        yield "around", reported(quoted)
    yield from signs_in_any_language(cut)
    yield "around", _around(cut)
    if len(after.tokens) <= _REMAINDER:
        yield "after", behind.following(cut.following, attributed=attributed)


def _around(cut: Cut) -> Iterator[Sign]:
    """Yield that a quotation stands in an exclamation or a question."""
    mark = cut.question
    if cut.shout is not None:
        yield from partial.cried(cut.before, cut.quoted, cut.shout)
    if mark is not None and negations.is_asked(cut.before, cut.quoted):
        yield Sign(Distortion.QUESTION, mark, mark + 1)
