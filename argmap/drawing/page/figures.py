"""The figures at the right of a head, on as few lines as hold them, which end where the sense has a pause."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil
from typing import NamedTuple

from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import natural

_FACE = "small"
_DOT = Run(" · ", tone="grey")


class _Part(NamedTuple):
    """A stretch of a figure up to a pause, with its comma; ``gap`` is what stands between it and the last."""

    figure: int
    text: str
    width: float
    gap: float


class _Way(NamedTuple):
    """How parts may be set: on how many lines, how many figures are parted, how uneven, and the line ends."""

    lines: int
    parted: int
    uneven: float
    ends: tuple[int, ...]


def set_figures(stack: Stack, figures: Sequence[Run], left: float, down: float) -> float:
    """Set figures at the right side of a column, and return how wide the longest line of them is.

    ``left`` is kept free down to a height.
    """
    parts = list(_parts(figures))
    leading = FACES[_FACE].leading
    taken = [left if stack.y + line * leading < down else 0.0 for line in range(len(parts))]
    first, widest = 0, 0.0
    for end in _best(parts, [stack.width - free for free in taken]):
        free = left if stack.y < down else 0.0
        line = Block(_FACE, tuple(_joined(figures, parts[first:end])))
        stack.block(line, flush=True, left=free)
        first, widest = end, max(widest, natural(line))
    return widest


def _parts(figures: Sequence[Run]) -> Iterator[_Part]:
    for at, figure in enumerate(figures):
        gap = _wide(_DOT)
        for text in re.split(r"(?<=,) ", figure.text):
            yield _Part(at, text, _wide(figure._replace(text=text)), gap)
            gap = _wide(Run(" "))


def _wide(run: Run) -> float:
    return natural(Block(_FACE, (run,)))


def _best(parts: Sequence[_Part], rooms: Sequence[float]) -> tuple[int, ...]:
    """Return behind how many parts each line ends, on lines with so much room each."""

    @cache
    def best(first: int, line: int) -> _Way:
        return min(ways(first, line)) if first < len(parts) else _Way(0, 0, 0.0, ())

    def ways(first: int, line: int) -> Iterator[_Way]:
        room, width = rooms[min(line, len(rooms) - 1)], -parts[first].gap
        for end in range(first + 1, len(parts) + 1):
            width += parts[end - 1].gap + parts[end - 1].width
            if width > room and end > first + 1:
                return
            lines = ceil(width / room)
            rest = best(end, line + lines)
            parted = end < len(parts) and parts[end].figure == parts[end - 1].figure
            yield _Way(
                lines + rest.lines,
                (lines - 1) + parted + rest.parted,
                width**2 + rest.uneven,
                (end, *rest.ends),
            )

    return best(0, 0).ends


def _joined(figures: Sequence[Run], parts: Sequence[_Part]) -> Iterator[Run]:
    """Yield the runs of a line: the parts of each figure put together again, with a point between figures."""
    for at in dict.fromkeys(part.figure for part in parts):
        if at != parts[0].figure:
            yield _DOT
        yield figures[at]._replace(text=" ".join(part.text for part in parts if part.figure == at))
