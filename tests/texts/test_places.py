"""In which section each quotation stands, and what stands at each section."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.claimfile import load, read_source
from argmap.format.graph import ArgumentGraph
from argmap.texts.lock import lock_of
from argmap.texts.places import entries_at, section_of
from argmap.texts.read import make_text, read_text
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

Write = Callable[..., str]
Build = Callable[[str], ArgumentGraph]

MORE = """
  third:
    title: A third thing
    claim: The council says a third thing.
    topic: light
    at: oil
    quote: drawn at dusk
    rebuttals:
      not-so:
        title: It is not so
        claim: The plea denies it.
        move: denial
        at: [oil, bells]
        quote: [rung again at dawn, never published]
        evidence:
          - {source: plea, shows: It says so., at: oil, quote: nowhere at all}
"""


def sections(graph: ArgumentGraph, verification: Verification) -> list[str | None]:
    return [section_of(graph.claims, item) for item in verification.quotations]


@pytest.mark.parametrize(
    ("quote", "at", "with_text", "without"),
    [
        ("the clerk", "oil", "oil", "oil"),
        ("the clerk", "[bells, oil]", "oil", None),
        ("the clerk", "bells", None, "bells"),
        ("nowhere at all", "oil", None, "oil"),
    ],
)
def test_the_section_of_a_quotation(
    claims: Write, graph_of: Build, plea: str, quote: str, at: str, with_text: str | None, without: str | None
) -> None:
    graph = graph_of(claims(quote, at))
    assert sections(graph, verify(graph, make_text(plea, "plea.txt"), None)) == [with_text]
    assert sections(graph, verify(graph, None, None)) == [without]


@pytest.fixture
def graph(claims: Write, graph_of: Build) -> ArgumentGraph:
    return graph_of(claims("[saw it, on 'any other' night]") + MORE.lstrip("\n"))


def named(graph: ArgumentGraph, verification: Verification) -> dict[str, list[tuple[str, int, int | None]]]:
    return {
        section: [(graph.identities[item.path], len(item.quotations), item.word) for item in entries]
        for section, entries in entries_at(graph, verification).items()
    }


def test_entries_stand_where_their_quotations_do_in_the_order_of_the_text(
    graph: ArgumentGraph, plea: str
) -> None:
    found = verify(graph, make_text(plea, "plea.txt"), None)
    expected = {
        "oath": [],
        "oil": [
            ("third", 1, 6),
            ("light-was-out", 2, 10),
            ("not-so", 1, 24),
            ("other", 0, None),
            ("not-so.plea", 1, None),
        ],
        "bells": [("not-so", 1, 10), ("other", 0, None)],
        "note": [("other", 0, None)],
    }
    assert named(graph, found) == expected
    assert named(graph, verify(graph, None, lock_of(graph, make_text(plea, "plea.txt"), found))) == expected


def test_without_text_and_lock_entries_stand_where_the_file_has_them(graph: ArgumentGraph) -> None:
    assert named(graph, verify(graph, None, None)) == {
        "oath": [],
        "oil": [
            ("light-was-out", 2, None),
            ("other", 0, None),
            ("third", 1, None),
            ("not-so", 2, None),
            ("not-so.plea", 1, None),
        ],
        "bells": [("other", 0, None), ("not-so", 2, None)],
        "note": [("other", 0, None)],
    }


@pytest.mark.letter
def test_every_entry_of_the_letter_stands_somewhere(root: Path, letter: Path) -> None:
    loaded = load(read_source(root / "claims.yaml"))
    assert loaded.claims
    graph = ArgumentGraph.of(loaded.claims)
    found = entries_at(graph, verify(graph, read_text(letter), None))
    standing = {placed.path for entries in found.values() for placed in entries}
    assert standing == {path for path, passage in graph.passages if passage.places}
