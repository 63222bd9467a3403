"""Predicates behind the cut that judge what is quoted: "| is a fable", "| was never proved"."""

from collections.abc import Iterator

from argmap.texts.meaning.calling import leads_to
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_CORRECTION = 7
_PREDICATE = 6
_TOLD = 4


def signs_of_verdicts(run: Run, quoted: Quoted, *, parted: bool) -> Iterator[Sign]:
    """Yield what a predicate, or an aside behind a comma, calls the quoted words."""
    yield from _corrections(run, parted=parted)
    yield from _story(run, quoted)
    if not (parted or quoted.asserts):
        yield from _unproved(run)


def _unproved(run: Run) -> Iterator[Sign]:
    """Yield the negation of "| could not be proved" and "| was not what they said"."""
    for mark in run.having("negation"):
        behind = range(mark.end, min(len(run.tokens), mark.end + _PREDICATE))
        light = all(run.is_a(index, "finite") or run.is_a(index, "clear") for index in range(mark.start))
        proved = any(run.is_a(index, "happening") for index in behind) or run.word(mark.end) == "what"
        if light and mark.start <= 2 and proved:
            yield run.sign(Distortion.CORRECTION, mark)
        return


def _story(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the noun of "| was a newspaper story" and "| is an article of faith"."""
    for mark in run.having("discourse", "report", "hearsay"):
        if run.is_a(0, "copula") and quoted.asserts and mark.start <= 2 and quoted.begins_noun:
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return
    for mark in run.having("telling"):
        led = run.is_a(0, "copula") and run.is_a(1, "article")
        closed = mark.end == len(run.tokens) or parts(run.word(mark.end)) or run.is_a(mark.end, "preposition")
        if led and mark.start <= _TOLD and closed:
            yield run.sign(Distortion.CORRECTION, mark)
        return


def _corrections(run: Run, *, parted: bool) -> Iterator[Sign]:
    """Yield a verdict on what is quoted: "is false", ", which is a legend"."""
    for mark in run.having("verdict"):
        other = sum(
            not (run.is_a(index, "finite") or run.is_a(index, "clear")) for index in range(mark.start)
        )
        if not other or (other == 1 and run.is_a(0, "finite")):
            yield run.sign(Distortion.CORRECTION, mark)
            return
    for mark in run.having("correction"):
        before = run.tokens[: mark.start]
        copula = any("copula" in run.words.kinds(word) for word in before)
        turned = run.word(0) in ("but", "yet", "though", "although")
        another = run.word(0) == "and" and run.is_a(1, "article")
        if mark.start <= _CORRECTION and (copula or parted or turned) and leads_to(run, mark) and not another:
            yield run.sign(Distortion.CORRECTION, mark)
        return


def signs_of_predicates(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what is said of a clause with "that" which begins the sentence: "| is not proved", "| I deny"."""
    negations = [mark for mark in run.having("negation", "denial") if mark.start <= _PREDICATE]
    if len(negations) % 2:
        yield run.sign(Distortion.NEGATION, negations[0])
    for mark in run.marks:
        if mark.start > _PREDICATE or negations:
            return
        if "hedge" in mark.kinds:
            yield run.sign(Distortion.HEDGE, mark)
        elif mark.kinds & {"attribution", "report", "hearsay"} and not attributed and not run.is_own(mark):
            yield run.sign(Distortion.ATTRIBUTION, mark)
