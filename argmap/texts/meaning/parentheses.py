"""An aside right before the cut: "he is, they claim, | a thief"."""

from collections.abc import Iterator

from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_COMMENTING = frozenset(["it", "i", "we", "one", "many", "some"])
_ADDING = frozenset(["and", "but", "though", "although", "if", "or"])
_PERSONS = frozenset(["he", "she", "they"])
_TELLS = 6
_CLAUSE = 9
_SHORT = 4


def aside_of(run: Run) -> Run | None:
    """Return what stands between two commas right before the cut, if it is short."""
    commas = [index for index, word in enumerate(run.tokens) if word == ","][-2:]
    if len(commas) < 2 or commas[1] != len(run.tokens) - 1 or commas[1] - commas[0] > _CLAUSE:
        return None
    return run.part(commas[0] + 1, commas[1])


def goes_on(run: Run, aside: Run) -> bool:
    """Tell whether the words before an aside want the quoted ones: "he is, they claim, | a thief"."""
    last = len(run.tokens) - len(aside.tokens) - 3
    return any(run.is_a(last, kind) for kind in ("finite", "negation", "that", "relative", "conjunction"))


def comments(aside: Run) -> bool:
    """Tell whether an aside is a comment such as "it seems", which goes for all of the sentence."""
    opens = aside.word(0) == "it" or len(aside.tokens) == 1
    return opens and len(aside.tokens) <= _SHORT and any(mark.start == 0 for mark in aside.having("hedge"))


def says(aside: Run) -> bool:
    """Tell whether an aside tells who says all of the sentence: "or so he told the coroner", "they claim"."""
    first = aside.word(0)
    told = first in ("or", "so", "as") or aside.is_a(0, "article") or not first.islower() or first in _PERSONS
    return told and len(aside.tokens) <= _TELLS


def signs_of_limits(aside: Run) -> Iterator[Sign]:
    """Yield the limit of "on Sundays, and on no other day, |", "in two parishes, though nowhere else, |"."""
    if aside.word(0) in _ADDING:
        for mark in aside.having("negation", "limit"):
            verbal = any(aside.is_a(index, "finite") for index in range(len(aside.tokens)))
            if mark.start <= 2 and not verbal:
                yield aside.sign(Distortion.QUANTIFIER, mark)
                return


def signs_in_aside(aside: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what an aside makes of the words around it: "perhaps", "if need be", "they claim"."""
    if aside.is_a(0, "relative") and aside.word(0) != "as":
        return
    this = aside.word(1) in ("this", "that", "it") and aside.is_a(2, "copula")
    if aside.word(0) in _ADDING and this:
        told = aside.having("report", "guessing")
        yield from (aside.sign_at(Distortion.HEDGE, 1, mark.end) for mark in told)
    for mark in aside.marks:
        hoped = "chance" in mark.kinds and aside.word(0) in _COMMENTING
        if hoped or "hedge" in mark.kinds or ("denial" in mark.kinds and aside.word(0) in _COMMENTING):
            yield aside.sign(Distortion.HEDGE, mark)
        elif "condition" in mark.kinds:
            yield aside.sign(Distortion.CONDITION, mark)
        elif "hearsay" in mark.kinds or (
            "attribution" in mark.kinds and not attributed and not aside.is_own(mark)
        ):
            yield aside.sign(Distortion.ATTRIBUTION, mark)
