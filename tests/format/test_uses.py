"""Where sources are named, and what of a map is found by path and by name."""

from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

CHARGE = {"title": "Charge", "claim": "He did.", "topic": "light"}
ANSWER = {"title": "Answer", "claim": "No.", "move": "denial"}


def piece(source: str, **keys: Any) -> dict[str, Any]:
    return {"source": source, "shows": "So.", **keys}


@pytest.fixture(scope="module")
def graph() -> ArgumentGraph:
    reply = {**ANSWER, "against": "oil-book", "evidence": [piece("log", nature="document")]}
    caveat = {"by": "editor", "says": "It is torn.", "source": "print"}
    evidence = [
        piece("oil-book", nature="opponent", caveat=caveat),
        piece("oil-book", nature="document", id="june"),
    ]
    verdict = {"by": "editor", "outcome": "open", "source": "print", "evidence": [piece("log")]}
    data = {
        "argmap": "1",
        "title": "Light",
        "parties": {
            "council": {"name": "The council", "role": "accuser", "members": ["ann"]},
            "keeper": {"name": "The keeper", "role": "respondent"},
            "editor": {"name": "The editor", "role": "editor"},
        },
        "people": {"ann": {"name": "Ann Lee"}},
        "sources": {
            "oil-book": {"kind": "record", "title": "The oil book", "author": "ann", "via": "print"},
            "log": {"kind": "record", "title": "The log", "author": "Bo Day", "see": "print"},
            "print": {"kind": "book", "title": "The print"},
            "idle": {"kind": "book", "title": "Named by nobody"},
            "out": {"kind": "book", "title": "As a charge is called"},
        },
        "topics": {"light": {"title": "The light", "see": ["log", "out"]}},
        "accusations": {
            "out": {
                **CHARGE,
                "see": "print",
                "grounds": {"seen": {"claim": "It was dark.", "source": "log", "nature": "testimony"}},
                "rebuttals": {
                    "burnt": {**ANSWER, "evidence": evidence, "rebuttals": {"torn": reply}},
                },
                "verdict": verdict,
            },
            "again": {
                **CHARGE,
                "rebuttals": {
                    "no": {**ANSWER, "evidence": [piece("log"), piece("oil-book", nature="opponent")]}
                },
            },
        },
    }
    return ArgumentGraph.of(ClaimFile.model_validate(data))


@pytest.mark.parametrize(
    ("source", "uses"),
    [
        (
            "oil-book",
            [
                ("evidence", "out", "burnt", "burnt.oil-book"),
                ("evidence", "out", "burnt", "burnt.oil-book.june"),
                ("against", "out", "torn", "torn"),
                ("evidence", "again", "no", "no.oil-book"),
            ],
        ),
        (
            "log",
            [
                ("ground", "out", "", "seen"),
                ("evidence", "out", "torn", "torn.log"),
                ("evidence", "out", "", "out._verdict.log"),
                ("evidence", "again", "no", "no.log"),
                ("see", "", "", None),
            ],
        ),
        (
            "print",
            [
                ("verdict", "out", "", "out._verdict"),
                ("caveat", "out", "burnt", "burnt.oil-book._caveat"),
                ("see", "out", "", "out"),
                ("via", "", "", None),
                ("see", "", "", None),
            ],
        ),
        ("idle", []),
        ("out", []),
    ],
)
def test_each_place_that_names_a_source(
    graph: ArgumentGraph, source: str, uses: list[tuple[str, str, str, str | None]]
) -> None:
    found = [(use.kind, use.charge, use.answer, graph.identities.get(use.path)) for use in graph.uses[source]]
    assert found == uses


def test_who_brings_a_source_and_as_what(graph: ArgumentGraph) -> None:
    assert [(use.by, use.nature) for use in graph.uses["oil-book"]] == [
        (("keeper",), "opponent"),
        (("keeper",), "document"),
        (("council",), None),
        (("keeper",), "opponent"),
    ]
    assert (graph.uses["log"][0].by, graph.uses["log"][0].nature) == (("council",), "testimony")
    assert graph.uses["print"][1].by == ("editor",)


def test_what_would_be_lost_without_a_source(graph: ArgumentGraph) -> None:
    assert graph.dependants == {"oil-book": ("out",)}


def test_entries_and_names_are_found_by_path_and_back(graph: ArgumentGraph) -> None:
    assert graph.paths["burnt.oil-book.june"] == ("accusations", "out", "rebuttals", "burnt", "evidence", 1)
    for name, path in graph.paths.items():
        assert graph.identities[path] == name
    assert {path for path, _ in graph.passages} == graph.entries.keys()
    for path, node in graph.nodes.items():
        assert node.path == path
    assert graph.entries.keys() - graph.nodes.keys() == {
        path for path in graph.entries if path[-2] == "caveat"
    }


def test_what_somebody_does(graph: ArgumentGraph) -> None:
    council, ann, editor = (graph.persons.of(name) for name in ("council", "ann", "editor"))
    assert [(deed.kind, deed.charge, graph.identities[deed.path]) for deed in council.done] == [
        ("charge", "out", "out"),
        ("reply", "out", "torn"),
        ("charge", "again", "again"),
    ]
    assert [(deed.kind, graph.identities[deed.path]) for deed in editor.done] == [
        ("verdict-given", "out._verdict"),
        ("caveat", "burnt.oil-book._caveat"),
    ]
    for deeds in (council, ann, graph.persons.of("Ann Lee")):
        assert [graph.identities[use.path] for use in deeds.against] == ["burnt.oil-book", "no.oil-book"]
        assert [graph.identities[use.path] for use in deeds.brought] == ["burnt.oil-book.june"]
    assert not ann.done
    assert [use.kind for use in graph.persons.of("Bo Day").uses] == ["evidence"] * 3
    assert not graph.persons.of("nobody")


def test_asking_for_somebody_changes_nothing(graph: ArgumentGraph) -> None:
    def told() -> list[Any]:
        found = ((name, who) for name, those in graph.persons.sections() for who in those)
        return [(name, who.id, list(who.deeds.done), list(who.deeds.uses)) for name, who in found]

    before = told()
    for name in ("nobody", "unnamed", "Ann Lee"):
        graph.persons.of(name).done.clear()
    assert told() == before


@pytest.mark.parametrize("member", ["ann", "Ann Lee", "ANN LEE"])
def test_a_member_is_the_same_by_identifier_and_by_name(member: str) -> None:
    claims = ClaimFile.model_validate(
        {
            "argmap": "1",
            "title": "t",
            "parties": {
                "council": {"name": "The council", "role": "accuser", "members": [member]},
                "keeper": {"name": "The keeper", "role": "respondent", "members": ["The council"]},
            },
            "people": {"ann": {"name": "Ann Lee"}},
            "sources": {"book": {"kind": "book", "title": "A book", "author": ["ann"]}},
            "topics": {"t": "T"},
            "accusations": {
                "a": {
                    "title": "A",
                    "claim": "A.",
                    "topic": "t",
                    "rebuttals": {
                        "r": {
                            "title": "R",
                            "claim": "R.",
                            "move": "denial",
                            "evidence": [{"source": "book", "shows": "S."}],
                        }
                    },
                }
            },
        }
    )
    persons = ArgumentGraph.of(claims).persons
    assert [len(persons.of(name).uses) for name in ("council", "The council", "ann", "keeper")] == [
        1,
        1,
        1,
        0,
    ]
    listed = [[(one.id, one.depth) for one in found] for _, found in persons.sections()]
    assert listed == [[("council", 0), ("ann", 1)], [("keeper", 0)]]
