"""The argument graph: attacks, defaults, standing."""

from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph, Attack, Standing
from argmap.format.models import ClaimFile

PARTIES: dict[str, Any] = {
    "council": {"name": "The council", "role": "accuser"},
    "keeper": {"name": "The keeper", "role": "respondent"},
}
PIECE = {"source": "oil-book", "shows": "Nine pints.", "nature": "document"}


def answer(**keys: Any) -> dict[str, Any]:
    return {"title": "Answer", "claim": "No.", "move": "denial", **given(keys)}


def given(keys: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in keys.items() if value is not None}


def graph(parties: dict[str, Any] = PARTIES, **accusation: Any) -> ArgumentGraph:
    charge = {"title": "Charge", "claim": "He did.", "topic": "light", **given(accusation)}
    return ArgumentGraph.of(
        ClaimFile.model_validate(
            {
                "argmap": "1",
                "title": "Light",
                "parties": parties,
                "sources": {"oil-book": {"kind": "record", "title": "The oil book"}},
                "topics": {"light": "The light"},
                "accusations": {"out": charge},
            }
        )
    )


@pytest.mark.parametrize(
    ("rebuttals", "standing", "conceded"),
    [
        (None, Standing.UNANSWERED, False),
        ({"a": answer(rests_on="argument")}, Standing.ARGUED, False),
        ({"a": answer(evidence=[PIECE])}, Standing.DOCUMENTED, False),
        ({"a": answer(rests_on="argument", concedes="A little.")}, Standing.ARGUED, True),
        ({"a": answer(by="council", evidence=[PIECE])}, Standing.UNANSWERED, False),
        (
            {"a": answer(rests_on="argument", rebuttals={"b": answer(evidence=[PIECE])})},
            Standing.ARGUED,
            False,
        ),
    ],
)
def test_standing(rebuttals: dict[str, Any] | None, standing: Standing, conceded: bool) -> None:
    node = graph(rebuttals=rebuttals).accusations["out"]
    assert (node.standing, node.conceded) == (standing, conceded)


@pytest.mark.parametrize(
    ("against", "attack", "target"),
    [
        (None, Attack.REBUTS, "out"),
        ("inference", Attack.UNDERCUTS, "out"),
        ("a-boat-was-lost", Attack.UNDERMINES, "a-boat-was-lost"),
    ],
)
def test_attack(against: str | None, attack: Attack, target: str) -> None:
    made = graph(
        grounds={"a-boat-was-lost": {"claim": "A boat was lost."}}, rebuttals={"a": answer(against=against)}
    )
    (node,) = made.answers
    assert (node.attack, node.target, node.answers) == (attack, target, "out")


def test_who_speaks_by_default() -> None:
    made = graph(rebuttals={"a": answer(rebuttals={"b": answer(rebuttals={"c": answer()})})})
    assert made.accusations["out"].by == ("council",)
    assert [(node.id, node.by, node.depth) for node in made.answers] == [
        ("a", ("keeper",), 1),
        ("b", ("council",), 2),
        ("c", ("keeper",), 3),
    ]


def test_nobody_speaks_by_default_where_two_could() -> None:
    two = {**PARTIES, "mate": {"name": "The mate", "role": "respondent"}}
    made = graph(two, rebuttals={"a": answer(rebuttals={"b": answer()})})
    assert [node.by for node in made.answers] == [(), ()]


def test_passages_are_walked_in_the_order_of_the_file() -> None:
    caveat = {"by": "keeper", "says": "But see."}
    made = graph(
        grounds={"g": {"claim": "A boat was lost."}},
        rebuttals={"a": answer(evidence=[{**PIECE, "caveat": caveat}], rebuttals={"b": answer()})},
    )
    first = ("accusations", "out")
    assert [path for path, _ in made.passages] == [
        first,
        (*first, "grounds", "g"),
        (*first, "rebuttals", "a"),
        (*first, "rebuttals", "a", "evidence", 0),
        (*first, "rebuttals", "a", "evidence", 0, "caveat", 0),
        (*first, "rebuttals", "a", "rebuttals", "b"),
    ]


def test_figures() -> None:
    figures = graph(rebuttals={"a": answer(evidence=[PIECE, PIECE], concedes="A little.")}).figures
    assert (figures.accusations, figures.rebuttals, figures.evidence) == (1, 1, 2)
    assert (figures.documented, figures.argued, figures.unanswered, figures.conceded) == (1, 0, 0, 1)
