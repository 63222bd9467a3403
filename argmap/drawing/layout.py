"""Coordinates to a sheet: columns made straight, the order of the file put right, edges led between cards.

The engine says where a card would best stand; here each column gets one left edge, cards of a column
stand in the order of the file without touching, and frames follow each other. Of all such places the
nearest to the engine's are taken, in the sense of least squares.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.drawing.boxes import Box, spread
from argmap.drawing.diagram import Diagram
from argmap.drawing.engine_answer import Places
from argmap.drawing.mark_lines import flow
from argmap.drawing.setting import Block, Run, Setting
from argmap.drawing.theme import GAP, MARGIN, STEP, WIDTH, Widths
from argmap.drawing.typeset import typeset
from argmap.drawing.wires import Wire, wires


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
    columns = tuple(_column(diagram, at, title, top) for at, title in enumerate(diagram.headings))
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
        tuple(wires(diagram, boxes)),
        (legend_box, legend),
        (foot_box, foot),
    )


def _column(diagram: Diagram, at: int, title: str, top: float) -> tuple[Box, Setting]:
    widths = diagram.widths
    setting = typeset([Block("column", (Run(title),))], widths[at], pad=0, top=0)
    return Box(column_left(widths, at), top, widths[at], 22), setting


def column_left(widths: Widths, column: int) -> float:
    """Return the left edge of a column."""
    return MARGIN + sum(widths[:column]) + column * GAP


def _heading(diagram: Diagram) -> list[Block]:
    trail = [Block("crumb", diagram.trail)] if diagram.trail else []
    return [*trail, Block("heading", (Run(diagram.title),), above=2), *diagram.lead]


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
    lift = top - min(tops.values(), default=0.0)
    for at, y in tops.items():
        card = diagram.cards[at]
        x = column_left(diagram.widths, card.column) + card.indent
        spots[at] = Box(x, round(y + lift, 1), card.width, card.height)
    return max((spots[at].bottom for at in members), default=top)
