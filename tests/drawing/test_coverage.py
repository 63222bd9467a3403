"""The text as a strip of its sections, and what is drawn of each."""

import copy
import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from argmap.drawing import pictures, render
from argmap.drawing.boxes import Box
from argmap.drawing.page.model import MARGIN, TALLEST, Page
from argmap.drawing.page.svg import hatching
from argmap.drawing.strip import COLUMNS, LONGEST, TEXT
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.texts.coverage import SectionCoverage, coverage
from argmap.texts.lock import Lock, LockedSection, LockedText, starts_hash
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

from .test_sheets import assert_set_apart

SVG = "{http://www.w3.org/2000/svg}"
CLASSES = {
    "strip": ("frame bare grey", "frame dashed bare grey"),
    "bar": tuple(f"full {kind}" for kind in ("accusation", "rebuttal", "evidence")),
    "evidence": ("full evidence",),
    "solid": ("full caveat",),
}
"""What the shapes of the strip are drawn in: its sections, what stands on them, and quotations."""


def drawn(graph: ArgumentGraph, verification: Verification | None = None) -> etree._Element:
    return etree.fromstring(render(graph, verification, views=["coverage"])["coverage.svg"])


def section(picture: etree._Element, id_: str) -> etree._Element:
    groups = picture.iter(SVG + "g")
    return next(item for item in groups if item.get("id", "").endswith(f"-coverage-s-{id_}"))


def words(element: etree._Element) -> str:
    return " ".join(" ".join(text.itertext()) for text in element.iter(SVG + "text")).replace("\u00a0", " ")


def rects(element: etree._Element, name: str) -> list[tuple[float, float]]:
    """Return the top and the height of rectangles of a class."""
    found = (item for item in element.iter(SVG + "rect") if item.get("class") in CLASSES[name])
    return [(float(item.get("y", "")), float(item.get("height", ""))) for item in found]


def widths(element: etree._Element, name: str) -> list[float]:
    """Return how wide the rectangles of a class are."""
    found = (item for item in element.iter(SVG + "rect") if item.get("class") in CLASSES[name])
    return [float(item.get("width", "")) for item in found]


@pytest.fixture
def picture(pictures: dict[str, etree._Element]) -> etree._Element:
    return pictures["coverage.svg"]


def test_a_section_shows_what_stands_on_it(picture: etree._Element) -> None:
    shown = section(picture, "light.2")
    assert words(shown) == "light.2 The log of the night 36 1 3 4 3 22 %"
    assert shown.findtext(SVG + "title") == "light.2: The log of the night"
    assert shown.findtext(SVG + "desc") == (
        "36 words, 1 charge, 3 answers, 1 ground, 4 pieces of evidence, 3 quotations, "
        "22 % of its words quoted"
    )
    assert widths(shown, "bar") == [4.0, 12.0, 16.0]


def test_sections_follow_each_other_in_the_order_of_the_text(picture: etree._Element) -> None:
    strips = rects(picture, "strip")
    assert len(strips) == 6
    assert all(one[0] + one[1] <= other[0] + 0.11 for one, other in pairwise(strips))


def test_quotations_are_bands_at_their_place(
    graph: ArgumentGraph, verification: Verification, picture: etree._Element
) -> None:
    row = next(row for row in coverage(graph, verification).sections if row.id == "light.1")
    shown = section(picture, "light.1")
    (top, height), *_ = rects(shown, "strip")
    bands = rects(shown, "solid")
    assert len(bands) == len(row.places) == 3
    for (y, _), (start, _) in zip(bands, row.places, strict=True):
        assert y == pytest.approx(top + height * start / (row.words or 1), abs=0.2)
    assert all(top <= y and y + own <= top + height + 0.2 for y, own in bands)


def test_a_section_that_is_not_mapped_says_why(picture: etree._Element) -> None:
    shown = section(picture, "end")
    assert "Not mapped:  nothing is claimed there" in words(shown)
    assert any(item.get("class") == "fine-line grey" for item in shown)
    assert "not mapped: left out of the map" in words(picture).replace("  ", " ")


def test_a_section_without_an_entry_says_so(data: dict[str, Any]) -> None:
    changed = copy.deepcopy(data)
    changed["sources"]["answer"]["sections"]["ford"] = {"title": "The ford", "starts": "At the ford"}
    picture = drawn(ArgumentGraph.of(ClaimFile.model_validate(changed)))
    shown = section(picture, "ford")
    assert words(shown) == "ford The ford ? No entry"
    assert any(item.get("class") == "fine-line accusation" for item in shown)
    assert "1 section without an entry." in words(picture)
    assert "Longest stretches without an entry:  ford" in words(picture)


def test_lengths_that_are_not_known_are_equal_and_it_is_said(graph: ArgumentGraph) -> None:
    picture = drawn(graph)
    assert "The text was not at hand" in words(picture)
    heights = {height for _, height in rects(picture, "strip")}
    assert len(heights) == 1
    assert rects(picture, "solid") == []


def test_a_section_leads_to_the_passage_it_starts_with(picture: etree._Element) -> None:
    link = section(picture, "note.1").find(f".//{SVG}a")
    assert link is not None
    address = "https://example.org/skerry/answer.html#:~:text=%5B1%5D%20The%20log%20is%20kept"
    assert link.get("href") == address


def test_a_file_without_sections_has_no_strip(data: dict[str, Any]) -> None:
    changed = copy.deepcopy(data)
    del changed["sources"]["answer"]["sections"]
    graph = ArgumentGraph.of(ClaimFile.model_validate(changed))
    assert "coverage.svg" not in render(graph)
    assert b"coverage.svg" not in render(graph)["overview.svg"]


