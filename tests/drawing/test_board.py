"""The board: its order, its signs, what its lines say, and its pages."""

from collections import Counter
from itertools import combinations, pairwise
from typing import Any

import pytest

from argmap.drawing import pictures, render
from argmap.drawing.board import signs as on_board
from argmap.drawing.board.lead import known
from argmap.drawing.board.rows import Board
from argmap.drawing.order import lots
from argmap.drawing.page.model import TALLEST, At, Group, Item, Link, Page, Sign, Words
from argmap.drawing.whose import WHOSE, whose
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.standing import Standing
from argmap.format.vocabulary import NATURES
from argmap.wording.lookup import Wording

from .boards import made_up
from .placed import placed
from .sheets import Told, groups, words
from .test_languages import full, latin, table
from .test_sheets import Area, assert_boxes_apart, assert_set_apart, lines


def board(graph: ArgumentGraph) -> list[Page]:
    return [page for page in pictures(graph, views=["overview"]) if isinstance(page, Page)]


def rows(graph: ArgumentGraph) -> dict[str, Told]:
    """Return what the row of each charge says, by its identifier."""
    found = groups({page.name: page for page in board(graph)})
    return {key.removeprefix("a-"): told for key, told in found.items()}


def links(items: tuple[Item, ...]) -> list[str]:
    """Return where everything on a page leads that is no word."""
    found = []
    for item in items:
        found += [item.href] if isinstance(item, Link) else []
        found += links(item.items) if isinstance(item, At | Link | Group) else []
    return found


def a_map(accusations: dict[str, Any], **more: Any) -> ArgumentGraph:
    """Return a map of some charges, each with what it has besides its title and claim."""
    charges = {
        id_: {"title": f"Charge {id_}", "claim": "So it is.", "topic": "one", **item}
        for id_, item in accusations.items()
    }
    data = {
        "argmap": "1",
        "title": "A map",
        "parties": {
            "they": {"name": "They", "role": "accuser"},
            "we": {"name": "We", "role": "respondent"},
            "court": {"name": "The court", "role": "judge"},
        },
        "sources": {
            "book": {"kind": "book", "title": "A book"},
            "letter": {"kind": "letter", "title": "A letter", "via": "book"},
        },
        "topics": {"one": "One", "two": "Two"},
        "accusations": charges,
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data | more))


def answer(**more: Any) -> dict[str, Any]:
    return {"title": "No", "claim": "It is not so.", "move": "denial", **more}


def piece(**more: Any) -> dict[str, Any]:
    return {"source": "book", "shows": "It is not so.", **more}


HARD: list[dict[str, Any]] = [
    {"charges": 1, "topics": 1},
    {"charges": 300},
    {"charges": 46},
    {"charges": 6, "answers": 60, "topics": 2},
    {"charges": 5, "evidence": 40, "topics": 2},
    {"charges": 20, "title": 1},
    {"charges": 40, "title": 90},
    {"charges": 60, "topics": 60},
    {"charges": 70, "topics": 1},
    *(
        {"charges": 20, "script": script, "language": script}
        for script in ("ar", "he", "ja", "th", "de", "ru")
    ),
]


@pytest.mark.parametrize("number", range(len(HARD)))
def test_made_up_boards_are_sound(number: int) -> None:
    for page in board(made_up(number, **HARD[number])):
        assert page.height <= TALLEST
        assert_set_apart(page)
        assert_boxes_apart(page)
        assert_signs_apart(page)


def assert_signs_apart(page: Page) -> None:
    """Assert that no sign runs into another, but for a corner into its tile, nor into words."""
    found = [
        Area(
            at.x + at.item.x,
            at.y + at.item.y,
            at.x + at.item.x + at.item.size,
            at.y + at.item.y + at.item.size,
        )
        for at in placed(page.items)
        if isinstance(at.item, Sign) and at.item.name not in ("corner", "part")
    ]
    assert [pair for pair in combinations(found, 2) if pair[0].meets(pair[1])] == []
    shown = [area for area, _ in lines(page)]
    assert [(sign, area) for sign in found for area in shown if sign.meets(area)] == []


