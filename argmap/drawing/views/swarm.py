"""Dots along a line that keep clear of each other, and words beside the largest of them."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from argmap.drawing.views.scale import Place

_STEP, _FAR, _APART = 4.0, 104.0, 1.2
_ASIDE: Final = (0, 1, -1, 2, -2, 3, -3, 4, -4)


class Area(NamedTuple):
    """What something covers."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Area", slack: float = 0.0) -> bool:
        return (
            self.left < other.right + slack
            and other.left < self.right + slack
            and self.top < other.bottom + slack
            and other.top < self.bottom + slack
        )


class Dot(NamedTuple):
    """A dot by its middle, and from where to where its line runs if it has one."""

    x: float
    y: float
    radius: float
    place: Place

    @property
    def area(self) -> Area:
        left, right = self.x - self.radius, self.x + self.radius
        if self.place.is_span:
            left, right = min(left, self.place.start), max(right, self.place.end)
        return Area(left, self.y - self.radius, right, self.y + self.radius)


def swarm(wanted: Sequence[tuple[Place, float]], room: float) -> list[Dot]:
    """Return a dot for each place and radius, as near to its place as those before it let it be.

    It moves up or down first, and aside only where that leads too far from the line.
    """
    dots: list[Dot] = []
    for place, radius in wanted:
        dots.append(next(dot for dot in _tried(place, radius, room) if _is_free(dot, dots)))
    return dots


def _is_free(dot: Dot, dots: Sequence[Dot]) -> bool:
    area = dot.area
    return not any(area.meets(other.area, _APART) for other in reversed(dots))


def _tried(place: Place, radius: float, room: float) -> Iterator[Dot]:
    far = _FAR
    while True:
        for aside in _ASIDE if not place.is_span else (0,):
            x = min(max(place.x + aside * 2 * radius, radius), room - radius)
            for step in range(int(far / _STEP)):
                yield Dot(x, step * _STEP, radius, place)
                yield Dot(x, -step * _STEP, radius, place)
        far *= 2


def beside(dot: Dot, width: float, height: float) -> Iterator[Area]:
    """Yield where words of a size can stand beside a dot."""
    area = dot.area
    for y in (dot.y - height / 2, dot.y - 3, dot.y - height + 5):
        yield Area(area.right + 4, y, area.right + 4 + width, y + height)
        yield Area(area.left - 4 - width, y, area.left - 4, y + height)
    for x in (dot.x - width / 2, dot.x - 4, dot.x - width + 4):
        yield Area(x, area.bottom + 1, x + width, area.bottom + 1 + height)
        yield Area(x, area.top - 1 - height, x + width, area.top - 1)
