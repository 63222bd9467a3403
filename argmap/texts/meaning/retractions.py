"""What the next sentence makes of the one before it: "So ran the leaflet.", "The court disagreed."."""

from collections.abc import Iterator

from argmap.texts.meaning.dissent import signs_of_dissent
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(".!?…;")
_OPENING = 5
_NEAR = 9
_SHORT = 6
_POINTING = frozenset(["this", "that", "these", "those", "both", "such", "the", "every", "all"])
_THERE = frozenset(["it", "he", "she", "they", "we", "this", "that", "i", "none", "nothing"])
_OPPOSITES = frozenset(["contrary", "opposite", "reverse"])
_STILL = frozenset(["still", "again", "now", "always"])
_FACTS = frozenset(["facts", "truth", "evidence", "proof"])
_JUDGED = frozenset(["true", "so", "credible", "believe", "believes", "believed", "likely", "possible"])


def signs_taking_back(run: Run) -> Iterator[Sign]:
    """Yield what tells that the sentence before was another's, or is not so."""
    end = next((index for index, word in enumerate(run.tokens) if word in _STRONG), len(run.tokens))
    asked = run.word(end) == "?"
    run = run.part(0, end)
    if not run.tokens:
        return
    if asked:
        yield from _doubted(run)
        yield from _overheard(run)
        return
    yield from _so_it_ran(run)
    yield from _called(run)
    yield from _no(run)
    yield from signs_of_dissent(run)
    yield from _own(run)


def _doubted(run: Run) -> Iterator[Sign]:
    """Yield the "or" of "Or did it?", the "really" of "Really?", the verb of "Does anybody believe it?"."""
    short = len(run.tokens) == 2 and run.is_a(0, "question") and run.word(1) in _THERE
    facts = run.is_a(1, "copula") and not _FACTS.isdisjoint(run.tokens[2:_SHORT])
    if len(run.tokens) <= 1 or short or facts or (run.word(0) == "or" and run.is_a(1, "question")):
        yield run.sign_at(Distortion.QUESTION, 0, 1)
    elif len(run.tokens) <= _SHORT:
        found = [index for index, word in enumerate(run.tokens) if word in _JUDGED]
        if found and run.is_a(0, "question"):
            yield run.sign_at(Distortion.QUESTION, found[0], found[0] + 1)


def _so_it_ran(run: Run) -> Iterator[Sign]:
    """Yield the "so" of "So ran the leaflet", and of "Or so we were told"."""
    start = 1 if run.word(0) == "or" else 0
    if run.word(start) not in ("so", "thus"):
        return
    behind = start + 1
    told = run.is_a(behind, "reading") or run.is_a(behind, "attribution")
    if (told and behind + 1 < len(run.tokens)) or (start and len(run.tokens) <= _NEAR):
        yield run.sign_at(Distortion.ATTRIBUTION, start, behind + told)


def _called(run: Run) -> Iterator[Sign]:
    """Yield the noun of "This story has been told for years" and "these words are not mine"."""
    if run.is_a(0, "preposition") and run.word(1) in ("such", "these") and run.is_a(3, "question"):
        yield run.sign_at(Distortion.ATTRIBUTION, 1, 3)
        return
    first = 1 if run.word(0) == "with" else 0
    if run.word(first) not in _POINTING or (run.word(first) == "the" and run.word(0) != "with"):
        return
    for mark in run.having("telling"):
        if mark.start <= first + _OPENING - 1 and not run.is_own(mark) and _points(run, first, mark.start):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def _points(run: Run, first: int, noun: int) -> bool:
    """Tell whether a noun stands right behind "this", or is what "this" is."""
    return noun == first + 1 or any(run.is_a(index, "copula") for index in range(first + 1, noun))


def _no(run: Run) -> Iterator[Sign]:
    """Yield the "no" that answers, and the "no such" or "nothing of the sort" of any verb."""
    if run.word(0) in ("no", "never", "nay") and run.word(1) == ",":
        yield run.sign_at(Distortion.CORRECTION, 0, 1)
    for index, word in enumerate(run.tokens[:_NEAR]):
        nothing = word == "nothing" and run.part(index + 1, index + 3).tokens == ["of", "the"]
        such = (
            word == "no" and run.word(index + 1) == "such" and (index > 0 or run.word(index + 2) == "thing")
        )
        otherwise = word == "otherwise" and index + 1 == len(run.tokens) and not run.is_a(0, "negation")
        opposed = word in _OPPOSITES and run.word(index - 1) == "the" and index > 2
        opposed = opposed and not (run.word(index - 2) == "to" and run.is_a(index + 1, "finite"))
        history = run.is_a(index, "negation") and run.word(index + 1) in ("history", "proven", "proved")
        if such or nothing or otherwise or opposed or history:
            yield run.sign_at(Distortion.CORRECTION, index, index + 1)
            return


def _once_own(run: Run) -> Iterator[Sign]:
    """Yield the verb of "So I wrote in the first edition" and the noun of "That was my view in March"."""
    holds = not _STILL.isdisjoint(run.tokens) or run.word(2) == "and"
    if holds or run.word(0) not in _POINTING | {"so"}:
        return
    for mark in run.having("attribution", "opinion", "planned", "report", "ruling"):
        wrote = run.word(0) == "so" and run.is_a(mark.start - 1, "self")
        mine = run.is_a(1, "copula") and run.word(1) in ("was", "were")
        viewed = mine and any(run.is_a(index, "mine") for index in range(2, mark.start))
        if mark.start <= _OPENING and (wrote or viewed):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _overheard(run: Run) -> Iterator[Sign]:
    """Yield the verb of "We have heard it from the bench of bishops."."""
    for index in range(1, min(len(run.tokens), _OPENING)):
        if run.word(index) in ("hear", "heard", "read") and run.word(index + 1) in ("it", "this", "that"):
            yield run.sign_at(Distortion.ATTRIBUTION, index, index + 2)


def _later_own(run: Run) -> Iterator[Sign]:
    """Yield the verb of "By Friday I had changed my mind", whose "I" does not begin it."""
    for mark in run.having("recanting", "retraction"):
        if run.is_a(mark.start - ("recanting" in mark.kinds), "self"):
            yield run.sign(Distortion.CORRECTION, mark)


def _own(run: Run) -> Iterator[Sign]:
    """Yield the verb of "I no longer think so", "I take it back" and "I quote the leaflet"."""
    yield from _once_own(run)
    if not run.is_a(0, "self"):
        yield from _later_own(run)
        return
    yield from _overheard(run)
    last = len(run.tokens) - 1
    if run.is_a(last, "negation") and any(run.having("knowing")):
        yield run.sign_at(Distortion.CORRECTION, last, last + 1)
    for mark in run.having("recanting"):
        if mark.start <= _NEAR:
            yield run.sign(Distortion.CORRECTION, mark)
            return
    for mark in run.having("citing"):
        if mark.start <= _NEAR:
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return
