"""The scale of time."""

from itertools import combinations
from typing import Any

import pytest

from argmap.drawing import pictures
from argmap.drawing.page.model import Page, Stroke, Words, texts
from argmap.drawing.setting import Block, Sign
from argmap.drawing.typeset import natural
from argmap.drawing.views.scale import Date, Place, Scale
from argmap.drawing.views.swarm import swarm
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.lookup import ENGLISH

from .placed import placed


def dated(*dates: str | None, text: str | None = None) -> ArgumentGraph:
    """Return a map with a source for each date, and one text with a date of its own."""
    sources: dict[str, Any] = {
        "plea": {"kind": "letter", "title": "The plea"} | ({"date": text} if text else {})
    }
    for at, date in enumerate(dates):
        sources[f"s{at}"] = {"kind": "book", "title": f"Book {at}"} | ({"date": date} if date else {})
    evidence = [{"source": f"s{at}", "shows": "So.", "nature": "document"} for at in range(len(dates))]
    answer = {"title": "No", "claim": "No.", "move": "denial", "evidence": evidence}
    data = {
        "argmap": "1",
        "title": "A map",
        "text": "plea",
        "parties": {"they": {"name": "They", "role": "accuser"}, "we": {"name": "We", "role": "respondent"}},
        "sources": sources,
        "topics": {"all": "All"},
        "accusations": {"a": {"title": "Yes", "claim": "Yes.", "topic": "all", "rebuttals": {"r": answer}}},
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data))


def drawn(graph: ArgumentGraph) -> list[Page]:
    return [page for page in pictures(graph, views=["timeline"]) if isinstance(page, Page)]


def scale(*dates: str, **apart: int) -> Scale:
    return Scale(ENGLISH, [Date.of(date) for date in dates], apart=apart, room=748.0)  # type: ignore[arg-type]


def labels(*dates: str) -> list[str]:
    return [slot.label for slot in scale(*dates).slots]


MANY = [f"1923-{month:02d}-11" for month in range(1, 11)]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["1917", "1919"], ["1917", "", "1919"]),
        (["1917-03", "1917", "1918-04"], ["1917", "—", "1918"]),
        (["-0043-03-15", "0014-08"], ["44 BC", "", "14 AD"]),
        ([*MANY[2:], "1923"], ["Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "no month"]),
        ([f"{year}" for year in range(1600, 2000)], ["1600–1649", "1650–1699", "1700–1749", "1750–1799"]),
    ],
)
def test_a_scale_has_stretches_for_what_there_is(dates: list[str], expected: list[str]) -> None:
    assert labels(*dates)[: len(expected)] == expected


@pytest.mark.parametrize(
    "dates", [["1917"], MANY, ["0900", "2020-01-01"], [f"{year}-05" for year in range(1500, 2000, 3)]]
)
def test_a_scale_fills_its_room_and_no_more(dates: list[str]) -> None:
    slots = scale(*dates, told=30, undated=1).slots
    assert sum(slot.width for slot in slots) == pytest.approx(748)
    assert all(slot.width > 0 for slot in slots)


def test_a_bare_year_never_stands_among_its_months() -> None:
    made = scale(*MANY, "1923", "1917-03", "1917")
    for year in ("1923", "1917"):
        x = made.place(Date.of(year)).x
        slot = next(slot for slot in made.slots if slot.x <= x < slot.x + slot.width)
        assert (slot.kind, slot.first) == ("no-month", int(year))


def test_days_stand_in_their_order() -> None:
    dates = ["1917-10-25", "1923-01-06", "1923-01-17", "1923-10-08", "1923-10-11", "1924-01-21"]
    made = scale(*dates, *MANY)
    places = [made.place(Date.of(date)).x for date in dates]
    assert places == sorted(places)
    assert len(set(places)) == len(places)


@pytest.mark.parametrize(
    ("date", "sign"),
    [
        ("1923-10-11", "day"),
        ("1923-10-11~", "about"),
        ("1923-10", "about"),
        ("1923?", "about"),
        ("1919/..", "since"),
        ("/1919-03", "until"),
        ("1919/1921", "span"),
        ("1923-09/1923-10", "span"),
        ("192X", "span"),
    ],
)
def test_a_dot_tells_how_much_is_known(date: str, sign: str) -> None:
    [page] = drawn(dated(date))
    dots = [thing.item.name for thing in placed(page.items) if isinstance(thing.item, Sign) and thing.groups]
    assert dots == [sign]


def test_the_text_has_its_own_date_on_the_scale() -> None:
    [page] = drawn(dated("1923-10-11", text="1923-10-23"))
    assert "23 October 1923: The plea" in [text.replace("\u00a0", " ") for text in texts(page.items)]


