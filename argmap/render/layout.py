"""Coordinates to a sheet: columns made straight, the order of the file put right, edges led between cards.

The engine says where a card would best stand; here each column gets one left edge, cards of a column
stand in the order of the file without touching, and frames follow each other. Of all such places the
nearest to the engine's are taken, in the sense of least squares.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from argmap.render.diagram import Block, Diagram, Edge, EdgeKind, Run, Setting
from argmap.render.engine import Places
from argmap.render.flow import flow
from argmap.render.theme import GAP, INDENT, MARGIN, PAGE, STEP, WIDTH, Widths
from argmap.render.typeset import typeset

_PORT = 11.0
_LANE = 7.5


class Box(NamedTuple):
    """Where something is drawn."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


class Wire(NamedTuple):
    """An edge as a path of points: a start, and curves or lines from there; the last point bears the head."""

    kind: EdgeKind
    path: tuple[tuple[str, tuple[float, ...]], ...]
    tip: tuple[float, float]
    upward: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A diagram with a place for everything."""

    diagram: Diagram
    width: float
    height: float
    heading: tuple[Box, Setting]
    columns: tuple[tuple[Box, Setting], ...]
    cards: tuple[Box, ...]
    groups: tuple[tuple[Box, Setting], ...]
    wires: tuple[Wire, ...]
    legend: tuple[Box, Setting]
    foot: tuple[Box, Setting]


def arrange(diagram: Diagram, places: Places) -> Sheet:
    """Give everything in a diagram its place."""
    full = WIDTH - 2 * MARGIN
    heading = typeset(_heading(diagram), full, pad=0, top=0)
    top = MARGIN + heading.height + 16
    columns = tuple(_column(diagram.widths, at, title, top) for at, title in enumerate(_COLUMNS))
    top += 32
    boxes, groups, bottom = _rows(diagram, places, top)
    legend = flow(diagram.legend, full)
    foot = typeset(diagram.foot, full, pad=0, top=0)
    legend_box = Box(MARGIN, bottom + 26, full, legend.height)
    foot_box = Box(MARGIN, legend_box.bottom + 12, full, foot.height)
    return Sheet(
        diagram,
        WIDTH,
        foot_box.bottom + MARGIN,
        (Box(MARGIN, MARGIN, full, heading.height), heading),
        columns,
        boxes,
        groups,
        tuple(_wires(diagram, boxes)),
        (legend_box, legend),
        (foot_box, foot),
    )


_COLUMNS = ("ACCUSATION", "REBUTTALS", "EVIDENCE")


def _column(widths: Widths, at: int, title: str, top: float) -> tuple[Box, Setting]:
    setting = typeset([Block("column", (Run(title),))], widths[at], pad=0, top=0)
    return Box(column_left(widths, at), top, widths[at], 22), setting


def column_left(widths: Widths, column: int) -> float:
    """Return the left edge of a column."""
    return MARGIN + sum(widths[:column]) + column * GAP


def _heading(diagram: Diagram) -> list[Block]:
    crumbs = [Block("crumb", diagram.crumbs)] if diagram.crumbs else []
    return [*crumbs, Block("heading", (Run(diagram.title),), above=2), *diagram.lead]


def _rows(
    diagram: Diagram, places: Places, top: float
) -> tuple[tuple[Box, ...], tuple[tuple[Box, Setting], ...], float]:
    """Place the cards of each frame below those of the one before."""
    spots: dict[int, Box] = {}
    groups: list[tuple[Box, Setting]] = []
    frames: dict[int | None, list[int]] = (
        {None: []} if not diagram.groups else {at: [] for at in range(len(diagram.groups))}
    )
    for at, card in enumerate(diagram.cards):
        frames[card.group].append(at)
    for frame, members in frames.items():
        start = top
        if frame is not None:
            group = diagram.groups[frame]
            runs = (
                (Run(group.title, href=group.href), Run("   " + group.note))
                if group.note
                else (Run(group.title, href=group.href),)
            )
            setting = typeset([Block("group", runs)], WIDTH - 2 * MARGIN, pad=0, top=0)
            top += setting.height + 16
            groups.append((Box(MARGIN, start, WIDTH - 2 * MARGIN, setting.height), setting))
        top = _stack(diagram, places, members, top, spots)
        top += 22 if frame is not None else 0
    return tuple(spots[at] for at in range(len(diagram.cards))), tuple(groups), top


def _stack(
    diagram: Diagram, places: Places, members: Sequence[int], top: float, spots: dict[int, Box]
) -> float:
    """Place the cards of one frame, its highest at ``top``; return where the lowest ends."""
    columns: dict[int, list[int]] = {}
    for at in members:
        columns.setdefault(diagram.cards[at].column, []).append(at)
    tops: dict[int, float] = {}
    for column in columns.values():
        sizes = [diagram.cards[at].height + diagram.cards[at].below for at in column]
        wished = [places[at].y - size / 2 for at, size in zip(column, sizes, strict=True)]
        tops.update(zip(column, spread(wished, sizes, [STEP] * len(sizes)), strict=True))
    if diagram.tight and len(columns) > 1:
        _tighten(diagram, columns[0], tops)
    lift = top - min(tops.values(), default=0.0)
    for at, y in tops.items():
        card = diagram.cards[at]
        x = column_left(diagram.widths, card.column) + card.indent
        spots[at] = Box(x, round(y + lift, 1), card.width, card.height)
    return max((spots[at].bottom for at in members), default=top)


def _tighten(diagram: Diagram, column: Sequence[int], tops: dict[int, float]) -> None:
    """Keep a column together, beside what answers it; in a map of more than a page at its head."""
    others = [at for at in tops if at not in column]
    high = min(tops[at] for at in others)
    low = max(tops[at] + diagram.cards[at].height for at in others)
    offsets = [0.0]
    for at in column:
        offsets.append(offsets[-1] + diagram.cards[at].height + diagram.cards[at].below + STEP)
    length = offsets.pop() - STEP
    wished = sum(tops[at] - offset for at, offset in zip(column, offsets, strict=True)) / len(column)
    start = high if low - high > PAGE or length > low - high else min(max(wished, high), low - length)
    tops.update((at, start + offset) for at, offset in zip(column, offsets, strict=True))


def spread(wished: Sequence[float], sizes: Sequence[float], steps: Sequence[float]) -> list[float]:
    """Return the places nearest to those wished at which things follow each other without touching."""
    offsets = [0.0]
    for size, step in zip(sizes, steps, strict=False):
        offsets.append(offsets[-1] + size + step)
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, offsets, strict=False):
        total, count = wish - offset, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / count:
            before = pools.pop()
            total, count = total + before[0], count + before[1]
        pools.append((total, count))
    levels = [total / count for total, count in pools for _ in range(count)]
    return [level + offset for level, offset in zip(levels, offsets, strict=False)]


def _wires(diagram: Diagram, boxes: Sequence[Box]) -> Iterable[Wire]:
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
