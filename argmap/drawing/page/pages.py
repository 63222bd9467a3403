"""Rows filled into as many pages as they need, each page with its head, its legend and its foot."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import ceil
from typing import NamedTuple, Protocol

from argmap.drawing.page.furniture import foot, legend
from argmap.drawing.page.model import MARGIN, TALLEST, Item, Page, Piece, arrows, signs
from argmap.drawing.setting import Block, Mark
from argmap.drawing.theme import Tone

TOP = 24.0
BOTTOM = 16.0
ROOM = 12.0
"""Between the head and the rows, and between these and the foot."""
_FEW = 460.0
"""Where no more than so much would stand on the last page, the book is set tighter."""
_TIGHTER = (0.6, 0.43)
"""What part of the room between rows is kept then."""
_LEAST = 90.0
"""How much of a row that may be parted should stand on the page of what it is tied to."""


@dataclass(frozen=True)
class Row:
    """What no page break parts, unless it says itself how.

    ``above`` is the room above it, but on top of a page; ``fresh`` makes it begin a page, and ``keep`` keeps
    the row behind it on its page; ``holds`` are the numbers of the things in it, so that a page can tell
    which it has. ``part`` is given the room that there is, and returns what fits in it and what is left
    over, or nothing. ``again`` returns the row as it is where it opens a later page.
    """

    piece: Piece
    above: float = 0.0
    fresh: bool = False
    keep: bool = False
    holds: tuple[int, ...] = ()
    part: "Callable[[float], tuple[Row, Row] | None] | None" = None
    again: "Callable[[], Row] | None" = None

    @property
    def height(self) -> float:
        return self.piece.height

    @cached_property
    def signs(self) -> set[str]:
        """The names of its signs, and what its arrows say, for the legends."""
        return signs(self.piece.items)

    @cached_property
    def arrows(self) -> set[tuple[str, Tone]]:
        """What its arrows say, each with its tone."""
        return arrows(self.piece.items)


class Leaf(NamedTuple):
    """Which page of how many something is for, and the numbers of the things on it."""

    at: int
    of: int
    holds: tuple[int, ...]


class Head(Protocol):
    """Draws what opens a page: on the first one the head, on others the strip; always equally high."""

    def __call__(self, leaf: Leaf) -> Piece: ...


class Between(Protocol):
    """Draws what runs between the rows of a page, behind them, by their places and by what comes later."""

    def __call__(self, placed: Sequence[tuple[Row, float]], later: Sequence[Row], /) -> tuple[Item, ...]: ...


def _high(rows: Sequence[Row]) -> float:
    """Return how high rows are one below the other, without the room above the first."""
    return sum(row.above + row.height for row in rows) - rows[0].above


def _nothing(_: Sequence[tuple[Row, float]], __: Sequence[Row], /) -> tuple[Item, ...]:
    return ()


@dataclass(frozen=True)
class Book:
    """The pages of one picture before they are filled.

    ``name`` tells what the file of a page is called by its number, ``of`` is the title of the map. ``marks``
    are the meanings of all signs, in the order of a legend, of which a page shows those on it; ``lines``
    stand at every foot, and ``on`` says where it goes on. ``between`` draws what runs between rows. The last
    rows are an apparatus to the others, so many as ``apparatus`` says.
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
    between: Between = _nothing
    apparatus: int = 0
    tallest: float = field(default=TALLEST)

    def pages(self) -> list[Page]:
        """Return the pages, each no higher than its rows ask for."""
        return [self._page(leaf) for leaf in self.leaves()]

    def leaves(self) -> list[Leaf]:
        """Return what each page is to hold."""
        return [
            Leaf(at, len(self._pages), tuple(number for row in rows for number in row.holds))
            for at, rows in enumerate(self._pages, 1)
        ]

    @cached_property
    def _pages(self) -> list[list[Row]]:
        """The rows of each page, set tighter where that spares a page with little on it."""
        pages = self._filled(self.rows)
        if len(pages) == 1:
            return pages
        for kept in _TIGHTER if _high(pages[-1]) <= _FEW else ():
            tighter = self._filled([replace(row, above=row.above * kept) for row in self.rows])
            if len(tighter) < len(pages):
                return tighter
        return self._accompanied(pages)

    def _accompanied(self, pages: list[list[Row]]) -> list[list[Row]]:
        """Return the pages, the last with one row more where the apparatus alone would stand there."""
        at = len(self.rows) - self.apparatus - 1
        last, before = self.rows[at], pages[-2][1:]
        if not self.apparatus or self.rows[at - 1].keep or all(row is not last for row in before):
            return pages
        moved = self._filled([*self.rows[:at], replace(last, fresh=True), *self.rows[at + 1 :]])
        return moved if len(moved) == len(pages) else pages

    def _page(self, leaf: Leaf) -> Page:
        rows, later = self._pages[leaf.at - 1], [row for rows in self._pages[leaf.at :] for row in rows]
        head = self.head(leaf)
        placed: list[tuple[Row, float]] = []
        y = TOP + head.height + ROOM
        for row in rows:
            y += row.above if placed else 0.0
            placed.append((row, y))
            y += row.height
        items: list[Item] = [head.at(MARGIN, TOP), *self.between(placed, later)]
        key = self._legend(items, rows)
        items += [row.piece.at(MARGIN, top) for row, top in placed]
        end = foot(key, self.lines, self.on(leaf) if leaf.at < leaf.of else "")
        items.append(end.at(MARGIN, y + ROOM))
        height = ceil(
            y + ROOM + end.height + BOTTOM
        )  # what a whole pixel is only part of would shine through
        title = self.title(leaf)
        return Page(self.name(leaf.at), self.of, title, self.desc, self.language, height, tuple(items))

    @cached_property
    def _rooms(self) -> tuple[float, float]:
        """Return how much of a page is for its head and its rows, and what the last page has more.

        Its legend is taken to have every mark of the book.
        """
        placed = [(row, 0.0) for row in self.rows]
        key = self._legend((self._first.at(0, 0), *self.between(placed, ())), self.rows)
        end = foot(key, self.lines, self.on(Leaf(1, 99, ())))
        rest = self.tallest - (TOP + 2 * ROOM + end.height + BOTTOM)
        return rest, end.height - foot(key, self.lines).height

    @cached_property
    def _first(self) -> Piece:
        """What opens the first page, as of many."""
        return self._opened(1)

    @cached_property
    def _later(self) -> Piece:
        return self._opened(2)

    def _opened(self, at: int) -> Piece:
        holds = tuple(number for row in self.rows for number in row.holds)
        return self.head(Leaf(at, 99, holds[1:]))

    def _legend(self, items: Iterable[Item], rows: Iterable[Row]) -> Piece:
        """Return the legend of some rows and of what is drawn around them, arrows in the tone of all."""
        used = signs(items).union(*(row.signs for row in rows))
        found = sorted(arrows(items).union(*(row.arrows for row in rows)))
        kinds = Counter(kind for kind, _ in found)
        tones = self.tones | {kind: tone for kind, tone in found if kinds[kind] == 1}
        return legend([mark for mark in self.marks if mark.sign in used], tones)

    def _filled(self, given: Sequence[Row]) -> list[list[Row]]:
        if len(given) == 1 and not given[0].part:
            return [[*given]]
        pages: list[list[Row]] = [[]]
        rest, last = self._rooms
        rows, used = list(reversed(given)), 0.0
        while rows:
            if rows[-1].fresh and pages[-1]:
                pages.append([])
                used = 0.0
            row, opened = rows.pop(), self._first if len(pages) == 1 else self._later
            above = row.above if pages[-1] else 0.0
            if row.again and not pages[-1] and len(pages) > 1:
                row = row.again()
            left = rest - opened.height - used - above
            if self._kept(row, rows) <= left or self._is_last(row, rows, left + last):
                pages[-1].append(row)
                used += above + row.height
                continue
            parts = row.part(left) if row.part else None
            if parts:
                pages[-1].append(replace(parts[0], above=row.above))
                rows.append(parts[1])
            elif pages[-1]:
                rows.append(row)
            else:  # no page can hold it
                pages[-1].append(row)
            if rows:
                pages.append([])
                used = 0.0
        return pages

    def _is_last(self, row: Row, behind: Sequence[Row], room: float) -> bool:
        """Tell whether a page can hold all that is left, as its foot need not say where it goes on."""
        return not any(after.fresh for after in behind) and _high([row, *reversed(behind)]) <= room

    def _kept(self, row: Row, behind: Sequence[Row]) -> float:
        """Return how high a row is with what must stand on its page behind it."""
        height = row.height
        for after in reversed(behind):
            if not row.keep:
                break
            height += after.above + (min(after.height, _LEAST) if after.part else after.height)
            row = after
        return height
