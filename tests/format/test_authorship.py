"""Which parties wrote a source."""

import pytest

from argmap.format.authorship import Authorship
from argmap.format.models import ClaimFile

PARTIES = {
    "council": {"name": "The harbour council", "role": "accuser", "members": ["Anne Reed", "John Marsh"]},
    "keeper": {"name": "Mary Jane Voss", "role": "respondent"},
    "pilots": {"name": "The pilots", "role": "witness", "members": ["Anne Reed", "Émile Gell"]},
}


def authorship(**sources: object) -> Authorship:
    entries = {
        id_: {"kind": "letter", "title": "To the mate", "author": names} for id_, names in sources.items()
    }
    claims = {
        "argmap": "1",
        "title": "The harbour light",
        "parties": PARTIES,
        "sources": entries,
        "topics": {"light": "The light"},
        "accusations": {
            "out": {"title": "Out", "claim": "It was out.", "topic": "light", "unanswered": "No."}
        },
    }
    return Authorship(ClaimFile.model_validate(claims))


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("The harbour council", {"council"}),
        ("harbour council", {"council"}),
        ("Town council", set()),
        ("John Marsh", {"council"}),
        ("J. Marsh", {"council"}),
        ("Marsh", {"council"}),
        ("Marsh, John (chairman)", {"council"}),
        ("Jack Marsh", set()),
        ("M. J. Voss", {"keeper"}),
        ("Mary Voss", {"keeper"}),
        ("Anne Reed", {"council", "pilots"}),
        ("ÉMILE GELL", {"pilots"}),
        ("—", set()),
    ],
)
def test_a_name_stands_for_parties(name: str, parties: set[str]) -> None:
    assert authorship(note=name).parties(name) == parties


def test_a_source_has_parties_and_strangers() -> None:
    authors = authorship(note=["John Marsh", "Ned Kerr"]).of("note")
    assert authors.parties == {"council"}
    assert authors.strangers == ("Ned Kerr",)
    assert not authors.only(frozenset({"council"}))


def test_a_source_is_by_some_parties_only() -> None:
    known = authorship(note=["John Marsh", "Mary Voss"])
    assert known.of("note").only(frozenset({"council", "keeper", "pilots"}))
    assert not known.of("note").only(frozenset({"council"}))
    assert not known.of("unheard-of").only(frozenset({"council"}))
