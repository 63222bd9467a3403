"""Who does what in a map, and what is brought of whom."""

from collections import Counter
from typing import Any

from argmap.drawing import pictures
from argmap.drawing.page.model import Page, Words, texts
from argmap.drawing.setting import Sign
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.persons import Somebody

from .placed import placed


def disputed(**more: Any) -> ArgumentGraph:
    """Return a map with a party of two, a witness, a body that is no entry, and one who does nothing."""
    shown = {"shows": "So."}
    evidence = [
        {"source": "joint", "nature": "opponent", **shown},
        {"source": "own", "nature": "opponent", **shown},
        {"source": "seen", "nature": "testimony", **shown},
        {"source": "minutes", **shown, "caveat": {"by": "editor", "says": "No."}},
    ]
    answer = {"title": "No", "claim": "No.", "move": "denial", "evidence": evidence}
    charge = {"title": "Yes", "claim": "Yes.", "topic": "all"}
    data = {
        "argmap": "1",
        "title": "A map",
        "parties": {
            "they": {"name": "The board", "role": "accuser", "members": ["ann", "bob"]},
            "we": {"name": "The keeper", "role": "respondent", "description": "Kept the light."},
            "editor": {"name": "The editor", "role": "editor"},
        },
        "people": {
            "ann": {"name": "Ann Lee", "also": ["A. Lee"]},
            "bob": {"name": "Bob Roy"},
            "cid": {"name": "Cid Day"},
            "dot": {"name": "Dot Fay", "description": "Is mentioned."},
        },
        "sources": {
            "joint": {"kind": "letter", "title": "Joint", "author": ["ann", "bob"]},
            "own": {"kind": "letter", "title": "Own", "author": "A. Lee"},
            "seen": {"kind": "testimony", "title": "Seen", "author": "cid"},
            "minutes": {"kind": "minutes", "title": "Minutes", "author": "The council"},
        },
        "topics": {"all": "All"},
        "accusations": {
            "one": {**charge, "rebuttals": {"r": answer}},
            "two": {**charge, "voice": "hinted", "unanswered": "It breaks off."},
        },
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data | more))


def found(graph: ArgumentGraph) -> dict[str, Somebody]:
    return {one.id: one for _, members in graph.persons.sections() for one in members}


def drawn(graph: ArgumentGraph) -> list[Page]:
    return [page for page in pictures(graph, views=["people"]) if isinstance(page, Page)]


def test_everybody_stands_where_they_belong() -> None:
    sections = {
        key: [(one.id, one.depth) for one in members] for key, members in disputed().persons.sections()
    }
    assert sections == {
        "people.accuser": [("they", 0), ("ann", 1), ("bob", 1), ("unnamed", 0)],
        "people.respondent": [("we", 0)],
        "people.editor": [("editor", 0)],
        "people.quoted": [("cid", 0), ("The council", 0)],
        "people.named": [("dot", 0)],
    }


def test_what_they_do_is_counted() -> None:
    counts = {id_: dict(one.deeds.counts) for id_, one in found(disputed()).items() if one.deeds.counts}
    assert counts == {
        "they": {"charge": 1},
        "unnamed": {"charge": 1},
        "we": {"answer": 1},
        "editor": {"caveat": 1},
    }


def test_own_words_are_turned_against_their_authors_and_their_party() -> None:
    against = {id_: len(one.deeds.against) for id_, one in found(disputed()).items() if one.deeds.against}
    assert against == {"they": 2, "ann": 2, "bob": 1}
    brought = {id_: len(one.deeds.brought) for id_, one in found(disputed()).items() if one.deeds.brought}
    assert brought == {"cid": 1, "The council": 1}


def marked(graph: ArgumentGraph) -> dict[str, int]:
    """Return how many marks stand at each party and person."""
    [page] = drawn(graph)
    marks = [thing.groups[0] for thing in placed(page.items) if isinstance(thing.item, Sign) and thing.groups]
    return {key.removeprefix("p-"): number for key, number in Counter(marks).items()}


def test_a_joint_piece_stands_once_at_the_party() -> None:
    assert marked(disputed()) == {"they": 2, "ann": 1, "cid": 1, ".1": 1}


def test_a_party_of_members_of_another_does_not_add_them_up_again() -> None:
    parties = disputed().claims.model_dump(mode="json", exclude_none=True)["parties"]
    both = {"name": "The two", "role": "other", "members": ["ann", "bob"]}
    assert "both" not in marked(disputed(parties={**parties, "both": both}))


def test_those_of_whom_there_is_little_stand_side_by_side() -> None:
    claims = disputed().claims.model_dump(mode="json", exclude_none=True)
    names = [f"Witness {at}" for at in range(6)]
    more = {f"s{at}": {"kind": "testimony", "title": "T", "author": [name]} for at, name in enumerate(names)}
    charges = claims["accusations"]
    charges["one"]["rebuttals"]["r"]["evidence"] += [
        {"source": id_, "shows": "So.", "nature": "testimony"} for id_ in more
    ]
    [page] = drawn(disputed(sources=claims["sources"] | more, accusations=charges))
    at = {
        "".join(texts((thing.item,))): thing.x
        for thing in placed(page.items)
        if isinstance(thing.item, Words) and thing.groups
    }
    assert len({at[name] for name in names}) == 2


def test_the_page_says_who_everybody_is() -> None:
    [page] = drawn(disputed())
    said = list(texts(page.items))
    for text in (
        "The keeper",
        "Kept the light.",
        "Dot Fay Is mentioned.",
        "Somebody unnamed",
        "The council",
    ):
        assert text in said


def test_a_map_without_people_has_its_parties() -> None:
    bare = ArgumentGraph.of(disputed().claims.model_copy(update={"people": None, "sources": None}))
    [page] = drawn(bare)
    assert {"The board", "ann", "The keeper", "The editor"} <= set(texts(page.items))


def test_two_hundred_people_go_on_upon_further_pages() -> None:
    many = {f"p{at}": {"name": f"Person {at}", "description": "Somebody or other. " * 9} for at in range(200)}
    people = {"ann": {"name": "Ann"}, "bob": {"name": "Bob"}, "cid": {"name": "Cid"}, **many}
    pages = drawn(disputed(people=people))
    assert len(pages) > 2
    assert [page.name for page in pages][:2] == ["people", "people.2"]
