"""The sources in the order of their dates; what is recalled, and what has no date, stands at the end."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from argmap.format.models import Source
from argmap.format.values import date_order
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled


class Dated(NamedTuple):
    """A source by its identifier."""

    id: str
    source: Source


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    items = [Dated(id_, source) for id_, source in record.sources.items()]
    dated = sorted((item for item in items if item.source.date), key=_order)
    told = [item for item in dated if _is_recalled(item)]
    years = groupby((item for item in dated if not _is_recalled(item)), key=_year)
    facts = {
        "years": [(year, list(some)) for year, some in years],
        "told": told,
        "undated": [item for item in items if not item.source.date],
    }
    yield addresses.TIMELINE, filled("timeline.html", record, addresses.TIMELINE, here="timeline", **facts)


def _is_recalled(item: Dated) -> bool:
    """Tell whether the date of a source is that of the telling, and not of what is told."""
    return item.source.kind == "recollection"


def _order(item: Dated) -> tuple[object, ...]:
    return date_order(item.source.date or "")


def _year(item: Dated) -> int:
    """Return the year under which a source stands, which is the first that its date may mean."""
    return date_order(item.source.date or "")[0].year
