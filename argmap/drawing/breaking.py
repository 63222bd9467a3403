"""Where the lines of a paragraph end: as many words on each as it holds, without an orphan, or balanced."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from argmap.drawing.binding import NBSP

SHORTEST: Final = 0.23
"""The least part of the measure that the last line of a paragraph fills; its ink is to fill 0.22."""
_TRIES = 7
_PAIR: Final = 2
"""How many lines are as even as they can be where the longer one is as short as it can be."""
_GIVING: Final = 3
"""How many lines at the end of a paragraph are set anew, so that the last is no orphan."""
_EMPTIEST: Final = (0.16, 0.3, 0.55)
"""What part of such a line may stay empty: rather all lines are set anew than one left with a hole."""


class Piece(NamedTuple):
    """What no line end parts: its width, and that of the blank before it, which falls away at a line end."""

    text: str
    width: float
    space: float


_Ways = dict[int, tuple[float, list[int]]]
"""The ways to set some lines, by where the last of them ends, each with how uneven it is."""


def broken(pieces: Sequence[Piece], room: float) -> list[int]:
    """Return behind how many pieces each line ends where each is filled before the next."""
    ends: list[int] = []
    start, used = 0, 0.0
    for at, (_, width, space) in enumerate(pieces):
        while used and used + space + width > room:  # again where the end of a line has moved back
            start = _loose(pieces, start, at)
            ends.append(start)
            used = length(pieces[start:at])
        used += width + (space if used else 0.0)
    return [*ends, len(pieces)] if pieces else ends


def _loose(pieces: Sequence[Piece], start: int, end: int) -> int:
    """Return the last place to end a line where nothing is bound across it, or at least nothing tightly."""
    for tied in (_bound, _tightly_bound):
        loose = end
        while loose > start and tied(pieces[loose - 1], pieces[loose]):
            loose -= 1
        if loose > start:
            return loose
    return end


def _bound(before: Piece, behind: Piece) -> bool:
    """Whether no line ends between two pieces if there is another place for that: a point opens none."""
    return _is_point(behind) or _tightly_bound(before, behind)


def _tightly_bound(before: Piece, behind: Piece) -> bool:
    """Whether no line ends between two pieces: a comma stays with the first, a point with what it leads."""
    return (
        before.text.endswith(NBSP)
        or _is_point(before)
        or (not behind.space and behind.text.startswith((",", ".", ";", ":", NBSP)))
    )


def _is_point(piece: Piece) -> bool:
    """Whether a piece is the point between two things."""
    return piece.text.lstrip(NBSP) == "·"


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
    return ends if len(ends) == _PAIR else _evened(pieces, high, ends)


def _evened(pieces: Sequence[Piece], room: float, ends: list[int]) -> list[int]:
    """Return the same number of lines, none of them longer than a room, as even as they can be."""
    ways: _Ways = {0: (0.0, [])}
    for limit in ends[:-1]:
        ways = _longer(pieces, room, ways, limit, 1.0)
    last = {end: room - length(pieces[end:]) for end in ways}
    fitting = [(rate + last[end] ** 2, way) for end, (rate, way) in ways.items() if last[end] >= 0]
    return [*min(fitting)[1], ends[-1]] if fitting else ends


def without_orphan(pieces: Sequence[Piece], room: float, ends: list[int], tail: float = 0.0) -> list[int]:
    """Return the same number of lines, the last so long that it does not look forgotten.

    The two before it give it their last words, and all others stay full; where that leaves a hole, all do.
    ``tail`` is how wide what stands behind the words is, such as a place: it hides no orphan ahead of it, or
    at least not one of half that length.
    """
    least, last = SHORTEST * room, length(pieces[ends[-2] :])
    if last >= least + tail:
        return ends
    for own in (least, least / 2) if tail else ():
        whole = max(least, own + tail)
        if last >= whole:
            return ends
        if found := _lasting(pieces, room, ends, whole, _EMPTIEST):
            return found
    if last >= least:
        return ends
    return _lasting(pieces, room, ends, least, (*_EMPTIEST, 1.0)) or _longest(pieces, room, ends)


def _lasting(
    pieces: Sequence[Piece], room: float, ends: list[int], least: float, holes: Sequence[float]
) -> list[int]:
    """Return the same number of lines with as small holes as can be, the last as long as is asked, if any."""
    every = len(ends) + 1
    for emptiest in holes:
        for giving in (_GIVING, every) if len(ends) > _GIVING else (every,):
            kept = ends[:-giving]
            ways = _ways(pieces, room, ends, giving, emptiest)
            lasting = [way for end, way in ways.items() if least <= length(pieces[end:]) <= room]
            if lasting:
                return [*kept, *min(lasting)[1], ends[-1]]
    return []


def _longest(pieces: Sequence[Piece], room: float, ends: list[int]) -> list[int]:
    """Return the same number of lines, the last as long as it can be."""
    ways = _ways(pieces, room, ends, len(ends) + 1, 1.0)
    last = {end: length(pieces[end:]) for end in ways}
    fitting = [end for end in ways if last[end] <= room]
    return [*ways[max(fitting, key=last.__getitem__)][1], ends[-1]] if fitting else ends


def _ways(pieces: Sequence[Piece], room: float, ends: list[int], giving: int, emptiest: float) -> _Ways:
    """Return the ways to set anew so many lines at the end but for the last, by where this begins."""
    kept = ends[:-giving]
    ways: _Ways = {kept[-1] if kept else 0: (0.0, [])}
    for limit in ends[-giving:-1]:
        ways = _longer(pieces, room, ways, limit, emptiest)
    return ways


def _longer(
    pieces: Sequence[Piece],
    room: float,
    ways: _Ways,
    limit: int,
    emptiest: float,
) -> _Ways:
    """Return the ways to set one line more, by where it ends; the rate of each is how uneven it is."""
    found: _Ways = {}
    for start, (rate, ends) in ways.items():
        for end in range(limit, start, -1):
            if _loose(pieces, start, end) != end:
                continue
            left = room - length(pieces[start:end])
            if left > room * emptiest:
                break
            way = (rate + left * left, [*ends, end])
            if left >= 0 and (end not in found or way < found[end]):
                found[end] = way
    return found


def length(line: Sequence[Piece]) -> float:
    """Return how wide a line of some pieces is."""
    return sum([piece.width + (piece.space if at else 0.0) for at, piece in enumerate(line)])
