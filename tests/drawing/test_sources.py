"""The matrix of sources and charges."""

from itertools import pairwise
from typing import Any

import pytest

from argmap.drawing import pictures
from argmap.drawing.binding import NBSP
from argmap.drawing.page.model import Page, Words, texts
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Sign
from argmap.drawing.views.matrix import LINE, MOST, Columns, blocks, ranges
from argmap.drawing.views.uses import EVIDENCE, groups, pieces, uses_of
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.lookup import ENGLISH

from .placed import placed


def disputed(charges: int = 1, **source: Any) -> ArgumentGraph:
    """Return a map of so many charges, in each of which one book is brought three times."""
    evidence = [
        {"source": "book", "id": "one", "shows": "So.", "nature": "opponent"},
        {"source": "book", "id": "two", "shows": "So.", "nature": "opponent"},
        {"source": "book", "id": "three", "shows": "So.", "nature": "testimony"},
    ]
    answer = {"title": "No", "claim": "No.", "move": "denial", "evidence": evidence}
    charge = {"title": "Yes", "claim": "Yes."}
    data = {
        "argmap": "1",
        "title": "A map",
        "parties": {
            "they": {"name": "They", "role": "accuser"},
            "we": {"name": "We", "role": "respondent"},
        },
        "sources": {
            "book": {"kind": "book", "title": "The book", **source},
            "idle": {"kind": "book", "title": "The other book"},
        },
        "topics": {"first": "The first", "second": "The second"},
        "accusations": {
            f"a{at}": {**charge, "topic": "second" if at % 2 else "first", "rebuttals": {f"r{at}": answer}}
            for at in range(charges)
        },
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data))


def drawn(graph: ArgumentGraph) -> list[Page]:
    return [page for page in pictures(graph, views=["sources"]) if isinstance(page, Page)]


def said(graph: ArgumentGraph) -> str:
    return "\n".join(text for page in drawn(graph) for text in texts(page.items)).replace(NBSP, " ")


def test_a_mark_stands_for_the_pieces_of_one_sort_under_a_charge() -> None:
    graph = disputed(2)
    [page] = drawn(graph)
    marks = [thing.item for thing in placed(page.items) if isinstance(thing.item, Sign) and thing.groups]
    assert [mark.name for mark in marks] == ["opponent", "testimony"] * 2
    assert len({mark.x for mark in marks}) == 4
    assert said(graph).split("\n").count("2") == 2 + len(["over its column", "below it"])
    assert "6 pieces of evidence from 1 source." in said(graph)


def test_a_source_that_nothing_names_is_left_out() -> None:
    assert "The other book" not in said(disputed())


def test_a_map_without_sources_has_no_matrix() -> None:
    data = disputed().claims.model_copy(update={"sources": None})
    assert drawn(ArgumentGraph.of(data)) == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ({"accessed": "2020"}, "the source itself was at hand"),
        ({"via": "idle"}, "the sources are known through the other book"),
        ({}, None),
    ],
)
def test_it_is_told_how_most_are_known(source: dict[str, str], told: str | None) -> None:
    lead = said(disputed(1, **source))
    assert ("Where nothing else is said" in lead) == (told is not None)
    assert told is None or told in lead


def test_those_used_once_stand_in_one_row_and_are_named(graph: ArgumentGraph) -> None:
    uses, text = uses_of(graph), said(graph)
    once = [id_ for id_, own in uses.items() if len(own) == 1]
    assert once
    assert "more, each used once" in text
    assert all((graph.claims.sources or {})[id_].title.split(" ")[0] in text for id_ in uses)


def test_many_used_once_are_one_list_that_goes_on() -> None:
    claims = disputed().claims.model_dump(mode="json", exclude_none=True)
    pieces_ = [{"source": f"s{at}", "shows": "So.", "nature": "document"} for at in range(400)]
    claims["sources"] = {
        f"s{at}": {"kind": "book", "title": f"Book {at} {'of words ' * 8}"} for at in range(400)
    }
    claims["accusations"]["a0"]["rebuttals"]["r0"]["evidence"] = pieces_
    first, *_, last = drawn(ArgumentGraph.of(ClaimFile.model_validate(claims)))
    raw = [[text for text in texts(page.items) if "Book" in text] for page in (first, last)]
    assert all(text.count(f"words{NBSP}1") == text.count("Book") for page in raw for text in page)
    told = [[text.replace(NBSP, " ") for text in page] for page in raw]
    assert told[0][0].startswith("Other documents. Book 0 of")
    assert told[1][0].startswith("Other documents continued. Book")
    assert [text[-1] for text in told[0] + told[1]].count(".") == 1
    assert told[1][-1].endswith("words 1.")


