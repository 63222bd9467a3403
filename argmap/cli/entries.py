"""Accusations, grounds, answers, evidence and sources put into words for a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from argmap.cli.tree import Branch
from argmap.diagnostics import Path
from argmap.graph import AccusationNode, ArgumentGraph, EvidenceNode, GroundNode, RebuttalNode
from argmap.model import Passage, Source
from argmap.texts.verification import Status


def branches(
    graph: ArgumentGraph, identifier: str, proofs: Mapping[Path, Status] | None = None
) -> Iterator[Branch]:
    """Yield every entry of that name: an accusation, ground or answer, and a source beside it.

    ``proofs`` tells what each quotation rests on, by its path.
    """
    teller = _Teller(graph, proofs or {})
    if identifier in graph.accusations:
        yield teller.accusation(graph.accusations[identifier])
    for node in graph.accusations.values():
        for ground in node.grounds:
            if ground.id == identifier:
                yield teller.ground(ground, node, within=node.id)
        for answer in node.walk():
            if answer.id == identifier:
                yield teller.answer(answer, within=node.id)
    source = (graph.claims.sources or {}).get(identifier)
    if source is not None:
        yield teller.source(identifier, source)


def identifiers(graph: ArgumentGraph) -> list[str]:
    """Return every name that there is something to show of."""
    return [
        *graph.accusations,
        *graph.grounds,
        *(answer.id for answer in graph.answers),
        *(graph.claims.sources or ()),
    ]


class _Teller:
    """Tells of the entries of one map."""

    def __init__(self, graph: ArgumentGraph, proofs: Mapping[Path, Status]) -> None:
        self._graph = graph
        self._proofs = proofs

    def accusation(self, node: AccusationNode) -> Branch:
        item = node.accusation
        standing = f"{node.standing}, conceded in part" if node.conceded else str(node.standing)
        facts = _facts(by=node.by, voice=(item.voice,), topic=(item.topic,), at=item.at, part_of=item.part_of)
        texts = [item.claim, facts, *self._quoted(node.path, item)]
        if node.id in self._graph.parts:
            texts.append(f"served by {', '.join(self._graph.parts[node.id])}")
        if item.unanswered:
            texts.append(f"unanswered: {item.unanswered}")
        grounds = [self.ground(ground, node) for ground in node.grounds]
        answers = [self.answer(answer) for answer in node.rebuttals]
        return Branch("error", f"accusation {node.id} ({standing})", texts, grounds + answers, item.title)

    def ground(self, ground: GroundNode, node: AccusationNode, within: str = "") -> Branch:
        item = ground.ground
        texts = [
            item.claim,
            _facts(source=item.source and (item.source,), at=item.at),
            *self._quoted(ground.path, item),
        ]
        against = (
            [self.answer(answer) for answer in node.walk() if answer.target == ground.id] if within else []
        )
        return Branch("warning", f"ground {ground.id}{_of(within)}", [*filter(None, texts)], against)

    def answer(self, node: RebuttalNode, within: str = "") -> Branch:
        item = node.rebuttal
        target = {"rebuts": _claimed(node), "undercuts": "the inference"}.get(node.attack, node.target)
        texts = [item.claim, _facts(by=node.by, at=item.at), *self._quoted(node.path, item)]
        if item.concedes:
            texts.append(f"concedes: {item.concedes}")
        if not node.evidence:
            texts.append("rests on argument")
        heading = f"rebuttal {node.id} ({item.move}; {node.attack} {target}){_of(within, node)}"
        below = [self.evidence(piece) for piece in node.evidence] + [
            self.answer(reply) for reply in node.replies
        ]
        return Branch("frame", heading, [*filter(None, texts)], below, item.title)

    def evidence(self, piece: EvidenceNode, within: str = "") -> Branch:
        item = piece.evidence
        texts = [item.shows, _facts(at=item.at), *self._quoted(piece.path, item)]
        for number, caveat in enumerate(item.caveat or ()):
            texts.append(f"but {', '.join(caveat.by)}{_place(caveat)}: {caveat.says}")
            texts.extend(self._quoted((*piece.path, "caveat", number), caveat))
        heading = f"evidence {item.source} ({item.nature})" + (f", for {within}" if within else "")
        return Branch("help", heading, [*filter(None, texts)])

    def source(self, identifier: str, source: Source) -> Branch:
        facts = _facts(author=source.author, date=source.date and (source.date,), to=source.recipient)
        texts = [facts, *(f"{name}: {value}" for name, value in _details(source) if value)]
        relied_on = [
            self.ground(ground, node, within=node.id)
            for node in self._graph.accusations.values()
            for ground in node.grounds
            if ground.ground.source == identifier
        ]
        brought = [
            self.evidence(piece, within=answer.id)
            for answer in self._graph.answers
            for piece in answer.evidence
            if piece.evidence.source == identifier
        ]
        heading = f"source {identifier} ({source.kind})"
        return Branch("help", heading, [*filter(None, texts)], relied_on + brought, source.title)

    def _quoted(self, path: Path, passage: Passage) -> Iterator[str]:
        """Yield each quotation, and what it rests on where that was asked."""
        many = (self._proofs.get((*path, "quote", index)) for index in range(len(passage.quote or ())))
        for quotation, proof in zip(passage.quote or (), many, strict=True):
            yield f'"{quotation}"' + (f" ({proof})" if proof else "")


def _claimed(node: RebuttalNode) -> str:
    return "the claim" if node.depth == 1 else "the answer"


def _details(source: Source) -> Iterator[tuple[str, str | None]]:
    for name in ("published", "archive", "url", "rights", "note"):
        yield name, getattr(source, name)


def _facts(**values: Sequence[str] | None) -> str:
    given = {name.replace("_", " "): ", ".join(value) for name, value in values.items() if value}
    return "; ".join(f"{name} {value}" for name, value in given.items())


def _place(passage: Passage) -> str:
    return f" at {', '.join(passage.at)}" if passage.at else ""


def _of(within: str, node: RebuttalNode | None = None) -> str:
    if not within:
        return ""
    if node is not None and node.answers != within:
        return f", to {node.answers}, of accusation {within}"
    return f", of accusation {within}"
