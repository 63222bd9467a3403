"""The page of each topic: what the dispute on it is about, its charges, and its map."""

from collections.abc import Iterator

from argmap.pages import addresses
from argmap.pages.board import lines
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.pages.turning import turned


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the pages by name."""
    known = [lot for lot in record.lots if lot.known]
    for number, (before, lot, after) in enumerate(turned(known), 1):
        name = addresses.topic(lot.id)
        facts = {
            "topic": record.claims.topics[lot.id],
            "number": number,
            "of": len(known),
            "lines": record.once(lines)[lot.id],
            "before": before,
            "after": after,
            "pictures": record.shown("topics", lot.id),
        }
        yield name, filled("topic.html", record, name, here="topics", **facts)
