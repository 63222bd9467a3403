"""What is known of the quotations and sections of a claim file, for rules, pictures and reports."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from argmap.plain.diagnostics import Path
from argmap.plain.span import Position
from argmap.plain.value import Value

Spans = tuple[tuple[int, int], ...]
"""Stretches, each from a first number up to, not including, a last one."""


class Status(StrEnum):
    """What a quotation or a section rests on."""

    TEXT = "verified against the text"
    LOCK = "verified by the lock"
    NONE = "unverified"


IN_SOURCE = "checked in the source itself"


class Distortion(StrEnum):
    """What may turn the meaning of a quotation round when it is swallowed or cut off."""

    NEGATION = "negation"
    HEDGE = "hedge"
    QUANTIFIER = "quantifier"
    ATTRIBUTION = "attribution"
    CONDITION = "condition"
    QUESTION = "question"
    MODAL = "modal"
    IRONY = "irony"
    CORRECTION = "correction"
    INSERTION = "insertion"
    DISTANCE = "distance"


class Doubt(Value):
    """Why a quotation may not mean what its text means.

    ``word`` is what was left out or put in, and ``passage`` the text around it; both are empty where only
    the lock knows of the doubt.
    """

    kind: Distortion
    where: str = ""
    word: str = ""
    passage: str = ""


class Unguarded(NamedTuple):
    """A language without word lists, or with some: only those distortions were ``looked_for``."""

    language: str
    looked_for: tuple[str, ...] = ()


class Change(StrEnum):
    """What became of some words on the way from the text to a quotation."""

    SAME = "same"
    REPLACED = "replaced"
    ADDED = "added"
    DROPPED = "dropped"


class Difference(Value):
    """Some words of the text, and those that a quotation has in their place."""

    change: Change
    text: str
    quoted: str


class Near(Value):
    """The passage most like words that the text does not have; ``likeness`` goes from 0 to 100."""

    section: str | None
    passage: str
    likeness: float
    differences: tuple[Difference, ...]
    position: Position

    @property
    def exact(self) -> bool:
        """Whether the words do stand there, which is not where they are looked for."""
        return all(item.change is Change.SAME for item in self.differences)


class NotFound(Value):
    """The words stand nowhere in the text; ``part`` is the first of its parts that does not.

    ``bare`` are the words without the quotation marks around them, where these do stand in the place given.
    """

    part: str
    near: Near | None
    bare: str = ""


class Elsewhere(Value):
    """The words stand in another section than the one named, or run from one section into the next."""

    sections: tuple[str, ...]
    named: tuple[str, ...]


class Reversed(Value):
    """Every part stands in the section, but not in this order."""

    section: str | None
    order: tuple[str, ...]


class Unlocked(Value):
    """The lock does not vouch for the words: they are new, edited or moved since."""

    reason: str
    moved_from: str = ""


QuotationProblem = NotFound | Elsewhere | Reversed | Unlocked


class CheckedQuotation(NamedTuple):
    """A quotation, and what was found of it.

    ``words`` are the words of its section that it consists of, by number; ``spans`` the same as offsets of
    the normalised text, known only where the text is. ``occurrences`` counts its places in the section.
    """

    path: Path
    quote: str
    status: Status
    section: str | None = None
    words: Spans = ()
    spans: Spans = ()
    occurrences: int = 1
    places: tuple[Position, ...] = ()
    problem: QuotationProblem | None = None
    doubts: tuple[Doubt, ...] = ()
    acknowledged: bool = False
    """Whether an `ack` stands beside it."""
    text: str | None = None
    """The text in which it stands, or else the one in which it was looked for."""
    at: tuple[str, ...] = ()
    """The places that the file gives for it."""
    at_path: Path = ()
    words_path: Path = ()
    """Where in the file these places stand, and its words."""
    in_source: bool = False
    """Whether it stands in the very source that is brought, so that it was checked in the source itself."""

    @property
    def entry(self) -> Path:
        """The path of the entry that it stands in."""
        return self.path[:-2]

    @property
    def proof(self) -> str:
        """What it rests on, in words."""
        return f"{self.status}, {IN_SOURCE}" if self.in_source else str(self.status)


class Candidate(Value):
    """A place of the text where a section may start, with the words that stand there."""

    position: Position
    passage: str


class Misplacement(StrEnum):
    """What is wrong with the place of a section."""

    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    OUT_OF_ORDER = "out of order"
    LATE = "late"
    UNLOCKED = "unlocked"


class CheckedSection(NamedTuple):
    """A section, and where it lies: offsets of the normalised text, and its words by number.

    ``id`` is the name that it has in an `at`.
    """

    id: str
    status: Status
    span: tuple[int, int] | None = None
    words: tuple[int, int] | None = None
    problem: Misplacement | None = None
    candidates: tuple[Candidate, ...] = ()
    after: str | None = None
    """Of a section that is out of order: the one it must not follow."""
    near: Near | None = None
    bare: str = ""
    """Of a section that is missing: the passage most like its words, or these without marks around them."""
    vague: bool = False
    """Whether it or its neighbour could not be placed for sure, so that nobody knows where it ends."""
    severed: str = ""
    """What stands before it in its first sentence, and so in the section above."""


class Edition(Value):
    """How a text differs from the one that the lock was made from, section by section."""

    changed: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


class Copy(NamedTuple):
    """The copy of a text that quotations were held against: the hash of it as it is compared, its length."""

    sha256: str
    words: int


class CheckedText(Value):
    """A text: what its quotations and sections were held against, and what was found of it as a whole.

    ``edition`` tells how it differs from the one that was locked. ``unguarded`` is set where word lists of
    its language are missing, so that meanings were not guarded in full. It is ``alien`` where this seems to
    be another text than the one that is mapped: of all that was ``sought``, nothing is in it.
    """

    id: str
    against: Status
    edition: Edition | None = None
    unguarded: Unguarded | None = None
    alien: bool = False
    sought: int = 0
    copy: Copy | None = None
    """The one at hand, or the one of which the lock was made."""


class Verification(Value):
    """Everything that was found of one claim file's quotations and sections.

    ``texts`` tells what they were held against. ``stale`` holds the keys under which the lock is not what the
    texts at hand give.
    """

    texts: tuple[CheckedText, ...] = ()
    quotations: tuple[CheckedQuotation, ...] = ()
    sections: tuple[CheckedSection, ...] = ()
    stale: tuple[str, ...] = ()
    idle_acks: tuple[Path, ...] = ()
    lock_name: str = "claims.lock"
    lock_fault: str = ""
    """What keeps the lock from being used, where there is or should be one."""

    @property
    def against(self) -> Status:
        """What all of it was held against at the least: a text, its lock, or nothing."""
        weakest = (Status.NONE, Status.LOCK, Status.TEXT)
        return min((text.against for text in self.texts), key=weakest.index, default=Status.NONE)

    @cached_property
    def in_source(self) -> frozenset[Path]:
        """The quotations that were checked in the source itself, by their paths."""
        return frozenset(item.path for item in self.quotations if item.in_source)

    @cached_property
    def proofs(self) -> Mapping[Path, str]:
        """What each quotation rests on in words, by its path."""
        return {item.path: item.proof for item in self.quotations}

    @cached_property
    def alien(self) -> frozenset[str]:
        """The texts that seem to be others than those that are mapped."""
        return frozenset(text.id for text in self.texts if text.alien)

    @property
    def clean(self) -> bool:
        """Whether every quotation and section was found as the file says, so that a lock may be written."""
        return not (
            any(quotation.problem for quotation in self.quotations)
            or any(section.problem for section in self.sections)
        )