def test_parts_stand_under_their_whole_and_keep_their_numbers() -> None:
    graph = a_map(
        {
            "a": {}, "b": {"topic": "two"}, "c": {}, "d": {"part_of": "a"}, "e": {"part_of": "d"},
            "f": {"part_of": "a"}, "g": {"part_of": "b"}, "h": {"part_of": ["b", "c"]},
        }
    )  # fmt: skip
    one, two = lots(graph)
    assert [(entry.node.id, entry.wholes, entry.goes_on) for entry in one.entries] == [
        ("a", (), ()),
        ("d", ("a",), (True,)),
        ("e", ("a", "d"), (True, False)),
        ("f", ("a",), (False,)),
        ("c", (), ()),
        ("h", ("c",), (False,)),
        ("g", (), ()),
    ]
    assert [entry.node.id for entry in two.entries] == ["b"]
    found = rows(graph)
    assert found["f"].title == "Charge 6: Charge f"
    assert "part of 2" in found["g"].words
    assert "part of 2" in found["h"].words
    assert "part of" not in found["d"].words
    assert [told.signs.count("part") for told in found.values()] == [0, 1, 1, 1, 0, 1, 0, 0]


def test_what_serves_itself_in_a_ring_or_is_of_no_topic_is_on_the_board() -> None:
    graph = a_map(
        {
            "a": {"part_of": "c"}, "b": {"part_of": "a"}, "c": {"part_of": "b"}, "d": {"part_of": "d"},
            "x": {"topic": "three"},
        }
    )  # fmt: skip
    one, two, three = lots(graph)
    assert [entry.node.id for entry in one.entries] == ["d", "a", "b", "c"]
    assert (two.entries, three.known, len(three.entries)) == ((), False, 1)
    (page,) = board(graph)
    assert "topics/two.svg" in links(page.items)
    assert "topics/three.svg" not in links(page.items)


@pytest.mark.parametrize(
    ("rebuttal", "tile"),
    [
        (answer(), ("denial", False, False)),
        (answer(evidence=[piece()]), ("denial", True, False)),
        (answer(concedes="A part of it."), ("denial", False, True)),
        (answer(move="concession"), ("concession", False, False)),
        (answer(by="they"), None),
        (answer(by="court"), None),
    ],
)
def test_each_answer_is_a_tile(rebuttal: dict[str, Any], tile: tuple[str, bool, bool] | None) -> None:
    graph = a_map({"a": {"rebuttals": {"r": rebuttal}}})
    assert on_board.tiles(graph.accusations["a"]) == ([on_board.Tile(*tile)] if tile else [])
    shown = rows(graph)["a"].signs
    assert (("corner" in shown), (rebuttal["move"] in shown)) == (bool(tile and tile[2]), bool(tile))


def test_replies_have_no_tile_but_answers_to_them_have() -> None:
    nested = answer(rebuttals={"s": answer(rebuttals={"t": answer(move="context", evidence=[piece()])})})
    graph = a_map({"a": {"rebuttals": {"r": nested}}})
    told = rows(graph)["a"]
    assert [sign for sign in told.signs if sign in ("denial", "context")] == ["denial", "context"]
    assert "2 answers, 1 of them with evidence: 1 piece of evidence from 1 source. 1 reply." in words(
        board(graph)[0].items
    )


def test_a_filled_tile_is_told_from_an_outlined_one_without_colour() -> None:
    filled, outlined = (
        on_board.tile(on_board.Tile("denial", proven, False)).items for proven in (True, False)
    )
    assert len(filled) == len(outlined) + 1
    assert {getattr(item, "fill", None) for item in filled} - {None} == {"tint", "full"}
    assert {getattr(item, "fill", None) for item in outlined} - {None} == {"bare"}


def test_a_verdict_is_a_tile_and_its_evidence_has_marks() -> None:
    verdict = {"outcome": "rejected", "by": "court", "evidence": [piece(nature="document")]}
    graph = a_map({"a": {"verdict": [verdict, {"outcome": "open", "by": "court"}]}})
    told, (page,) = rows(graph)["a"], board(graph)
    assert told.signs == (Standing.JUDGED, "judged", "judged", "document")
    assert [tile.proven for tile in on_board.tiles(graph.accusations["a"])] == [True, False]
    assert "2 verdicts: 1 piece of evidence from 1 source." in words(page.items)


