"""The claim file as pydantic models: closed, immutable, without input or output.

Every scalar arrives as the text that was written; the models do the typing. A field that takes one
value or a list of them always holds a tuple.
"""

from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StrictBool,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError

from argmap.format.fields import (
    AccusationName,
    Date,
    EntryName,
    FormerName,
    LanguageTag,
    Licence,
    PartyName,
    PersonName,
    Place,
    Prose,
    Reason,
    Several,
    SourceName,
    Target,
    Text,
    Title,
    TopicName,
    Verbatim,
    truth,
    version,
)
from argmap.format.identifiers import INFERENCE
from argmap.format.marks import Identified

Role = Literal["accuser", "respondent", "witness", "judge", "editor", "other"]
SourceKind = Literal[
    "letter", "note", "telegram", "message", "resolution", "minutes", "speech", "statement",
    "testimony", "interview", "declaration", "ultimatum", "treaty", "statute", "judgment", "pleading",
    "contract", "report", "article", "book", "chapter", "thesis", "web-page", "dataset", "software",
    "recording", "photograph", "exhibit", "record", "recollection", "other",
]  # fmt: skip
Nature = Literal[
    "document", "resolution", "minutes", "testimony", "recollection", "opponent", "own-record",
    "public-record", "data", "exhibit", "event",
]  # fmt: skip
Move = Literal["denial", "distinction", "justification", "objection", "counter-charge", "context"]
Voice = Literal["quoted", "paraphrased", "hinted", "reported"]
RestsOn = Literal["evidence", "argument"]
Genre = Literal["polemic", "fact-check", "pleading", "review"]


class Model(BaseModel):
    """What every part of a claim file has in common: no unknown keys, and no change once read."""

    shorthand: ClassVar[str] = ""
    """The key of the text that may stand in the place of the whole entry, where one may."""

    # Only a whole file is ever validated, and building each part by itself takes longer than a check.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Let no field be null: what need not be given is left out."""
        schema = handler(source)
        part: Any = handler.resolve_ref_schema(schema)
        while part["type"] != "model-fields":
            part = part["schema"]
        for field in part["fields"].values():
            given = field["schema"].get("schema", {})
            if given.get("type") == "nullable":
                field["schema"]["schema"] = given["schema"]
        return schema


class Party(Model):
    """Someone who accuses, answers, testifies, judges or edits."""

    name: Title
    """How the party is called in cards and reports."""
    role: Role
    """The side the party takes in this dispute."""
    description: Prose | None = None
    """Who the party is, in a sentence."""
    also: Several[Text] | None = None
    """Other spellings of its name, where it is one person."""
    members: Several[PersonName] | None = None
    """The persons who make up the party."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""


class Person(Model):
    """Someone whom the map names: as a member of a party, an author or a recipient."""

    name: Title
    """The name in the spelling that the map shows."""
    description: Prose | None = None
    """Who that is, in a sentence."""
    also: Several[Text] | None = None
    """Other spellings, under which texts and titles name the same person."""
    formerly: Several[FormerName] | None = None
    """The ids that the entry had before."""


class Shorthand(Model):
    """An entry that is written as one text where it has nothing else to say."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {cls.shorthand: value} if isinstance(value, str) else value


class Term(Shorthand):
    """A word or an abbreviation that a reader may not know."""

    shorthand = "description"
    description: Prose
    """What it is."""