def long_text(lengths: list[int]) -> tuple[ArgumentGraph, Verification]:
    """A map of a text with sections of so many words, known by a lock."""
    sections = {f"s{at}": {"title": f"Section {at}", "starts": f"Start {at}"} for at in range(len(lengths))}
    claims = {
        "argmap": "1",
        "title": "A long text",
        "text": "it",
        "parties": {"they": {"name": "They", "role": "accuser"}},
        "sources": {"it": {"kind": "book", "title": "It", "sections": sections}},
        "topics": {"all": "All"},
        "accusations": {"a": {"title": "A", "claim": "B.", "topic": "all", "unanswered": "No.", "at": "s0"}},
    }
    ends = [sum(lengths[: at + 1]) for at in range(len(lengths))]
    locked = {
        f"s{at}": LockedSection("", starts_hash(f"Start {at}"), (end - length, end))
        for at, (length, end) in enumerate(zip(lengths, ends, strict=True))
    }
    graph = ArgumentGraph.of(ClaimFile.model_validate(claims))
    return graph, verify(graph, None, Lock({"it": LockedText("", ends[-1], locked)}, {}))


@pytest.mark.parametrize("lengths", [[50] * 400, [1] * 300 + [500_000], [500_000], [0, 0], [10, 100_000, 10]])
def test_no_page_is_taller_than_a_sheet_of_paper(lengths: list[int]) -> None:
    files = render(*long_text(lengths), views=["coverage"])
    roots = [etree.fromstring(content) for content in files.values()]
    heights = [float(root.get("viewBox", "").split()[3]) for root in roots]
    assert max(heights) <= TALLEST
    assert max(height for root in roots for _, height in rects(root, "strip")) <= LONGEST + 0.1
    assert sum(len(rects(root, "strip")) for root in roots) == len(lengths)
    assert list(files) == ["coverage.svg", *(f"coverage.{at}.svg" for at in range(2, len(files) + 1))]


def test_the_words_of_a_section_make_its_height_and_not_those_about_it() -> None:
    graph, verification = long_text([50, 50, 400])
    sections = (graph.claims.sources or {})["it"].sections or {}
    titled = sections["s1"].model_copy(update={"title": "A title that takes more than a line of its column"})
    given = graph.claims.model_copy(deep=True)
    (given.sources or {})["it"] = (given.sources or {})["it"].model_copy(
        update={"sections": {**sections, "s1": titled}}
    )
    [first, second, third] = rects(drawn(ArgumentGraph.of(given), verification), "strip")
    assert first[1] == second[1] < third[1]
    assert second[0] + second[1] < third[0]


@pytest.mark.parametrize("number", [9, 99, 1234])
def test_numbers_stand_clear_of_the_shapes_before_them(data: dict[str, Any], number: int) -> None:
    charge = data["accusations"]["lamp-dark"]
    graph = ArgumentGraph.of(
        ClaimFile.model_validate(data | {"accusations": {f"a{at}": charge for at in range(number)}})
    )
    (page,) = pictures(graph, views=["coverage"])
    assert isinstance(page, Page)
    assert_set_apart(page)


def test_many_things_are_a_bar_that_keeps_to_its_column(data: dict[str, Any]) -> None:
    changed = copy.deepcopy(data)
    answer = changed["accusations"]["overspent"]["rebuttals"]["storm"]
    answer["evidence"] *= 20
    shown = section(drawn(ArgumentGraph.of(ClaimFile.model_validate(changed))), "money")
    [bar] = widths(shown, "evidence")
    assert 40 < bar <= next(column.room for column in COLUMNS if column.name == "evidence")


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
@pytest.mark.parametrize("genre", ["polemic", "fact-check", "pleading", "review"])
def test_headings_keep_clear_of_each_other(data: dict[str, Any], language: str, genre: str) -> None:
    given = ClaimFile.model_validate(data | {"language": language, "genre": genre})
    for page in pictures(ArgumentGraph.of(given), views=["coverage"]):
        assert isinstance(page, Page)
        assert_set_apart(page)


def test_no_sum_is_given_of_what_may_count_more_than_once(picture: etree._Element) -> None:
    *_, words_in_all, quotations, quoted = words(picture).partition("Mapped in all ")[2].split(" ")[:3]
    assert (words_in_all.isdecimal(), quotations.isdecimal(), quoted.isdecimal()) == (True, True, True)


@given(
    st.floats(1, 200), st.floats(1, 500), st.floats(2, 20), st.booleans()
)  # fmt: skip
def test_hatching_stays_in_its_box(width: float, height: float, step: float, upward: bool) -> None:
    box = Box(10, 20, width, height)
    for x, y in re.findall(r"[ML]([-\d.]+) ([-\d.]+)", hatching(box, step if upward else -step)):
        assert 9.9 <= float(x) <= box.right + 0.1
        assert 19.9 <= float(y) <= box.bottom + 0.1


def test_a_section_knows_its_place_in_the_strip(picture: etree._Element) -> None:
    lefts = {item.get("x") for item in picture.iter(SVG + "rect") if item.get("class") in CLASSES["strip"]}
    assert lefts == {f"{MARGIN + TEXT[0]:g}"}


def test_an_entry_is_whatever_stands_on_a_section() -> None:
    row = SectionCoverage("a", "A", True, None, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0)
    assert row.entries == 1
