"""The matrix of sources and charges: its columns, their heads, and the marks of a row."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import Final

from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.model import FULL, Item, Link, Piece, Shape, Stroke, Words
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Run, Sign
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import typeset
from argmap.drawing.views.uses import BESIDE, EVIDENCE, TONES, Use
from argmap.format.graph import ArgumentGraph
from argmap.format.nodes import AccusationNode

MOST: Final = 46
"""As many charges have columns on one page."""
RIGHT: Final = 70.0
"""The room at the right, for the number of pieces."""
LABELS: Final = 14.0
"""The room that is left over the bars for the labels of the other columns."""
LINE: Final = 15.0
_TOPICS = 12
_ROOM, _WIDEST, _APART = 500.0, 36.0, 12.0
_BETWEEN = 4.0
"""Between two topics."""
_MARK = 8.6
_FIGURE = 1.0


class Columns:
    """The charges that have a column, by topic, and where these are."""

    def __init__(self, printed: Printed, charges: Sequence[AccusationNode], page: str) -> None:
        self.printed, self.charges, self.page = printed, charges, page
        self._at = {node.id: at for at, node in enumerate(charges)}
        between = _BETWEEN * (len(self.topics) - 1)
        self.pitch = min(_WIDEST, (_ROOM - between) / len(charges))
        self.right = FULL - RIGHT
        self.left = self.right - self.pitch * len(charges) - between
        starts = [first for _, first, _ in self.topics]
        self._x = [
            self.left + at * self.pitch + _BETWEEN * (bisect_right(starts, at) - 1)
            for at in range(len(charges))
        ]

    def __contains__(self, use: Use) -> bool:
        return use.charge in self._at

    @property
    def text(self) -> float:
        """How wide the column of the sources is."""
        return self.left - _APART

    def x(self, at: int) -> float:
        """Return where a column begins."""
        return self._x[at]

    @cached_property
    def topics(self) -> list[tuple[str, int, int]]:
        """Each topic with its first column and the one after its last."""
        found, at = [], 0
        for topic, members in groupby(self.charges, key=lambda node: node.accusation.topic):
            end = at + len(list(members))
            found.append((topic, at, end))
            at = end
        return found

    def heads(self) -> Piece:
        """Return the titles of the topics, each over a bar, and high enough to clear those at its right."""
        placed: list[tuple[float, float, Words]] = []
        for topic, first, end in reversed(self.topics):
            x = self.x(first)
            runs = tuple(self._head(topic, first, end))
            setting = typeset([Block("fine", runs)], FULL - x, pad=0, top=0)
            right = x + _long(runs) + 8
            bottom = min((top for left, top, _ in placed if left < right), default=-LABELS) - 1
            placed.append((x, bottom - setting.height, Words(x, bottom - setting.height, setting)))
        height = -min(top for _, top, _ in placed) + 6
        items: list[Item] = []
        for (_, _, end), (x, _, words) in zip(reversed(self.topics), placed, strict=True):
            y = height + words.y - 4
            items.append(words._replace(y=y))
            items.append(Stroke(x + 0.5, y + words.setting.height, x + 0.5, height - 2, "grey"))
            items.append(
                Shape(
                    x, height - 2, self.x(end - 1) + self.pitch - x, 2, "accusation", fill="full", line="none"
                )
            )
        return Piece(height, tuple(items))

    def _head(self, topic: str, first: int, end: int) -> Iterator[Run]:
        claims = self.printed.claims
        numbers = [self.printed.graph.numbers[node.id] for node in self.charges[first:end]]
        title = claims.topics[topic].title if topic in claims.topics else topic
        href = relative(self.page, view_name("topics", topic)) if topic in claims.topics else None
        yield Run(self.printed.prose(title), strong=True, href=href, tone="grey")
        yield Run(f" {ranges(numbers)}", tone="grey")

    def rules(self, top: float, bottom: float) -> Iterator[Stroke]:
        """Yield the lines between the topics."""
        for _, first, _ in self.topics[1:]:
            yield Stroke(self.x(first) - _BETWEEN / 2, top, self.x(first) - _BETWEEN / 2, bottom)

    def marks(self, uses: Sequence[Use]) -> Piece:
        """Return the marks of some uses; one that would touch another stands a line further down."""
        lines: list[float] = []
        items: list[Item] = []
        counted = Counter((use.charge, use.sign) for use in uses)
        order = (*EVIDENCE, *BESIDE)
        for charge, sign in sorted(counted, key=lambda key: (self._at[key[0]], order.index(key[1]))):
            number = counted[charge, sign]
            left = self.x(self._at[charge]) + (self.pitch - _MARK) / 2
            figure = str(number) if number > 1 else ""
            right = left + _MARK + (_FIGURE + width(figure, FACES["fine"].size) if figure else 0.0)
            at = next((at for at, end in enumerate(lines) if end + 1 <= left), len(lines))
            lines[at : at + 1] = [right]
            items.append(self._mark(charge, sign, figure, left, at * LINE))
        return Piece(LINE * max(1, len(lines)), tuple(items))

    def _mark(self, charge: str, sign: str, figure: str, x: float, y: float) -> Link:
        inner: list[Item] = [Sign(sign, x, y + (LINE - _MARK) / 2, _MARK, TONES[sign])]
        if figure:
            setting = typeset([Block("fine", (Run(figure),))], 30, pad=0, top=0)
            inner.append(Shape(x + _MARK, y, 8.0, LINE, fill="hollow", line="none"))  # no rule behind it
            inner.append(Words(x + _MARK + _FIGURE, y + 0.5, setting))
        return Link(relative(self.page, view_name("accusations", charge)), tuple(inner))


def _long(runs: Sequence[Run]) -> float:
    return sum(width(run.text, FACES["fine"].size, bold=run.strong) for run in runs)


def ranges(numbers: Sequence[int]) -> str:
    """Return numbers as a reader expects them: `1–4, 7`."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def blocks(graph: ArgumentGraph) -> list[list[AccusationNode]]:
    """Return the charges by topic, as many together as have columns on one page."""
    topics = dict.fromkeys([*graph.claims.topics, *(n.accusation.topic for n in graph.accusations.values())])
    blocks: list[list[AccusationNode]] = [[]]
    within = 0
    for topic in topics:
        charges = graph.of_topic(topic)
        for members in (charges[at : at + MOST] for at in range(0, len(charges), MOST)):
            if within == _TOPICS or len(blocks[-1]) + len(members) > MOST:
                blocks.append([])
                within = 0
            blocks[-1] += members
            within += 1
    return blocks
