"""The shape of the data: what the JSON file holds, part by part, and what its schema says of it."""

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer

from argmap.format.models import Effect
from argmap.format.nodes import Attack
from argmap.format.sides import Turn
from argmap.format.standing import Standing

JSON: Final = "data/claims.json"
SCHEMA: Final = "data/claims.schema.json"


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
    effect: Annotated[
        Effect | None, Field(description="What it does, where it does more than explain or qualify.")
    ]
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
    single_source: Annotated[bool, Field(description="Whether all of that evidence is from one source.")]
    through: Annotated[
        str | None, Field(description="The one source alone through which all of it is known.")
    ]
    from_recollection: Annotated[bool, Field(description="Whether all of it is what somebody remembers.")]
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
