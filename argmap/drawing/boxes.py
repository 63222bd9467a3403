"""Where things are drawn, and how things that must follow each other are spread."""

from collections.abc import Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """Where something is drawn."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def spread(wished: Sequence[float], sizes: Sequence[float], steps: Sequence[float]) -> list[float]:
    """Return the places nearest to those wished at which things follow each other without touching."""
    offsets = [0.0]
    for size, step in zip(sizes, steps, strict=False):
        offsets.append(offsets[-1] + size + step)
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, offsets, strict=False):
        total, count = wish - offset, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / count:
            before = pools.pop()
            total, count = total + before[0], count + before[1]
        pools.append((total, count))
    levels = [total / count for total, count in pools for _ in range(count)]
    return [level + offset for level, offset in zip(levels, offsets, strict=False)]
