"""What the next sentence objects: "The court disagreed.", "Nobody believed it.", "There is no proof."."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_LONG = 12
_NEAR = 9
_SHORT = 6
_POINTED = frozenset(["it", "this", "that"])
_POINTING = frozenset(["this", "that", "these", "those", "both", "such", "every", "all"])
_OBJECTS = _POINTED | {",", "him", "her", "them"}
_PASSIVE = frozenset(["dismissed", "rejected", "corrected"])
_DENYING = frozenset(["not", "never", "didn't", "nobody", "hardly"])
_TRUTH = frozenset(["truth", "reality", "fact", "facts"])
_DIFFERENT = frozenset(["different", "other", "another", "otherwise", "not", "opposite"])


def signs_of_dissent(run: Run) -> Iterator[Sign]:
    """Yield what a sentence objects to the one before it."""
    yield from _judged(run)
    yield from _disbelieved(run)
    yield from _without_proof(run)
    yield from _in_truth(run)
    yield from _counterfactual(run)


def _judged(run: Run) -> Iterator[Sign]:
    """Yield the verb of "The court disagreed" and "The jury acquitted him"."""
    for mark in run.having("dissent"):
        passive = run.is_a(mark.start - 1, "copula") and run.word(mark.start) in _PASSIVE
        if passive and not (run.word(0) in _POINTING | _POINTED or run.is_a(1, "telling")):
            continue
        if mark.start <= _NEAR and (mark.end == len(run.tokens) or run.word(mark.end) in _OBJECTS):
            yield run.sign(Distortion.CORRECTION, mark)


def _disbelieved(run: Run) -> Iterator[Sign]:
    """Yield the negation of "Nobody who knew her believed it" and "The court did not agree"."""
    denied = next((mark for mark in run.having("negation") if mark.start <= 2), None)
    last = len(run.tokens) - 1
    if denied and run.is_a(last - 1, "assent") and run.word(-1) in _POINTED | {"him"} and last < _LONG:
        yield run.sign(Distortion.CORRECTION, denied)
    for index in (last, last - 1):
        if run.is_a(index, "assent") and run.word(index - 1) in _DENYING and last < _SHORT:
            yield run.sign_at(Distortion.CORRECTION, index - 1, index + 1)


def _without_proof(run: Run) -> Iterator[Sign]:
    """Yield the negation of "For this there is no proof", the noun of "Such a view can no longer be held"."""
    negation = next(run.having("negation"), None)
    proof = any(run.having("proof")) and not any(run.having("correction", "denial"))
    if negation and proof and len(run.tokens) <= _LONG and not _POINTED.isdisjoint(run.tokens):
        yield run.sign(Distortion.CORRECTION, negation)
    for mark in run.having("opinion"):
        if (
            mark.start <= 2
            and run.word(0) in _POINTING
            and any(run.having("negation", "denial", "correction"))
        ):
            yield run.sign(Distortion.CORRECTION, mark)


def _in_truth(run: Run) -> Iterator[Sign]:
    """Yield the opening of "The truth was quite different" and of "In fact no one had died"."""
    truth = not _TRUTH.isdisjoint(run.tokens[:2]) and run.is_a(2, "copula") and len(run.tokens) <= _NEAR
    fact = run.tokens[:2] == ["in", "fact"] and run.is_a(2 + (run.word(2) == ","), "negation")
    if fact or (truth and not _DIFFERENT.isdisjoint(run.tokens)):
        yield run.sign_at(Distortion.CORRECTION, 0, 2)


def _counterfactual(run: Run) -> Iterator[Sign]:
    """Yield the "if" of "It would be a scandal, if it were so"."""
    for index, word in enumerate(run.tokens[:-1]):
        supposed = word == "if" and run.word(index + 1) in _POINTED
        copula = any(run.is_a(number, "copula") for number in (index + 2, index + 3))
        ends = run.word(-1) in ("so", "true", "sad", "serious") and not any(map(parts, run.tokens[index:]))
        if supposed and copula and ends:
            yield run.sign_at(Distortion.CORRECTION, index, index + 1)
