"""The maps of topics: what answers and serves what, what stands on which page, and nothing over another."""

import re
from itertools import combinations
from typing import Any

import pytest

from argmap.drawing import diagrams, pictures
from argmap.drawing.boxes import Box
from argmap.drawing.chart import Chart
from argmap.drawing.engine import lay_out
from argmap.drawing.page.model import FULL, MARGIN, TALLEST, Arrow, Page
from argmap.drawing.topic.placing import arrange, boxes_of
from argmap.drawing.topic.subject import ANSWER, ANSWERS, SOURCES
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

from .generated import generated
from .placed import placed
from .sheets import groups, words

Step = tuple[tuple[float, float], tuple[float, float]]


def charts(graph: ArgumentGraph) -> list[Chart]:
    return [item for item in diagrams(graph, views=["topics"]) if isinstance(item, Chart)]


def drawn(graph: ArgumentGraph) -> list[tuple[Chart, dict[str, Box], Page]]:
    """Return each chart with its boxes, and the page that it makes."""
    return [
        (chart, boxes_of(chart, places), chart.bound(arrange(chart, places)))
        for chart, places in lay_out(charts(graph))
    ]


def steps(arrow: Arrow) -> list[Step]:
    return list(zip(arrow.points, arrow.points[1:], strict=False))


def dispute(**more: Any) -> ArgumentGraph:
    """A dispute in two topics, with charges that serve charges and sources that serve several answers."""

    def answer(title: str, *sources: str, **besides: Any) -> dict[str, Any]:
        evidence = [{"source": id_, "shows": "It shows it.", "nature": "document"} for id_ in sources]
        return {
            "title": title,
            "claim": "So it was.",
            "move": "denial",
            **({"evidence": evidence} if evidence else {}),
            **besides,
        }

    def charge(title: str, topic: str, **besides: Any) -> dict[str, Any]:
        return {"title": title, "claim": "They say so.", "topic": topic, **besides}

    accusations = {
        "part": charge("A part", "one", part_of=["whole"], rebuttals={"p1": answer("Not so", "log", "book")}),
        "whole": charge(
            "The whole",
            "one",
            rebuttals={
                "w1": answer("The log says no", "log", concedes="A little."),
                "w2": answer("Nor was it", by=["friend"], also_answers=["other"]),
                "w3": answer(
                    "It was lawful", against="inference", rebuttals={"r1": answer("It was not", "log")}
                ),
            },
        ),
        "other": charge("Another matter", "two", part_of=["whole"], unanswered="Nobody asked."),
    }
    return ArgumentGraph.of(
        ClaimFile.model_validate(
            {
                "argmap": "1",
                "title": "A dispute",
                "parties": {
                    "they": {"name": "They", "role": "accuser"},
                    "we": {"name": "We", "role": "respondent"},
                    "friend": {"name": "A friend", "role": "respondent"},
                },
                "sources": {
                    "log": {"kind": "record", "title": "The log", "date": "1923-10-08"},
                    "book": {"kind": "book", "title": "The book of 1923", "date": "1923"},
                },
                "topics": {
                    "one": {"title": "One", "summary": "What it is about.", "see": ["two", "log"]},
                    "two": "Two",
                },
                "accusations": accusations,
                **more,
            }
        )
    )


@pytest.fixture
def pages() -> dict[str, Page]:
    return {chart.name: page for chart, _, page in drawn(dispute())}


def test_a_source_has_one_card_and_an_edge_to_each_answer_that_brings_it() -> None:
    one, _ = charts(dispute())
    served = [(edge.tail, edge.head) for edge in one.edges if edge.kind == "supports"]
    assert [head for tail, head in served if tail == "s-log"] == ["r-whole.w1", "r-whole.w3.r1", "r-part.p1"]
    assert ("e-part.p1", "r-part.p1") in served
    assert [card.key for card in one.cards].count("s-log") == 1


def test_a_source_is_drawn_beside_the_first_answer_and_named_again_beside_the_others() -> None:
    one, _ = charts(dispute())
    assert list(one.again) == ["r-whole.w3.r1", "r-part.p1"]
    assert [card.key for card in one.again.values()] == ["t-whole.w3.r1", "t-part.p1"]
    (boxes,) = (boxes for chart, boxes, _ in drawn(dispute()) if chart.name == one.name)
    assert boxes["s-log"].y == boxes["r-whole.w1"].y
    assert boxes["t-whole.w3.r1"].y == boxes["r-whole.w3.r1"].y
    assert boxes["t-part.p1"].y > boxes["e-part.p1"].bottom


