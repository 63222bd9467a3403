"""Sheets of made-up maps: nothing overlaps, leaves its box, crosses, or is lost, and no page is too high."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import pytest

from argmap.drawing import pictures
from argmap.drawing.metrics import SLACK, width
from argmap.drawing.page.model import MARGIN, TALLEST, WIDTH, Arrow, Page, Placed, Shape, Words, placed
from argmap.drawing.theme import FACES
from argmap.format.graph import ArgumentGraph

from .generated import generated


class Area(NamedTuple):
    """Where a line of type, or a box, is on a page."""

    left: float
    top: float
    right: float
    bottom: float
    what: str = ""

    def holds(self, other: "Area", slack: float = 1.0) -> bool:
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and self.right + slack >= other.right
            and self.bottom + slack >= other.bottom
        )

    def meets(self, other: "Area", slack: float = 1.5) -> bool:
        return (
            self.left + slack < other.right
            and other.left + slack < self.right
            and self.top + slack < other.bottom
            and other.top + slack < self.bottom
        )


def lines(page: Page) -> Iterator[tuple[Area, Placed]]:
    """Yield where each line of type is, and the words it is of."""
    for thing in placed(page.items):
        if not isinstance(thing.item, Words):
            continue
        x, y = thing.x + thing.item.x, thing.y + thing.item.y
        for paragraph in thing.item.setting.paragraphs:
            for line in paragraph.lines:
                faces = [FACES[run.face or paragraph.face] for run in line.runs]
                long = sum(
                    width(run.text, face.size, bold=run.strong or face.bold, spacing=face.spacing)
                    for run, face in zip(line.runs, faces, strict=True)
                )
                long /= SLACK
                left = x + line.x - (long if paragraph.ending or paragraph.leftward else 0.0)
                size = FACES[paragraph.face].size
                text = "".join(run.text for run in line.runs)
                yield Area(left, y + line.y - 0.75 * size, left + long, y + line.y + 0.2 * size, text), thing


def boxes(page: Page) -> list[tuple[Area, tuple[str, ...]]]:
    return [
        (
            Area(
                thing.x + thing.item.x,
                thing.y + thing.item.y,
                thing.x + thing.item.x + thing.item.width,
                thing.y + thing.item.y + thing.item.height,
            ),
            thing.groups,
        )
        for thing in placed(page.items)
        if isinstance(thing.item, Shape) and thing.item.width > 10
    ]


Segment = tuple[tuple[float, float], tuple[float, float]]


def segments(page: Page) -> list[tuple[Segment, int]]:
    found: list[tuple[Segment, int]] = []
    for number, thing in enumerate(placed(page.items)):
        if isinstance(thing.item, Arrow):
            points = [(thing.x + x, thing.y + y) for x, y in thing.item.points]
            found += [((one, other), number) for one, other in zip(points, points[1:], strict=False)]
    return found


def cross(one: Segment, other: Segment) -> bool:
    """Tell whether a level and an upright line meet elsewhere than at their ends."""
    for level, upright in ((one, other), (other, one)):
        (x1, y1), (x2, y2) = level
        (x3, y3), (x4, y4) = upright
        if y1 == y2 and x3 == x4:
            low, high = sorted((x1, x2))
            top, bottom = sorted((y3, y4))
            if low + 0.5 < x3 < high - 0.5 and top + 0.5 < y1 < bottom - 0.5:
                return True
    return False


def check(graph: ArgumentGraph) -> list[Page]:
    pages = [page for page in pictures(graph, views=["accusations"]) if isinstance(page, Page)]
    for page in pages:
        assert page.height <= TALLEST, page.name
        paper = Area(MARGIN, 10, WIDTH - MARGIN, page.height - 10)
        set_in_type = list(lines(page))
        for area, _ in set_in_type:
            assert paper.holds(area, slack=2), (page.name, area)
        for (one, _), (other, _) in combinations(set_in_type, 2):
            assert not one.meets(other), (page.name, one, other)
        found = boxes(page)
        for (one, _), (other, _) in combinations(found, 2):
            assert not one.meets(other) or one.holds(other) or other.holds(one), (page.name, one, other)
        for box, _ in found:
            for area, _ in set_in_type:
                assert not box.meets(area, 3) or box.holds(area, 2), (page.name, box, area)
        for (one_, a), (other_, b) in combinations(segments(page), 2):
            assert a == b or not cross(one_, other_), (page.name, one_, other_)
        for segment, _ in segments(page):
            (x1, y1), (x2, y2) = segment
            for box, _ in found:
                if x1 == x2:
                    inside = box.left < x1 < box.right
                    top, bottom = sorted((y1, y2))
                    assert not (inside and top + 2 < box.bottom and box.top < bottom - 2), (
                        page.name,
                        segment,
                    )
    return pages


HARD = [
    {"answers": 60, "charges": 1, "evidence": 1},
    {"answers": 2, "charges": 1, "evidence": 40},
    {"answers": 3, "charges": 1, "depth": 5},
    {"title": 1},
    {"title": 90},
    {"answers": 1, "charges": 9},
    {"answers": 8, "depth": 3, "charges": 1},
]


@pytest.mark.parametrize("number", range(12))
def test_made_up_sheets_are_sound(number: int) -> None:
    check(generated(number, **HARD[number % len(HARD)]))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["graph", "small"])
def test_the_sheets_of_the_maps_of_the_tests_are_sound(request: pytest.FixtureRequest, name: str) -> None:
    check(request.getfixturevalue(name))
