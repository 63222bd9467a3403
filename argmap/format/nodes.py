"""What an argument graph is made of: charges, grounds, answers, evidence and verdicts, each with its place.

The attacks are those of Pollock, "Defeasible Reasoning", Cognitive Science 11 (1987), and of Modgil
and Prakken, "The ASPIC+ framework for structured argumentation", Argument & Computation 5 (2014).
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from argmap.format.identifiers import INFERENCE
from argmap.format.models import Accusation, Evidence, Ground, Nature, Rebuttal, Verdict, Voice
from argmap.format.sides import Parties, Turn, are_among
from argmap.format.standing import Stand, Standing
from argmap.plain.diagnostics import Path
from argmap.plain.value import Value


class Attack(StrEnum):
    """What an answer attacks: the claim, the step to it, or what it rests on; a concession grants that."""

    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    UNDERMINES = "undermines"
    GRANTS = "grants"


class EvidenceNode(NamedTuple):
    """A piece of evidence, its place in the file, and what tells it from others beside it.

    ``nature`` is the one that is written, or else what the kind of its source settles.
    """

    path: Path
    evidence: Evidence
    name: str
    nature: Nature | None


class GroundNode(Value):
    """A ground, its identifier and its place in the file; ``nature`` as it is of evidence."""

    id: str
    path: Path
    ground: Ground
    nature: Nature | None


class RebuttalNode(NamedTuple):
    """An answer, with what it attacks and what is answered to it in turn.

    ``answers`` is the id of the accusation or rebuttal that it stands under; ``targets`` are the ids of
    what it attacks: that same id, or those of grounds, or (in a nested answer) of sources.
    """

    id: str
    path: Path
    rebuttal: Rebuttal
    by: Parties
    turn: Turn
    answers: str
    attack: Attack
    targets: tuple[str, ...]
    depth: int
    evidence: tuple[EvidenceNode, ...]
    replies: tuple["RebuttalNode", ...]

    def walk(self) -> Iterator["RebuttalNode"]:
        """Yield this answer and all below it, in the order of the file."""
        yield self
        for reply in self.replies:
            yield from reply.walk()

    @property
    def concedes(self) -> bool:
        """Whether it is a concession, which grants and adds nothing."""
        return self.rebuttal.move == "concession"

    @property
    def on_inference(self) -> bool:
        """Whether it speaks of the step to the claim, not of the claim or of what that rests on."""
        return self.rebuttal.against == (INFERENCE,)

    @property
    def contests(self) -> bool:
        """Whether it counts as an answer."""
        return self.turn is Turn.ANSWER and not self.concedes

    @property
    def grants_all(self) -> bool:
        """Whether it grants the whole charge, if those who grant it may."""
        return self.concedes and self.depth == 1 and self.rebuttal.against is None


class VerdictNode(Value):
    """A verdict, who gives it, and its place in the file."""

    path: Path
    verdict: Verdict
    by: Parties
    evidence: tuple[EvidenceNode, ...]


class AccusationNode(NamedTuple):
    """A charge with its grounds and answers, and how it stands.

    ``also`` are the answers under other charges that meet this one as well.
    """

    id: str
    path: Path
    accusation: Accusation
    by: Parties
    grounds: tuple[GroundNode, ...]
    rebuttals: tuple[RebuttalNode, ...]
    verdicts: tuple[VerdictNode, ...]
    also: tuple[RebuttalNode, ...]
    stand: Stand
    voice: Voice
    """How the charge reaches us: `stated`, unless the file says otherwise, in a text of its makers alone."""

    def walk(self) -> Iterator[RebuttalNode]:
        """Yield every answer, nested ones after the one that they answer."""
        for rebuttal in self.rebuttals:
            yield from rebuttal.walk()

    @property
    def standing(self) -> Standing:
        return self.stand.standing

    @property
    def granted_in_part(self) -> bool:
        return self.stand.granted_in_part

    @property
    def conceded_by(self) -> Parties:
        """Who grants the whole charge."""
        return self.stand.conceded_by

    @property
    def contesting(self) -> tuple[RebuttalNode, ...]:
        """The answers of its own that contest it, at whatever depth."""
        return tuple(answer for answer in self.walk() if answer.contests)

    @property
    def accepted(self) -> int:
        """How many of its own answers those who make the charge accept."""
        return sum(self.accepts(answer) for answer in self.contesting)

    def accepts(self, answer: RebuttalNode) -> bool:
        """Tell whether those who make the charge accept an answer to it."""
        return any(
            reply.concedes and reply.rebuttal.against is None and are_among(reply.by, self.by)
            for reply in answer.replies
        )

    @property
    def counted(self) -> tuple[tuple[RebuttalNode, EvidenceNode], ...]:
        """The evidence that counts for how it stands, each piece with its answer, wherever that stands."""
        answers = (*self.contesting, *(answer for answer in self.also if answer.contests))
        return tuple((answer, piece) for answer in answers for piece in answer.evidence)

    @property
    def counted_sources(self) -> tuple[str, ...]:
        """The sources of that evidence, each once."""
        return tuple(dict.fromkeys(piece.evidence.source for _, piece in self.counted))
