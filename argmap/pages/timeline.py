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
    """A year, the sources that are of some time in it, and those of which no more than the year is known."""

    year: int
    dated: Sequence[Dated]
    vague: Sequence[Dated]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    items = [Dated(id_, source) for id_, source in record.sources.items()]
    dated = sorted((item for item in items if item.source.date), key=_order)
    told = [item for item in dated if _is_recalled(item)]
    by_year = groupby((item for item in dated if not _is_recalled(item)), key=_year)
    years = [_parted(year, list(some)) for year, some in by_year]
    facts = {
        "years": years,
        "told": told,
        "undated": [item for item in items if not item.source.date],
    }
    yield addresses.TIMELINE, filled("timeline.html", record, addresses.TIMELINE, here="timeline", **facts)


def _is_recalled(item: Dated) -> bool:
    """Tell whether the date of a source is that of the telling, and not of what is told."""
    return item.source.kind == "recollection"


def _parted(year: int, items: Sequence[Dated]) -> Year:
    """Return the sources of a year, those apart of which no month is known."""
    vague = [item for item in items if _is_vague(item.source.date or "", year)]
    return Year(year, [item for item in items if item not in vague], vague)


def _is_vague(date: str, year: int) -> bool:
    """Tell whether a date means a year and nothing closer; from where to where an interval goes is known."""
    return "/" not in date and date_bounds(date) == (Day(year, 1, 1), Day(year, 12, 31))


def _order(item: Dated) -> tuple[int, object]:
    return date_order(item.source.date or "")


def _year(item: Dated) -> int:
    """Return the year under which a source stands, which is the first that its date may mean."""
    return date_order(item.source.date or "")[0]
