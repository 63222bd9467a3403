"""The entries of a claim file in columns."""

import pytest

from argmap.format.models import ClaimFile
from argmap.format.tables import Tables


@pytest.fixture
def tables() -> Tables:
    evidence = [
        {"source": "book", "shows": "Two pints.", "nature": "document", "at": "oil", "quote": "two pints"},
        {
            "source": "book",
            "shows": "At dusk.",
            "nature": "document",
            "caveat": {"by": "keeper", "says": "Torn.", "at": ["oil", "bells"]},
        },
    ]
    reply = {"title": "Sold", "claim": "It was sold.", "move": "denial", "rests_on": "argument"}
    burnt = {"title": "Burnt", "claim": "It was.", "move": "denial", "evidence": evidence}
    charge = {"title": "Out", "claim": "It was out.", "topic": "light", "rebuttals": {"burnt": burnt}}
    claims = {
        "argmap": "1",
        "title": "The harbour light",
        "parties": {"keeper": {"name": "The keeper", "role": "respondent"}},
        "topics": {"light": "The light"},
        "accusations": {
            "out": charge | {"rebuttals": {"burnt": burnt | {"rebuttals": {"sold": reply}}}},
            "cold": {"title": "Cold", "claim": "It was cold.", "topic": "light", "unanswered": "No."},
        },
    }
    return Tables(ClaimFile.model_validate(claims))


def test_a_column_has_a_value_for_each_entry(tables: Tables) -> None:
    assert tables["accusations"].column("unanswered") == (None, "No.")
    assert tables["rebuttals"].column("title") == ("Burnt", "Sold")
    assert tables["grounds"].column("claim") == ()


def test_having_leaves_out_the_others_and_tells_the_path(tables: Tables) -> None:
    assert tables["accusations"].having("unanswered") == [(("accusations", "cold"), "No.")]
    assert tables["evidence"].having("ack") == []


def test_places_and_quotations_are_gathered_from_every_kind(tables: Tables) -> None:
    piece = ("accusations", "out", "rebuttals", "burnt", "evidence")
    assert tables.placed == [((*piece, 1, "caveat", 0), ("oil", "bells")), ((*piece, 0), ("oil",))]
    assert tables.quoted == [((*piece, 0), ("two pints",))]


def test_prose_is_what_the_curator_wrote(tables: Tables) -> None:
    prose = tables.prose[("accusations", "unanswered")]
    assert list(prose) == [(("accusations", "cold"), "No.")]
    assert (prose.first_letters, prose.last_letters) == ("N", ".")
    assert ("grounds", "claim") not in tables.prose
    assert ("evidence", "quote") not in tables.prose
