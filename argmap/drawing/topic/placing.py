"""Places for a topic's cards: answers in the order of the file, each source where the engine would have it.

The engine says beside which of its answers a source crosses least; here everything is made straight: an
answer stands level with its sources, a charge with its first answer, and no edge runs behind a card.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from argmap.drawing.boxes import Box
from argmap.drawing.chart import Card, Chart, Edge
from argmap.drawing.engine_answer import Places
from argmap.drawing.page.furniture import BAR
from argmap.drawing.page.model import Arrow, Item, Piece, Shape
from argmap.drawing.topic.cards import LANE
from argmap.drawing.topic.lanes import lanes
from argmap.drawing.topic.plan import APART, CHANNEL
from argmap.drawing.topic.subject import ANSWERS, JOINT, SOURCES

_LEFT: Final = (0.0, ANSWERS, SOURCES)
"""Where each column begins."""
_PORT: Final = 13.0
"""How far below the top of a card its edges meet it."""
_STEM: Final = JOINT / 2


@dataclass(slots=True)
class _Row:
    """An answer, the sources beside it, and those that reach it from elsewhere."""

    answer: str
    beside: list[str] = field(default_factory=list)
    from_afar: list[str] = field(default_factory=list)


def arrange(chart: Chart, places: Places) -> Piece:
    """Return the graph with everything in its place."""
    rows = _rows(chart, places)
    boxes, tops = _boxes(chart, rows)
    if not boxes:
        return Piece(0.0)
    items: list[Item] = [*_bars(chart, boxes), *_inside(chart, boxes), *_stubs(chart, boxes)]
    items += _proofs(rows, boxes)
    items += [card.piece.at(boxes[card.key].x, tops[card.key]) for card in chart.cards]
    bottom = max(tops[card.key] + card.height for card in chart.cards)
    channels = (boxes[row.answer].y + _port(row, boxes, len(row.from_afar) - 1) for row in rows.values())
    return Piece(max([bottom, *(y + 4 for y in channels)]), tuple(items))


def boxes_of(chart: Chart, places: Places) -> dict[str, Box]:
    """Return the box of each card by its key."""
    return _boxes(chart, _rows(chart, places))[0]


def _rows(chart: Chart, places: Places) -> dict[str, _Row]:
    """Put each source beside that of its answers which is nearest to where the engine has it."""
    height = {card.key: place.y for card, place in zip(chart.cards, places, strict=True)}
    rows = {card.key: _Row(card.key) for card in chart.cards if card.column == 1}
    served: dict[str, list[str]] = {}
    for edge in chart.edges:
        if edge.kind == "supports":
            served.setdefault(edge.tail, []).append(edge.head)
    for source, answers in served.items():
        home = min(answers, key=lambda answer: abs(height[answer] - height[source]))
        for answer in answers:
            (rows[answer].beside if answer == home else rows[answer].from_afar).append(source)
    for row in rows.values():
        row.beside.sort(key=lambda source: (source.startswith("s-"), height[source]))
    return rows


def _boxes(chart: Chart, rows: Mapping[str, _Row]) -> tuple[dict[str, Box], dict[str, float]]:
    """Return the box of each card, and where its piece begins."""
    boxes: dict[str, Box] = {}
    tops: dict[str, float] = {}
    cards = {card.key: card for card in chart.cards}

    def put(card: Card, y: float) -> float:
        x = _LEFT[card.column] + card.indent
        boxes[card.key] = Box(x, y + card.above, card.width, card.height - card.above - card.under)
        tops[card.key] = y
        return y + card.height

    y = bottom = 0.0
    for card in chart.cards:
        if card.column == 0:
            start = max(y - APART / 2, bottom) + (APART if boxes else 0.0)
            bottom, y = put(card, start), start + card.above
        elif card.column == 1:
            row = rows[card.key]
            below, ends = y, [put(card, y)]
            for source in row.beside:
                ends.append(put(cards[source], below))
                below = ends[-1] + APART / 2
            if row.from_afar:
                ends.append(y + _port(row, boxes, len(row.from_afar) - 1) + 3)
            y = max(ends) + APART / 2
    return boxes, tops


def _port(row: _Row, boxes: Mapping[str, Box], at: int) -> float:
    """Return how far below the top of an answer the edge from afar of a number runs to it."""
    if not row.beside:
        return _PORT + max(0, at) * CHANNEL
    last = boxes[row.beside[-1]]
    return last.bottom - boxes[row.answer].y + 5 + at * CHANNEL


def _bars(chart: Chart, boxes: Mapping[str, Box]) -> Iterator[Item]:
    """Yield the bar from each charge down to the last of its answers."""
    last: dict[str, float] = {}
    for edge in chart.edges:
        if _is_stub(chart, edge):
            last[edge.head] = boxes[edge.tail].y + _PORT
    for key, y in last.items():
        box = boxes[key]
        if y + 0.7 > box.bottom:
            yield Shape(
                box.right - BAR, box.bottom, BAR, y + 0.7 - box.bottom, "accusation", fill="full", line="none"
            )


def _column(chart: Chart, key: str) -> int:
    return chart.cards[chart.index[key]].column


def _is_stub(chart: Chart, edge: Edge) -> bool:
    return (_column(chart, edge.tail), _column(chart, edge.head)) == (1, 0)


def _stubs(chart: Chart, boxes: Mapping[str, Box]) -> Iterator[Arrow]:
    """Yield the straight arrow of each answer to the bar of its charge."""
    for edge in chart.edges:
        if _is_stub(chart, edge):
            y = boxes[edge.tail].y + _PORT
            yield Arrow(edge.kind, ((boxes[edge.tail].x, y), (boxes[edge.head].right, y)), edge.tone)


def _inside(chart: Chart, boxes: Mapping[str, Box]) -> Iterator[Arrow]:
    """Yield arrows within a column: from the side of a card up to that which it is set in below."""
    below: dict[str, list[Edge]] = {}
    for edge in chart.edges:
        if _column(chart, edge.tail) == _column(chart, edge.head):
            below.setdefault(edge.head, []).append(edge)
    for head, edges in below.items():
        runs = [0]
        for before, edge in pairwise(edges):
            runs.append(runs[-1] + (before.kind != edge.kind))
        step = min(CHANNEL, 9 / max(1, runs[-1]))
        for edge, run in zip(edges, runs, strict=True):
            yield _upward(edge, boxes[edge.tail], boxes[head], LANE - step * run)


def _upward(edge: Edge, tail: Box, head: Box, lane: float) -> Arrow:
    y = tail.y + _PORT
    if tail.x <= head.x or tail.y < head.y:  # it is not set in below what it serves
        points = ((tail.x, y), (-9.0, y), (-9.0, head.y + _PORT), (head.x, head.y + _PORT))
        return Arrow(edge.kind, points, edge.tone)
    x = head.x + lane
    return Arrow(edge.kind, ((tail.x, y), (x, y), (x, head.bottom + 1)), edge.tone)


def _proofs(rows: Mapping[str, _Row], boxes: Mapping[str, Box]) -> Iterator[Arrow]:
    """Yield the edge of each source to each answer; what serves one answer comes together at its side."""
    far = _far(rows, boxes)
    for row in rows.values():
        answer = boxes[row.answer]
        end = answer.y + _PORT
        for source in row.beside:
            box = boxes[source]
            yield _joined(((box.x, box.y + _PORT),), answer, end)
        for at, source in enumerate(_in_turn(row, boxes, far)):
            box, x = boxes[source], far[source]
            y = answer.y + _port(row, boxes, at)
            yield _joined(((box.right, box.y + _PORT), (x, box.y + _PORT), (x, y)), answer, end)


def _joined(points: tuple[tuple[float, float], ...], answer: Box, end: float) -> Arrow:
    """Return an edge that comes from the right at some height, and goes on to the side of an answer."""
    y, stem = points[-1][1], answer.right + _STEM
    bend = () if y == end else ((stem, y), (stem, end))
    return Arrow("supports", (*points, *bend, (answer.right + 1, end)), "evidence")


def _far(rows: Mapping[str, _Row], boxes: Mapping[str, Box]) -> dict[str, float]:
    """Return where the lane of each source runs that serves several answers."""
    heights: dict[str, list[float]] = {}
    for row in rows.values():
        for at, source in enumerate(row.from_afar):
            reached = heights.setdefault(source, [boxes[source].y + _PORT])
            reached.append(boxes[row.answer].y + _port(row, boxes, at))
    spans = {source: (min(reached), max(reached)) for source, reached in heights.items()}
    return {source: boxes[source].right + lane for source, lane in lanes(spans).items()}


def _in_turn(row: _Row, boxes: Mapping[str, Box], far: Mapping[str, float]) -> Sequence[str]:
    """Return what comes from afar in the order that crosses least: from above the inner lanes first."""
    y = boxes[row.answer].y
    above = sorted((key for key in row.from_afar if boxes[key].y < y), key=far.__getitem__)
    below = sorted((key for key in row.from_afar if boxes[key].y >= y), key=far.__getitem__, reverse=True)
    return [*above, *below]
