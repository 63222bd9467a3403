"""Places for a topic's cards: answers in the order of the file, each source beside the first that brings it.

The engine says in which order sources stand beside one answer; here everything is made straight: an answer
stands level with its sources, a charge with its first answer, and no edge crosses another or runs far. What
an answer shares with one above is named again beside it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from argmap.drawing.boxes import Box
from argmap.drawing.chart import Card, Chart, Edge
from argmap.drawing.engine_answer import Places
from argmap.drawing.page.furniture import BAR
from argmap.drawing.page.model import Arrow, Item, Piece, Shape
from argmap.drawing.topic.cards import LANE
from argmap.drawing.topic.plan import APART
from argmap.drawing.topic.subject import ANSWERS, JOINT, SOURCES

_LEFT: Final = (0.0, ANSWERS, SOURCES)
"""Where each column begins."""
CHANNEL: Final = 7.0
"""Between edges that run side by side."""
_PORT: Final = 13.0
"""How far below the top of a card its edges meet it."""


def arrange(chart: Chart, places: Places) -> Piece:
    """Return the graph with everything in its place."""
    beside = _beside(chart, places)
    boxes = _boxes(chart, beside)
    if not boxes:
        return Piece(0.0)
    cards = (*chart.cards, *chart.again.values())
    items: list[Item] = [*_bars(chart, boxes), *_inside(chart, boxes), *_stubs(chart, boxes)]
    items += _proofs(beside, boxes)
    items += [card.piece.at(boxes[card.key].x, boxes[card.key].y) for card in cards]
    return Piece(max(boxes[card.key].bottom for card in cards), tuple(items))


def boxes_of(chart: Chart, places: Places) -> dict[str, Box]:
    """Return the box of each card by its key."""
    return _boxes(chart, _beside(chart, places))


def _beside(chart: Chart, places: Places) -> dict[str, list[Card]]:
    """Return the cards beside each answer, by its key: its sources, and last what names those told above."""
    height = {card.key: place.y for card, place in zip(chart.cards, places, strict=True)}
    found: dict[str, list[Card]] = {}
    told: set[str] = set()
    for edge in chart.edges:
        if edge.kind == "supports" and edge.tail not in told:
            told.add(edge.tail)
            found.setdefault(edge.head, []).append(chart.cards[chart.index[edge.tail]])
    for cards in found.values():
        cards.sort(key=lambda card: (card.loose, height[card.key]))
    for answer, card in chart.again.items():
        found.setdefault(answer, []).append(card)
    return found


def _boxes(chart: Chart, beside: Mapping[str, Sequence[Card]]) -> dict[str, Box]:
    """Return the box of each card."""
    boxes: dict[str, Box] = {}

    def put(card: Card, y: float) -> float:
        boxes[card.key] = box = Box(_LEFT[card.column] + card.indent, y, card.width, card.height)
        return box.bottom

    y = bottom = 0.0
    for card in chart.cards:
        if card.column == 0:
            y = max(y - APART / 2, bottom) + (APART if boxes else 0.0)
            bottom = put(card, y)
        elif card.column == 1:
            below, end = y, put(card, y)
            for each in beside.get(card.key, ()):
                end = max(end, put(each, below))
                below = boxes[each.key].bottom + APART / 2
            y = end + APART / 2
    return boxes


def _bars(chart: Chart, boxes: Mapping[str, Box]) -> Iterator[Item]:
    """Yield the bar from each charge down to the last of its answers."""
    last: dict[str, float] = {}
    for edge in chart.edges:
        if _is_stub(chart, edge):
            last[edge.head] = boxes[edge.tail].y + _PORT
    for key, y in last.items():
        box = boxes[key]
        if y + 0.7 > box.bottom:
            height = y + 0.7 - box.y
            yield Shape(box.right - BAR, box.y, BAR, height, "accusation", fill="full", line="none")


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


def _proofs(beside: Mapping[str, Sequence[Card]], boxes: Mapping[str, Box]) -> Iterator[Arrow]:
    """Yield the edge of each card beside an answer, which come together at its side."""
    for answer, cards in beside.items():
        side, end = boxes[answer].right, boxes[answer].y + _PORT
        for card in cards:
            box, stem = boxes[card.key], side + JOINT / 2
            y = box.y + _PORT
            bend = () if y == end else ((stem, y), (stem, end))
            yield Arrow("supports", ((box.x, y), *bend, (side + 1, end)), "evidence")
