"""What may stand at a place of a mapped text, in the order of the file."""

from collections.abc import Iterator, Mapping

from argmap.format.models import Accusation, Caveat, Evidence, Ground, Passage, Rebuttal, Verdict
from argmap.format.nodes import AccusationNode, EvidenceNode, RebuttalNode, VerdictNode
from argmap.plain.diagnostics import Path

Caveated = Accusation | Ground | Evidence | Rebuttal | Verdict
"""What a caveat may stand on."""


def passages_of(node: AccusationNode) -> Iterator[tuple[Path, Passage]]:
    """Yield whatever under an accusation may stand at a place of a mapped text, each with its path."""
    yield from _qualified(node.path, node.accusation)
    for ground in node.grounds:
        yield from _qualified(ground.path, ground.ground)
    for answer in node.walk():
        yield from _proven(answer.path, answer.rebuttal, answer.evidence)
    for verdict in node.verdicts:
        yield from _proven(verdict.path, verdict.verdict, verdict.evidence)


def caveats_under(node: AccusationNode) -> list[tuple[Path, Caveat]]:
    """Return the caveats on an accusation and on whatever stands under it, each with its path."""
    return [(path, passage) for path, passage in passages_of(node) if isinstance(passage, Caveat)]


def answer_of(answers: Mapping[Path, str], path: Path) -> str:
    """Return what the innermost answer is called that an entry is, or stands under, if there is one."""
    return next((answers[path[:end]] for end in range(len(path), 2, -1) if path[:end] in answers), "")


def sources_of(node: AccusationNode) -> Iterator[str]:
    """Yield the source that anything under an accusation names, as often as it is named, in reading order."""
    yield from _of_caveats(node.accusation)
    for ground in node.grounds:
        yield from filter(None, [ground.ground.source])
        yield from _of_caveats(ground.ground)
    for verdict in node.verdicts:
        yield from filter(None, [verdict.verdict.source])
        yield from _of_pieces(verdict)
        yield from _of_caveats(verdict.verdict)
    for answer in node.walk():
        yield from _of_caveats(answer.rebuttal)
        yield from _of_pieces(answer)


def _of_caveats(item: Caveated) -> Iterator[str]:
    return (caveat.source for caveat in item.caveat or () if caveat.source)


def _of_pieces(node: RebuttalNode | VerdictNode) -> Iterator[str]:
    for piece in node.evidence:
        yield piece.evidence.source
        yield from _of_caveats(piece.evidence)


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


def effects_on(item: Passage) -> tuple[str, ...]:
    """Return what the caveats on an entry do to it, where that is more than to explain or qualify it."""
    found = item.caveat if isinstance(item, Caveated) else None
    return tuple(dict.fromkeys(caveat.effect for caveat in found or () if caveat.effect))


def caveats(path: Path, item: Caveated) -> Iterator[tuple[Path, Caveat]]:
    """Yield the caveats on an entry, each with its path."""
    for index, caveat in enumerate(item.caveat or ()):
        yield (*path, "caveat", index), caveat
