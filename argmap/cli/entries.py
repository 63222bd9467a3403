"""Accusations, grounds, answers, evidence and sources put into words for a terminal."""

from collections.abc import Iterator, Sequence

from argmap.cli.tree import Branch
from argmap.graph import AccusationNode, ArgumentGraph, EvidenceNode, GroundNode, RebuttalNode
from argmap.model import Passage, Source


def branches(graph: ArgumentGraph, identifier: str) -> Iterator[Branch]:
    """Yield every entry of that name: an accusation, ground or answer, and a source beside it."""
    if identifier in graph.accusations:
        yield _accusation(graph, graph.accusations[identifier])
    for node in graph.accusations.values():
        for ground in node.grounds:
            if ground.id == identifier:
                yield _ground(ground, node, within=node.id)
        for answer in node.walk():
            if answer.id == identifier:
                yield _answer(answer, within=node.id)
    source = (graph.claims.sources or {}).get(identifier)
    if source is not None:
        yield _source(graph, identifier, source)


def identifiers(graph: ArgumentGraph) -> list[str]:
    """Return every name that there is something to show of."""
    return [
        *graph.accusations,
        *graph.grounds,
        *(answer.id for answer in graph.answers),
        *(graph.claims.sources or ()),
    ]


def _accusation(graph: ArgumentGraph, node: AccusationNode) -> Branch:
    item = node.accusation
    standing = f"{node.standing}, conceded in part" if node.conceded else str(node.standing)
    facts = _facts(by=node.by, voice=(item.voice,), topic=(item.topic,), at=item.at, part_of=item.part_of)
    texts = [item.claim, facts, *_quoted(item)]
    if node.id in graph.parts:
        texts.append(f"served by {', '.join(graph.parts[node.id])}")
    if item.unanswered:
        texts.append(f"unanswered: {item.unanswered}")
    grounds = [_ground(ground, node) for ground in node.grounds]
    answers = [_answer(answer) for answer in node.rebuttals]
    return Branch("error", f"accusation {node.id} ({standing})", texts, grounds + answers, item.title)


def _ground(ground: GroundNode, node: AccusationNode, within: str = "") -> Branch:
    item = ground.ground
    texts = [item.claim, _facts(source=item.source and (item.source,), at=item.at), *_quoted(item)]
    against = [_answer(answer) for answer in node.walk() if answer.target == ground.id] if within else []
    return Branch("warning", f"ground {ground.id}{_of(within)}", [*filter(None, texts)], against)


def _answer(node: RebuttalNode, within: str = "") -> Branch:
    item = node.rebuttal
    target = {"rebuts": _claimed(node), "undercuts": "the inference"}.get(node.attack, node.target)
    texts = [item.claim, _facts(by=node.by, at=item.at), *_quoted(item)]
    if item.concedes:
        texts.append(f"concedes: {item.concedes}")
    if not node.evidence:
        texts.append("rests on argument")
    heading = f"rebuttal {node.id} ({item.move}; {node.attack} {target}){_of(within, node)}"
    below = [_evidence(piece) for piece in node.evidence] + [_answer(reply) for reply in node.replies]
    return Branch("frame", heading, [*filter(None, texts)], below, item.title)


def _claimed(node: RebuttalNode) -> str:
    return "the claim" if node.depth == 1 else "the answer"


def _evidence(piece: EvidenceNode, within: str = "") -> Branch:
    item = piece.evidence
    texts = [item.shows, _facts(at=item.at), *_quoted(item)]
    for caveat in item.caveat or ():
        texts.append(f"but {', '.join(caveat.by)}{_place(caveat)}: {caveat.says}")
        texts.extend(_quoted(caveat))
    heading = f"evidence {item.source} ({item.nature})" + (f", for {within}" if within else "")
    return Branch("help", heading, [*filter(None, texts)])


def _source(graph: ArgumentGraph, identifier: str, source: Source) -> Branch:
    facts = _facts(author=source.author, date=source.date and (source.date,), to=source.recipient)
    texts = [facts, *(f"{name}: {value}" for name, value in _details(source) if value)]
    relied_on = [
        _ground(ground, node, within=node.id)
        for node in graph.accusations.values()
        for ground in node.grounds
        if ground.ground.source == identifier
    ]
    brought = [
        _evidence(piece, within=answer.id)
        for answer in graph.answers
        for piece in answer.evidence
        if piece.evidence.source == identifier
    ]
    heading = f"source {identifier} ({source.kind})"
    return Branch("help", heading, [*filter(None, texts)], relied_on + brought, source.title)


def _details(source: Source) -> Iterator[tuple[str, str | None]]:
    for name in ("published", "archive", "url", "rights", "note"):
        yield name, getattr(source, name)


def _facts(**values: Sequence[str] | None) -> str:
    given = {name.replace("_", " "): ", ".join(value) for name, value in values.items() if value}
    return "; ".join(f"{name} {value}" for name, value in given.items())


def _quoted(passage: Passage) -> list[str]:
    return [f'"{quotation}"' for quotation in passage.quote or ()]


def _place(passage: Passage) -> str:
    return f" at {', '.join(passage.at)}" if passage.at else ""


def _of(within: str, node: RebuttalNode | None = None) -> str:
    if not within:
        return ""
    if node is not None and node.answers != within:
        return f", to {node.answers}, of accusation {within}"
    return f", of accusation {within}"
