"""Edges led where no card stands: between the columns, and along the left of cards that are set in."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from argmap.drawing.boxes import Box, spread
from argmap.drawing.diagram import Diagram, Edge, EdgeKind
from argmap.drawing.theme import INDENT

_PORT = 11.0
"""Between the heads of two arrows."""
_LANE = 7.5
"""Between two arrows that run side by side."""


class Wire(NamedTuple):
    """An edge as a path of points: a start, and curves or lines from there; the last point bears the head."""

    kind: EdgeKind
    path: tuple[tuple[str, tuple[float, ...]], ...]
    tip: tuple[float, float]
    upward: bool


def wires(diagram: Diagram, boxes: Sequence[Box]) -> Iterable[Wire]:
    """Yield the way of each edge, in the order of the diagram's."""
    ports, lanes = _ports(diagram, boxes), _lanes(diagram)
    for at, edge in enumerate(diagram.edges):
        tail, head = boxes[diagram.index[edge.tail]], boxes[diagram.index[edge.head]]
        if at in ports:
            yield _across(edge, tail, head, ports[at])
        elif tail.x == head.x:
            yield _up(edge, tail, head)
        else:
            yield _gutter(edge, tail, head, lanes[at])


def _lanes(diagram: Diagram) -> dict[int, tuple[int, int]]:
    """Return in which of how many lanes each edge in a column runs: one for a kind, the longest outside."""
    kinds: dict[str, dict[str, list[int]]] = {}
    for at, edge in enumerate(diagram.edges):
        lanes = kinds.setdefault(edge.head, {})
        lanes[edge.kind] = [*lanes.pop(edge.kind, []), at]
    return {
        at: (lane, len(lanes))
        for lanes in kinds.values()
        for lane, edges in enumerate(reversed(lanes.values()))
        for at in edges
    }


def _ports(diagram: Diagram, boxes: Sequence[Box]) -> dict[int, float]:
    """Return how high each edge meets its head: level with its tail where it can, apart from the others."""
    heads: dict[str, list[int]] = {}
    for at, edge in enumerate(diagram.edges):
        if diagram.cards[diagram.index[edge.tail]].column != diagram.cards[diagram.index[edge.head]].column:
            heads.setdefault(edge.head, []).append(at)
    ports: dict[int, float] = {}
    for head, edges in heads.items():
        box = boxes[diagram.index[head]]
        tails = {at: boxes[diagram.index[diagram.edges[at].tail]].middle for at in edges}
        edges.sort(key=tails.__getitem__)
        step = min(_PORT, (box.height - 12) / max(1, len(edges)))
        low, high = box.y + 8, box.bottom - 8
        wished = [min(max(tails[at], low), high) for at in edges]
        found = spread(wished, [0.0] * len(edges), [step] * (len(edges) - 1))
        last = max(low, high - step * (len(edges) - 1))
        for number, (at, y) in enumerate(zip(edges, found, strict=True)):
            ports[at] = min(max(y - number * step, low), last) + number * step
    return ports


def _across(edge: Edge, tail: Box, head: Box, port: float) -> Wire:
    """Lead an edge through the room between two columns, where no card stands."""
    start, end = tail.x, head.right
    bend = (start - end) * 0.55
    y = tail.middle if abs(tail.middle - port) > 0.6 else port
    path = (("M", (start, y)), ("C", (start - bend, y, end + bend, port, end + 8, port)))
    return Wire(edge.kind, path, (end + 1.2, port), upward=False)


def _gutter(edge: Edge, tail: Box, head: Box, lane: tuple[int, int]) -> Wire:
    """Lead an edge along the left of the cards that are set in below its head."""
    room, (number, of) = tail.x - head.x, lane
    x = head.x + room / 2 + (number - (of - 1) / 2) * min(_LANE, room / of)
    turn = min(9.0, tail.x - x)
    path = (
        ("M", (tail.x, tail.middle)),
        ("Q", (x, tail.middle, x, tail.middle - turn)),
        ("L", (x, head.bottom + 8)),
    )
    return Wire(edge.kind, path, (x, head.bottom + 1.2), upward=True)


def _up(edge: Edge, tail: Box, head: Box) -> Wire:
    x = head.x + INDENT / 2
    path = (("M", (x, tail.y)), ("L", (x, head.bottom + 8)))
    return Wire(edge.kind, path, (x, head.bottom + 1.2), upward=True)
