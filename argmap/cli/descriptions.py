"""The entries of a map put into words for a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from argmap.cli.tree import Branch
from argmap.format.authorship import Authorship
from argmap.format.graph import AccusationNode, ArgumentGraph, EvidenceNode, GroundNode, RebuttalNode
from argmap.format.kinds import HEADINGS, facts_of
from argmap.format.models import ClaimFile, Passage, Source
from argmap.plain.diagnostics import Path
from argmap.rules.base import entry
from argmap.texts.verification import Status
from argmap.wording.lookup import ENGLISH
from argmap.wording.standing import standing


def branches(
    graph: ArgumentGraph, identifier: str, proofs: Mapping[Path, Status] | None = None
) -> Iterator[Branch]:
    """Yield every entry of that name: an accusation, ground or answer, and what else is called so.

    ``proofs`` tells what each quotation rests on, by its path.
    """
    teller = _Teller(graph, proofs or {})
    yield from _argued(teller, graph, identifier)
    yield from _declared(teller, graph.claims, identifier)


def _argued(teller: "_Teller", graph: ArgumentGraph, identifier: str) -> Iterator[Branch]:
    if identifier in graph.accusations:
        yield teller.accusation(graph.accusations[identifier])
    for node in graph.accusations.values():
        for ground in node.grounds:
            if ground.id == identifier:
                yield teller.ground(ground, node, within=node.id)
        for answer in node.walk():
            if answer.id == identifier:
                yield teller.answer(answer, within=node.id)


def _declared(teller: "_Teller", claims: ClaimFile, identifier: str) -> Iterator[Branch]:
    source = (claims.sources or {}).get(identifier)
    if source is not None:
        yield teller.source(identifier, source)
    if identifier in claims.topics:
        yield teller.topic(identifier)
    if identifier in claims.parties:
        yield teller.party(identifier)
    for section in claims.sections_at(identifier):
        yield teller.section(section)


def whole(graph: ArgumentGraph, proofs: Mapping[Path, Status] | None = None) -> Branch:
    """Return a map with all that stands in it, topic by topic."""
    teller, claims = _Teller(graph, proofs or {}), graph.claims
    parties = "; ".join(f"{id_}: {party.name} ({party.role})" for id_, party in claims.parties.items())
    topics = [teller.topic(id_, in_full=True) for id_ in claims.topics]
    others = [node for node in graph.accusations.values() if node.accusation.topic not in claims.topics]
    below = topics + [teller.accusation(node) for node in others]
    return Branch("strong", "map", [*filter(None, (claims.summary, parties))], below, claims.title)


def identifiers(graph: ArgumentGraph) -> list[str]:
    """Return every name that there is something to show of."""
    return [
        *graph.accusations,
        *graph.grounds,
        *(answer.id for answer in graph.answers),
        *(graph.claims.sources or ()),
        *graph.claims.topics,
        *graph.claims.parties,
        *graph.claims.places,
    ]


_ROLES = {
    "accusations": "error",
    "grounds": "warning",
    "rebuttals": "frame",
    "evidence": "help",
    "caveat": "help",
}
"""How the entries under each key are coloured."""


class _Teller:
    """Tells of the entries of one map."""

    def __init__(self, graph: ArgumentGraph, proofs: Mapping[Path, Status]) -> None:
        self._graph = graph
        self._proofs = proofs

    def topic(self, identifier: str, *, in_full: bool = False) -> Branch:
        item, nodes = self._graph.claims.topics[identifier], self._graph.of_topic(identifier)
        charges = [self.accusation(node) if in_full else self._card(node) for node in nodes]
        return Branch("strong", f"topic {identifier}", [*filter(None, [item.summary])], charges, item.title)

    def party(self, identifier: str) -> Branch:
        """Tell of a party, and in short of what it charges, answers and wrote."""
        item, authorship = self._graph.claims.parties[identifier], Authorship(self._graph.claims)
        nodes = self._graph.accusations.values()
        texts = [item.description, _facts(members=item.members)]
        charges = [self._card(node) for node in nodes if identifier in node.by]
        answers = [
            self._card(answer, node) for node in nodes for answer in node.walk() if identifier in answer.by
        ]
        sources = [
            Branch("help", f"source {id_} ({source.kind})", title=source.title)
            for id_, source in (self._graph.claims.sources or {}).items()
            if identifier in authorship.of(id_).parties
        ]
        below = charges + answers + sources
        return Branch("strong", f"party {identifier} ({item.role})", [*filter(None, texts)], below, item.name)

    def section(self, identifier: str) -> Branch:
        """Tell of a section, and in short of what stands on it."""
        claims = self._graph.claims
        item = claims.sections[identifier]
        texts = [f'starts: "{item.starts}"', item.reason and f"not mapped: {item.reason}"]
        below = [
            Branch(
                _ROLES[str(path[-2])],
                _called(path),
                [_said(path, passage), *self._quoted(path, passage)],
            )
            for path, passage in self._graph.passages
            if identifier in claims.sections_at(*passage.places)
        ]
        text, own = claims.parted(identifier)
        heading = f"section {own} of {text}"
        return Branch("strong", heading, [*filter(None, texts)], below, item.title)

    def _card(self, node: AccusationNode | RebuttalNode, within: AccusationNode | None = None) -> Branch:
        """Tell of a charge or an answer in two lines."""
        if isinstance(node, AccusationNode):
            return Branch("error", _charged(node), title=node.accusation.title)
        heading = _answered(node, within.id if within else "")
        return Branch("frame", heading, title=node.rebuttal.title)

    def accusation(self, node: AccusationNode) -> Branch:
        item = node.accusation
        facts = _facts(by=node.by, voice=(node.voice,), topic=(item.topic,), at=item.at, part_of=item.part_of)
        texts = [item.claim, facts, *self._quoted(node.path, item)]
        if node.id in self._graph.parts:
            texts.append(f"served by {', '.join(self._graph.parts[node.id])}")
        if item.unanswered:
            texts.append(f"unanswered: {item.unanswered}")
        grounds = [self.ground(ground, node) for ground in node.grounds]
        answers = [self.answer(answer) for answer in node.rebuttals]
        return Branch("error", _charged(node), texts, grounds + answers, item.title)

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
        texts = [item.claim, _facts(by=node.by, at=item.at), *self._quoted(node.path, item)]
        if item.concedes:
            texts.append(f"concedes: {item.concedes}")
        if not node.evidence:
            texts.append("rests on argument")
        below = [self.evidence(piece) for piece in node.evidence] + [
            self.answer(reply) for reply in node.replies
        ]
        return Branch("frame", _answered(node, within), [*filter(None, texts)], below, item.title)

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
        texts = [facts, *(f"{name}: {value}" for name, value in _details(source))]
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
        for quotation, proof in zip(passage.quotations, many, strict=True):
            place = f" at {', '.join(quotation.at)}" if quotation.at else ""
            yield f'"{quotation.words}"{place}' + (f" ({proof})" if proof else "")
            if quotation.translation:
                yield f'in translation: "{quotation.translation}"'


def _called(path: Path) -> str:
    return entry(path).replace('"', "")


def _said(path: Path, passage: Passage) -> str:
    """Return the title of an entry, or what it says where it has none."""
    return str(getattr(passage, HEADINGS[str(path[-2])]))


def _charged(node: AccusationNode) -> str:
    return f"accusation {node.id} ({standing(ENGLISH, node)})"


def _answered(node: RebuttalNode, within: str) -> str:
    target = {"rebuts": _claimed(node), "undercuts": "the inference"}.get(node.attack, node.target)
    return f"rebuttal {node.id} ({node.rebuttal.move}; {node.attack} {target}){_of(within, node)}"


def _claimed(node: RebuttalNode) -> str:
    return "the claim" if node.depth == 1 else "the answer"


_HEAD = ("author", "date", "recipient")


def _details(source: Source) -> Iterator[tuple[str, str]]:
    for name in facts_of("sources"):
        value = getattr(source, name)
        if value and name not in _HEAD:
            yield name.replace("_", " "), value if isinstance(value, str) else ", ".join(value)


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
