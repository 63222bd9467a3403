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
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    StrictBool,
    Tag,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError

from argmap.format.fields import (
    AS_TEXT,
    WITH_KEYS,
    AccusationName,
    Date,
    EntryName,
    FormerName,
    LanguageTag,
    Licence,
    OwnId,
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
from argmap.format.identifiers import INFERENCE, OF_TEXT, UNNAMED
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
Move = Literal[
    "denial", "distinction", "justification", "objection", "counter-charge", "inconsistency", "context",
    "concession",
]  # fmt: skip
Voice = Literal["stated", "quoted", "paraphrased", "hinted", "reported"]
RestsOn = Literal["evidence", "argument"]
Outcome = Literal["upheld", "partly-upheld", "rejected", "open"]
Effect = Literal["contradicts", "corrects"]
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
    """A stretch of a mapped text, from its first words up to the next section."""

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
    """The parts of a mapped text, in its order; only for a source that `text` names."""

    @property
    def in_short(self) -> str:
        """Its title for one line."""
        return self.short or self.title

    @property
    def is_kept(self) -> bool:
        """Whether the file says where one can look at it: in print, in an archive or at an address."""
        return bool(self.published or self.archive or self.url)


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


class Quotation(Model):
    """Words of a text that have a place, a reason or a translation of their own."""

    words: Verbatim
    """The text's own words, verbatim, with `…` for an elision."""
    at: Several[Place] | None = None
    """The sections where they stand, instead of those of the entry."""
    ack: Reason | None = None
    """Why this quotation, about which a warning asks, is fair as it stands."""
    translation: Verbatim | None = None
    """The words in the language of the curation."""


def _written_as(value: object) -> str:
    return WITH_KEYS if isinstance(value, dict | Quotation) else AS_TEXT


_Quoted = Annotated[
    Annotated[Verbatim, Tag(AS_TEXT)] | Annotated[Quotation, Tag(WITH_KEYS)], Discriminator(_written_as)
]


class Passage(Model):
    """Something that stands at a place of a mapped text and may quote it."""

    behind: ClassVar[str]
    """The key of an entry's own behind which these stand in a file."""
    at: Several[Place] | None = None
    """The sections where it stands, `text:section` beyond the first text; a prefix stands for all below."""
    quote: Several[_Quoted] | None = None
    """The text's own words, verbatim, with `…` for an elision."""
    ack: Reason | None = None
    """Why a quotation that a warning asks about is fair as it stands."""

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations, each as if it had been written with keys."""
        return tuple(
            item if isinstance(item, Quotation) else Quotation.model_construct(words=item)
            for item in self.quote or ()
        )

    @property
    def places(self) -> tuple[str, ...]:
        """Where it stands, and where its quotations do that have a place of their own."""
        own = (place for item in self.quote or () if isinstance(item, Quotation) for place in item.at or ())
        return (*(self.at or ()), *own)

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

    behind = "effect"
    by: Several[PartyName]
    """The party that says so."""
    effect: Effect | None = None
    """What it does to what it stands by, where it does more than explain or qualify it."""
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
    id: OwnId | None = None
    """What tells it from other evidence of the same source there."""
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
    caveat: Several[Caveat] | None = None
    """Who qualifies or contradicts it, and how."""


class Rebuttal(Passage):
    """An answer to an accusation, or to another answer."""

    behind = "also_answers"
    title: Title
    """A few words that fit a card."""
    claim: Prose
    """What the answer says, in a sentence or two of the curator's own."""
    by: Several[PartyName] | None = None
    """Who answers; by default the only respondent, or the only party of the side opposite."""
    move: Move
    """The kind of answer."""
    against: Several[Target] | None = None
    """Ids of grounds or sources, or `inference` alone; by default the claim itself."""
    also_answers: Several[AccusationName] | None = None
    """Further accusations that this answer meets, with its move and its evidence."""
    concedes: Prose | None = None
    """What the answer grants."""
    rests_on: RestsOn = "evidence"
    """`argument` where no evidence is offered."""
    see: Several[EntryName] | None = None
    """What bears on it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""
    caveat: Several[Caveat] | None = None
    """Who qualifies or contradicts it, and how."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)] | None = None
    """What is brought for the answer."""
    rebuttals: Annotated[dict[str, "Rebuttal"], Field(min_length=1), _ARGUED] | None = None
    """Answers to this answer."""


class Verdict(Passage):
    """How somebody who takes no side decided a charge."""

    behind = "date"
    by: Several[PartyName] | None = None
    """Who gives it; by default the only judge, else the only editor."""
    outcome: Outcome
    """What became of the charge."""
    label: Text | None = None
    """What it is called there: "Mostly false"."""
    says: Prose | None = None
    """Why, in the curator's words."""
    source: SourceName | None = None
    """The source that has the verdict."""
    locator: Text | None = None
    """Where in the source: a page, a paragraph."""
    date: Date | None = None
    """When it was given, as an EDTF level 1 date."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)] | None = None
    """What it rests on."""
    caveat: Several[Caveat] | None = None
    """Who qualifies or contradicts it, and how."""


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
    """Who makes the charge; by default the only accuser, or `unnamed` where it is hinted or reported."""
    voice: Voice | None = None
    """How the charge reaches us; by default `stated` in a text of its makers alone, else `paraphrased`."""
    part_of: Several[AccusationName] | None = None
    """The broader accusations that this one serves."""
    see: Several[EntryName] | None = None
    """What bears on it."""
    formerly: Several[FormerName] | None = None
    """The ids that it had before."""
    caveat: Several[Caveat] | None = None
    """Who qualifies or contradicts it, and how."""
    grounds: Annotated[dict[str, Ground], Field(min_length=1), _ARGUED] | None = None
    """What the accuser offers in proof."""
    rebuttals: Annotated[dict[str, Rebuttal], Field(min_length=1), _ARGUED] | None = None
    """The answers."""
    verdict: Several[Verdict] | None = None
    """How it was decided, and by whom."""
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
    """The language of the curation, as a BCP 47 tag, and of a mapped text where that names no other."""
    curators: Several[Text] | None = None
    """Who curated the map."""
    license: Licence | None = None
    """The licence of the curation: an SPDX expression, or `other`."""
    text: Several[SourceName] | None = None
    """The sources that are mapped, the chief one first."""
    parties: Annotated[dict[str, Party], Field(min_length=1), Identified(reserved=UNNAMED)]
    """Who takes part in the dispute."""
    people: (
        Annotated[dict[str, Person], Field(min_length=1), Identified(reserved=UNNAMED, among="parties")]
        | None
    ) = None
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
    def texts(self) -> tuple[str, ...]:
        """The sources that are mapped, the chief one first."""
        return tuple(dict.fromkeys(self.text or ()))

    @property
    def texts_declared(self) -> bool:
        """Whether there is a source for each text, or there may be a slip in the name of one."""
        return bool(self.texts) and all(text in (self.sources or {}) for text in self.texts)

    @property
    def first_text(self) -> str | None:
        """The text of which a section needs no more than its own id to be named."""
        return self.text[0] if self.text else None

    @cached_property
    def sections(self) -> dict[str, Section]:
        """The sections of all mapped texts, in their order, each by the name that it has in an `at`."""
        return {name: section for text in self.texts for name, section in self.sections_of(text).items()}

    def sections_of(self, text: str) -> dict[str, Section]:
        """Return the sections of one text by their names; none where it has none."""
        source = (self.sources or {}).get(text)
        sections = (source.sections if source else None) or {}
        return {self.place_in(text, id_): section for id_, section in sections.items()}

    def place_in(self, text: str, section: str) -> str:
        """Return how an `at` names a place of a text: `regime.4` in the first, `reply:p.3` in another."""
        return section if text == self.first_text else f"{text}{OF_TEXT}{section}"

    def parted(self, place: str) -> tuple[str, str]:
        """Return the text that a place is of, as far as its name tells, and what it is called there."""
        text, _, section = place.partition(OF_TEXT)
        return (text, section) if section and text in self.texts else (self.first_text or "", place)

    def texts_with(self, section: str) -> tuple[str, ...]:
        """Return the texts that have a section or a prefix of some, by its name there."""
        return tuple(text for text in self.texts if self.sections_at(self.place_in(text, section)))

    def section_path(self, name: str) -> tuple[str, ...]:
        """Return where in the file a section is declared."""
        text, section = self.parted(name)
        return ("sources", text, "sections", section)

    def text_path(self, text: str) -> tuple[str | int, ...]:
        """Return where in the file a text is named as one that is mapped."""
        return ("text", self.texts.index(text)) if len(self.texts) > 1 else ("text",)

    def texts_at(self, at: tuple[str, ...] | None) -> tuple[str, ...]:
        """Return the texts in which some places lie, or else, without a place that is in any, all of them."""
        parted = map(self.parted, at or ())
        named = dict.fromkeys(text for text, section in parted if OF_TEXT not in section)
        return tuple(text for text in named if text in self.texts) or self.texts

    def language_of(self, text: str) -> str | None:
        """Return the language of a text."""
        source = (self.sources or {}).get(text)
        return (source.language if source else None) or self.language

    @cached_property
    def places(self) -> dict[str, tuple[str, ...]]:
        """What `at` may name: each section, and each prefix with the sections below it."""
        places: dict[str, list[str]] = {}
        for name in self.sections:
            text, section = self.parted(name)
            parts = section.split(".")
            for end in range(1, len(parts) + 1):
                places.setdefault(self.place_in(text, ".".join(parts[:end])), []).append(name)
        return {place: tuple(sections) for place, sections in places.items()}

    def shortened(self, place: str) -> str:
        """Return the name of a place without the first text, which it need not say."""
        return place.removeprefix(f"{self.first_text}{OF_TEXT}")

    def sections_at(self, *at: str) -> tuple[str, ...]:
        """Return the sections that some places name, by themselves or by a prefix."""
        places = self.places
        return tuple(dict.fromkeys(name for place in at for name in places.get(self.shortened(place), ())))
