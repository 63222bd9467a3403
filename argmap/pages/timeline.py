"""The sources in the order of their dates; what is recalled, and what has no date, stands at the end."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from argmap.format.models import Source
from argmap.format.values import Day, date_bounds, date_order
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled


class Dated(NamedTuple):
    """A source by its identifier."""

    id: str
    source: Source


class Year(NamedTuple):
    """A year, the sources that are of some time in it, and those of which no more than the year is known.

    ``later`` are those that are later than all mapped texts, in the year of the last of these.
    """

    year: int
    dated: Sequence[Dated]
    later: Sequence[Dated]
    vague: Sequence[Dated]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    items = [Dated(id_, source) for id_, source in record.sources.items()]
    dated = sorted((item for item in items if item.source.date), key=_order)
    told = [item for item in dated if _is_recalled(item)]
    by_year = groupby((item for item in dated if not _is_recalled(item)), key=_year)
    last = _last_day(record)
    years = [_parted(year, list(some), last) for year, some in by_year]
    facts = {
        "years": years,
        "told": told,
        "undated": [item for item in items if not item.source.date],
    }
    yield addresses.TIMELINE, filled("timeline.html", record, addresses.TIMELINE, here="timeline", **facts)


def _is_recalled(item: Dated) -> bool:
    """Tell whether the date of a source is that of the telling, and not of what is told."""
    return item.source.kind == "recollection"


def _last_day(record: Record) -> Day | None:
    """Return the last day that the latest of the mapped texts can be of, if their dates tell."""
    dates = (record.sources[id_].date for id_ in record.claims.texts if id_ in record.sources)
    return max((day for date in dates if date and (day := date_bounds(date)[1])), default=None)


def _parted(year: int, items: Sequence[Dated], last: Day | None) -> Year:
    """Return the sources of a year, those apart of which no month is known, and what is after the texts."""
    vague = [item for item in items if _is_vague(item.source.date or "", year)]
    dated = [item for item in items if item not in vague]
    later = [item for item in dated if last and last.year == year and _is_after(item, last)]
    return Year(year, [item for item in dated if item not in later], later, vague)


def _is_after(item: Dated, day: Day) -> bool:
    first, _ = date_bounds(item.source.date or "")
    return first is not None and first > day


def _is_vague(date: str, year: int) -> bool:
    """Tell whether a date means a year and nothing closer; from where to where an interval goes is known."""
    return "/" not in date and date_bounds(date) == (Day(year, 1, 1), Day(year, 12, 31))


def _order(item: Dated) -> tuple[int, object]:
    return date_order(item.source.date or "")


def _year(item: Dated) -> int:
    """Return the year under which a source stands, which is the first that its date may mean."""
    return date_order(item.source.date or "")[0]