def test_what_is_brought_is_counted_by_who_brings_it_and_in_all() -> None:
    reply = answer(by="they", evidence=[piece()])
    answers = {
        "r": answer(evidence=[piece(), piece(id="p", source="letter")], rebuttals={"s": reply}),
        "t": answer(move="concession"),
    }
    graph = a_map({"a": {"rebuttals": answers}})
    told = (
        "2 answers (1 concession among them), 1 of them with evidence: 2 pieces of evidence. "
        "1 reply: 1 piece of evidence. In all 3 pieces of evidence from 2 sources."
    )
    assert told in words(board(graph)[0].items)
    assert graph.figures.rebuttals == len(on_board.answers(graph.accusations["a"])) == 2
    assert graph.figures.evidence == 3


def test_the_first_line_leads_to_the_other_pictures_that_there_are() -> None:
    (page,) = board(a_map({"a": {"rebuttals": {"r": answer(evidence=[piece()])}}}))
    assert "Sources · People" in words(page.items)
    dated = {"book": {"kind": "book", "title": "A book", "date": "1923"}}
    graph = a_map({"a": {"rebuttals": {"r": answer(evidence=[piece()])}}}, sources=dated)
    assert "Sources · Timeline · People" in words(board(graph)[0].items)
    assert "Sources" not in words(board(a_map({"a": {}}))[0].items)


def test_each_piece_is_a_mark_by_whose_it_is() -> None:
    assert {whose(nature) for nature in NATURES} | {whose(None)} == set(WHOSE)
    pieces = [
        piece(id=f"p{at}", nature=nature)
        for at, nature in enumerate(("event", "opponent", "minutes", "opponent"))
    ]
    graph = a_map({"a": {"rebuttals": {"r": answer(evidence=pieces)}}})
    told = rows(graph)["a"]
    assert [sign for sign in told.signs if sign in WHOSE] == ["opponent", "opponent", "document", "event"]
    assert "4 pieces of evidence: 2 opponent’s own, 1 document and 1 event." in told.desc


def test_each_caveat_is_a_bar_wherever_it_stands() -> None:
    caveat = [{"by": "court", "says": "Not quite."}]
    graph = a_map(
        {
            "a": {
                "caveat": caveat,
                "rebuttals": {"r": answer(caveat=caveat, evidence=[piece(caveat=caveat * 2)])},
            }
        }
    )
    assert rows(graph)["a"].signs.count("caveat") == 4


def test_more_than_lines_can_hold_is_counted() -> None:
    pieces = [piece(id=f"p{at}", nature="event") for at in range(300)]
    answers = {f"r{at}": answer() for at in range(400)} | {"x": answer(evidence=pieces)}
    told = rows(a_map({"a": {"rebuttals": answers}}))["a"]
    assert Counter(told.signs)["denial"] == 2
    assert told.words.endswith("400 1 300")


def test_where_else_a_charge_is_answered_is_told_by_numbers() -> None:
    met = answer(also_answers=["b", "c"])
    found = rows(a_map({"a": {"rebuttals": {"r": met}}, "b": {}, "c": {"rebuttals": {"s": answer()}}}))
    assert found["b"].words.endswith("Charge b 1.1")
    assert found["c"].words.endswith("Charge c 1.1")
    assert [sign for sign in found["b"].signs if sign in ("denial", "elsewhere")] == ["elsewhere"]
    assert [sign for sign in found["c"].signs if sign in ("denial", "elsewhere")] == ["denial", "elsewhere"]


@pytest.mark.parametrize(
    ("charge", "told"),
    [
        ({"unanswered": "Nobody asked."}, "no answer in the text"),
        ({}, "no answer in the text"),
        ({"unanswered": "Why?", "rebuttals": {"r": answer(move="concession")}}, "· conceded by We"),
        (
            {"verdict": [{"outcome": "rejected", "by": "court"}]},
            "· rejected by the court",
        ),
        ({"voice": "hinted"}, "· hinted no answer in the text"),
        ({"rebuttals": {"r": answer(move="concession"), "s": answer()}}, "· conceded by We"),
        (
            {"rebuttals": {"r": answer(rebuttals={"s": answer(move="concession")}), "t": answer()}},
            "· 1 of 2 answers accepted",
        ),
    ],
)
def test_what_no_sign_says_is_said_in_words(charge: dict[str, Any], told: str) -> None:
    assert rows(a_map({"a": charge}))["a"].words == f"1 Charge a {told}"


