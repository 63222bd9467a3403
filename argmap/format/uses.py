"""Where the file names each source, and as what."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from argmap.format.models import ClaimFile, Nature
from argmap.format.nodes import AccusationNode, EvidenceNode
from argmap.format.passages import answer_of, caveats_under
from argmap.format.sides import Parties
from argmap.plain.diagnostics import Path
from argmap.plain.value import Value

Kind = Literal["evidence", "ground", "verdict", "caveat", "against", "see", "via"]


class Use(Value):
    """A place at which the file names a source.

    ``path`` is that of the entry that names it: the piece of evidence, the ground, the verdict, the caveat,
    the reply that is ``against`` it, what says to ``see`` it, or the source that is known ``via`` it.
    ``charge`` and ``answer`` are those that this stands under, empty where it stands under none; ``by`` are
    those who bring it.
    """

    source: str
    kind: Kind
    path: Path
    charge: str = ""
    answer: str = ""
    by: Parties = ()
    nature: Nature | None = None


def uses_of(claims: ClaimFile, nodes: Mapping[str, AccusationNode]) -> dict[str, tuple[Use, ...]]:
    """Return the uses of each source that is declared, under charges in their order, and then elsewhere."""
    found: dict[str, list[Use]] = {id_: [] for id_ in claims.sources or ()}
    others = {ground.id for node in nodes.values() for ground in node.grounds}
    others |= {answer.id for node in nodes.values() for answer in node.walk()} | nodes.keys()
    for use in _all(claims, nodes):
        if use.source in found and not (use.kind == "see" and use.source in others):
            found[use.source].append(use)
    return {id_: tuple(uses) for id_, uses in found.items()}


def dependants_of(nodes: Mapping[str, AccusationNode]) -> dict[str, tuple[str, ...]]:
    """Return the charges that would have no evidence left without a source, by that source."""
    found: dict[str, list[str]] = {}
    for node in nodes.values():
        if len(sources := node.counted_sources) == 1:
            found.setdefault(sources[0], []).append(node.id)
    return {source: tuple(ids) for source, ids in found.items()}


def _all(claims: ClaimFile, nodes: Mapping[str, AccusationNode]) -> Iterator[Use]:
    for node in nodes.values():
        yield from _under(node)
        yield from _named(node)
    for id_, topic in claims.topics.items():
        yield from (Use(name, "see", ("topics", id_)) for name in topic.see or ())
    for id_, source in (claims.sources or {}).items():
        yield from (Use(name, "see", ("sources", id_)) for name in source.see or ())
        yield from (Use(name, "via", ("sources", id_)) for name in source.via or ())


def _under(node: AccusationNode) -> Iterator[Use]:
    """Yield what names the source of something."""
    for ground in node.grounds:
        if ground.ground.source:
            yield Use(ground.ground.source, "ground", ground.path, node.id, "", node.by, ground.nature)
    for answer in node.walk():
        yield from _brought(node, answer.evidence, answer.by, answer.id)
    for verdict in node.verdicts:
        if verdict.verdict.source:
            yield Use(verdict.verdict.source, "verdict", verdict.path, node.id, "", verdict.by)
        yield from _brought(node, verdict.evidence, verdict.by)
    answers = {answer.path: answer.id for answer in node.walk()}
    for path, caveat in caveats_under(node):
        if caveat.source:
            yield Use(caveat.source, "caveat", path, node.id, answer_of(answers, path), caveat.by)


def _brought(
    node: AccusationNode, pieces: Sequence[EvidenceNode], by: Parties, answer: str = ""
) -> Iterator[Use]:
    for piece in pieces:
        yield Use(piece.evidence.source, "evidence", piece.path, node.id, answer, by, piece.nature)


def _named(node: AccusationNode) -> Iterator[Use]:
    """Yield what names a source as something else than its own."""
    for name in node.accusation.see or ():
        yield Use(name, "see", node.path, node.id, "", node.by)
    for answer in node.walk():
        for name in (answer.rebuttal.against or ()) if answer.depth > 1 else ():
            yield Use(name, "against", answer.path, node.id, answer.id, answer.by)
        for name in answer.rebuttal.see or ():
            yield Use(name, "see", answer.path, node.id, answer.id, answer.by)
