"""The data made from a record."""

from argmap.format.models import Passage
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.format.passages import Caveated, caveats
from argmap.pages import addresses
from argmap.pages.data.models import (
    SCHEMA,
    AccusationData,
    AnswerData,
    CaveatData,
    EvidenceData,
    GroundData,
    PartyData,
    QuotationData,
    SiteData,
    SourceData,
    VerdictData,
)
from argmap.pages.record import Record
from argmap.plain.diagnostics import Path


def made_of(record: Record) -> SiteData:
    """Return the data of a record."""
    return _Making(record).site()


class _Making:
    """A record on its way to data."""

    def __init__(self, record: Record) -> None:
        self.record = record

    def site(self) -> SiteData:
        record, claims = self.record, self.record.claims
        return SiteData.model_validate({
            "$schema": SCHEMA.rpartition("/")[2],
            "title": claims.title,
            "genre": claims.genre,
            "language": claims.language,
            "curators": claims.curators or (),
            "license": claims.license,
            "figures": record.graph.figures._asdict(),
            "topics": {id_: topic.title for id_, topic in claims.topics.items()},
            "parties": [self._party(id_) for id_ in claims.parties],
            "people": [self._party(id_) for id_ in claims.people or ()],
            "sources": [self._source(id_) for id_ in record.sources],
            "accusations": [self._accusation(node) for node in record.graph.accusations.values()],
        })  # fmt: skip

    def _party(self, id_: str) -> PartyData:
        entry = self.record.people.entry(id_)
        assert entry  # noqa: S101 - it is asked for those alone that there are
        page = self.record.person_page(id_) or ""
        role = getattr(entry, "role", None)
        return PartyData(id=id_, page=page, name=entry.name, role=role, description=entry.description)

    def _source(self, id_: str) -> SourceData:
        item, graph = self.record.sources[id_], self.record.graph
        known = graph.knowledge.of(id_)
        told = item.model_dump(include={
            "kind", "title", "date", "language", "published", "archive", "url", "rights", "note",
        })  # fmt: skip
        return SourceData(
            **told, id=id_, page=addresses.source(id_), author=list(item.author or ()),
            recipient=list(item.recipient or ()), known=known.how, via=list(known.through),
            used_under=list(graph.users.get(id_, ())),
        )  # fmt: skip

    def _page(self, path: Path) -> str:
        there = addresses.accusation(str(path[1]))
        return addresses.relative("", there, self.record.anchors[path])

    def _accusation(self, node: AccusationNode) -> AccusationData:
        item, basis = node.accusation, self.record.graph.bases[node.id]
        sources = list(node.counted_sources)
        return AccusationData(
            id=node.id, number=self.record.graph.numbers[node.id], page=addresses.accusation(node.id),
            title=item.title, claim=item.claim, topic=item.topic, by=list(node.by), voice=node.voice,
            part_of=list(item.part_of or ()), standing=node.standing, granted_in_part=node.granted_in_part,
            conceded_by=list(node.conceded_by), evidence_sources=sources, single_source=len(sources) == 1,
            through=basis.through, from_recollection=basis.recollection,
            quotations=self._quotations(node.path, item),
            grounds=[self._ground(ground) for ground in node.grounds],
            answers=[self._answer(answer) for answer in node.rebuttals],
            answered_under=[answer.id for answer in node.also],
            verdicts=[self._verdict(verdict) for verdict in node.verdicts],
            caveats=self._caveats(node.path, item), unanswered=item.unanswered,
        )  # fmt: skip

    def _ground(self, node: GroundNode) -> GroundData:
        item = node.ground
        return GroundData(
            id=node.id, page=self._page(node.path), claim=item.claim, source=item.source,
            locator=item.locator, nature=node.nature, quotations=self._quotations(node.path, item),
            caveats=self._caveats(node.path, item),
        )  # fmt: skip

    def _answer(self, answer: RebuttalNode) -> AnswerData:
        item = answer.rebuttal
        return AnswerData(
            id=answer.id, page=self._page(answer.path), turn=answer.turn, by=list(answer.by), move=item.move,
            attack=answer.attack, targets=list(answer.targets), title=item.title, claim=item.claim,
            concedes=item.concedes, also_answers=list(item.also_answers or ()),
            quotations=self._quotations(answer.path, item),
            evidence=[self._evidence(piece) for piece in answer.evidence],
            caveats=self._caveats(answer.path, item),
            answers=[self._answer(below) for below in answer.replies],
        )  # fmt: skip

    def _evidence(self, piece: EvidenceNode) -> EvidenceData:
        item = piece.evidence
        return EvidenceData(
            page=self._page(piece.path), source=item.source, locator=item.locator, nature=piece.nature,
            shows=item.shows, sections=self._sections(piece.path, item),
            quotations=self._quotations(piece.path, item),
            caveats=self._caveats(piece.path, item),
        )  # fmt: skip

    def _verdict(self, node: VerdictNode) -> VerdictData:
        item = node.verdict
        return VerdictData(
            page=self._page(node.path), by=list(node.by), outcome=item.outcome, label=item.label,
            says=item.says, source=item.source, locator=item.locator, date=item.date,
            quotations=self._quotations(node.path, item),
            evidence=[self._evidence(piece) for piece in node.evidence],
            caveats=self._caveats(node.path, item),
        )  # fmt: skip

    def _sections(self, path: Path, item: Passage) -> list[str]:
        """Return where its quotations stand; of what has none, where the file says that it stands."""
        quoted = [place for quote in self.record.quotations(path, item) for place in quote.places]
        return list(dict.fromkeys(quoted or item.at or ()))

    def _quotations(self, path: Path, item: Passage) -> list[QuotationData]:
        return [
            QuotationData(
                words=quote.words, text=quote.text, section=quote.section, verified=quote.verified,
                translation=quote.translation,
            )
            for quote in self.record.quotations(path, item)
        ]  # fmt: skip

    def _caveats(self, path: Path, item: Caveated) -> list[CaveatData]:
        return [
            CaveatData(
                page=self._page(at), by=list(caveat.by), effect=caveat.effect, says=caveat.says,
                source=caveat.source, locator=caveat.locator, quotations=self._quotations(at, caveat),
            )
            for at, caveat in caveats(path, item)
        ]  # fmt: skip
