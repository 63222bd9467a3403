"""The record as data: one JSON file with a schema of its own, and tables for a spreadsheet."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Final, get_args

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer

from argmap.format.models import Passage
from argmap.format.nodes import AccusationNode, Attack, EvidenceNode, RebuttalNode, VerdictNode
from argmap.format.passages import caveats, caveats_under
from argmap.format.sides import Turn
from argmap.format.standing import Standing
from argmap.pages import addresses, weighed
from argmap.pages.record import Record

JSON: Final = "data/claims.json"
SCHEMA: Final = "data/claims.schema.json"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""With what a text begins that a spreadsheet takes for a formula, or for the end of a cell."""

_COUNTED: Final = ("answers", "answers_elsewhere", "evidence", "evidence_elsewhere", "caveats")
"""What the table of accusations counts."""


def _may_be_left_out(schema: dict[str, Any]) -> None:
    fields, due = schema["properties"], schema["required"]
    schema["required"] = [name for name in due if not _empty_at_times(fields[name])]


def _empty_at_times(field: Mapping[str, Any]) -> bool:
    return field.get("type") == "array" or {"type": "null"} in field.get("anyOf", ())


class Part(BaseModel):
    """A part of the data, in which nothing stands of what there is none of."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_may_be_left_out)

    @model_serializer(mode="wrap")
    def _without_gaps(self, told: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {key: value for key, value in told(self).items() if value not in (None, [])}


class QuotationData(Part):
    """Words of a mapped text."""

    words: str
    text: Annotated[str | None, Field(description="The text that has them: the id of a source.")]
    section: Annotated[str | None, Field(description="The section of the text in which they stand.")]
    verified: Annotated[bool, Field(description="Whether they were found in the text as they stand here.")]
    translation: str | None = None


class CaveatData(Part):
    """What somebody says that qualifies an entry."""

    page: str
    by: list[str]
    says: str
    source: str | None
    locator: str | None
    quotations: list[QuotationData]


class EvidenceData(Part):
    """A piece of evidence."""

    page: Annotated[str, Field(description="Where it stands on the site, from the top of its folder.")]
    source: str
    locator: str | None
    nature: str | None
    shows: str
    sections: Annotated[list[str], Field(description="Where it stands in mapped texts.")]
    quotations: list[QuotationData]
    caveats: list[CaveatData]


class AnswerData(Part):
    """An answer to an accusation or to another answer, a reply to one, or a remark."""

    id: str
    page: str
    turn: Turn
    by: list[str]
    move: str
    attack: Attack
    targets: Annotated[list[str], Field(description="What it attacks or grants: ids of entries or sources.")]
    title: str
    claim: str
    concedes: str | None
    also_answers: list[str]
    quotations: list[QuotationData]
    evidence: list[EvidenceData]
    caveats: list[CaveatData]
    answers: list["AnswerData"]


class GroundData(Part):
    """What is offered in proof of an accusation."""

    id: str
    page: str
    claim: str
    source: str | None
    locator: str | None
    nature: str | None
    quotations: list[QuotationData]
    caveats: list[CaveatData]


class VerdictData(Part):
    """How an accusation was decided."""

    page: str
    by: list[str]
    outcome: str
    label: str | None
    says: str | None
    source: str | None
    locator: str | None
    date: str | None
    quotations: list[QuotationData]
    evidence: list[EvidenceData]
    caveats: list[CaveatData]


class AccusationData(Part):
    """An accusation, how it stands, and all that stands under it."""

    id: str
    number: int
    page: str
    title: str
    claim: str
    topic: str
    by: list[str]
    voice: str
    part_of: list[str]
    standing: Standing
    granted_in_part: bool
    conceded_by: list[str]
    evidence_sources: Annotated[list[str], Field(description="Of the evidence that counts for the standing.")]
    one_source: Annotated[bool, Field(description="Whether all of that evidence is from one source.")]
    via_alone: Annotated[str | None, Field(description="The one source through which all of it is known.")]
    recollection_alone: Annotated[bool, Field(description="Whether all of it is what somebody remembers.")]
    quotations: list[QuotationData]
    grounds: list[GroundData]
    answers: list[AnswerData]
    answered_under: Annotated[list[str], Field(description="Answers under other accusations: their ids.")]
    verdicts: list[VerdictData]
    caveats: list[CaveatData]
    unanswered: str | None


class SourceData(Part):
    """A source."""

    id: str
    page: str
    kind: str
    title: str
    author: list[str]
    date: Annotated[str | None, Field(description="A date of EDTF level 1.")]
    recipient: list[str]
    language: str | None
    published: str | None
    archive: str | None
    url: str | None
    rights: str | None
    note: str | None
    known: Annotated[str, Field(description="How it is known: at hand, through others, or not said.")]
    via: list[str]
    used_under: Annotated[list[str], Field(description="The accusations under which it is named.")]


class PartyData(Part):
    """A party or a person."""

    id: str
    page: str
    name: str
    role: str | None
    description: str | None


class SiteData(Part):
    """A map as data: charges, answers and evidence, with what follows from them."""

    schema_: Annotated[str, Field(alias="$schema")]
    title: str
    genre: str
    language: str | None
    curators: list[str]
    license: str | None
    figures: dict[str, int]
    topics: dict[str, str]
    parties: list[PartyData]
    people: list[PartyData]
    sources: list[SourceData]
    accusations: list[AccusationData]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the files by name."""
    data = _Data(record)
    made = data.site()
    yield JSON, _json(made.model_dump(mode="json", by_alias=True))
    yield SCHEMA, _json(SiteData.model_json_schema(by_alias=True))
    via = {item.id: item.via for item in made.sources}
    accusations = [(node, item) for node, item in zip(data.nodes, made.accusations, strict=True)]
    answers = [row for _, item in accusations for row in _answer_rows(item)]
    evidence = [row for _, item in accusations for row in _evidence_rows(item, via)]
    for name, columns, rows in (
        (
            "accusations",
            [*_plain(AccusationData), *_COUNTED, "verdict"],
            [_accusation_row(node, item) for node, item in accusations],
        ),
        ("answers", ["accusation", "answers", *_plain(AnswerData), "evidence"], answers),
        (
            "evidence",
            ["accusation", "answer", *_plain(EvidenceData), "via", "quotations", "verified", "caveats"],
            evidence,
        ),
        ("sources", _plain(SourceData), [_flat(item.model_dump(mode="json")) for item in made.sources]),
    ):
        yield f"data/{name}.csv", _csv(columns, rows)


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