@pytest.mark.parametrize("charges", [1, 12, 46])
def test_counted_marks_of_neighbours_keep_apart(charges: int) -> None:
    graph = disputed(charges)
    columns = Columns(Printed.of(graph), blocks(graph)[0], "sources")
    shown = [thing.item for thing in placed(columns.marks(uses_of(graph)["book"]).items)]
    marks = [item for item in shown if isinstance(item, Sign) and item.name == "opponent"]
    assert len(marks) == charges
    for one, other in pairwise(sorted(marks, key=lambda mark: mark.x)):
        assert one.x + one.size * 14.2 / 16 + 0.9 < other.x + other.size * 1.8 / 16


def test_every_piece_is_in_one_group(graph: ArgumentGraph) -> None:
    uses = uses_of(graph)
    found = groups(graph, ENGLISH, uses)
    assert sorted(id_ for group in found for id_ in group.sources) == sorted(uses)
    assert sum(map(pieces, uses.values())) == len(graph.evidence)
    assert {use.sign for own in uses.values() for use in own if use.is_evidence} <= set(EVIDENCE)


def test_more_charges_than_a_page_has_columns_for_go_on_upon_others() -> None:
    graph = disputed(2 * MOST + 10)
    assert [len(block) for block in blocks(graph)] == [MOST, 5, MOST, 5]
    first, *_, last = drawn(graph)
    assert (first.name, last.name) == ("sources", "sources.4")
    assert last.title.endswith("(4 of 4)")


@pytest.mark.parametrize(
    ("charges", "named"),
    [(1, [1]), (7, [*range(1, 8)]), (25, [*range(1, 26)]), (46, [1, 2, *range(5, 46, 5)])],
)
def test_a_column_can_be_named(charges: int, named: list[int]) -> None:
    graph = disputed(charges)
    numbers = Columns(Printed.of(graph), blocks(graph)[0], "sources").numbers()
    words = [thing.item for thing in placed(numbers.items) if isinstance(thing.item, Words)]
    assert sorted(int(text) for text in texts(numbers.items)) == named
    areas = sorted((item.x, item.x + item.setting.width) for item in words)
    assert all(one[1] < other[0] for one, other in pairwise(areas))


def test_topics_whose_titles_have_no_room_are_keyed() -> None:
    graph = disputed(4)
    narrow = Columns(Printed.of(graph), blocks(graph)[0], "sources")
    narrow.pitch, narrow._x = 10.0, [narrow.left + 10.0 * at for at in range(4)]
    keyed = [text.replace(NBSP, " ") for text in texts(narrow.heads().items)]
    assert keyed[:2] == ["A The first 1, 3", "B The second 2, 4"]
    assert [*texts(narrow.heads(keyed=False).items)][:2] == ["A", "B"]
    assert "The first 1, 3" in said(graph).split("\n")


def test_marks_of_one_charge_stand_side_by_side_where_they_have_room() -> None:
    graph = disputed(2)
    columns = Columns(Printed.of(graph), blocks(graph)[0], "sources")
    uses = uses_of(graph)["book"]
    assert columns.marks(uses).height == LINE
    columns.pitch, columns._x = 10.0, [columns.left, columns.left + 10.0]
    assert columns.marks(uses).height == 2 * LINE


@pytest.mark.parametrize(
    ("numbers", "told"), [([1], "1"), ([2, 1], "2, 1"), ([9, 1, 2, 3, 7], "9, 1–3, 7"), ([], "")]
)
def test_numbers_are_told_as_ranges(numbers: list[int], told: str) -> None:
    assert ranges(numbers) == told
