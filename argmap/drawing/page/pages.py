"""Rows filled into as many pages as they need, each page with its head, its legend and its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from argmap.drawing.page.furniture import foot, legend
from argmap.drawing.page.model import MARGIN, TALLEST, Item, Page, Piece, signs
from argmap.drawing.setting import Block, Mark
from argmap.drawing.theme import Tone

TOP = 24.0
BOTTOM = 22.0
_APART = 12.0
"""Between the head and the rows, and between these and the foot."""


@dataclass(frozen=True)
class Row:
    """What no page break parts, unless it says itself how.

    ``above`` is the room above it, but on top of a page; ``keep`` keeps the row behind it on its page;
    ``holds`` are the numbers of the things in it, so that a page can tell which it has. ``part`` is given the
    room that there is, and returns what fits in it and what is left over, or nothing.
    """

    piece: Piece
    above: float = 0.0
    keep: bool = False
    holds: tuple[int, ...] = ()
    part: "Callable[[float], tuple[Row, Row] | None] | None" = None

    @property
    def height(self) -> float:
        return self.piece.height


class Leaf(NamedTuple):
    """Which page of how many something is for, and the numbers of the things on it."""

    at: int
    of: int
    holds: tuple[int, ...]


class Head(Protocol):
    """Draws what opens a page: on the first one the head, on others the strip; always equally high."""

    def __call__(self, leaf: Leaf) -> Piece: ...


@dataclass(frozen=True)
class Book:
    """The pages of one picture before they are filled.

    ``name`` tells what the file of a page is called by its number, ``of`` is the title of the map. ``marks``
    are the meanings of all signs, in the order of a legend, of which a page shows those on it; ``lines``
    stand at every foot, and ``on`` says where it goes on.
    """

    name: Callable[[int], str]
    of: str
    title: Callable[[Leaf], str]
    desc: str
    language: str
    head: Head
    rows: Sequence[Row]
    marks: Sequence[Mark]
    tones: dict[str, Tone]
    lines: Sequence[Block]
    on: Callable[[Leaf], str]
    tallest: float = field(default=TALLEST)

    def pages(self) -> list[Page]:
        """Return the pages, each no higher than its rows ask for."""
        filled = self._filled()
        return [self._page(rows, at, len(filled)) for at, rows in enumerate(filled, 1)]

    def _page(self, rows: Sequence[Row], at: int, of: int) -> Page:
        leaf = Leaf(at, of, tuple(number for row in rows for number in row.holds))
        head = self.head(leaf)
        items: list[Item] = [head.at(MARGIN, TOP)]
        y = TOP + head.height + _APART
        for row in rows:
            y += row.above if row is not rows[0] else 0.0
            items.append(row.piece.at(MARGIN, y))
            y += row.height
        used = signs(tuple(items))
        marks = [mark for mark in self.marks if mark.sign in used]
        end = foot(legend(marks, self.tones), self.lines, self.on(leaf) if at < of else "")
        items.append(end.at(MARGIN, y + _APART))
        height = y + _APART + end.height + BOTTOM
        return Page(self.name(at), self.of, self.title(leaf), self.desc, self.language, height, tuple(items))

    def _room(self, at: int) -> float:
        """Return how much of a page is for rows, its legend being taken to have every mark of the book."""
        used = set().union(*(signs(row.piece.items) for row in self.rows))
        marks = [mark for mark in self.marks if mark.sign in used or at == 1]
        end = foot(legend(marks, self.tones), self.lines, self.on(Leaf(at, 99, ())) or " ")
        around = TOP + self.head(Leaf(at, 99, ())).height + 2 * _APART + end.height + BOTTOM
        return self.tallest - around

    def _filled(self) -> list[list[Row]]:
        pages: list[list[Row]] = [[]]
        first, later = self._room(1), self._room(2)
        rows, used = list(reversed(self.rows)), 0.0
        while rows:
            row, room = rows.pop(), first if len(pages) == 1 else later
            above = row.above if pages[-1] else 0.0
            if used + above + self._kept(row, rows) <= room:
                pages[-1].append(row)
                used += above + row.height
                continue
            parts = row.part(room - used - above) if row.part else None
            if parts:
                pages[-1].append(parts[0])
                rows.append(parts[1])
            elif pages[-1]:
                rows.append(row)
            else:  # no page can hold it
                pages[-1].append(row)
            if rows:
                pages.append([])
                used = 0.0
        return pages

    def _kept(self, row: Row, behind: Sequence[Row]) -> float:
        """Return how high a row is with what must stand on its page behind it."""
        height = row.height
        for after in reversed(behind):
            if not row.keep:
                break
            height += after.above + after.height
            row = after
        return height
