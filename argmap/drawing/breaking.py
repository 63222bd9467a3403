"""Where the lines of a paragraph end: as many words on each as it holds, without an orphan, or balanced."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from argmap.drawing.setting import Run

SHORTEST: Final = 0.22
"""The least part of the measure that the last line of a paragraph fills."""
_TRIES = 7


class Piece(NamedTuple):
    """What no line end parts: its width, and that of the blank before it, which falls away at a line end."""

    text: str
    width: float
    space: float
    run: Run


def broken(pieces: Sequence[Piece], room: float) -> list[int]:
    """Return behind how many pieces each line ends where each is filled before the next."""
    ends: list[int] = []
    used = 0.0
    for at, piece in enumerate(pieces):
        if used and used + piece.space + piece.width > room:
            ends.append(at)
            used = 0.0
        used += piece.width + (piece.space if used else 0.0)
    return [*ends, len(pieces)] if pieces else ends


def balanced(pieces: Sequence[Piece], room: float, ends: list[int]) -> list[int]:
    """Return the same number of lines, all about equally long."""
    low, high = room / len(ends), room
    for _ in range(_TRIES):
        middle = (low + high) / 2
        tried = broken(pieces, middle)
        if len(tried) > len(ends):
            low = middle
        else:
            ends, high = tried, middle
    return ends


def without_orphan(pieces: Sequence[Piece], room: float, ends: list[int]) -> list[int]:
    """Return the same lines, but the last so long that it does not look forgotten.

    It takes from the line before it alone, so that all others stay as full as they are.
    """
    start = ends[-3] if len(ends) > 2 else 0
    last = ends[-2]
    while length(pieces[last:]) < SHORTEST * room and last - 1 > start:
        if length(pieces[last - 1 :]) > room:
            break
        last -= 1
    return [*ends[:-2], last, ends[-1]]


def length(line: Sequence[Piece]) -> float:
    """Return how wide a line of some pieces is."""
    return sum(piece.width + (piece.space if at else 0.0) for at, piece in enumerate(line))
