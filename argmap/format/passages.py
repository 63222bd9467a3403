"""What may stand at a place of a mapped text, in the order of the file."""

from collections.abc import Iterable, Iterator

from argmap.format.models import Accusation, Caveat, Evidence, Ground, Passage, Rebuttal, Verdict
from argmap.format.nodes import AccusationNode, EvidenceNode
from argmap.plain.diagnostics import Path

Caveated = Accusation | Ground | Evidence | Rebuttal | Verdict
"""What a caveat may stand on."""


def passages(nodes: Iterable[AccusationNode]) -> Iterator[tuple[Path, Passage]]:
    """Yield whatever may stand at a place of a mapped text, caveats included, each with its path."""
    for node in nodes:
        yield from _qualified(node.path, node.accusation)
        for ground in node.grounds:
            yield from _qualified(ground.path, ground.ground)
        for answer in node.walk():
            yield from _proven(answer.path, answer.rebuttal, answer.evidence)
        for verdict in node.verdicts:
            yield from _proven(verdict.path, verdict.verdict, verdict.evidence)


def _qualified(path: Path, item: Accusation | Ground | Evidence) -> Iterator[tuple[Path, Passage]]:
    """Yield an entry, and the caveats on it."""
    yield path, item
    yield from caveats(path, item)


def _proven(
    path: Path, item: Rebuttal | Verdict, evidence: tuple[EvidenceNode, ...]
) -> Iterator[tuple[Path, Passage]]:
    yield path, item
    if isinstance(item, Rebuttal):
        yield from caveats(path, item)
    for piece in evidence:
        yield from _qualified(piece.path, piece.evidence)
    if isinstance(item, Verdict):
        yield from caveats(path, item)


def caveats(path: Path, item: Caveated) -> Iterator[tuple[Path, Caveat]]:
    """Yield the caveats on an entry, each with its path."""
    for index, caveat in enumerate(item.caveat or ()):
        yield (*path, "caveat", index), caveat
