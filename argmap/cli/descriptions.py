"""The entries of a map put into words for a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from argmap.cli.tree import Branch
from argmap.format.entries import in_text
from argmap.format.graph import ArgumentGraph
from argmap.format.kinds import HEADINGS, IDENTIFIERS, facts_of
from argmap.format.models import Caveat, ClaimFile, Passage, Source, Verdict
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.format.passages import Caveated, caveats
from argmap.format.people import People
from argmap.format.sides import Parties
from argmap.format.tables import Tables
from argmap.plain.diagnostics import Path
from argmap.rules.base import entry
from argmap.wording.genres import in_genre
from argmap.wording.lookup import Wording
from argmap.wording.references import known
from argmap.wording.standing import standing, target, turn, verdict_given


def branches(
    graph: ArgumentGraph, identifier: str, proofs: Mapping[Path, str] | None = None
) -> Iterator[Branch]:
    """Yield every entry of that name: an accusation, ground or answer, and what else is called so.

    ``proofs`` tells what each quotation rests on, by its path.
    """
    teller = _Teller(graph, proofs or {})
    for name in dict.fromkeys([_holder(graph, identifier), *_today(graph.claims, identifier)]):
        yield from _argued(teller, graph, name)
        yield from _declared(teller, graph.claims, name)


def _holder(graph: ArgumentGraph, identifier: str) -> str:
    """Return what is shown of a name: of a caveat, a verdict or a quotation the entry that has it."""
    if "._" in identifier and identifier in graph.identities.values():
        while (parts := identifier.rpartition("."))[2].startswith("_"):
            identifier = parts[0]
    return identifier


def _today(claims: ClaimFile, identifier: str) -> Iterator[str]:
    """Yield what stands today under an identifier of before."""
    tables = Tables(claims)
    yield from filter(None, (tables.former(kind).get(identifier) for kind in IDENTIFIERS))


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
        holders: tuple[RebuttalNode | VerdictNode, ...] = (*node.walk(), *node.verdicts)
        for holder in holders:
            for piece in holder.evidence:
                if graph.identities[piece.path] == identifier:
                    yield teller.evidence(piece, holder.by, within=graph.identities[holder.path])


def _declared(teller: "_Teller", claims: ClaimFile, identifier: str) -> Iterator[Branch]:
    source = (claims.sources or {}).get(identifier)
    if source is not None:
        yield teller.source(identifier, source)
    if identifier in claims.topics:
        yield teller.topic(identifier)
    if identifier in claims.parties:
        yield teller.party(identifier)
    if identifier in (claims.people or {}):
        yield teller.person(identifier)
    if identifier in (claims.terms or {}):
        yield teller.term(identifier)
    for section in claims.sections_at(identifier):
        yield teller.section(section)


def whole(graph: ArgumentGraph, proofs: Mapping[Path, str] | None = None) -> Branch:
    """Return a map with all that stands in it, topic by topic."""
    teller, claims = _Teller(graph, proofs or {}), graph.claims
    parties = "; ".join(map(teller.in_short, claims.parties))
    topics = [teller.topic(id_, in_full=True) for id_ in claims.topics]
    others = [node for node in graph.accusations.values() if node.accusation.topic not in claims.topics]
    below = topics + [teller.accusation(node) for node in others] + [*_glossary(claims)]
    return Branch("strong", "map", [*filter(None, (claims.summary, parties))], below, claims.title)


def _glossary(claims: ClaimFile) -> Iterator[Branch]:
    """Yield who is named, and what words mean, where the file says so."""
    if claims.people:
        yield Branch("strong", "people", [f"{id_}: {person.name}" for id_, person in claims.people.items()])
    if claims.terms:
        yield Branch(
            "strong", "terms", [f"{word}: {term.description}" for word, term in claims.terms.items()]
        )


def identifiers(graph: ArgumentGraph) -> list[str]:
    """Return every name that there is something to show of."""
    return [
        *graph.accusations,
        *graph.grounds,
        *(answer.id for answer in graph.answers),
        *(graph.identities[piece.path] for piece in graph.evidence),
        *(graph.claims.sources or ()),
        *graph.claims.topics,
        *graph.claims.parties,
        *(graph.claims.people or ()),
        *(graph.claims.terms or ()),
        *graph.claims.places,
    ]


_ROLES = {
    "accusations": "error",
    "grounds": "warning",
    "rebuttals": "frame",
    "evidence": "help",
    "caveat": "help",
    "verdict": "strong",
}
"""How the entries under each key are coloured."""


class _Teller:
    """Tells of the entries of one map."""

    def __init__(self, graph: ArgumentGraph, proofs: Mapping[Path, str]) -> None:
        self._graph = graph
        self._proofs = proofs
        self._knowledge = graph.knowledge
        self._say = Wording.in_english(graph.claims.genre)

    def topic(self, identifier: str, *, in_full: bool = False) -> Branch:
        item, nodes = self._graph.claims.topics[identifier], self._graph.of_topic(identifier)
        charges = [self.accusation(node) if in_full else self._card(node) for node in nodes]
        texts = [*filter(None, [item.summary, _facts(see=item.see)])]
        return Branch("strong", f"topic {identifier}", texts, charges, item.title)

    def in_short(self, identifier: str) -> str:
        """Tell of a party in a few words."""
        party = self._graph.claims.parties[identifier]
        return f"{identifier}: {party.name} ({self._say(f'role.{party.role}')})"

    def party(self, identifier: str) -> Branch:
        """Tell of a party, and in short of what it charges, answers and wrote."""
        item, authorship = self._graph.claims.parties[identifier], self._knowledge.authorship
        nodes = self._graph.accusations.values()
        members = People(self._graph.claims).all_called(item.members)
        texts = [item.description, _facts(also=item.also, members=members)]
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
        return Branch(
            "strong",
            f"party {identifier} ({self._say(f'role.{item.role}')})",
            [*filter(None, texts)],
            below,
            item.name,
        )

    def person(self, identifier: str) -> Branch:
        """Tell of a person, and in short of the parties and sources that name it."""
        claims = self._graph.claims
        item = (claims.people or {})[identifier]
        parties = [
            Branch("strong", f"party {id_} ({self._say(f'role.{party.role}')})", title=party.name)
            for id_, party in claims.parties.items()
            if identifier in (party.members or ())
        ]
        sources = [
            Branch("help", f"source {id_} ({source.kind})", title=source.title)
            for id_, source in (claims.sources or {}).items()
            if identifier in (*(source.author or ()), *(source.recipient or ()))
        ]
        texts = [*filter(None, [item.description, _facts(also=item.also)])]
        return Branch("strong", f"person {identifier}", texts, parties + sources, item.name)

    def term(self, word: str) -> Branch:
        """Tell what a word of the glossary means."""
        return Branch("strong", f"term {word}", [(self._graph.claims.terms or {})[word].description])

    def section(self, identifier: str) -> Branch:
        """Tell of a section, and in short of what stands on it."""
        claims = self._graph.claims
        item = claims.sections[identifier]
        texts = [f'starts: "{item.starts}"', item.reason and f"not mapped: {item.reason}"]
        below = [
            Branch(
                _ROLES[str(path[-2])],
                in_genre(entry(path), self._graph.claims.genre).replace('"', ""),
                [*filter(None, [_said(path, passage)]), *self._quoted(path, passage)],
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
            return Branch("error", self._charged(node), title=node.accusation.title)
        heading = self._answered(node, within.id if within else "")
        return Branch("frame", heading, title=node.rebuttal.title)

    def accusation(self, node: AccusationNode) -> Branch:
        item = node.accusation
        facts = _facts(
            by=node.by,
            voice=(node.voice,),
            topic=(item.topic,),
            at=item.at,
            part_of=item.part_of,
            see=item.see,
        )
        texts = [item.claim, facts, *self._quoted(node.path, item)]
        if node.id in self._graph.parts:
            texts.append(f"served by {', '.join(self._graph.parts[node.id])}")
        if node.also:
            texts.append(f"also answered by {', '.join(answer.id for answer in node.also)}")
        if item.unanswered:
            texts.append(f"unanswered: {item.unanswered}")
        texts.extend(self._caveats(node.path, item))
        verdicts = [self.verdict(verdict) for verdict in node.verdicts]
        grounds = [self.ground(ground, node) for ground in node.grounds]
        answers = [self.answer(answer) for answer in node.rebuttals]
        return Branch("error", self._charged(node), texts, grounds + answers + verdicts, item.title)

    def ground(self, ground: GroundNode, node: AccusationNode, within: str = "") -> Branch:
        item = ground.ground
        texts = [
            item.claim,
            _facts(
                source=item.source and (item.source,), at=item.at, locator=item.locator and (item.locator,)
            ),
            self._known(item.source, node.by),
            *self._quoted(ground.path, item),
            *self._caveats(ground.path, item),
        ]
        against = (
            [self.answer(answer) for answer in node.walk() if ground.id in answer.targets] if within else []
        )
        nature = f" ({ground.nature})" if ground.nature else ""
        return Branch(
            "warning", f"ground {ground.id}{nature}{self._of(within)}", [*filter(None, texts)], against
        )

    def answer(self, node: RebuttalNode, within: str = "") -> Branch:
        item = node.rebuttal
        texts = [item.claim, _facts(by=node.by, at=item.at, see=item.see), *self._quoted(node.path, item)]
        if item.concedes:
            texts.append(f"concedes: {item.concedes}")
        if item.also_answers:
            texts.append(f"also answers {', '.join(item.also_answers)}")
        if not node.evidence and not node.concedes:
            texts.append("rests on argument")
        texts.extend(self._caveats(node.path, item))
        below = [self.evidence(piece, node.by) for piece in node.evidence] + [
            self.answer(reply) for reply in node.replies
        ]
        return Branch("frame", self._answered(node, within), [*filter(None, texts)], below, item.title)

    def verdict(self, node: VerdictNode) -> Branch:
        item = node.verdict
        facts = _facts(
            source=[self._cited(item, node.by)] if item.source else None,
            date=item.date and (item.date,),
            at=item.at,
        )
        texts = [item.says, facts, *self._quoted(node.path, item), *self._caveats(node.path, item)]
        heading = f"verdict ({verdict_given(self._say, self._graph.claims, node)})"
        below = [self.evidence(piece, node.by) for piece in node.evidence]
        return Branch("strong", heading, [*filter(None, texts)], below)

    def _caveats(self, path: Path, item: Caveated) -> Iterator[str]:
        """Yield who qualifies an entry, and how."""
        for place, caveat in caveats(path, item):
            cited = f", by {self._cited(caveat, caveat.by)}" if caveat.source else ""
            effect = f" ({caveat.effect})" if caveat.effect else ""
            yield f"but {', '.join(caveat.by)}{effect}{_place(caveat)}{cited}: {caveat.says}"
            yield from self._quoted(place, caveat)

    def evidence(self, piece: EvidenceNode, by: Parties, within: str = "") -> Branch:
        item = piece.evidence
        facts = _facts(at=item.at, locator=item.locator and (item.locator,))
        texts = [item.shows, facts, self._known(item.source, by), *self._quoted(piece.path, item)]
        texts.extend(self._caveats(piece.path, item))
        nature = f" ({piece.nature})" if piece.nature else ""
        heading = f"evidence {piece.name}{nature}" + (f", for {within}" if within else "")
        return Branch("help", heading, [*filter(None, texts)])

    def source(self, identifier: str, source: Source) -> Branch:
        people = People(self._graph.claims)
        author, recipient = (people.all_called(names) for names in (source.author, source.recipient))
        facts = _facts(author=author, date=source.date and (source.date,), to=recipient)
        texts = [facts, *(f"{name}: {value}" for name, value in _details(source))]
        relied_on = [
            self.ground(ground, node, within=node.id)
            for node in self._graph.accusations.values()
            for ground in node.grounds
            if ground.ground.source == identifier
        ]
        brought = [
            self.evidence(piece, answer.by, within=answer.id)
            for answer in self._graph.answers
            for piece in answer.evidence
            if piece.evidence.source == identifier
        ]
        brought += [
            self.evidence(piece, verdict.by, within=f"a verdict on {node.id}")
            for node in self._graph.accusations.values()
            for verdict in node.verdicts
            for piece in verdict.evidence
            if piece.evidence.source == identifier
        ]
        heading = f"source {identifier} ({source.kind})"
        return Branch("help", heading, [*filter(None, texts)], relied_on + brought, source.title)

    def _charged(self, node: AccusationNode) -> str:
        return f"{self._say('accusation')} {node.id} ({standing(self._say, self._graph, node)})"

    def _answered(self, node: RebuttalNode, within: str) -> str:
        said, aim = turn(self._say, node), target(self._say, self._graph.claims, node)
        return f"{said} {node.id} ({node.rebuttal.move}; {aim}){self._of(within, node)}"

    def _of(self, within: str, node: RebuttalNode | None = None) -> str:
        """Return under which charge, and which answer to it, an entry stands; nothing without a charge."""
        if not within:
            return ""
        to = f", to {node.answers}" if node is not None and node.answers != within else ""
        return f"{to}, of {self._say('accusation')} {within}"

    def _known(self, source: str | None, by: tuple[str, ...]) -> str:
        """Return through what a source is known to those who bring it."""
        return known(self._say, self._knowledge, source, by) if source else ""

    def _cited(self, item: Caveat | Verdict, by: Parties) -> str:
        """Return the source that something is taken from, the place in it, and how it is known."""
        return ", ".join(filter(None, (item.source, item.locator, self._known(item.source, by))))

    def _quoted(self, path: Path, passage: Passage) -> Iterator[str]:
        """Yield each quotation, and what it rests on where that was asked."""
        many = (self._proofs.get((*path, "quote", index)) for index in range(len(passage.quote or ())))
        for quotation, proof in zip(passage.quotations, many, strict=True):
            place = f" at {', '.join(quotation.at)}" if quotation.at else ""
            yield f'"{quotation.words}"{place}' + (f" ({proof})" if proof else "")
            if quotation.translation:
                yield f'in translation: "{quotation.translation}"'


def _said(path: Path, passage: Passage) -> str:
    """Return the title of an entry, or what it says where it has none."""
    return str(getattr(passage, HEADINGS[str(path[-2])]) or "")


_HEAD = ("author", "date", "recipient")


def _details(source: Source) -> Iterator[tuple[str, str]]:
    for name in facts_of("sources"):
        value = getattr(source, name)
        if value and name not in _HEAD:
            yield name.replace("_", " "), in_text(value)


def _facts(**values: Sequence[str] | None) -> str:
    given = {name.replace("_", " "): ", ".join(value) for name, value in values.items() if value}
    return "; ".join(f"{name} {value}" for name, value in given.items())


def _place(passage: Passage) -> str:
    return f" at {', '.join(passage.at)}" if passage.at else ""
