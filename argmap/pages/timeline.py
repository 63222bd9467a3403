"""The sources in the order of their dates; what has none stands at the end."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from argmap.format.models import Source
from argmap.format.values import date_bounds
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled


class Dated(NamedTuple):
    """A source with the first day that its date may mean, and the last; `year` is empty without a date."""

    id: str
    source: Source
    order: tuple[tuple[int, ...], tuple[int, ...]]
    year: str


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    dated = sorted((_dated(id_, item) for id_, item in record.sources.items() if item.date), key=_order)
    years = [(year, list(some)) for year, some in groupby(dated, key=lambda item: item.year)]
    undated = [Dated(id_, item, _NEVER, "") for id_, item in record.sources.items() if not item.date]
    facts = {"years": years, "undated": undated}
    yield addresses.TIMELINE, filled("timeline.html", record, addresses.TIMELINE, here="timeline", **facts)


_NEVER = ((0, 0, 0), (0, 0, 0))


def _dated(id_: str, source: Source) -> Dated:
    """Return a source with when it was; of a stretch with an open end, the end that is known counts."""
    first, last = date_bounds(source.date or "")
    known = first or last
    assert known  # noqa: S101 - an interval has one end at least
    start, end = first or known, last or known
    return Dated(id_, source, (tuple(start), tuple(end)), str(start.year))


def _order(item: Dated) -> tuple[object, ...]:
    return item.order
