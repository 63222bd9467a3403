"""What comes before a page and after it, among those of its kind."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def turned(items: Sequence[Item]) -> Iterator[tuple[Item | None, Item, Item | None]]:
    """Yield each of some items with the one before it and the one after it."""
    return zip([None, *items[:-1]], items, [*items[1:], None], strict=True)
