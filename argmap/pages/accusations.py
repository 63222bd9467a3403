"""The page of each accusation: the charge, its grounds, its answers with their evidence, and its verdicts."""

from collections.abc import Iterator

from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.wording.standing import basis, further


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the pages by name."""
    nodes = list(record.graph.accusations.values())
    for at, node in enumerate(nodes):
        name = addresses.accusation(node.id)
        told = [*basis(record.say, record.graph, node), *further(record.say, record.graph, node)]
        yield (
            name,
            filled(
                "accusation.html",
                record,
                name,
                here="accusations",
                node=node,
                beside=told,
                parts=record.graph.parts.get(node.id, ()),
                letters={
                    ground.id: chr(ord("a") + number) for number, ground in enumerate(node.grounds[:26])
                },
                before=nodes[at - 1] if at else None,
                after=nodes[at + 1] if at + 1 < len(nodes) else None,
                pictures=record.picture(f"accusations/{node.id}"),
            ),
        )