class Section(Model):
    """A stretch of the mapped text, from its first words up to the next section."""

    title: Title
    """What the section is called in reports and pictures."""
    starts: Verbatim
    """The first words of the section, verbatim, and found only there."""
    mapped: Annotated[StrictBool, BeforeValidator(truth)] = True
    """Whether the map accounts for the section; `false` wants a reason."""
    reason: Reason | None = None
    """Why the section is not mapped."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""

    @model_validator(mode="after")
    def _reason_where_unmapped(self) -> "Section":
        if not self.mapped and self.reason is None:
            raise PydanticCustomError("missing_reason", 'a section with "mapped: false" needs a "reason"')
        if self.mapped and self.reason is not None:
            raise PydanticCustomError("idle_reason", 'a "reason" belongs to "mapped: false"')
        return self


class Source(Model):
    """A document or utterance that the map rests on."""

    kind: SourceKind
    """What sort of document or utterance it is."""
    title: Title
    """Its title, or a plain description where it has none."""
    short: Title | None = None
    """A title that fits on one line."""
    author: Several[PersonName] | None = None
    """Who wrote or said it."""
    date: Date | None = None
    """When, as an EDTF level 1 date: 1923, 1923-10, 1923-10-23, 1923-10~, 1919/1921."""
    recipient: Several[PersonName] | None = None
    """To whom it was addressed."""
    language: LanguageTag | None = None
    """The language of its words, as a BCP 47 tag, where that is not the language of the file."""
    published: Text | None = None
    """Where it appeared in print."""
    archive: Text | None = None
    """Where it is kept: repository, fond, inventory, file, leaf."""
    url: Text | None = None
    """Where it can be read."""
    accessed: Date | None = None
    """When the curators had it before them: it is at hand."""
    via: Several[SourceName] | None = None
    """The sources through which it is known, each of which alone gives it, where it was not at hand."""
    rights: Text | None = None
    """Who holds the rights, or under which licence it stands."""
    reproducible: Annotated[StrictBool, BeforeValidator(truth)] = False
    """Whether its text may be shown in full where the map is published."""
    note: Prose | None = None
    """What a reader must know of it: a doubtful date, a gap."""
    see: Several[EntryName] | None = None
    """What bears on it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""
    sections: Annotated[dict[str, Section], Field(min_length=1), Identified(dots=True)] | None = None
    """The parts of the mapped text, in its order; only for the source that `text` names."""


class Topic(Shorthand):
    """A subject under which accusations are grouped."""

    shorthand = "title"
    title: Title
    """What the topic is called."""
    summary: Prose | None = None
    """What the dispute on it is about."""
    see: Several[EntryName] | None = None
    """What bears on it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""


_ARGUED = Identified(reserved=INFERENCE, among="accusations")


class Passage(Model):
    """Something that stands at a place of the mapped text and may quote it."""

    behind: ClassVar[str]
    """The key of an entry's own behind which these stand in a file."""
    at: Several[Place] | None = None
    """The sections of the mapped text where it stands; a prefix stands for all below it."""
    quote: Several[Verbatim] | None = None
    """The text's own words, verbatim, with `…` for an elision."""
    ack: Reason | None = None
    """Why a quotation that a warning asks about is fair as it stands."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Give the keys the order that they have in a file, in the schema and wherever they are listed."""
        super().__pydantic_init_subclass__(**kwargs)
        fields = cls.model_fields
        own = [name for name in fields if name not in Passage.model_fields]
        for name in [*Passage.model_fields, *own[own.index(cls.behind) + 1 :]]:
            fields[name] = fields.pop(name)


class Caveat(Passage):
    """Who qualifies or contradicts a piece of evidence, and how."""

    behind = "by"
    by: Several[PartyName]
    """The party that says so."""
    source: SourceName | None = None
    """The source that the party relies on."""
    locator: Text | None = None
    """Where in that source: a page, a leaf, a paragraph."""
    says: Prose
    """What it says, in the curator's words."""


class Evidence(Passage):
    """A source brought for an answer."""

    behind = "nature"
    source: SourceName
    """The source that is brought."""
    locator: Text | None = None
    """Where in the source: a page, a leaf, a paragraph."""
    shows: Prose
    """What the source shows for this answer."""
    nature: Nature | None = None
    """What sort of proof it is; may be left out where the source's `kind` settles it."""
    caveat: Several[Caveat] | None = None
    """Who qualifies or contradicts it, and how."""


