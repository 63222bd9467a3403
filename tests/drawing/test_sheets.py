"""Sheets of made-up maps: nothing overlaps, leaves its box, crosses, or is lost, and no page is too high."""

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from typing import Any, NamedTuple

import pytest

from argmap.drawing.metrics import SLACK, width
from argmap.drawing.page.holding import hold
from argmap.drawing.page.model import (
    MARGIN,
    TALLEST,
    WIDTH,
    Arrow,
    Item,
    Page,
    Placed,
    Shape,
    Words,
    placed,
    texts,
)
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import typeset
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.plain.errors import EngineError

from .generated import generated
from .sheets import sheets


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
                    width(
                        run.text,
                        face.size,
                        bold=run.strong or face.bold,
                        italic=face.italic,
                        spacing=face.spacing,
                    )
                    for run, face in zip(line.runs, faces, strict=True)
                )
                long /= SLACK
                left = x + line.x - (long if paragraph.ending or paragraph.leftward else 0.0)
                size = FACES[paragraph.face].size
                text = "".join(run.text for run in line.runs)
                yield Area(left, y + line.y - 0.75 * size, left + long, y + line.y + 0.2 * size, text), thing


def boxes(page: Page) -> list[Area]:
    shapes = ((thing, thing.item) for thing in placed(page.items) if isinstance(thing.item, Shape))
    corners = ((thing.x + item.x, thing.y + item.y, item) for thing, item in shapes if item.width > 10)
    return [Area(x, y, x + item.width, y + item.height) for x, y, item in corners]


Segment = tuple[tuple[float, float], tuple[float, float]]


def segments(page: Page) -> list[tuple[Segment, int]]:
    found: list[tuple[Segment, int]] = []
    for number, thing in enumerate(placed(page.items)):
        if isinstance(thing.item, Arrow):
            points = [(thing.x + x, thing.y + y) for x, y in thing.item.points]
            found += [((one, other), number) for one, other in pairwise(points)]
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


def assert_set_apart(page: Page) -> None:
    """Assert that each line of type is on the paper, and none runs into another or out of a box."""
    paper = Area(MARGIN, 10, WIDTH - MARGIN, page.height - 10)
    areas = [area for area, _ in lines(page)]
    assert [area for area in areas if not paper.holds(area, slack=2)] == []
    assert [pair for pair in combinations(areas, 2) if pair[0].meets(pair[1])] == []
    halves = (
        (box, area) for box in boxes(page) for area in areas if box.meets(area, 3) and not box.holds(area, 2)
    )
    assert list(halves) == []


def assert_boxes_apart(page: Page) -> None:
    """Assert that a box lies in another whole or not at all."""
    for one, other in combinations(boxes(page), 2):
        assert not one.meets(other) or one.holds(other) or other.holds(one), (page.name, one, other)


def assert_arrows_clear(page: Page) -> None:
    """Assert that no arrow crosses another, nor runs through a box."""
    found = segments(page)
    for (one, a), (other, b) in combinations(found, 2):
        assert a == b or not cross(one, other), (page.name, one, other)
    for ((x1, y1), (x2, y2)), _ in found:
        way = Area(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
        through = [box for box in boxes(page) if x1 == x2 and box.left < x1 < box.right]
        assert [box for box in through if way.top + 2 < box.bottom and box.top < way.bottom - 2] == []


def check(graph: ArgumentGraph) -> None:
    for page in sheets(graph).values():
        assert page.height <= TALLEST, page.name
        assert_set_apart(page)
        assert_boxes_apart(page)
        assert_arrows_clear(page)


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


PROSE = " ".join(f"word{number}" for number in range(900))
LONG = {
    "title": "Long",
    "claim": PROSE,
    "caveat": [{"by": "we", "says": PROSE}, {"by": "we", "says": PROSE}],
}


def long(**entry: Any) -> ArgumentGraph:
    """Return a map of one charge that is answered once and judged once, with entries of its own."""
    piece = {"source": "log", "shows": "It shows that.", "nature": "data"}
    answer = {"title": "An answer", "claim": "No.", "move": "denial", "evidence": [entry.get("piece", piece)]}
    charge = {"title": "A charge", "claim": "So it is.", "topic": "all"} | entry.get("charge", {})
    charge["rebuttals"] = {"one": answer | entry.get("answer", {})}
    verdict = {"by": "court", "outcome": "open", "evidence": [piece] * 40}
    charge["verdict"] = verdict | entry.get("verdict", {})
    data = {
        "argmap": "1",
        "title": "A map",
        "parties": {
            "they": {"name": "They", "role": "accuser"},
            "we": {"name": "We", "role": "respondent"},
            "court": {"name": "The court", "role": "judge"},
        },
        "sources": {"log": {"kind": "record", "title": "The log", "note": entry.get("note", "-")}},
        "topics": {"all": "All"},
        "terms": entry.get("terms", {"nothing": "Nothing."}),
        "accusations": {"a": charge},
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data))


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"charge": LONG},
        {"charge": {"grounds": {"g": {"claim": PROSE, "caveat": LONG["caveat"]}}}},
        {"answer": LONG | {"concedes": PROSE}},
        {"piece": {"source": "log", "shows": PROSE, "caveat": LONG["caveat"]}},
        {"verdict": {"says": PROSE, "caveat": LONG["caveat"]}},
        {"note": PROSE},
        {"answer": {"claim": PROSE}, "terms": dict.fromkeys(PROSE.split()[:200], "It means something.")},
    ],
    ids=["many pieces", "charge", "ground", "answer", "piece", "verdict", "note", "terms"],
)
def test_what_no_page_holds_goes_on_upon_the_next(entry: dict[str, Any]) -> None:
    graph = long(**entry)
    check(graph)
    assert len(sheets(graph)) > 1


