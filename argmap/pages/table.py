"""The charges as a table that can be sorted by any column."""

from collections.abc import Iterator

from argmap.pages import addresses, data
from argmap.pages.board import Line
from argmap.pages.record import Record
from argmap.pages.templating import filled


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    found = [Line(record, node) for node in record.graph.accusations.values()]
    elsewhere = any(line.answers.elsewhere for line in found)
    facts = {"here": "table", "lines": found, "elsewhere": elsewhere, "data": data.FILES}
    yield addresses.TABLE, filled("table.html", record, addresses.TABLE, **facts)