class Ground(Passage):
    """What the accuser offers in proof of an accusation."""

    behind = "claim"
    claim: Prose
    """What is offered, in the curator's words."""
    source: SourceName | None = None
    """The source that the accuser relies on."""
    locator: Text | None = None
    """Where in the source: a page, a leaf, a paragraph."""
    nature: Nature | None = None
    """What sort of proof it is; may be left out where the source's `kind` settles it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""


class Rebuttal(Passage):
    """An answer to an accusation, or to another answer."""

    behind = "against"
    title: Title
    """A few words that fit a card."""
    claim: Prose
    """What the answer says, in a sentence or two of the curator's own."""
    by: Several[PartyName] | None = None
    """Who answers; by default the only respondent, or the only party of the side opposite."""
    move: Move
    """The kind of answer."""
    against: Target | None = None
    """A ground's or source's id, or `inference`; by default the claim itself."""
    concedes: Prose | None = None
    """What the answer grants."""
    rests_on: RestsOn = "evidence"
    """`argument` where no evidence is offered."""
    see: Several[EntryName] | None = None
    """What bears on it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)] | None = None
    """What is brought for the answer."""
    rebuttals: Annotated[dict[str, "Rebuttal"], Field(min_length=1), _ARGUED] | None = None
    """Answers to this answer."""


class Accusation(Passage):
    """A charge, with what is offered for it and what is answered to it."""

    behind = "voice"
    title: Title
    """A few words that fit a card."""
    claim: Prose
    """What is charged, in a sentence or two of the curator's own."""
    topic: TopicName
    """The topic under which the charge is shown."""
    by: Several[PartyName] | None = None
    """Who makes the charge; by default the only accuser."""
    voice: Voice = "paraphrased"
    """How the charge reaches us."""
    part_of: Several[AccusationName] | None = None
    """The broader accusations that this one serves."""
    see: Several[EntryName] | None = None
    """What bears on it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""
    grounds: Annotated[dict[str, Ground], Field(min_length=1), _ARGUED] | None = None
    """What the accuser offers in proof."""
    rebuttals: Annotated[dict[str, Rebuttal], Field(min_length=1), _ARGUED] | None = None
    """The answers."""
    unanswered: Reason | None = None
    """Instead of rebuttals: why there are none."""


class ClaimFile(Model):
    """A polemic as a record that can be checked: charges, answers and evidence, each with its place."""

    argmap: Annotated[Literal[1], BeforeValidator(version)]
    """The version of this format."""
    title: Title
    """What the map is called."""
    genre: Genre = "polemic"
    """What sort of dispute it is; it changes nothing but fixed words."""
    summary: Prose | None = None
    """What the dispute is about."""
    language: LanguageTag | None = None
    """The language of the curation, as a BCP 47 tag, and of the mapped text where that names no other."""
    curators: Several[Text] | None = None
    """Who curated the map."""
    license: Licence | None = None
    """The licence of the curation: an SPDX expression, or `other`."""
    text: SourceName | None = None
    """The source that is being mapped."""
    parties: Annotated[dict[str, Party], Field(min_length=1), Identified()]
    """Who takes part in the dispute."""
    people: Annotated[dict[str, Person], Field(min_length=1), Identified(among="parties")] | None = None
    """The persons whom the map names, each under an id that no party has."""
    terms: Annotated[dict[str, Term], Field(min_length=1), Identified(free=True)] | None = None
    """A glossary: each word as it is written, and what it is."""
    sources: Annotated[dict[str, Source], Field(min_length=1), Identified(reserved=INFERENCE)] | None = None
    """Every document or utterance that the map rests on."""
    topics: Annotated[dict[str, Topic], Field(min_length=1), Identified()]
    """The subjects under which the accusations are grouped, in the order of presentation."""
    accusations: Annotated[dict[str, Accusation], Field(min_length=1), Identified(reserved=INFERENCE)]
    """The charges, in the order of presentation."""

    @cached_property
    def sections(self) -> dict[str, Section]:
        """The sections of the mapped text, in its order; empty where none is mapped."""
        source = (self.sources or {}).get(self.text or "")
        return source.sections or {} if source else {}

    @cached_property
    def text_language(self) -> str | None:
        """The language of the mapped text."""
        source = (self.sources or {}).get(self.text or "")
        return (source.language if source else None) or self.language

    @cached_property
    def places(self) -> dict[str, tuple[str, ...]]:
        """What `at` may name: each section, and each prefix with the sections below it."""
        places: dict[str, list[str]] = {}
        for section in self.sections:
            parts = section.split(".")
            for end in range(1, len(parts) + 1):
                places.setdefault(".".join(parts[:end]), []).append(section)
        return {place: tuple(sections) for place, sections in places.items()}
