"""Which parties wrote a source."""

import pytest

from argmap.format.authorship import Authorship
from argmap.format.models import ClaimFile

PARTIES = {
    "council": {"name": "The harbour council", "role": "accuser", "members": ["Anne Reed", "John Marsh"]},
    "keeper": {"name": "Mary Jane Voss", "role": "respondent"},
    "pilots": {"name": "The pilots", "role": "witness", "members": ["Anne Reed", "Émile Gell"]},
    "owner": {"name": "Ned Kerr", "role": "other", "also": "Old Kerr"},
    "board": {"name": "The harbour board", "role": "judge", "members": ["quill", "owner"]},
}
PEOPLE = {
    "quill": {"name": "Peter Quill", "also": ["The Judge of the Pier", "P. Q."]},
    "stray": {"name": "Tom Stray"},
}


def authorship(**sources: object) -> Authorship:
    entries = {
        id_: {"kind": "letter", "title": "To the mate", "author": names} for id_, names in sources.items()
    }
    claims = {
        "argmap": "1",
        "title": "The harbour light",
        "parties": PARTIES,
        "people": PEOPLE,
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
        ("council", {"council"}),
        ("owner", {"owner", "board"}),
        ("N. Kerr", {"owner", "board"}),
        ("Old Kerr", {"owner", "board"}),
        ("quill", {"board"}),
        ("Peter Quill", {"board"}),
        ("the judge of the pier", {"board"}),
        ("stray", set()),
        ("Tom Stray", set()),
    ],
)
def test_a_name_stands_for_parties(name: str, parties: set[str]) -> None:
    assert authorship(note=name).parties(name) == parties


def test_a_source_has_parties_and_strangers() -> None:
    authors = authorship(note=["John Marsh", "Ewan Stone"]).of("note")
    assert authors.parties == {"council"}
    assert authors.strangers == ("Ewan Stone",)
    assert not authors.only(frozenset({"council"}))


def test_a_source_is_by_some_parties_only() -> None:
    known = authorship(note=["John Marsh", "Mary Voss"])
    assert known.of("note").only(frozenset({"council", "keeper", "pilots"}))
    assert not known.of("note").only(frozenset({"council"}))
    assert not known.of("unheard-of").only(frozenset({"council"}))


@pytest.mark.parametrize(
    ("names", "belong"),
    [
        (["Anne Reed"], True),
        (["quill", "Anne Reed"], False),
        (["Anne Reed", "John Marsh"], True),
        (["Anne Reed", "Ewan Stone"], False),
        (["Ewan Stone"], False),
    ],
)
def test_all_who_wrote_a_source_belong_to_some_parties(names: list[str], belong: bool) -> None:
    """Who is a member of another party as well belongs to each."""
    assert authorship(note=names).of("note").belong_to(frozenset({"council"})) is belong
    assert not authorship(note=names).of("unheard-of").belong_to(frozenset({"council"}))