def test_no_edge_of_evidence_runs_beyond_the_gap_before_the_sources(pages: dict[str, Page]) -> None:
    arrows = [
        thing
        for page in [*pages.values(), *(page for _, _, page in drawn(generated(1, **MADE_UP[2])))]
        for thing in placed(page.items)
        if isinstance(thing.item, Arrow) and thing.item.kind == "supports" and thing.y < page.height - 120
    ]
    assert len(arrows) > 10
    for arrow in arrows:
        xs = [x + arrow.x - MARGIN for x, _ in arrow.item.points]
        assert min(xs) >= ANSWERS + ANSWER - 0.1
        assert max(xs) <= SOURCES + 0.1


def test_a_verdict_is_a_card_with_its_sources() -> None:
    verdict = {
        "outcome": "rejected",
        "by": "friend",
        "evidence": [{"source": "log", "shows": "It shows it.", "nature": "document"}],
    }
    graph = dispute(
        accusations={"a": {"title": "A", "claim": "It is so.", "topic": "one", "verdict": verdict}}
    )
    one, _ = charts(graph)
    assert [card.key for card in one.cards] == ["a-a", "v-a.0", "g-a.0"]
    assert [(edge.tail, edge.head) for edge in one.edges] == [("g-a.0", "v-a.0")]
    told = groups({page.name: page for _, _, page in drawn(graph)})
    assert told["v-a.0"].words == "Rejected by a friend"
    assert told["g-a.0"].words == "The log 8 October 1923 · document"
    assert "rejected" not in told["a-a"].words


def test_charges_that_serve_charges_stand_below_them_with_an_edge() -> None:
    one, two = charts(dispute())
    assert [card.key for card in one.cards if card.column == 0] == ["a-whole", "a-part"]
    assert [(edge.tail, edge.head) for edge in one.edges if edge.kind == "serves"] == [("a-part", "a-whole")]
    assert [edge for edge in two.edges if edge.kind == "serves"] == []


def test_what_is_elsewhere_is_named_with_its_number(pages: dict[str, Page]) -> None:
    told = groups(pages)
    assert told["a-whole"].words.endswith("further parts: 3")
    assert told["a-other"].words.endswith("part of 2")
    assert "part of" not in told["a-part"].words
    assert told["x-other.whole.w2"].words == "Nor was it 2.2 The whole"
    assert "elsewhere" in told["x-other.whole.w2"].signs
    assert "Also answers: 3 Another matter" in told["r-whole.w2"].words


def test_answers_have_the_numbers_by_which_others_name_them(pages: dict[str, Page]) -> None:
    told = groups(pages)
    numbers = {key: told[key].words.split()[-1] for key in ("r-part.p1", "r-whole.w1")}
    assert numbers == {"r-part.p1": "1.1", "r-whole.w1": "2.1"}
    assert "2.3a" in told["r-whole.w3.r1"].words


def test_what_is_not_plain_of_an_answer_is_told(pages: dict[str, Page]) -> None:
    told = groups(pages)
    assert "By a friend" in told["r-whole.w2"].words
    assert "corner" in told["r-whole.w1"].signs
    assert "corner" not in told["r-whole.w2"].signs
    assert "Reply" in told["r-whole.w3.r1"].words


def test_a_source_tells_its_date_once_and_its_nature(pages: dict[str, Page]) -> None:
    told = groups(pages)
    assert told["s-log"].words == "The log 8 October 1923 · document"
    assert told["t-part.p1"].words == "The log · document"
    assert "again" in told["t-part.p1"].signs
    assert told["e-part.p1"].words == "The book of 1923 document"


@pytest.mark.parametrize(
    ("natures", "words"),
    [
        (["document", "document"], "document ×2"),
        (["event", "document"], "event · document"),
        (["event", "document", "document"], "event · document ×2"),
        (["event", None], "event · evidence"),
    ],
)
def test_a_source_tells_how_much_there_is_of_each_nature(natures: list[str | None], words: str) -> None:
    evidence = [
        {"source": "book", "shows": f"{at}."} | ({"nature": nature} if nature else {})
        for at, nature in enumerate(natures)
    ]
    answer = {"title": "No", "claim": "No.", "move": "denial", "evidence": evidence}
    charge = {"title": "A", "claim": "They say so.", "topic": "one", "rebuttals": {"no": answer}}
    page, *_ = [page for _, _, page in drawn(dispute(accusations={"a": charge}))]
    assert groups({page.name: page})["e-a.no"].words == f"The book of 1923 {words}"


def test_the_head_counts_what_the_topic_has(pages: dict[str, Page]) -> None:
    shown = words(pages["topics/one"].items)
    assert "Topic 1 of 2" in shown
    assert "2 charges, 4 answers, 1 reply, 2 sources" in shown
    assert "What it is about. 2 charges" in shown
    assert "sources See Two; The log" in shown


