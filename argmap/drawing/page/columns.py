"""Short paragraphs in columns, such as notes."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from argmap.drawing.page.model import FULL, Item, Piece
from argmap.drawing.page.pages import Row

_GAP: Final = 26.0
_APART: Final = 5.0


def column(count: int) -> float:
    """Return how wide each of some columns is."""
    return (FULL - _GAP * (count - 1)) / count


COLUMN: Final = column(2)


def columns(
    found: Sequence[Piece],
    holds: tuple[int, ...] = (),
    *,
    count: int = 2,
    again: Callable[[Row], Row] | None = None,
) -> Row:
    """Return pieces in columns as low as can be; a page break parts them between two pieces.

    ``again`` returns the row as it is where it opens a later page.
    """
    items: list[Item] = []
    height = 0.0
    for at, members in enumerate(_shared_out(found, count)):
        y = 0.0
        for piece in members:
            items.append(piece.at(at * (column(count) + _GAP), y))
            y += piece.height + _APART
        height = max(height, y - _APART)

    def some(members: Sequence[Piece]) -> Row:
        return columns(members, holds, count=count, again=again)

    def part(room: float) -> tuple[Row, Row] | None:
        fit = bisect_right(range(1, len(found)), room, key=lambda at: some(found[:at]).height)
        return (some(found[:fit]), some(found[fit:])) if fit else None

    row = Row(Piece(height, tuple(items)), part=part, holds=holds)
    return replace(row, again=lambda: again(row)) if again else row


def _shared_out(found: Sequence[Piece], count: int) -> Sequence[Sequence[Piece]]:
    """Return pieces in their order by column, so that the highest column is as low as can be."""
    low, high = max(piece.height for piece in found), _high(found)
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if len(list(_filled(found, middle))) <= count else (middle, high)
    return list(_filled(found, high))


def _filled(found: Sequence[Piece], room: float) -> Iterator[Sequence[Piece]]:
    """Yield the pieces of each column where each is filled before the next."""
    start, high = 0, 0.0
    for at, piece in enumerate(found):
        if at > start and high + piece.height + _APART * (at - start) > room:
            yield found[start:at]
            start, high = at, 0.0
        high += piece.height
    if found:
        yield found[start:]


def _high(members: Sequence[Piece]) -> float:
    return sum(piece.height for piece in members) + _APART * max(0, len(members) - 1)
