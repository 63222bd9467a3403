"""Pages filled with what belongs together, and split inside of it only where one page cannot hold it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")

_TRIES = 8


@dataclass(frozen=True)
class Filling(Generic[Item]):
    """How pages are filled.

    A bundle takes an ``opening`` beside its items; an item that begins a page inside a bundle takes ``again``
    for what must be repeated there.
    """

    height: Callable[[Item], float]
    limit: float
    opening: float = 0.0
    again: Callable[[Item], float] = lambda _: 0.0

    def pages(self, bundles: Iterable[Sequence[Item]]) -> list[list[Item]]:
        """Return as few pages as hold the bundles, about equally full."""
        bundles = list(bundles)
        best = self._filled(bundles, self.limit)
        low, high = self.limit / len(best), self.limit
        for _ in range(_TRIES if len(best) > 1 else 0):
            middle = (low + high) / 2
            tried = self._filled(bundles, middle)
            if len(tried) > len(best):
                low = middle
            else:
                best, high = tried, middle
        return best

    def _filled(self, bundles: Sequence[Sequence[Item]], wished: float) -> list[list[Item]]:
        """Fill pages one after the other up to a wished height, or to the limit with one that needs it."""
        pages: list[list[Item]] = [[]]
        used = 0.0
        for bundle in bundles:
            whole = self.opening + sum(map(self.height, bundle))
            if pages[-1] and used + whole > wished and whole <= self.limit:
                pages.append([])
                used = 0.0
            used += self.opening
            for item in bundle:
                if pages[-1] and used + self.height(item) > self.limit:
                    pages.append([])
                    used = self.again(item)
                pages[-1].append(item)
                used += self.height(item)
        return pages