MADE_UP = [
    {"charges": 1, "answers": 60, "evidence": 1, "title": 30},
    {"charges": 2, "answers": 2, "depth": 5, "evidence": 1},
    {"charges": 12, "answers": 3, "title": 90},
    {"charges": 4, "answers": 1, "title": 1, "evidence": 12},
    {"charges": 40, "answers": 2, "evidence": 1},
]


@pytest.mark.parametrize("made_up", MADE_UP, ids=str)
@pytest.mark.parametrize("number", [1, 5])
def test_nothing_stands_over_another_and_no_edge_runs_behind_a_card(
    made_up: dict[str, int], number: int
) -> None:
    for chart, boxes, page in drawn(generated(number, **made_up)):
        assert page.height <= TALLEST
        for one, other in combinations(boxes.values(), 2):
            apart = (
                one.right <= other.x or other.right <= one.x or one.bottom < other.y or other.bottom < one.y
            )
            assert apart, (chart.name, one, other)
        assert all(box.x >= 0 and box.right <= FULL + 0.1 for box in boxes.values())
        for edge in chart.edges:
            assert edge.tail in boxes
            assert edge.head in boxes


@pytest.mark.parametrize("made_up", MADE_UP, ids=str)
def test_edges_end_at_their_cards_and_pass_all_others(made_up: dict[str, int]) -> None:
    for chart, places in lay_out(charts(generated(3, **made_up))):
        boxes = boxes_of(chart, places)
        for thing in placed(arrange(chart, places).items):
            if not isinstance(thing.item, Arrow) or thing.groups:
                continue
            for (x1, y1), (x2, y2) in steps(thing.item):
                left, right, top, bottom = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
                through = [
                    key
                    for key, box in boxes.items()
                    if left + thing.x < box.right - 0.5
                    and box.x + 0.5 < right + thing.x
                    and top + thing.y < box.bottom - 0.5
                    and box.y + 0.5 < bottom + thing.y
                ]
                assert not through, chart.name


def test_sixty_answers_make_neither_comb_nor_slab() -> None:
    for chart, boxes, _ in drawn(generated(2, **MADE_UP[0])):
        (charge,) = (box for key, box in boxes.items() if key.startswith("a-"))
        assert charge.height < 120
        answers = [boxes[edge.tail] for edge in chart.edges if edge.head.startswith("a-")]
        assert len({box.x for box in answers}) == 1


def test_who_speaks_is_told_in_small_letters_within_a_line() -> None:
    claims = dispute().claims.model_dump(mode="json", exclude_none=True)
    parties = claims["parties"] | {"those": {"name": "The “three”", "role": "accuser"}}
    charges = claims["accusations"]
    charges["part"] |= {"voice": "reported", "by": ["those"]}
    charges["other"] |= {"by": ["those"]}
    told = groups({page.name: page for _, _, page in drawn(dispute(parties=parties, accusations=charges))})
    assert "reported · by the “three”" in told["a-part"].words
    assert "By the “three”" in told["a-other"].words


def test_a_page_names_its_charges_in_their_order() -> None:
    charge = {"title": "A charge", "claim": "They say so.", "topic": "one", "unanswered": "Nobody asked."}
    charges = {f"c{at}": charge | ({"part_of": ["c30"]} if at == 40 else {}) for at in range(1, 41)}
    shown = " ".join(words(page.items) for _, _, page in drawn(dispute(accusations=charges)))
    assert re.search(r"charges: \d+–30, 40, 31–\d+ ", shown)


def test_an_arrow_is_explained_in_its_colour(pages: dict[str, Page]) -> None:
    arrows = [thing.item for thing in placed(pages["topics/one"].items) if isinstance(thing.item, Arrow)]
    tones = {kind: [arrow.tone for arrow in arrows if arrow.kind == kind] for kind in ("serves", "undercuts")}
    assert tones == {"serves": ["accusation"] * 2, "undercuts": ["rebuttal"] * 2}
    both = [arrow.tone for arrow in arrows if arrow.kind == "rebuts"]
    assert "accusation" in both
    assert both[-1] == "rebuttal"


def test_a_page_holds_whole_charges_where_it_can() -> None:
    pages = charts(generated(1, charges=12, answers=3, title=90))
    keys = [card.key for page in pages for card in page.cards if card.column == 0]
    assert len(pages) > 1
    assert len(keys) == len(set(keys)) == 12


def test_all_answers_of_a_charge_that_takes_several_pages_are_there() -> None:
    pages = charts(generated(1, **MADE_UP[0]))
    answers = [card.key for page in pages for card in page.cards if card.kind == "rebuttal"]
    assert len(pages) > 1
    assert len(answers) == len(set(answers)) == 60


def test_the_same_topic_is_the_same_picture() -> None:
    assert [page for _, _, page in drawn(dispute())] == [page for _, _, page in drawn(dispute())]
    assert [item.name for item in pictures(dispute(), views=["topics"])] == ["topics/one", "topics/two"]
