"""What evidence, caveats, verdicts and quotations are called, and that no insertion moves it."""

from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile


def identities(*pieces: str, first: str = "") -> dict[str, str]:
    """Return what the evidence of an answer is called by what it shows, with another piece before it."""
    evidence = [{"shows": piece, "nature": "document", **_source(piece)} for piece in pieces]
    if first:
        evidence.insert(0, {"shows": first, "nature": "document", "source": first})
    graph = made(evidence)
    return {piece.evidence.shows: graph.identities[piece.path] for piece in graph.evidence}


def _source(piece: str) -> dict[str, str]:
    source, _, id_ = piece.partition("/")
    return {"source": source, **({"id": id_.rstrip("'")} if id_ else {})}


def made(evidence: list[dict[str, Any]], **charge: Any) -> ArgumentGraph:
    answer = {"title": "No", "claim": "No.", "move": "denial", "evidence": evidence}
    own = {"title": "Out", "claim": "It was out.", "topic": "light", "rebuttals": {"oil-burnt": answer}}
    parties = {"council": {"name": "C", "role": "accuser"}, "keeper": {"name": "K", "role": "respondent"}}
    file = {"argmap": "1", "title": "Light", "parties": parties, "topics": {"light": "The light"}}
    return ArgumentGraph.of(ClaimFile.model_validate({**file, "accusations": {"out": {**own, **charge}}}))


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (("log", "book"), ("log", "book")),
        (("log", "log/dusk", "log/dawn"), ("log", "log.dusk", "log.dawn")),
        (("log", "log", "log"), ("log", "log.2", "log.3")),
        (("log/2", "log", "log"), ("log.2", "log", "log.3")),
        (("log/dusk", "log/dusk'"), ("log.dusk", "log.dusk.2")),
    ],
)
def test_evidence_is_called_by_its_source(pieces: tuple[str, ...], names: tuple[str, ...]) -> None:
    graph = made([{"shows": "It.", "nature": "document", **_source(piece)} for piece in pieces])
    assert [piece.name for piece in graph.evidence] == list(names)
    assert [graph.identities[piece.path] for piece in graph.evidence] == [
        f"oil-burnt.{name}" for name in names
    ]


def test_no_insertion_of_another_source_moves_it() -> None:
    before = identities("log", "log/dusk", "book")
    after = identities("log", "log/dusk", "book", first="letter")
    assert before == {piece: name for piece, name in after.items() if piece != "letter"}
    assert after["letter"] == "oil-burnt.letter"


def test_caveats_verdicts_and_quotations() -> None:
    caveat = {"by": "keeper", "says": "But see.", "quote": "it was out"}
    piece = {"source": "log", "shows": "It.", "nature": "document", "caveat": caveat}
    verdict = {"outcome": "open", "quote": ["it was", "out"], "evidence": [piece]}
    graph = made([piece], quote="out", caveat=[caveat, caveat], verdict=[verdict, {"outcome": "open"}])
    named = {"/".join(map(str, path[1:])): name for path, name in graph.identities.items()}
    assert named == {
        "out": "out",
        "out/quote/0": "out._q1",
        "out/caveat/0": "out._caveat",
        "out/caveat/0/quote/0": "out._caveat._q1",
        "out/caveat/1": "out._caveat._2",
        "out/caveat/1/quote/0": "out._caveat._2._q1",
        "out/rebuttals/oil-burnt": "oil-burnt",
        "out/rebuttals/oil-burnt/evidence/0": "oil-burnt.log",
        "out/rebuttals/oil-burnt/evidence/0/caveat/0": "oil-burnt.log._caveat",
        "out/rebuttals/oil-burnt/evidence/0/caveat/0/quote/0": "oil-burnt.log._caveat._q1",
        "out/verdict/0": "out._verdict",
        "out/verdict/0/quote/0": "out._verdict._q1",
        "out/verdict/0/quote/1": "out._verdict._q2",
        "out/verdict/0/evidence/0": "out._verdict.log",
        "out/verdict/0/evidence/0/caveat/0": "out._verdict.log._caveat",
        "out/verdict/0/evidence/0/caveat/0/quote/0": "out._verdict.log._caveat._q1",
        "out/verdict/1": "out._verdict._2",
    }
