"""The charges as a table that can be sorted by any column."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from argmap.pages import addresses, data
from argmap.pages.board import Line
from argmap.pages.record import Record
from argmap.pages.templating import filled

_COLUMNS: Final[Mapping[str, Callable[[Line], object]]] = {
    "number": lambda line: line.number,
    "charge": lambda line: line.node.id,
    "standing": lambda line: line.node.standing,
    "answers": lambda line: line.answers.total,
    "evidence": lambda line: line.evidence.total,
    "sources": lambda line: line.sources,
    "opponent": lambda line: line.opponent.total,
    "caveats": lambda line: line.caveats,
    "amiss": lambda line: line.amiss,
    "unverified": lambda line: line.unverified,
    "rests": lambda line: line.rests,
    "granted": lambda line: line.grants,
    "topic": lambda line: line.node.accusation.topic,
    "by": lambda line: line.node.by,
    "voice": lambda line: line.node.voice,
}
"""What columns there are, each with what a charge has in it; one that none has anything in is left out."""

_FIGURES: Final = ("number", "answers", "evidence", "sources", "opponent", "caveats", "amiss", "unverified")


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    found = [Line(record, node) for node in record.graph.accusations.values()]
    facts = {
        "here": "table",
        "lines": found,
        "columns": [name for name, has in _COLUMNS.items() if any(has(line) for line in found)],
        "figures": _FIGURES,
        "elsewhere": any(line.answers.elsewhere for line in found),
        "data": data.FILES,
    }
    yield addresses.TABLE, filled("table.html", record, addresses.TABLE, **facts)