def test_no_quotation_mark_is_straight() -> None:
    said = """The keeper's "lamp\""""
    names = {"ack": said, "locator": said}
    piece = {"source": "log", "shows": said, "nature": "data", "quote": said, **names}
    caveat = {"by": "we", "says": said, "source": "log", "locator": said}
    ground = {"claim": said, "locator": said, "caveat": caveat}
    graph = long(
        charge={"title": said, "claim": said, "grounds": {"g": ground}, "caveat": caveat},
        piece=piece,
        answer={"title": said, "claim": said, "concedes": said, "against": "g", "quote": said},
        verdict={"says": said, "label": said, "locator": said},
        note=said,
        terms={"keeper's": said},
    )
    claims = graph.claims.model_copy(update={"curators": (said,), "title": said})
    for page in sheets(ArgumentGraph.of(claims)).values():
        assert [text for text in texts(page.items) if set("\"'") & set(text)] == []


@pytest.mark.parametrize("name", ["graph", "small"])
def test_the_sheets_of_the_maps_of_the_tests_are_sound(request: pytest.FixtureRequest, name: str) -> None:
    check(request.getfixturevalue(name))


def page_of(*items: Item) -> Page:
    return Page("bad", "A map", "Title", "Desc", "en", 600.0, items)


def said(text: str, x: float, y: float) -> Words:
    return Words(x, y, typeset([Block("claim", (Run(text),))], 300, pad=0, top=0))


BOX = Shape(100, 100, 80, 40, "rebuttal")


@pytest.mark.parametrize(
    ("measure", "items"),
    [
        (assert_set_apart, (said("one above", 100, 100), said("the other", 110, 105))),
        (assert_set_apart, (said("beyond the paper", 900, 100),)),
        (assert_set_apart, (BOX, said("words that are longer than their box", 110, 110))),
        (assert_boxes_apart, (BOX, BOX._replace(x=150, y=120))),
        (
            assert_arrows_clear,
            (
                Arrow("rebuts", ((100, 300), (300, 300)), "rebuttal"),
                Arrow("rebuts", ((200, 200), (200, 400)), "rebuttal"),
            ),
        ),
        (assert_arrows_clear, (BOX, Arrow("rebuts", ((120, 50), (120, 200)), "rebuttal"))),
    ],
)
def test_each_measure_can_fail(measure: Callable[[Page], None], items: tuple[Item, ...]) -> None:
    measure(page_of(said("one", 100, 300), BOX, Arrow("rebuts", ((400, 10), (400, 90)), "rebuttal")))
    with pytest.raises(AssertionError):
        measure(page_of(*items))


def test_a_text_that_is_lost_stops_the_drawing() -> None:
    page = page_of(said("He said “no” to it", 100, 100))
    hold(['said "no"'], [page])
    with pytest.raises(EngineError, match='the picture "bad" lacks the words "said yes"'):
        hold(["said yes"], [page])
