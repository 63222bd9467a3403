"""The page of each accusation: the charge, its grounds, its answers with their evidence, and its verdicts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from argmap.format.nodes import AccusationNode
from argmap.format.numbering import letters
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.wording.standing import basis, further


class Charge(NamedTuple):
    """An accusation with what is said beside its standing, what serves it, and the letters of its grounds."""

    node: AccusationNode
    beside: Sequence[str]
    parts: Sequence[str]
    letters: Mapping[str, str]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the pages by name."""
    nodes = list(record.graph.accusations.values())
    for at, node in enumerate(nodes):
        name = addresses.accusation(node.id)
        yield (
            name,
            filled(
                "accusation.html",
                record,
                name,
                here="accusations",
                own=charge(record, node),
                before=nodes[at - 1] if at else None,
                after=nodes[at + 1] if at + 1 < len(nodes) else None,
                pictures=record.sheets(node.id),
            ),
        )


def charge(record: Record, node: AccusationNode) -> Charge:
    """Return what a page shows of an accusation."""
    beside = [*basis(record.say, record.graph, node), *further(record.say, record.graph, node)]
    return Charge(node, beside, record.graph.parts.get(node.id, ()), letters(node))
