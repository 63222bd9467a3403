"""The charges of a map as pictures have them: topic by topic, parts under the whole that they serve."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.format.nodes import AccusationNode


class Entry(NamedTuple):
    """A charge, and the wholes above it, the outermost first; ``goes_on`` tells which have parts below it."""

    node: AccusationNode
    wholes: tuple[str, ...] = ()
    goes_on: tuple[bool, ...] = ()


class Lot(NamedTuple):
    """The charges of a topic, and whether there is such a topic at all."""

    id: str
    title: str
    known: bool
    entries: tuple[Entry, ...]


def lots(graph: ArgumentGraph) -> list[Lot]:
    """Return the charges topic by topic; those of an unknown topic last."""
    topics = graph.claims.topics
    ids = dict.fromkeys([*topics, *(node.accusation.topic for node in graph.accusations.values())])
    return [
        Lot(
            id_,
            topics[id_].title if id_ in topics else id_,
            id_ in topics,
            tuple(entries(graph.of_topic(id_))),
        )
        for id_ in ids
    ]


def entries(nodes: Sequence[AccusationNode]) -> Iterator[Entry]:
    """Yield charges, each followed by its parts; where these serve each other in a ring, all the same."""
    parts: dict[str, list[AccusationNode]] = {}
    roots: list[AccusationNode] = []
    own = {node.id for node in nodes}
    for node in nodes:
        wholes = (id_ for id_ in node.accusation.part_of or () if id_ in own and id_ != node.id)
        whole = next(wholes, None)
        (roots if whole is None else parts.setdefault(whole, [])).append(node)
    found: set[str] = set()
    for start in (*roots, *nodes):
        waiting = [Entry(start)]
        while waiting:
            entry = waiting.pop()
            if entry.node.id not in found:
                found.add(entry.node.id)
                yield entry
                waiting += reversed([*_below(entry, parts.get(entry.node.id, ()))])


def _below(entry: Entry, parts: Sequence[AccusationNode]) -> Iterator[Entry]:
    for part in parts:
        goes_on = (*entry.goes_on, part is not parts[-1])
        yield Entry(part, (*entry.wholes, entry.node.id), goes_on)
