"""Dots along a line that keep clear of each other, and words beside the largest of them."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from argmap.drawing.views.scale import Place

_FAR, _APART = 104.0, 1.8
CLOSE, LED = 4.0, 12.0
"""How far from its dot a title stands, and how far where a line leads to it."""
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
        tried = []
        for aside in (0,) if place.is_span else _ASIDE:
            x = min(max(place.x + aside * 2 * radius, radius), room - radius)
            tried.append(_free(Dot(x, 0.0, radius, place), dots))
            if abs(tried[-1].y) <= _FAR:
                break
        dots.append(tried[-1] if abs(tried[-1].y) <= _FAR else min(tried, key=lambda dot: abs(dot.y)))
    return dots


def _free(dot: Dot, dots: Sequence[Dot]) -> Dot:
    """Return a dot above or below its line, as near to that as others let it be."""
    own, clear = dot.area, dot.radius + _APART
    others = [other.area for other in dots]
    blocked = [
        (other.top - clear, other.bottom + clear)
        for other in others
        if own.left < other.right + _APART and other.left < own.right + _APART
    ]
    below, above = _beyond(blocked), -_beyond([(-high, -low) for low, high in blocked])
    return dot._replace(y=below if below <= -above else above)


def _beyond(blocked: Sequence[tuple[float, float]]) -> float:
    """Return the first place from nought upwards that is in no stretch."""
    y = 0.0
    for low, high in sorted(blocked):
        if low < y < high:
            y = high
    return y


def beside(dot: Dot, width: float, height: float) -> Iterator[Area]:
    """Yield where words of a size can stand beside a dot."""
    area = dot.area
    for y, far in ((dot.y - height / 2, CLOSE), (dot.y - height + 5, LED), (dot.y - 3, LED)):
        yield Area(area.right + far, y, area.right + far + width, y + height)
        yield Area(area.left - far - width, y, area.left - far, y + height)
    for x in (dot.x - width / 2, dot.x - 4, dot.x - width + 4):
        yield Area(x, area.bottom + 1, x + width, area.bottom + 1 + height)
        yield Area(x, area.top - 1 - height, x + width, area.top - 1)
