"""Short paragraphs in two columns, such as notes."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from argmap.drawing.page.model import FULL, Item, Piece
from argmap.drawing.page.pages import Row

_GAP: Final = 26.0
COLUMN: Final = (FULL - _GAP) / 2
_APART: Final = 5.0


def columns(found: Sequence[Piece], holds: tuple[int, ...] = ()) -> Row:
    """Return pieces in two columns of about the same height; a page break parts them between two pieces."""
    heights = [piece.height + _APART for piece in found]
    middle = sum(heights) / 2
    half = next(at for at, high in enumerate(accumulate(heights), 1) if high >= middle)
    split = min(half, half - 1, key=lambda at: max(_high(found[:at]), _high(found[at:])))
    items: list[Item] = []
    for column, members in enumerate((found[:split], found[split:])):
        y = 0.0
        for piece in members:
            items.append(piece.at(column * (COLUMN + _GAP), y))
            y += piece.height + _APART
    height = max(_high(found[:split]), _high(found[split:]))

    def part(room: float) -> tuple[Row, Row] | None:
        fit = bisect_right(range(1, len(found)), room, key=lambda at: columns(found[:at]).height)
        return (columns(found[:fit], holds), columns(found[fit:], holds)) if fit else None

    return Row(Piece(height, tuple(items)), above=0, part=part, holds=holds)


def _high(members: Sequence[Piece]) -> float:
    return sum(piece.height for piece in members) + _APART * max(0, len(members) - 1)
