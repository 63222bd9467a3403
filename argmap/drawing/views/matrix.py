"""The matrix of sources and charges: its columns, their heads, and the marks of a row."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from math import inf
from typing import Final, NamedTuple

from argmap.drawing.binding import NBSP
from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.model import FULL, Item, Link, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Run, Setting, Sign
from argmap.drawing.signs import SIDE
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import flush_right, typeset
from argmap.drawing.views.uses import BESIDE, EVIDENCE, TONES, Use
from argmap.format.graph import ArgumentGraph
from argmap.format.nodes import AccusationNode

MOST: Final = 46
"""As many charges have columns on one page."""
RIGHT: Final = 74.0
BAR: Final = 20.0
"""The room at the right, for the number of pieces, and what of it is left free before that."""
LABELS: Final = 14.0
"""How high the row of numbers is over the marks, and below them."""
LINE: Final = 15.0
_TOPICS = 12
_TEXT, _APART = 302.0, 12.0
_ROOMY, _WIDEST = 24.0, 120.0
"""How wide a column should be, if the sources leave so much, and how wide it is at the most."""
_BETWEEN = 4.0
"""Between two topics."""
_MARK, _HOLDING = 8.6, 10.6
_HOLDERS: Final = {"opponent": (12.8, 12.4), "own-record": (14.2, 11.8), "document": (15.0, 10.4)}
"""The signs that hold a figure, how large they are then, and how wide they are of 16 units."""
_FIGURE = 1.0
_FIVE = 5
_LINES = 3
"""As many lines a title over its columns has at the most."""
_LETTERS: Final = "ABCDEFGHIJKL"


class _Mark(NamedTuple):
    """What stands in a column: a sign with how often it is meant, and how wide that is."""

    charge: str
    sign: str
    number: int

    @property
    def holds(self) -> bool:
        """Whether the figure stands within the sign."""
        return 1 < self.number < 10 and self.sign in _HOLDERS

    @property
    def figure(self) -> str:
        return str(self.number) if self.number > 1 else ""

    @property
    def own(self) -> float:
        """The width of the sign alone."""
        return _HOLDING if self.holds else _MARK

    @property
    def width(self) -> float:
        beside = self.figure and not self.holds
        return self.own + (_FIGURE + width(self.figure, FACES["fine"].size) if beside else 0.0)


class Columns:
    """The charges that have a column, by topic, and where these are.

    ``wished`` is how wide the longest source would be on one line, which the columns leave if they can.
    """

    def __init__(
        self, printed: Printed, charges: Sequence[AccusationNode], page: str, wished: float = _TEXT
    ) -> None:
        self.printed, self.charges, self.page = printed, charges, page
        self._at = {node.id: at for at, node in enumerate(charges)}
        between = _BETWEEN * (len(self.topics) - 1)
        self.right = FULL - RIGHT
        room = self.right - _APART - between
        text = min(wished, max(_TEXT, room - _ROOMY * len(charges)))
        self.pitch = min(_WIDEST, (room - text) / len(charges))
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

    def heads(self, *, keyed: bool = True) -> Piece:
        """Return the topics, each over a bar, and the numbers of the columns below.

        Where not every title fits over its bar, letters stand there; ``keyed`` tells above what they mean.
        """
        titles = [self._over(topic, first, end) for topic, first, end in self.topics]
        stack = Stack(FULL)
        if all(titles):
            over = [setting for setting in titles if setting]
        else:
            over = [self._letter(first, end, at) for at, (_, first, end) in enumerate(self.topics)]
            if keyed:
                self._key(stack)
        high = max(setting.height for setting in over)
        for (_, first, end), setting in zip(self.topics, over, strict=True):
            long = self.x(end - 1) + self.pitch - self.x(first)
            stack.items.append(Words(self.x(first), stack.y + 3 + high - setting.height, setting))
            stack.items.append(
                Shape(self.x(first), stack.y + 4 + high, long, 2, "accusation", fill="full", line="none")
            )
        stack.y += 7 + high
        stack.piece(self.numbers())
        return stack.done()

    def _over(self, topic: str, first: int, end: int) -> Setting | None:
        """Return the title of a topic as it stands over its columns; nothing where these are too narrow."""
        room, runs = self.x(end - 1) + self.pitch - self.x(first), tuple(self._head(topic, first, end))
        setting = typeset([Block("fine", runs)], room, pad=0, top=0)
        words = (run._replace(text=word) for run in runs for word in run.text.split())
        fits = all(_long((word,)) <= room for word in words)
        return setting if fits and len(setting.paragraphs[0].lines) <= _LINES else None

    def _letter(self, first: int, end: int, at: int) -> Setting:
        """Return the letter of a topic over the middle of its columns."""
        run = Run(_LETTERS[at], strong=True, tone="grey")
        room = (self.x(end - 1) + self.pitch - self.x(first) + _long((run,))) / 2
        return flush_right(typeset([Block("fine", (run,))], room, pad=0, top=0))

    def _key(self, stack: Stack) -> None:
        """Tell what the letters over the columns mean, on as many lines as that takes."""
        x = 0.0
        for at, (topic, first, end) in enumerate(self.topics):
            runs = (Run(f"{_LETTERS[at]}{NBSP}", strong=True), *self._head(topic, first, end))
            setting = typeset([Block("fine", runs)], min(_long(runs) + 1, FULL), pad=0, top=0)
            if x and x + setting.width > FULL:
                x, stack.y = 0.0, stack.y + LABELS
            stack.items.append(Words(x, stack.y, setting))
            x += setting.width + _APART
        stack.y += setting.height

    def _head(self, topic: str, first: int, end: int) -> Iterator[Run]:
        claims = self.printed.claims
        numbers = [self.printed.graph.numbers[node.id] for node in self.charges[first:end]]
        title = claims.topics[topic].title if topic in claims.topics else topic
        href = relative(self.page, view_name("topics", topic)) if topic in claims.topics else None
        yield Run(self.printed.prose(title), strong=True, href=href, tone="grey")
        yield Run(f" {ranges(numbers)}", tone="grey")

    def numbers(self) -> Piece:
        """Return the number of each column; where these lack room, of the first of topics and of fives."""
        numbers = [(at, self._number(node)) for at, node in enumerate(self.charges)]
        starts = {first for _, first, _ in self.topics}
        chosen = sorted(
            (item for item in numbers if item[0] in starts or item[1] % _FIVE == 0),
            key=lambda item: item[0] not in starts,
        )
        whole, some = self._clear(numbers), self._clear(chosen)
        return Piece(LABELS, tuple(whole if len(whole) == len(numbers) else some))

    def _clear(self, numbers: Sequence[tuple[int, int]]) -> list[Words]:
        """Return those of some numbers that keep clear of those before them."""
        placed: list[Words] = []
        for at, number in numbers:
            long = width(str(number), FACES["fine"].size)
            left = self.x(at) + (self.pitch - long) / 2
            if all(left > other.x + other.setting.width + 2 or left + long < other.x - 3 for other in placed):
                block = Block("fine", (Run(str(number), tone="grey"),))
                placed.append(Words(left, 0, typeset([block], long + 1, pad=0, top=0)))
        return placed

    def _number(self, node: AccusationNode) -> int:
        return self.printed.graph.numbers[node.id]

    def rules(self, top: float, bottom: float) -> Iterator[Stroke]:
        """Yield the lines between the topics, and finer ones after each five, or between wide columns."""
        starts = {first for _, first, _ in self.topics}
        for at in range(1, len(self.charges)):
            x = self.x(at)
            if at in starts:
                yield Stroke(x - _BETWEEN / 2, top, x - _BETWEEN / 2, bottom)
            elif self.pitch >= _ROOMY or self._number(self.charges[at - 1]) % _FIVE == 0:
                yield Stroke(x, top, x, bottom, line="faint")

    def marks(self, uses: Sequence[Use]) -> Piece:
        """Return the marks of some uses; one that would touch another stands a line further down."""
        lines: list[float] = []
        items: list[Item] = []
        for left, unit in self._placed(uses):
            right = left + sum(mark.width for mark in unit) + _FIGURE * (len(unit) - 1)
            at = next((at for at, end in enumerate(lines) if end <= left + 0.5), len(lines))
            lines[at : at + 1] = [right]
            for mark in unit:
                items.append(self._drawn(mark, left, at * LINE))
                left += mark.width + _FIGURE
        return Piece(LINE * max(1, len(lines)), tuple(items))

    def _placed(self, uses: Sequence[Use]) -> Iterator[tuple[float, list[_Mark]]]:
        """Yield marks that stand together and where they begin: those of a column, if they have the room."""
        counted = Counter((use.charge, use.sign) for use in uses)
        order = (*EVIDENCE, *BESIDE)
        marks = [_Mark(*key, counted[key]) for key in sorted(counted, key=lambda key: order.index(key[1]))]
        cells = [
            [mark for mark in marks if mark.charge == charge]
            for charge in sorted({use.charge for use in uses}, key=self._at.__getitem__)
        ]
        for at, cell in enumerate(cells):
            left, right = self._span(cell)
            before = self._span(cells[at - 1])[1] if at else -inf
            after = self._span(cells[at + 1])[0] if at < len(cells) - 1 else inf
            if len(cell) > 1 and (before > left or right > after):
                yield from ((self._span([mark])[0], [mark]) for mark in cell)
            else:
                yield left, cell

    def _span(self, cell: Sequence[_Mark]) -> tuple[float, float]:
        """Return from where to where marks reach that stand side by side, in the middle of their column."""
        long = sum(mark.width for mark in cell) + _FIGURE * (len(cell) - 1)
        middle = self.x(self._at[cell[0].charge]) + self.pitch / 2
        left = middle - (long if len(cell) > 1 else cell[0].own) / 2
        return left, left + long

    def _drawn(self, mark: _Mark, x: float, y: float) -> Link:
        side = self._holding(mark.sign) if mark.holds else _MARK
        middle = x + mark.own / 2
        inner: list[Item] = [
            Sign(mark.sign, middle - side / 2, y + (LINE - side) / 2, side, TONES[mark.sign])
        ]
        if mark.holds:
            run = Run(mark.figure, strong=True, tone="" if mark.sign == "own-record" else "page")
            long = _long((run,))
            setting = typeset([Block("fine", (run,))], long + 1, pad=0, top=0)
            inner.append(Words(middle - long / 2, y + 0.5, setting))
        elif mark.figure:
            setting = typeset([Block("fine", (Run(mark.figure),))], 30, pad=0, top=0)
            inner.append(Shape(x + _MARK, y, 8.0, LINE, fill="hollow", line="none"))  # no rule behind it
            inner.append(Words(x + _MARK + _FIGURE, y + 0.5, setting))
        return Link(relative(self.page, view_name("accusations", mark.charge)), tuple(inner))

    def _holding(self, sign: str) -> float:
        """Return how large a sign is that holds a figure, which does not touch one beside it."""
        side, wide = _HOLDERS[sign]
        return min(side, (self.pitch - 1) * SIDE / wide)


def _long(runs: Sequence[Run]) -> float:
    return sum(width(run.text, FACES["fine"].size, bold=run.strong) for run in runs)


def ranges(numbers: Sequence[int]) -> str:
    """Return numbers in their order, those together that follow each other: `9, 1–4`."""
    runs: list[list[int]] = []
    for number in numbers:
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