@pytest.mark.parametrize("dates", [[None], [None, None]])
def test_without_a_date_there_is_no_picture(dates: list[str | None]) -> None:
    assert drawn(dated(*dates)) == []


def test_what_has_no_date_stands_apart() -> None:
    [page] = drawn(dated("1923-10-11", None))
    said = [text.replace("\u00a0", " ") for text in texts(page.items)]
    assert "1 piece of evidence from 1 source without a date." in said
    assert said.count("undated") == 1
    assert "undated Book 1 1" in [text.strip() for text in said]


def test_what_is_told_from_memory_is_not_of_the_day_of_telling() -> None:
    graph = dated("1923-10-11", "1923-10-23")
    sources = dict(graph.claims.sources or {})
    sources["s1"] = sources["s1"].model_copy(update={"kind": "recollection"})
    [page] = drawn(ArgumentGraph.of(graph.claims.model_copy(update={"sources": sources})))
    said = [text.replace("\u00a0", " ").strip() for text in texts(page.items)]
    assert "told 23 October 1923 Book 1 1" in said
    assert "told later" in said
    lead = "2 pieces of evidence from 1 source told from memory."
    assert lead.replace("2 pieces", "1 piece") in said
    dots = [thing.item for thing in placed(page.items) if isinstance(thing.item, Sign) and thing.groups]
    assert [(dot.name, dot.x > 600) for dot in dots] == [("day", False), ("about", True)]


def test_a_source_without_a_piece_is_not_counted_among_those_of_evidence() -> None:
    graph = dated("1923-10-11", None)
    data = graph.claims.model_dump(exclude_none=True, mode="json")
    data["accusations"]["a"]["grounds"] = {"g": {"claim": "So.", "source": "plea"}}
    [page] = drawn(ArgumentGraph.of(ClaimFile.model_validate(data)))
    said = [text.replace("\u00a0", " ") for text in texts(page.items)]
    assert "1 piece of evidence from 1 source without a date." in said


def test_the_list_has_the_own_mark_of_each_source() -> None:
    """Sources may share a lane, whatever they are used for."""
    graph = dated("1923", "1924")
    data = graph.claims.model_dump(exclude_none=True, mode="json")
    data["accusations"]["a"]["rebuttals"]["r"]["evidence"][1]["nature"] = "data"
    [page] = drawn(ArgumentGraph.of(ClaimFile.model_validate(data)))
    listed = [thing.item.setting for thing in placed(page.items) if isinstance(thing.item, Words)]
    marks = {sign.name for setting in listed for sign in setting.signs}
    assert {"document", "exhibit"} <= marks


def test_the_list_has_what_is_known_to_the_year_alone_at_the_end_of_it() -> None:
    [page] = drawn(dated("1924", "1923", "1923-12-31", None, "1923-01-06"))
    listed = [text.split(" Book ")[1] for text in texts(page.items) if " Book " in text]
    assert listed == [f"{book}\u00a01" for book in (4, 2, 1, 0, 3)]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_the_dates_of_texts_keep_clear_of_each_others_lines(number: int) -> None:
    graph = dated("1923-10-11", *(f"1923-10-{day}" for day in range(12, 12 + number)))
    texts_ = [f"s{at}" for at in range(1, number + 1)]
    [page] = drawn(ArgumentGraph.of(graph.claims.model_copy(update={"text": tuple(texts_)})))
    things = [(thing.item, thing.x, thing.y) for thing in placed(page.items)]
    lines = [
        (x + item.x1, y + item.y2)
        for item, x, y in things
        if isinstance(item, Stroke) and (item.tone, item.line) == ("accusation", "dashed")
    ]
    labels = [
        (*_reach(item, x), y + item.y)
        for item, x, y in things
        if isinstance(item, Words) and item.setting.paragraphs[0].lines[0].runs[0].tone == "accusation" and x
    ]
    labels = [label for label in labels if label[2] > 100]
    assert len(lines) == len(labels) == number
    for left, right, top in labels:
        assert not any(top < low - 2 and left < x < right for x, low in lines)


def _reach(item: Words, x: float) -> tuple[float, float]:
    """Return from where to where a line of words reaches."""
    [line] = item.setting.paragraphs[0].lines
    long, start = natural(Block("fine", line.runs)), x + item.x + line.x
    return (start - long, start) if item.setting.paragraphs[0].ending else (start, start + long)


def test_dots_keep_clear_of_each_other() -> None:
    wanted = [(Place(300.0, 0.0, 0.0), 3.0 + at % 5) for at in range(200)]
    wanted += [(Place(300.0, 200.0, 400.0), 3.0)] * 5
    dots = swarm(wanted, 700.0)
    assert len(dots) == len(wanted)
    for one, other in combinations(dots, 2):
        assert not one.area.meets(other.area)
