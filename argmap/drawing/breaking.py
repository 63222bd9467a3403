"""Where the lines of a paragraph end: as many words on each as it holds, without an orphan, or balanced."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from argmap.drawing.setting import Run

SHORTEST: Final = 0.22
"""The least part of the measure that the last line of a paragraph fills."""
_TRIES = 7
_NARROWER: Final = (0.97, 0.94, 0.91, 0.88, 0.85)
"""Parts of the measure at which lines come out less full, and the last the longer for it."""


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
    """Return the same number of lines, the last so long that it does not look forgotten."""
    if _lasts(pieces, room, ends):
        return ends
    for part in _NARROWER:
        tried = broken(pieces, room * part)
        if len(tried) == len(ends) and _lasts(pieces, room, tried):
            return tried
    return _drawn_down(pieces, room, ends)


def _lasts(pieces: Sequence[Piece], room: float, ends: list[int]) -> bool:
    return length(pieces[ends[-2] :]) >= SHORTEST * room


def _drawn_down(pieces: Sequence[Piece], room: float, ends: list[int]) -> list[int]:
    """Return the same lines, but the last with some pieces of the one before."""
    start = ends[-3] if len(ends) > 2 else 0
    last = ends[-2]
    while not _lasts(pieces, room, [last, ends[-1]]) and last - 1 > start:
        if length(pieces[last - 1 :]) > room:
            break
        last -= 1
    return [*ends[:-2], last, ends[-1]]


def length(line: Sequence[Piece]) -> float:
    """Return how wide a line of some pieces is."""
    return sum(piece.width + (piece.space if at else 0.0) for at, piece in enumerate(line))
