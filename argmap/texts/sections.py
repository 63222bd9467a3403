"""The sections of a text: where each starts, and what is wrong where one cannot be placed."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import accumulate, islice
from math import inf

from argmap.format.models import Section
from argmap.texts.lookup import look_up
from argmap.texts.normalise import normalise
from argmap.texts.quotations import occurrences
from argmap.texts.text import Text
from argmap.texts.verification import Candidate, CheckedSection, Misplacement, Status

_MOST_CANDIDATES = 6
_PASSAGE = 60
_UNPLACED = (Misplacement.MISSING, Misplacement.AMBIGUOUS, Misplacement.OUT_OF_ORDER)


def find_sections(sections: Mapping[str, Section], text: Text) -> tuple[CheckedSection, ...]:
    """Place every section; each runs up to the next one that could be placed."""
    phrases = {id_: normalise(section.starts) for id_, section in sections.items()}
    look_up(list(phrases.values()), text, len(phrases) * len(text.normal))
    found = {
        id_: [start for start, _ in islice(occurrences(phrase, text), _MOST_CANDIDATES)]
        for id_, phrase in phrases.items()
    }
    chosen = {id_: places[0] for id_, places in found.items() if len(places) == 1}
    starts = _in_order(chosen)
    starts |= _fitting(found, starts)
    ends = dict(_ends(starts, len(text.normal)))
    first = next(iter(sections), None)
    checked = [
        _checked(id_, found[id_], starts.get(id_), ends.get(id_), text, first=id_ == first) for id_ in found
    ]
    placed = sorted((start, id_) for id_, start in starts.items())
    checked = [
        item._replace(after=_before(found[item.id][0], placed))
        if item.problem is Misplacement.OUT_OF_ORDER
        else item
        for item in checked
    ]
    vague = set(_vague(checked))
    return tuple(item._replace(vague=True) if item.id in vague else item for item in checked)


def _vague(checked: list[CheckedSection]) -> Iterator[str]:
    """Yield each section that could not be placed for sure, and the one whose end it takes with it."""
    before: str | None = None
    for item in checked:
        if item.problem not in _UNPLACED:
            before = item.id
            continue
        yield item.id
        yield from (other for other in (before, item.after) if other)


def _in_order(places: Mapping[str, int]) -> dict[str, int]:
    """Return the most places that keep the order of the file: a longest increasing run."""
    tails: list[int] = []
    rows: list[tuple[str, int, int]] = []
    for id_, place in places.items():
        rank = bisect_left(tails, place)
        tails[rank : rank + 1] = [place]
        rows.append((id_, place, rank))
    kept, rank, limit = {}, len(tails) - 1, float("inf")
    for id_, place, own in reversed(rows):
        if own == rank and place < limit:
            kept[id_] = place
            rank, limit = rank - 1, place
    return kept


def _fitting(found: dict[str, list[int]], starts: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield, of sections with several places, the first that lies between the neighbours already placed."""
    next_placed = [*accumulate((starts.get(id_, inf) for id_ in reversed(found)), min)][::-1]
    low = -1
    for (id_, places), high in zip(found.items(), next_placed, strict=True):
        placed = starts.get(id_)
        if len(places) > 1:
            placed = next((place for place in places if low < place < high), None)
            if placed is not None:
                yield id_, placed
        low = max(low, -1 if placed is None else placed)


def _ends(starts: Mapping[str, int], length: int) -> Iterator[tuple[str, int]]:
    ordered = sorted(starts, key=starts.__getitem__)
    ends = [*(starts[id_] for id_ in ordered[1:]), length]
    yield from zip(ordered, ends, strict=False)  # where there is no section, there is no end


def _checked(
    id_: str, places: list[int], start: int | None, end: int | None, text: Text, *, first: bool
) -> CheckedSection:
    problem: Misplacement | None = None
    if not places:
        problem = Misplacement.MISSING
    elif len(places) > 1:
        problem = Misplacement.AMBIGUOUS
    elif start is None:
        problem = Misplacement.OUT_OF_ORDER
    elif first and start:
        problem = Misplacement.LATE
    if problem is Misplacement.LATE:
        candidates: tuple[Candidate, ...] = (_candidate(0, text, start),)
    else:
        candidates = tuple(_candidate(place, text) for place in places) if problem else ()
    if start is None or end is None:
        return CheckedSection(id_, Status.NONE, problem=problem, candidates=candidates)
    status = Status.NONE if problem else Status.TEXT
    words = (text.word(start), text.word(end))
    return CheckedSection(id_, status, (start, end), words, problem, candidates)


def _before(place: int, placed: list[tuple[int, str]]) -> str | None:
    """Return the section in which a place lies."""
    index = bisect_left(placed, (place, ""))
    return placed[index - 1][1] if index else None


def _candidate(place: int, text: Text, end: int | None = None) -> Candidate:
    passage = text.normal[place : place + _PASSAGE if end is None else min(place + _PASSAGE, end)]
    return Candidate(text.position(place), passage.rsplit(" ", 1)[0])
