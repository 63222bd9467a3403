"""A part or a group of which alone a statement holds: "the first ten minutes are |", "for the rich, |"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_LONGEST = 7
_GROUP = 4
_ONLY = 2
_HOURS = frozenset(["morning", "evening", "night", "spring", "summer", "autumn", "winter", "end"])
_CLAUSE = 8
_FOR = frozenset(["for", "to", "für", "pour", "для"])
_HEADS = frozenset([
    "nobody", "none", "nothing", "anyone", "anybody", "one", "few", "little", "many", "most", "several",
])  # fmt: skip


def signs_of_portions(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the part of a work, or the group, that begins the sentence and is cut off."""
    yield from _part_of_work(run, quoted)
    yield from _group(run, quoted)
    yield from _cleft(run)


def _cleft(run: Run) -> Iterator[Sign]:
    """Yield the "only" of "it is only in the north that |", unlike that of "it is only fair that |"."""
    if run.word(0) != "it" or not run.is_a(1, "copula") or run.word(-1) != "that":
        return
    placed = run.is_a(_ONLY + 1, "preposition") and run.is_a(_ONLY + 2, "article")
    alone = len(run.tokens) - 2 - (run.word(-2) == ",")
    if run.word(_ONLY) == "only" and placed and run.word(-2) not in _HOURS:
        yield run.sign_at(Distortion.QUANTIFIER, _ONLY, _ONLY + 1)
    elif run.word(alone) == "alone":
        yield run.sign_at(Distortion.QUANTIFIER, alone, alone + 1)


def _part_of_work(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "first ten minutes" of "the first ten minutes are |", unlike "the last page was | signed"."""
    last = len(run.tokens) - 1
    copula = run.is_a(last, "copula")
    last -= copula
    if not (0 < last < _LONGEST and run.is_a(last, "portion")) or any(map(parts, run.tokens)):
        return
    first = next((index for index in (last - 1, last - 2) if run.is_a(index, "ordinal")), None)
    if first is None:
        return
    counted = any(run.is_a(index, "number") for index in range(first - 1, last))
    verbal = copula or counted or quoted.run.is_a(0, "copula")
    if verbal and not _is_done(quoted.run, 0 if copula else 1):
        yield run.sign_at(Distortion.QUANTIFIER, first, last + 1)


def _is_done(run: Run, index: int) -> bool:
    return run.is_a(index, "participle") or run.word(index).endswith("ed")


def _group(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "landlords" of "for landlords, |" and "those" of "for those who own land, |"."""
    start = 1 if run.is_a(0, "conjunction") else 0
    place = max((index for index in range(start + _GROUP + 1) if run.is_a(index, "group")), default=0)
    if run.word(start) not in _FOR or not place:
        return
    rest = run.part(place + 1)
    copula = rest.has_a("copula") or quoted.run.has_a("copula")
    if copula and _closes(rest, those=run.word(place) == "those"):
        yield run.sign_at(Distortion.QUANTIFIER, start, place + 1)


def _closes(rest: Run, *, those: bool) -> bool:
    """Tell whether a phrase ends before the cut, with its relative clause or the verb behind it."""
    described = rest.is_a(0, "relative") or rest.word(0) == ","
    clause = described and rest.word(-1) == "," and 1 < len(rest.tokens) <= _CLAUSE
    bare = not rest.tokens or rest.tokens == [","] or (len(rest.tokens) == 1 and rest.is_a(0, "copula"))
    return clause or (bare and not those)


def signs_of_heads(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "hardly anyone" of "hardly anyone in |", where the quotation goes on with "the village"."""
    run = run.part(0, -1) if run.is_a(len(run.tokens) - 1, "article") else run
    if not run.is_a(len(run.tokens) - 1, "preposition"):
        return
    clause = run.part(run.behind_last(frozenset([",", ";"])))
    start = 1 if clause.is_a(0, "conjunction") and clause.word(0) != "nor" else 0
    for mark in clause.having("negation", "limit"):
        leads = mark.end == len(clause.tokens) - 1 and clause.word(mark.end - 1) in _HEADS
        whole = len(clause.tokens) - mark.end <= _ONLY + 1 and clause.word(-1) == "of"
        if mark.start == start and (leads or whole) and quoted.asserts:
            denies = "negation" in mark.kinds
            yield clause.sign(Distortion.NEGATION if denies else Distortion.QUANTIFIER, mark)
