"""What the lists of languages without a grammar here can tell: negations and, in fixed places, a few more.

What an elision swallows, what stands a few words before the cut or opens its clause, and what follows
at once.
"""

from collections.abc import Iterator

from argmap.texts.meaning import partial
from argmap.texts.meaning.brackets import without_brackets
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.within import pieces
from argmap.texts.verification import Distortion

_EDGE = 3
_REACH = {"ru": 2}
_REACH_OF_THAT = 7
_SUBJECT = 6
_GOVERNING = 14
_SHORTEST = 2
_AFTER = 7
_PREDICATE = 7
_OTHERS = (
    ("hedge", Distortion.HEDGE),
    ("correction", Distortion.CORRECTION),
    ("condition", Distortion.CONDITION),
    ("attribution", Distortion.ATTRIBUTION),
    ("limit", Distortion.QUANTIFIER),
    ("modal", Distortion.MODAL),
)
LOOKED_FOR = (
    "negations", "hedges", "limits", "modal verbs", "conditions", "attributions", "questions", "irony",
)  # fmt: skip


def swallowed(gap: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs of clauses that go on outside an elision; a negation of a whole aside goes with it."""
    gap = without_brackets(gap, of="[")
    for piece, left, right in pieces(gap):
        for start, end in _negations(piece, "negation"):
            if right or (left and (start < _EDGE or end == len(piece.tokens))):
                yield piece.sign_at(Distortion.NEGATION, start, end)
        if right and piece.is_a(len(piece.tokens) - 1, "without"):
            yield piece.sign_at(Distortion.NEGATION, len(piece.tokens) - 1, len(piece.tokens))
        if not piece.is_a(0, "relative"):
            yield from _others(piece, piece.marks, attributed=attributed)


def before(run: Run, quoted: Quoted, language: str, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs of the clause that is quoted, or of one that it hangs on: "I do not say that"."""
    run = without_brackets(run)
    count = len(run.tokens)
    for mark in run.having("without"):
        if mark.end == count:
            yield run.sign(Distortion.NEGATION, mark)
    end, hangs = _governing(run, quoted)
    reach = _REACH_OF_THAT if hangs else _REACH.get(language, _EDGE)
    breaks = [index for index in range(end) if parts(run.word(index)) or run.is_a(index, "conjunction")]
    first = max((index + 1 for index in breaks), default=0)
    low = max(end - reach, first)
    opens = first if end - first <= (_GOVERNING if hangs else _SUBJECT) else -1
    negations = [
        (start, last)
        for start, last in _negations(run, "negation")
        if last <= end and (start >= low or start == opens)
    ]
    near = [mark for mark in run.marks if first <= mark.start and low < mark.end <= end]
    denials = [(mark.start, mark.end) for mark in near if "denial" in mark.kinds]
    if bool(negations) != bool(denials):
        yield run.sign_at(Distortion.NEGATION, *(negations or denials)[0])
    for mark in near:
        if "inverted" in mark.kinds and run.is_a(mark.start - 1, "subject"):
            continue
        told = hangs or not mark.start
        if not ("correction" in mark.kinds and not hangs) and not (
            "modal" in mark.kinds and mark.end < count
        ):
            yield from _others(run, [mark], attributed=attributed or not told)
    yield from _opening(run, near, attributed=attributed)
    yield from partial.framed(run, quoted, language, attributed=attributed)
    if not attributed:
        yield from partial.announced(run)
    if hangs and end < count and language != "fr" and not (attributed or negations or denials):
        yield from partial.unvouched(run.part(first, end))


def _governing(run: Run, quoted: Quoted) -> tuple[int, bool]:
    """Return where the clause ends that governs the quoted words, and whether these hang on it by "that"."""
    end = len(run.tokens)
    if _is_a(run, end - 1, "that"):
        return end - 1 - (run.word(end - 2) == ","), True
    opens = _is_a(quoted.run, 0, "that")
    if run.word(end - 1) == "," and (opens or any(quoted.run.having("hanging"))):
        return end - 1, True
    return end, opens


def _opening(run: Run, near: list[Mark], *, attributed: bool) -> Iterator[Sign]:
    """Yield what opens the sentence and colours all of it: "If …, |", "According to …, |"."""
    for mark in run.marks[:1]:
        if mark.start == 0 and mark not in near:
            adjoining = run.word(-1) == ","
            if "condition" not in mark.kinds or adjoining:
                kinds = mark.kinds - {"correction"}
                yield from _others(run, [Mark(kinds, mark.start, mark.end)], attributed=attributed)


def is_asked(run: Run, quoted: Quoted) -> bool:
    """Tell whether a question mark behind the sentence asks what is quoted, or what this hangs on."""
    turned = run.is_a(0, "asking") or any(word.endswith(("-il", "-elle", "-on")) for word in run.tokens)
    return not run.tokens or _governing(run, quoted)[1] or (turned and len(run.tokens) <= _SUBJECT)


def after(run: Run, quoted: Quoted, *, attributed: bool, told: bool = False) -> Iterator[Sign]:
    """Yield the negation that follows what it denies: "brannte nicht", and ", wenn …", ", behauptet er".

    Where the words are ``told`` in indirect speech, a subjunctive behind them is no condition.
    """
    if len(quoted.run.tokens) < _SHORTEST:
        return
    run = without_brackets(run.head(_AFTER), of="[")
    for start, end in _negations(run, "following"):
        if not start:
            yield run.sign_at(Distortion.NEGATION, start, end)
    parted = run.word(0) in (",", "-")
    near = [
        mark
        for mark in run.marks
        if told <= mark.start <= parted and mark.kinds.isdisjoint({"correction", "modal"})
    ]
    yield from _others(run, near, attributed=attributed or not parted)
    yield from partial.ended(run)
    if parted:
        limits = [mark for mark in run.having("limit") if mark.start == 2]
        yield from _others(run, limits, attributed=attributed)
    if parted and not attributed:
        yield from _as_told(run.part(1))
        yield from (
            run.sign(Distortion.ATTRIBUTION, mark) for mark in run.having("reading") if mark.start == 1
        )


def predicate(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what is said of a clause with "that" which begins the sentence: "Dass …, ist eine Erfindung"."""
    run = run.head(_PREDICATE)
    negations, denials = _negations(run, "negation"), list(run.having("denial"))
    if bool(negations) != bool(denials):
        yield run.sign_at(
            Distortion.NEGATION, *(negations or [(mark.start, mark.end) for mark in denials])[0]
        )
    yield from _others(run, list(run.having("hedge", "correction", "attribution")), attributed=attributed)


def following(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what opens the next sentence and takes this one back: "Das ist nicht wahr.", "So sagt er."."""
    for mark in run.having("retraction"):
        if mark.start == 0:
            yield run.sign(Distortion.CORRECTION, mark)
    yield from partial.answered(run, attributed=attributed)
    if not attributed:
        yield from _as_told(run.head(_SUBJECT))


def _as_told(run: Run) -> Iterator[Sign]:
    """Yield the verb of "wie die Zeitungen behaupteten"."""
    if run.is_a(0, "as") and not any(run.having("also")):
        for mark in run.having("attribution", "reading", "telling"):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def _others(run: Run, marks: list[Mark], *, attributed: bool) -> Iterator[Sign]:
    for mark in marks:
        for kind, distortion in _OTHERS:
            if kind in mark.kinds and not (attributed and kind == "attribution"):
                yield run.sign(distortion, mark)


def _negations(run: Run, kind: str) -> list[tuple[int, int]]:
    """Return where words of a kind stand, elided ones such as "n'est" among them."""
    found = {(mark.start, mark.end) for mark in run.having(kind)}
    if kind == "negation":
        neutral = (mark for mark in run.words.marks(run.tokens) if "neutral" in mark.kinds)
        harmless = {index for mark in neutral for index in range(mark.start, mark.end)}
        elided = {index for index in range(len(run.tokens)) if _elides(run, index, kind)}
        found |= {(index, index + 1) for index in elided - harmless}
    return sorted(found)


def _is_a(run: Run, index: int, kind: str) -> bool:
    return run.is_a(index, kind) or _elides(run, index, kind)


def _elides(run: Run, index: int, kind: str) -> bool:
    start, mark, _ = run.word(index).partition("'")
    return bool(mark) and kind in run.words.kinds(start + mark)
