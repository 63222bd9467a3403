"""A scale of time that gives each stretch the room that it needs: months, years, or many years together.

A stretch in which nothing is dated is left out, and what is known only to the year has a place of its own.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date as calendar
from functools import cached_property
from math import ceil, sqrt
from typing import Final, Literal, NamedTuple

from argmap.drawing.metrics import width
from argmap.drawing.theme import FACES
from argmap.format.values import Day, date_bounds
from argmap.wording.dates import year_in_words
from argmap.wording.lookup import Wording

Kind = Literal["years", "year", "month", "no-month", "gap", "told", "undated"]
Open = Literal["", "since", "until"]
Apart = Literal["told", "undated"]
"""What stands outside of the scale: what is dated by its telling alone, and what has no date."""
_DENSE: Final = 6
_SHARE: Final = 0.2
"""As many dates that tell a month, and such a share of all, tell a year's months apart."""
_STEPS: Final = tuple(step * 10**power for power in range(17) for step in (1, 2, 5))
_GAP, _LEAST, _ROOM = 14.0, 24.0, 6.0
_NO_MONTH: Final = "—"
"""Stands over what is known only to the year, beside the rest of that year."""
_DEEP, _PITCH = 8, 16.0
"""As many dots stand one below the other in a place outside of the scale, and how wide that is."""
_NONE: Final[Mapping[Apart, int]] = {}


class Date(NamedTuple):
    """When something was, as far as its date tells."""

    first: Day
    last: Day
    inferred: bool
    open: Open = ""
    """Whether it has no end, or no beginning."""

    @classmethod
    def of(cls, text: str) -> "Date":
        """Return what a date of the file tells; of a stretch with an open end, the end that is known."""
        first, last = date_bounds(text)
        known = first or last
        assert known  # noqa: S101 - an interval has one end at least
        open_: Open = "" if first and last else "since" if first else "until"
        return cls(first or known, last or known, any(mark in text for mark in "?~%") or bool(open_), open_)

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    @property
    def is_month(self) -> bool:
        return self.first[:2] == self.last[:2]

    @property
    def is_year(self) -> bool:
        """Whether no more is known than the year."""
        return self.first.year == self.last.year and self.last.month - self.first.month == 11

    @property
    def certain(self) -> bool:
        return self.is_day and not self.inferred


class Place(NamedTuple):
    """Where on the scale something stands: at a point, or somewhere from one to another."""

    x: float
    start: float
    end: float

    @property
    def is_span(self) -> bool:
        return self.end - self.start > 1


class Slot(NamedTuple):
    """A stretch of the scale."""

    kind: Kind
    first: int
    """The first year of it."""
    last: int
    month: int
    label: str
    x: float = 0.0
    width: float = 0.0

    @property
    def is_apart(self) -> bool:
        """Whether it is a place for what the scale has no point for."""
        return self.kind in ("no-month", "told", "undated")


