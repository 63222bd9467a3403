"""What counts for how a charge stands, under it and elsewhere, and what all of it rests on."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.format.nodes import AccusationNode, EvidenceNode
from argmap.format.standing import Standing

RESTS: Final = ("one-source", "recollection", "through", "argument")
"""What all answers to a charge may rest on alone: one source of evidence, memory, what is known through one
text, or no evidence at all."""


class Count(NamedTuple):
    """How many there are under a charge, and how many under others that count for it as well."""

    own: int
    elsewhere: int = 0

    @property
    def total(self) -> int:
        return self.own + self.elsewhere


def answers(node: AccusationNode) -> Count:
    """Return how many answers contest a charge."""
    return Count(len(node.contesting), sum(answer.contests for answer in node.also))


def pieces(node: AccusationNode, nature: str | None = None) -> Count:
    """Return how many pieces of evidence these answers bring, of one nature or of any."""

    def counted(found: Iterable[EvidenceNode]) -> int:
        return sum(nature in (None, piece.nature) for piece in found)

    own = counted(piece for answer in node.contesting for piece in answer.evidence)
    return Count(own, counted(piece for _, piece in node.counted) - own)


def sources(node: AccusationNode) -> Count:
    """Return from how many sources that evidence is."""
    own = {piece.evidence.source for answer in node.contesting for piece in answer.evidence}
    return Count(len(own), len({*node.counted_sources} - own))


def rests(graph: ArgumentGraph, node: AccusationNode) -> list[str]:
    """Return on what alone the answers to a charge rest; often that is nothing that can be named."""
    basis = graph.bases[node.id]
    found = (
        len(node.counted_sources) == 1,
        basis.recollection,
        basis.through is not None,
        node.standing is Standing.ANSWERED_BY_ARGUMENT,
    )
    return [name for name, holds in zip(RESTS, found, strict=True) if holds]
