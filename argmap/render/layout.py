"""Coordinates to a sheet: columns made straight, the order of the file put right, edges led between cards.

The engine says where a card would best stand; here each column gets one left edge, cards of a column
stand in the order of the file without touching, and frames follow each other. Of all such places the
nearest to the engine's are taken, in the sense of least squares.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from argmap.render.diagram import Block, Card, Diagram, EdgeKind, Run, Setting
from argmap.render.engine import Places
from argmap.render.legend_box import legend_setting
from argmap.render.theme import COLUMNS, GAP, MARGIN, STEP, WIDTH
from argmap.render.typeset import typeset

_GROUP_HEAD = 30.0
_GROUP_GAP = 16.0
_PORT = 11.0


@dataclass(frozen=True, slots=True)
class Box:
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


@dataclass(frozen=True, slots=True)
class Wire:
    """An edge as a path of points: a start, and curves or lines from there; the last point bears the head."""

    kind: EdgeKind
    label: str
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
    columns = tuple(
        (
            Box(column_left(at), top, COLUMNS[at], 22),
            typeset([Block("column", (Run(title.upper()),))], COLUMNS[at], pad=0, top=0),
        )
        for at, title in enumerate(diagram.columns)
    )
    top += 32 if columns else 0
    boxes, groups, bottom = _rows(diagram, places, top)
    legend = legend_setting(diagram.legend, full)
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


def column_left(column: int) -> float:
    """Return the left edge of a column."""
    return MARGIN + sum(COLUMNS[:column]) + column * GAP


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
        cards = [diagram.cards[at] for at in column]
        wished = [places[at].y - diagram.cards[at].height / 2 for at in column]
        tops.update(zip(column, spread(wished, [card.height for card in cards], _steps(cards)), strict=True))
    lift = top - min(tops.values(), default=0.0)
    for at, y in tops.items():
        card = diagram.cards[at]
        spots[at] = Box(column_left(card.column) + card.indent, round(y + lift, 1), card.width, card.height)
    return max((spots[at].bottom for at in members), default=top)


def _steps(cards: Sequence[Card]) -> list[float]:
    """Return the room between neighbours of a column: more for an arrow that runs there."""
    return [STEP + 8 if "inference" in (upper.kind, lower.kind) else STEP for upper, lower in pairwise(cards)]


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
    ports = _ports(diagram, boxes)
    for at, edge in enumerate(diagram.edges):
        tail, head = boxes[diagram.index[edge.tail]], boxes[diagram.index[edge.head]]
        across = (
            diagram.cards[diagram.index[edge.tail]].column != diagram.cards[diagram.index[edge.head]].column
        )
        if across:
            yield _across(edge.kind, edge.label, tail, head, ports[at])
        elif diagram.cards[diagram.index[edge.tail]].kind == "inference":
            yield _up(edge.kind, edge.label, tail, head)
        else:
            yield _gutter(edge.kind, edge.label, tail, head)


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
        shift = min(0.0, high - found[-1]) or max(0.0, low - found[0])
        ports.update({at: y + shift for at, y in zip(edges, found, strict=True)})
    return ports


def _across(kind: EdgeKind, label: str, tail: Box, head: Box, port: float) -> Wire:
    start, end = tail.x, head.right
    bend = (start - end) * 0.55
    y = tail.middle if abs(tail.middle - port) > 0.6 else port
    path = (
        ("M", (start, y)),
        ("C", (start - bend, y, end + bend, port, end + 8, port)),
    )
    return Wire(kind, label, path, (end + 1.2, port), upward=False)


def _gutter(kind: EdgeKind, label: str, tail: Box, head: Box) -> Wire:
    x = head.x + 9
    turn = min(9.0, tail.x - x)
    path = (
        ("M", (tail.x, tail.middle)),
        ("Q", (x, tail.middle, x, tail.middle - turn)),
        ("L", (x, head.bottom + 8)),
    )
    return Wire(kind, label, path, (x, head.bottom + 1.2), upward=True)


def _up(kind: EdgeKind, label: str, tail: Box, head: Box) -> Wire:
    x = head.x + 22
    return Wire(
        kind, label, (("M", (x, tail.y)), ("L", (x, head.bottom + 8))), (x, head.bottom + 1.2), upward=True
    )
