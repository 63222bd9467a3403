"""The argument graph: attacks, defaults, standing."""

from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import Attack
from argmap.format.sides import Turn

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
    ("against", "attack", "target"),
    [
        (None, Attack.REBUTS, ("out",)),
        ("inference", Attack.UNDERCUTS, ("out",)),
        ("a-boat-was-lost", Attack.UNDERMINES, ("a-boat-was-lost",)),
        (["a-boat-was-lost", "no-light"], Attack.UNDERMINES, ("a-boat-was-lost", "no-light")),
    ],
)
def test_attack(against: str | list[str] | None, attack: Attack, target: tuple[str, ...]) -> None:
    made = graph(
        grounds={"a-boat-was-lost": {"claim": "A boat was lost."}}, rebuttals={"a": answer(against=against)}
    )
    (node,) = made.answers
    assert (node.attack, node.targets, node.answers) == (attack, target, "out")


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
    assert (figures.answered_with_evidence, figures.unanswered, figures.granted_in_part) == (1, 0, 1)


MANY: dict[str, Any] = {
    **PARTIES,
    "court": {"name": "The court", "role": "judge"},
    "mate": {"name": "The mate", "role": "witness"},
}


def turns(by: str, *, accuser: str = "council") -> list[tuple[str, Turn]]:
    """Return the turns of an answer by the keeper, one by somebody under it, and one by each below that."""
    below = {"c": answer(by="keeper"), "d": answer(by="council")}
    rebuttals = {"a": answer(by="keeper", rebuttals={"b": answer(by=by, rebuttals=below)})}
    made = graph(MANY, by=accuser, rebuttals=rebuttals)
    return [(node.id, node.turn) for node in made.answers]


def test_whose_turn_it_is() -> None:
    answered = [("a", Turn.ANSWER), ("b", Turn.REPLY), ("c", Turn.ANSWER), ("d", Turn.REPLY)]
    assert turns("council") == answered
    assert turns("mate") == answered
    assert turns("court") == answered


def test_the_accusing_side_is_who_makes_the_charge_whatever_the_roles() -> None:
    made = graph(MANY, by="keeper", rebuttals={"a": answer(), "b": answer(by="keeper")})
    assert [(node.by, node.turn) for node in made.answers] == [
        (("council",), Turn.ANSWER),
        (("keeper",), Turn.REPLY),
    ]


def test_a_remark_is_by_those_who_take_no_side_alone() -> None:
    rebuttals = {
        "a": answer(by="court", rebuttals={"b": answer(by="keeper"), "c": answer(by="council")}),
        "d": answer(by=["court", "keeper"]),
    }
    assert [node.turn for node in graph(MANY, rebuttals=rebuttals).answers] == [
        Turn.REMARK,
        Turn.REMARK,
        Turn.REPLY,
        Turn.ANSWER,
    ]


@pytest.mark.parametrize(
    ("voice", "by"),
    [
        ("quoted", ("council",)),
        ("paraphrased", ("council",)),
        ("hinted", ("unnamed",)),
        ("reported", ("unnamed",)),
    ],
)
def test_who_makes_a_charge_by_default(voice: str, by: tuple[str, ...]) -> None:
    assert graph(voice=voice).accusations["out"].by == by


def test_the_unnamed_are_not_taken_for_each_other() -> None:
    made = graph(by="unnamed", rebuttals={"a": answer(by="unnamed")})
    assert [node.turn for node in made.answers] == [Turn.ANSWER]


def test_who_gives_a_verdict_by_default() -> None:
    verdicts = [{"outcome": "open"}, {"outcome": "upheld", "by": "mate"}]
    given = graph(MANY, verdict=verdicts).accusations["out"].verdicts
    assert [verdict.by for verdict in given] == [("court",), ("mate",)]
    editor = {**PARTIES, "clerk": {"name": "The clerk", "role": "editor"}}
    assert graph(editor, verdict={"outcome": "open"}).accusations["out"].verdicts[0].by == ("clerk",)


def test_caveats_and_verdicts_are_walked_in_the_order_of_the_file() -> None:
    caveat = {"by": "keeper", "says": "But see."}
    made = graph(
        MANY,
        caveat=caveat,
        grounds={"g": {"claim": "A boat was lost.", "caveat": caveat}},
        rebuttals={"a": answer(caveat=caveat, evidence=[PIECE])},
        verdict={"outcome": "open", "evidence": [{**PIECE, "caveat": caveat}], "caveat": caveat},
    )
    assert ["/".join(map(str, path[2:])) for path, _ in made.passages] == [
        "",
        "caveat/0",
        "grounds/g",
        "grounds/g/caveat/0",
        "rebuttals/a",
        "rebuttals/a/caveat/0",
        "rebuttals/a/evidence/0",
        "verdict/0",
        "verdict/0/evidence/0",
        "verdict/0/evidence/0/caveat/0",
        "verdict/0/caveat/0",
    ]
    assert made.figures.evidence == 2
