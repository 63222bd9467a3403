"""What the next sentence answers in languages without a grammar here: "Nein.", "So das Flugblatt."."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(".!?;")
_FIRST = frozenset(["прежде", "сначала", "сперва"])
_OPENING = 6
_NEAR = 10
_SHORT = 5
_LONG = 9
_CRY = 3
_DATED = 16


def answered(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what the next sentence makes of this one: "Nein.", "So das Flugblatt."."""
    first = 2 if run.word(1) == ":" else 1 if run.word(0) in ("-", '"') else 0
    end = next(
        (index for index, word in enumerate(run.tokens) if index >= first and word in _STRONG),
        len(run.tokens),
    )
    asked = run.word(end) == "?"
    if not asked:
        yield from _formerly(run.part(first).head(_DATED))
    run = run.part(first, end)
    if asked:
        if len(run.tokens) == 1:
            yield run.sign_at(Distortion.QUESTION, 0, 1)
        return
    if run.word(0) == "пусть" and not _FIRST.isdisjoint(run.tokens):
        yield run.sign_at(Distortion.CONDITION, 0, 1)  # "Пусть только казна прежде заплатит."
    yield from _disproved(run)
    yield from _less(run)
    if run.is_a(0, "no") and (len(run.tokens) == 1 or run.word(1) == ","):
        yield run.sign_at(Distortion.CORRECTION, 0, 1)
    for index in range(min(len(run.tokens), _NEAR)):
        if run.is_a(index, "otherwise"):
            yield run.sign_at(Distortion.CORRECTION, index, index + 1)
    if not attributed:
        yield from _told(run)


def _formerly(run: Run) -> Iterator[Sign]:
    """Yield the "inzwischen" of "Das war im Frühjahr; inzwischen kostet er drei Euro."."""
    if any(mark.start == 0 for mark in run.having("waspast")):
        for mark in run.having("since"):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _less(run: Run) -> Iterator[Sign]:
    """Yield the "vielleicht" of "Mit dem Hubschrauber vielleicht." and the "sauf" of "Tous, sauf quatre."."""
    verbal = run.has_a("copula", "self") or any(run.having("negation"))
    short = len(run.tokens) <= _OPENING
    if short and run.has_a("self") and run.has_a("believing") and len(run.tokens) <= _CRY:
        yield run.sign_at(Distortion.CORRECTION, 0, 1)
    for mark in run.having("hedge", "limit") if short and not verbal else ():
        if run.has_a("maybe") or ("limit" in mark.kinds and run.word(mark.start - 1) == ","):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _disproved(run: Run) -> Iterator[Sign]:
    """Yield the negation of "Dafür gibt es keinen Beweis", the noun of "Das war ein Irrtum"."""
    negation = next(run.having("negation"), None)
    if negation and any(run.having("proof")) and len(run.tokens) <= _OPENING + 2:
        yield run.sign(Distortion.CORRECTION, negation)
    for mark in run.having("correction"):
        cried = len(run.tokens) <= _CRY and not negation
        pointed = run.is_a(0, "pointing") or run.is_a(1, "telling")
        if cried or (pointed and mark.start <= _LONG and not negation):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _told(run: Run) -> Iterator[Sign]:
    """Yield the "so" of "So stand es auf dem Flugblatt", the noun of "Diese Behauptung" and such verbs."""
    if run.is_a(0, "as"):
        bare = run.is_a(1, "subject") and len(run.tokens) <= _SHORT - 1
        if (run.is_a(1, "reading") and not any(run.having("also", "self"))) or bare:
            yield run.sign_at(Distortion.ATTRIBUTION, 0, 1)
    if run.is_a(0, "pointing"):
        for mark in run.having("telling", "attribution", "reading"):
            verb = "telling" not in mark.kinds
            if mark.start <= (_OPENING if verb else 1) and not any(map(parts, run.tokens[: mark.start])):
                yield run.sign(Distortion.ATTRIBUTION, mark)
                return
