"""What a quotation rests on is shown beside it, in the legend and in what a card is read out as."""

from collections import Counter

import pytest

from argmap.drawing.theme import PROOFS
from argmap.format.graph import ArgumentGraph
from argmap.texts.verification import (
    Elsewhere,
    NotFound,
    QuotationProblem,
    Reversed,
    Status,
    Verification,
)
from argmap.texts.verify import verify

from .sheets import Told, groups, sheets, words

PATH = ("accusations", "lamp-dark", "rebuttals", "log-shows-light", "quote", 1)
"""Where a quotation stands beside another."""


def cards(graph: ArgumentGraph, verification: Verification | None) -> dict[str, Told]:
    return groups(sheets(graph, verification))


def marks(told: Told) -> list[str]:
    return [sign for sign in told.signs if sign in PROOFS]


@pytest.mark.parametrize(
    ("key", "number"),
    [
        ("a-lamp-dark", 1),
        ("g-wreck", 1),
        ("r-log-shows-light", 2),
        ("e-log-shows-light.log", 1),
        ("a-overspent", 0),
    ],
)
def test_each_quotation_has_a_mark(
    graph: ArgumentGraph, verification: Verification, locked: Verification, key: str, number: int
) -> None:
    for found in (verification, locked):
        assert marks(cards(graph, found)[key]) == ["verified"] * number
    for unknown in (None, verify(graph, None, None)):
        assert marks(cards(graph, unknown)[key]) == ["unverified"] * number


def test_the_legend_says_what_the_marks_mean(graph: ArgumentGraph, verification: Verification) -> None:
    meanings = ("verified: the words stand so", "not checked: not held against")
    for found, at in ((verification, 0), (None, 1)):
        said = words(sheets(graph, found)["accusations/lamp-dark"].items)
        assert [meaning in said for meaning in meanings] == [at == 0, at == 1]


def test_what_nobody_checked_is_told_apart_by_more_than_a_sign(graph: ArgumentGraph) -> None:
    assert "not checked: “the lamp … was dark" in cards(graph, None)["a-lamp-dark"].words
    assert "5 quotations not checked" in words(sheets(graph)["accusations/lamp-dark"].items)


def test_a_card_is_read_out_with_what_its_quotation_rests_on(
    graph: ArgumentGraph, verification: Verification
) -> None:
    assert cards(graph, verification)["a-lamp-dark"].desc.endswith("Quotation verified.")
    assert cards(graph, None)["e-log-shows-light.log"].desc.endswith("Quotation unverified.")
    assert "uotation" not in cards(graph, verification)["a-overspent"].desc


def test_one_bad_quotation_does_not_hide_behind_good_ones(
    graph: ArgumentGraph, verification: Verification
) -> None:
    quotations = tuple(
        item._replace(status=Status.NONE) if item.path == PATH else item for item in verification.quotations
    )
    card = cards(graph, verification.but(quotations=quotations))["r-log-shows-light"]
    assert Counter(marks(card)) == {"verified": 1, "unverified": 1}
    assert card.desc.endswith("Quotation unverified.")


@pytest.mark.parametrize(
    "problem",
    [NotFound("", None), Elsewhere(("2",), ("1",)), Reversed("1", ("b", "a"))],
)
def test_what_the_text_lacks_is_told_from_what_nobody_looked_for(
    graph: ArgumentGraph, verification: Verification, problem: QuotationProblem
) -> None:
    quotations = tuple(
        item._replace(status=Status.NONE, problem=problem if item.path == PATH else None)
        for item in verification.quotations
    )
    found = verification.but(quotations=quotations)
    card = cards(graph, found)["r-log-shows-light"]
    assert Counter(marks(card)) == {"amiss": 1, "unverified": 1}
    assert "not in the text as quoted here: “" in card.words
    assert card.desc.endswith("Quotation not in the text as quoted here.")
    said = words(sheets(graph, found)["accusations/lamp-dark"].items)
    assert "1 quotation not in the text as quoted here · 4 quotations not checked" in said
    assert "not in the text as quoted here: looked for" in said
    assert "not checked: not held against" in said


def test_what_was_checked_in_the_source_itself_says_so(
    graph: ArgumentGraph, verification: Verification
) -> None:
    path = ("accusations", "lamp-dark", "rebuttals", "log-shows-light", "evidence", 0, "quote", 0)
    quotations = tuple(
        item._replace(in_source=True) if item.path == path else item for item in verification.quotations
    )
    shown = cards(graph, verification.but(quotations=quotations))
    assert [key for key, told in shown.items() if "Checked in the source itself." in told.words] == [
        "e-log-shows-light.log"
    ]
    assert shown["e-log-shows-light.log"].desc.endswith("Quotation verified. Checked in the source itself.")
