"""What an answer is said to attack or to grant, by what it stands under and what it is against."""

from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.lookup import ENGLISH
from argmap.wording.standing import target

ANSWER: dict[str, Any] = {"title": "So", "claim": "So it is.", "move": "denial"}
PIECE = {"source": "log", "shows": "Nine pints.", "nature": "data"}


def told(depth: int, **keys: Any) -> str:
    """Return what is said of an entry at a depth: the keeper and the council speak by turns."""
    entry = ANSWER | keys
    for _ in range(depth - 1):
        entry = ANSWER | {"evidence": [PIECE], "rebuttals": {"below": entry}}
    charge = {"title": "Out", "claim": "It was out.", "topic": "light", "rebuttals": {"first": entry}}
    charge["grounds"] = {"dark": {"claim": "None saw it."}, "cold": {"claim": "It was cold."}}
    parties = {
        "council": {"name": "The council", "role": "accuser"},
        "keeper": {"name": "The keeper", "role": "respondent"},
    }
    claims = ClaimFile.model_validate(
        {
            "argmap": "1",
            "title": "The light",
            "parties": parties,
            "sources": {"log": {"kind": "record", "title": "The log"}},
            "topics": {"light": "The light"},
            "accusations": {"out": charge},
        }
    )
    *_, last = ArgumentGraph.of(claims).answers
    return target(ENGLISH, claims, last)


@pytest.mark.parametrize(
    ("depth", "move", "against", "words"),
    [
        (1, "denial", None, "rebuts the claim"),
        (1, "denial", "inference", "undercuts the step to the claim"),
        (1, "denial", "dark", "undermines ground dark"),
        (1, "denial", ["dark", "cold"], "undermines grounds dark and cold"),
        (1, "concession", None, "grants the claim"),
        (1, "concession", "inference", "grants the step to the claim"),
        (1, "concession", "dark", "grants ground dark"),
        (1, "concession", ["dark", "cold"], "grants grounds dark and cold"),
        (2, "denial", None, "rebuts the answer"),
        (2, "denial", "inference", "undercuts the step to the claim"),
        (2, "denial", "log", "undermines the evidence of “The log”"),
        (2, "concession", None, "accepts the answer"),
        (2, "concession", "inference", "accepts the step to the claim"),
        (2, "concession", "log", "accepts the evidence of “The log”"),
        (3, "denial", None, "rebuts the reply"),
        (3, "denial", "log", "undermines the evidence of “The log”"),
        (3, "concession", None, "grants the reply"),
        (3, "concession", "inference", "grants the step to the claim"),
        (3, "concession", "log", "grants the evidence of “The log”"),
    ],
)
def test_what_is_said_of_its_aim(depth: int, move: str, against: Any, words: str) -> None:
    assert told(depth, move=move, **({"against": against} if against else {})) == words
