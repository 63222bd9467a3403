"""Everything that is drawn on a page, with its place."""

from collections.abc import Iterator
from typing import NamedTuple

from argmap.drawing.page.model import Arrow, At, Field, Group, Item, Link, Shape, Stroke, Words
from argmap.drawing.setting import Sign


class Placed(NamedTuple):
    """A thing with the corner that its place is told from, and the groups in which it is."""

    item: Words | Shape | Stroke | Field | Sign | Arrow
    x: float
    y: float
    groups: tuple[str, ...]


def placed(
    items: tuple[Item, ...], x: float = 0.0, y: float = 0.0, groups: tuple[str, ...] = ()
) -> Iterator[Placed]:
    """Yield everything that is drawn, in the order of drawing."""
    for item in items:
        if isinstance(item, At):
            yield from placed(item.items, x + item.x, y + item.y, groups)
        elif isinstance(item, Group):
            yield from placed(item.items, x, y, (*groups, item.key))
        elif isinstance(item, Link):
            yield from placed(item.items, x, y, groups)
        else:
            yield Placed(item, x, y, groups)