class Scale:
    """The stretches of a scale, from the left to the right.

    ``apart`` are the places outside of it, and how many dots a lane has there at the most.
    """

    def __init__(
        self, say: Wording, dates: Sequence[Date], *, room: float, apart: Mapping[Apart, int] = _NONE
    ) -> None:
        self._say, self._dates, self._apart = say, dates, apart
        self.slots = self._spread(self._fitting(room), room)

    def spread(self, kind: Apart, at: int, of: int) -> Place:
        """Return where something stands that is outside of the scale, one of so many of a lane."""
        middle = _middle(next(slot for slot in self.slots if slot.kind == kind))
        columns = ceil(of / _DEEP)
        return middle._replace(x=middle.x + (at % columns - (columns - 1) / 2) * _PITCH)

    def place(self, date: Date) -> Place:
        """Return where a date stands."""
        if date.is_year and (apart := self._slot("no-month", date.first.year)):
            return _middle(apart)
        first, last = self._x(date.first, end=False), self._x(date.last, end=True)
        spans = not (date.is_month or date.is_year)
        return Place((first + last) / 2, *((first, last) if spans else (0.0, 0.0)))

    def _slot(self, kind: Kind, year: int) -> Slot | None:
        return next((slot for slot in self.slots if slot.kind == kind and slot.first == year), None)

    def _x(self, day: Day, *, end: bool) -> float:
        """Return where a day begins, or ends."""
        for slot in self.slots:
            if slot.is_apart or not (slot.first, slot.month) <= day[:2]:
                continue
            if slot.kind == "month" and (slot.first, slot.month) == day[:2]:
                return slot.x + slot.width * (day.day - (not end)) / 31
            if slot.kind in ("year", "years") and slot.first <= day.year <= slot.last:
                return slot.x + slot.width * (day.year - slot.first + _part(day, end)) / (
                    slot.last - slot.first + 1
                )
        return self._beyond(day)

    def _beyond(self, day: Day) -> float:
        """Return the end of the stretch before a day that is in none."""
        before = [slot for slot in self.slots if not slot.is_apart and (slot.last, slot.month) < day[:2]]
        return before[-1].x + before[-1].width if before else self.slots[0].x

    @cached_property
    def _months(self) -> Counter[tuple[int, int]]:
        return Counter(d.first[:2] for d in self._dates if d.is_month)

    @cached_property
    def _years(self) -> list[int]:
        return sorted({day.year for date in self._dates for day in (date.first, date.last)})

    def _held(self, slot: Slot) -> int:
        """Return how many dates a stretch has to hold."""
        if slot.kind == "month":
            return self._months[slot.first, slot.month]
        years = [date for date in self._dates if slot.first <= date.first.year <= slot.last]
        return sum(date.is_year == (slot.kind == "no-month") or slot.kind == "years" for date in years)

    def _least(self, slot: Slot) -> float:
        if slot.kind == "gap":
            return _GAP
        dots = ceil(self._apart[slot.kind] / _DEEP) if slot.kind in ("told", "undated") else 0
        return max(dots * _PITCH + _ROOM, _LEAST, width(slot.label, FACES["fine"].size) + _ROOM)

    def _fitting(self, room: float) -> list[Slot]:
        """Return stretches of which each has the room that it needs at the least."""
        dense = Counter(date.first.year for date in self._dates if date.is_month)
        least = max(_DENSE, len(self._dates) * _SHARE)
        many = [year for year, number in dense.most_common() if number >= least]
        labels: dict[Apart, str] = {"told": self._say("timeline.told"), "undated": self._say("undated")}
        ends = [Slot(kind, 0, 0, 0, labels[kind]) for kind in self._apart]
        for number in range(len(many), -1, -1):
            for step in _STEPS:
                slots = [*self._stretches(frozenset(many[:number]), step), *ends]
                if sum(map(self._least, slots)) <= room:
                    return slots
        raise AssertionError("a step of as many years as there are has room")

    def _spread(self, slots: Sequence[Slot], room: float) -> list[Slot]:
        """Share out the room that is left over among the stretches, more to those that hold more."""
        weights = [sqrt(self._held(slot)) if slot.kind != "gap" else 0.0 for slot in slots]
        left, all_of_it = room - sum(map(self._least, slots)), sum(weights) or 1.0
        x, placed = 0.0, []
        for slot, weight in zip(slots, weights, strict=True):
            own = self._least(slot) + left * weight / all_of_it
            placed.append(slot._replace(x=x, width=own))
            x += own
        return placed

    def _stretches(self, dense: frozenset[int], step: int) -> Iterator[Slot]:
        before: int | None = None
        for first, last in _bins(self._years, dense, step):
            if before is not None and first - before > 1:
                yield Slot("gap", before + 1, first - 1, 12, "")
            if first == last:
                yield from self._year(first, first in dense)
            else:
                label = f"{self._named(first)}–{self._named(last)}"
                yield Slot("years", first, last, 0, label)
            before = last

    def _year(self, year: int, dense: bool) -> Iterator[Slot]:
        """Yield a year: by its months or as a whole, and what is known of it only to the year."""
        months = [month for of, month in self._months if of == year]
        reached = [
            day.month
            for date in self._dates
            if not date.is_year and not date.is_month
            for day in (date.first, date.last)
            if day.year == year
        ]
        if dense:
            names = self._say("months").split(" ")
            for month in range(min(months + reached), max(months + reached) + 1):
                yield Slot("month", year, year, month, names[month - 1])
        elif months or reached:
            yield Slot("year", year, year, 0, self._named(year))
        if any(date.is_year and date.first.year == year for date in self._dates):
            beside = _NO_MONTH if months or reached else self._named(year)
            label = self._say("no-month") if dense else beside
            yield Slot("no-month", year, year, 13, label)

    def _named(self, year: int) -> str:
        return year_in_words(self._say, year)


def _part(day: Day, end: bool) -> float:
    """Return how much of its year is over where a day begins, or ends."""
    passed = calendar(2000, day.month, day.day).timetuple().tm_yday
    return (passed - (not end)) / 366


def _bins(years: Sequence[int], dense: frozenset[int], step: int) -> Iterator[tuple[int, int]]:
    """Yield stretches of as many years in which something is dated; a dense year stands by itself.

    What is dated only in a small part of a stretch makes that part one of its own.
    """
    bins: dict[tuple[int, int], list[int]] = {}
    for year in years:
        bins.setdefault((year, year) if year in dense else _cut(year, dense, step), []).append(year)
    for (first, last), held in sorted(bins.items()):
        own = held[-1] - held[0] + 1
        yield (held[0], held[-1]) if 2 * own < last - first + 1 else (first, last)


def _cut(year: int, dense: frozenset[int], step: int) -> tuple[int, int]:
    """Return the stretch that a year is in, as far as no dense year cuts it off."""
    first = year // step * step
    last = first + step - 1
    first = max([first, *(other + 1 for other in dense if first <= other < year)])
    return first, min([last, *(other - 1 for other in dense if year < other <= last)])


def _middle(slot: Slot) -> Place:
    return Place(slot.x + slot.width / 2, 0.0, 0.0)