def test_every_row_leads_to_its_sheet_and_every_tile_is_named() -> None:
    graph = a_map({"a": {"rebuttals": {"r": answer()}}})
    (page,) = board(graph)
    assert links(page.items) == ["topics/one.svg", "accusations/a.svg", "accusations/a.svg", "topics/two.svg"]
    content = render(graph, views=["overview"])["overview.svg"].decode()
    assert '<a href="accusations/a.svg"><title>Denial: No</title>' in content


@pytest.mark.parametrize(
    ("through", "told"),
    [
        (3, "All of it through a book."),
        (2, "All of it through a book, but for No. 3."),
        (1, "All of it through a book: No. 1."),
        (0, ""),
    ],
)
def test_through_what_all_evidence_is_known_is_told_once(through: int, told: str) -> None:
    sources = {"book": {"kind": "book", "title": "A book"}, "other": {"kind": "book", "title": "Another"}}
    sources["letter"] = {"kind": "letter", "title": "A letter", "via": "book"}
    ids = ["letter"] * through + ["other"] * (3 - through)
    charges = {
        f"c{at}": {"rebuttals": {f"r{at}": answer(evidence=[piece(source=id_)])}}
        for at, id_ in enumerate(ids)
    }
    graph = a_map(charges, sources=sources)
    assert known(Board(graph, Wording("en"), "overview")) == told
    assert told in words(board(graph)[0].items)


def test_what_holds_of_many_is_told_by_their_number() -> None:
    charges = {
        f"c{at}": {"rebuttals": {f"r{at}": answer(evidence=[piece(source="letter" if at % 2 else "book")])}}
        for at in range(40)
    }
    told = known(Board(a_map(charges), Wording("en"), "overview"))
    assert told == "All of it through a book: 20 charges."


def test_a_summary_stands_where_there_is_room_for_it() -> None:
    summary = "It is said at some length. " * 9
    for charges, shown in ((20, True), (61, False)):
        (page,) = board(a_map({f"c{at}": {} for at in range(charges)}, summary=summary))
        assert (summary.strip() in words(page.items)) is shown


def test_a_long_board_begins_with_a_table_of_topics() -> None:
    graph = made_up(4, charges=150, topics=5, title=20)
    first, *others = board(graph)
    shown = words(first.items)
    assert "in all 150 " in shown
    for topic, item in graph.claims.topics.items():
        page = next(page for page in others if any(group(page, node.id) for node in graph.of_topic(topic)))
        number = page.name.removeprefix("overview.")
        assert words(first.items).count(item.title) >= 1
        assert f">{number}</" in render(graph, views=["overview"])["overview.svg"].decode()
    keys = [id_ for page in others for id_ in graph.accusations if group(page, id_)]
    assert sorted(keys) == sorted(graph.accusations)


def group(page: Page, id_: str) -> bool:
    return any(f"a-{id_}" in thing.groups for thing in placed(page.items))


def test_a_page_that_opens_within_a_topic_names_what_its_first_charge_serves() -> None:
    charges: dict[str, Any] = {"whole": {}} | {f"c{at}": {"part_of": "whole"} for at in range(150)}
    _, second, third, *_ = board(a_map(charges))
    assert "One continued 1 Charge whole" in words(third.items)
    assert "continued 1" not in words(second.items)


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_no_english_word_is_on_the_board_of_another_language(language: str) -> None:
    shown = latin(" ".join(words(page.items) for page in board(full(language))))
    assert len(shown & table(language)) > 20
    assert shown & table("en") - table(language) == set()


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
def test_the_names_of_the_columns_stand_on_one_line_clear_of_each_other(language: str) -> None:
    [page] = board(full(language))
    shown = [thing for thing in placed(page.items) if isinstance(thing.item, Words)]
    at = next(thing.y for thing in shown if thing.item.setting.paragraphs[0].face == "column")
    line = [thing.item for thing in shown if thing.y == at and not thing.item.y]
    assert all(len(item.setting.paragraphs[0].lines) == 1 for item in line)
    starts = [
        item.setting.paragraphs[0].lines[0].x + item.x
        for item in line
        if not item.setting.paragraphs[0].ending
    ]
    assert starts == sorted(starts)
    for one, other in pairwise(item for item in line if not item.setting.paragraphs[0].ending):
        assert one.x + one.setting.width <= other.x
