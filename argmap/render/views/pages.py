"""Pages filled with what belongs together, and split inside of it only where one page cannot hold it."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def fill(
    lots: Iterable[Sequence[Item]],
    height: Callable[[Item], float],
    limit: float,
    *,
    opening: float = 0.0,
    again: Callable[[Item], float] = lambda _: 0.0,
) -> list[list[Item]]:
    """Return pages of items, none higher than a limit but where an item alone is.

    A lot takes an ``opening`` beside its items; an item that begins a page inside a lot takes ``again``
    for what must be repeated there.
    """
    pages: list[list[Item]] = [[]]
    used = 0.0
    for lot in lots:
        whole = opening + sum(map(height, lot))
        if pages[-1] and used + whole > limit >= whole:
            pages.append([])
            used = 0.0
        used += opening
        for item in lot:
            if pages[-1] and used + height(item) > limit:
                pages.append([])
                used = again(item)
            pages[-1].append(item)
            used += height(item)
    return pages
