"""Lanes at the right of the sources, in which edges run from one that serves several answers to these."""

from collections.abc import Mapping
from typing import Final

_PITCH: Final = 8.0
_MOST: Final = 64.0
_MARGIN: Final = 6.0


def across(number: int) -> float:
    """Return how much room so many lanes take."""
    return min(_PITCH * number, _MOST) + _MARGIN if number else 0.0


def lanes(spans: Mapping[str, tuple[float, float]]) -> dict[str, float]:
    """Return how far from the sources each runs: the shortest next to them, and none over another."""
    taken: list[list[tuple[float, float]]] = []
    found: dict[str, int] = {}
    for key, span in sorted(spans.items(), key=lambda item: (item[1][1] - item[1][0], item[1])):
        free = (at for at, others in enumerate(taken) if all(_apart(span, other) for other in others))
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(span)
        found[key] = lane
    pitch = min(_PITCH, _MOST / max(1, len(spans)))
    return {key: _MARGIN + pitch * (lane + 0.5) for key, lane in found.items()}


def _apart(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[1] + 8 < other[0] or other[1] + 8 < one[0]