class _Data:
    """Makes the data of a record."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.nodes = list(record.graph.accusations.values())

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
            "accusations": [self._accusation(node) for node in self.nodes],
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

    def _page(self, path: Sequence[str | int]) -> str:
        there = addresses.accusation(str(path[1]))
        return addresses.relative("", there, self.record.anchors[tuple(path)])

    def _accusation(self, node: AccusationNode) -> AccusationData:
        item, basis = node.accusation, self.record.graph.bases[node.id]
        sources = weighed.evidence_sources(node)
        return AccusationData(
            id=node.id, number=self.record.graph.numbers[node.id], page=addresses.accusation(node.id),
            title=item.title, claim=item.claim, topic=item.topic, by=list(node.by), voice=node.voice,
            part_of=list(item.part_of or ()), standing=node.standing, granted_in_part=node.granted_in_part,
            conceded_by=list(node.conceded_by), evidence_sources=sources, one_source=len(sources) == 1,
            via_alone=basis.through, recollection_alone=basis.recollection,
            quotations=self._quotations(node.path, item),
            grounds=[
                GroundData(
                    id=ground.id, page=self._page(ground.path), claim=ground.ground.claim,
                    source=ground.ground.source, locator=ground.ground.locator, nature=ground.nature,
                    quotations=self._quotations(ground.path, ground.ground),
                    caveats=self._caveats(ground.path, ground.ground),
                )
                for ground in node.grounds
            ],
            answers=[self._answer(answer) for answer in node.rebuttals],
            answered_under=[answer.id for answer in node.also],
            verdicts=[self._verdict(verdict) for verdict in node.verdicts],
            caveats=self._caveats(node.path, item), unanswered=item.unanswered,
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

    def _sections(self, path: tuple[str | int, ...], item: Passage) -> list[str]:
        """Return where its quotations stand; of what has none, where the file says that it stands."""
        quoted = [place for quote in self.record.quotations(path, item) for place in quote.places]
        return list(dict.fromkeys(quoted or item.at or ()))

    def _quotations(self, path: tuple[str | int, ...], item: Any) -> list[QuotationData]:
        return [
            QuotationData(
                words=quote.words, text=quote.text, section=quote.section, verified=quote.verified,
                translation=quote.translation,
            )
            for quote in self.record.quotations(path, item)
        ]  # fmt: skip

    def _caveats(self, path: tuple[str | int, ...], item: Any) -> list[CaveatData]:
        return [
            CaveatData(
                page=self._page(at), by=list(caveat.by), says=caveat.says, source=caveat.source,
                locator=caveat.locator, quotations=self._quotations(at, caveat),
            )
            for at, caveat in caveats(path, item)
        ]  # fmt: skip


Row = dict[str, object]


def _accusation_row(node: AccusationNode, item: AccusationData) -> Row:
    told = item.model_dump(
        mode="json", exclude={"quotations", "grounds", "answers", "verdicts", "caveats", "unanswered"}
    )
    answers, pieces = weighed.answers(node), weighed.pieces(node)
    counts = {
        "answers": answers.own,
        "answers_elsewhere": answers.elsewhere,
        "evidence": pieces.own,
        "evidence_elsewhere": pieces.elsewhere,
        "caveats": caveats_under(node),
        "verdict": [verdict.outcome for verdict in item.verdicts],
    }
    return _flat({**told, **counts, "unanswered": item.unanswered})


def _answer_rows(item: AccusationData) -> Iterator[Row]:
    for answer, above in _walk(item.answers, item.id):
        told = answer.model_dump(mode="json", exclude={"quotations", "evidence", "caveats", "answers"})
        yield _flat({"accusation": item.id, "answers": above, **told, "evidence": len(answer.evidence)})


def _evidence_rows(item: AccusationData, via: Mapping[str, list[str]]) -> Iterator[Row]:
    brought = [(answer.id, piece) for answer, _ in _walk(item.answers, "") for piece in answer.evidence]
    brought += [("", piece) for verdict in item.verdicts for piece in verdict.evidence]
    for answer, piece in brought:
        told = piece.model_dump(mode="json", exclude={"quotations", "caveats"})
        quoted = [quote.words for quote in piece.quotations]
        verified = all(quote.verified for quote in piece.quotations) if quoted else None
        yield _flat({
            "accusation": item.id, "answer": answer, **told, "via": via.get(piece.source, []),
            "quotations": quoted, "verified": verified, "caveats": len(piece.caveats),
        })  # fmt: skip


def _walk(answers: Iterable[AnswerData], above: str) -> Iterator[tuple[AnswerData, str]]:
    for answer in answers:
        yield answer, above
        yield from _walk(answer.answers, answer.id)


def _flat(row: Row) -> Row:
    """Return a row with a text in each cell, and nothing in it that a spreadsheet would work out."""
    return {key: _cell(value) for key, value in row.items()}


def _cell(value: object) -> str:
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _plain(part: type[Part]) -> list[str]:
    """Return the fields of a part that hold no other parts, and so fit into a cell."""
    return [name for name, field in part.model_fields.items() if not _holds_parts(field.annotation)]


def _holds_parts(annotation: object) -> bool:
    return any(isinstance(inner, type) and issubclass(inner, Part) for inner in get_args(annotation))


def _csv(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Return rows as CSV by RFC 4180, with the mark by which spreadsheets know UTF-8."""
    told = io.StringIO(newline="")
    writer = csv.DictWriter(told, columns, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + told.getvalue().encode()
