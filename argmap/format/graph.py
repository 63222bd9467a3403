"""The argument graph of a claim file: what answers what, with what right, and how each charge stands.

The attacks are those of Pollock, "Defeasible Reasoning", Cognitive Science 11 (1987), and of Modgil
and Prakken, "The ASPIC+ framework for structured argumentation", Argument & Computation 5 (2014).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from argmap.format.authorship import Authorship
from argmap.format.identifiers import INFERENCE
from argmap.format.models import Accusation, ClaimFile, Evidence, Ground, Nature, Passage, Rebuttal
from argmap.format.natures import settled
from argmap.plain.diagnostics import Path


class Attack(StrEnum):
    """What an answer attacks: the claim, the step to it, or what it rests on."""

    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    UNDERMINES = "undermines"


class Standing(StrEnum):
    """How an accusation stands, by its first-level answers from anyone but the accusers."""

    DOCUMENTED = "documented"
    ARGUED = "argued"
    UNANSWERED = "unanswered"


class EvidenceNode(NamedTuple):
    """A piece of evidence and its place in the file.

    ``nature`` is the one that is written, or else what the kind of its source settles.
    """

    path: Path
    evidence: Evidence
    nature: Nature | None


class GroundNode(NamedTuple):
    """A ground, its identifier and its place in the file; ``nature`` as it is of evidence."""

    id: str
    path: Path
    ground: Ground
    nature: Nature | None


class RebuttalNode(NamedTuple):
    """An answer, with what it attacks and what is answered to it in turn.

    ``answers`` is the id of the accusation or rebuttal that it stands under; ``target`` is the id of
    what it attacks: that same id, or a ground's, or (in a nested answer) a source's.
    """

    id: str
    path: Path
    rebuttal: Rebuttal
    by: tuple[str, ...]
    answers: str
    attack: Attack
    target: str
    depth: int
    evidence: tuple[EvidenceNode, ...]
    replies: tuple["RebuttalNode", ...]

    def walk(self) -> Iterator["RebuttalNode"]:
        """Yield this answer and all below it, in the order of the file."""
        yield self
        for reply in self.replies:
            yield from reply.walk()


class AccusationNode(NamedTuple):
    """A charge with its grounds and answers, and how it stands."""

    id: str
    path: Path
    accusation: Accusation
    by: tuple[str, ...]
    grounds: tuple[GroundNode, ...]
    rebuttals: tuple[RebuttalNode, ...]
    standing: Standing
    conceded: bool

    def walk(self) -> Iterator[RebuttalNode]:
        """Yield every answer, nested ones after the one that they answer."""
        for rebuttal in self.rebuttals:
            yield from rebuttal.walk()


@dataclass(frozen=True, slots=True)
class Figures:
    """What a map holds, counted."""

    accusations: int
    grounds: int
    rebuttals: int
    evidence: int
    sources: int
    topics: int
    documented: int
    argued: int
    unanswered: int
    conceded: int


@dataclass(frozen=True)
class ArgumentGraph:
    """A claim file read as charges, answers and evidence, in the order of the file."""

    claims: ClaimFile
    accusations: dict[str, AccusationNode] = field(repr=False)

    @classmethod
    def of(cls, claims: ClaimFile) -> "ArgumentGraph":
        """Build the graph; references that lead nowhere are kept as they are."""
        builder = _Builder(claims)
        return cls(claims, {id_: builder.accusation(id_, item) for id_, item in claims.accusations.items()})

    def walk(self) -> Iterator[RebuttalNode]:
        """Yield every answer of the map."""
        for accusation in self.accusations.values():
            yield from accusation.walk()

    @cached_property
    def answers(self) -> tuple[RebuttalNode, ...]:
        """Every answer of the map, nested ones after the one that they answer."""
        return tuple(self.walk())

    @cached_property
    def grounds(self) -> dict[str, GroundNode]:
        """Every ground of the map, by its identifier."""
        return {ground.id: ground for node in self.accusations.values() for ground in node.grounds}

    @cached_property
    def evidence(self) -> tuple[EvidenceNode, ...]:
        """Every piece of evidence of the map."""
        return tuple(piece for answer in self.answers for piece in answer.evidence)

    @cached_property
    def passages(self) -> tuple[tuple[Path, Passage], ...]:
        """Whatever may stand at a place of the mapped text, caveats included, each with its path."""
        return tuple(self._passages())

    def _passages(self) -> Iterator[tuple[Path, Passage]]:
        for node in self.accusations.values():
            yield node.path, node.accusation
            for ground in node.grounds:
                yield ground.path, ground.ground
            for answer in node.walk():
                yield answer.path, answer.rebuttal
                for piece in answer.evidence:
                    yield piece.path, piece.evidence
                    for index, caveat in enumerate(piece.evidence.caveat or ()):
                        yield (*piece.path, "caveat", index), caveat

    @cached_property
    def parts(self) -> dict[str, tuple[str, ...]]:
        """The accusations that serve each accusation, where there are any."""
        parts: dict[str, list[str]] = {}
        for id_, node in self.accusations.items():
            for whole in node.accusation.part_of or ():
                parts.setdefault(whole, []).append(id_)
        return {whole: tuple(ids) for whole, ids in parts.items()}

    def of_topic(self, topic: str) -> tuple[AccusationNode, ...]:
        """Return the accusations of a topic."""
        return tuple(node for node in self.accusations.values() if node.accusation.topic == topic)

    @cached_property
    def figures(self) -> Figures:
        """The map, counted."""
        nodes = self.accusations.values()
        answers = self.answers
        return Figures(
            accusations=len(nodes),
            grounds=sum(len(node.grounds) for node in nodes),
            rebuttals=len(answers),
            evidence=len(self.evidence),
            sources=len(self.claims.sources or ()),
            topics=len(self.claims.topics),
            documented=sum(node.standing is Standing.DOCUMENTED for node in nodes),
            argued=sum(node.standing is Standing.ARGUED for node in nodes),
            unanswered=sum(node.standing is Standing.UNANSWERED for node in nodes),
            conceded=sum(node.conceded for node in nodes),
        )


class _Builder:
    """Builds nodes with the defaults of ``by`` filled in."""

    def __init__(self, claims: ClaimFile) -> None:
        self._roles = {id_: party.role for id_, party in claims.parties.items()}
        self._authorship = Authorship(claims)
        self._accuser, self._respondent = self._only("accuser"), self._only("respondent")

    def _only(self, role: str) -> tuple[str, ...]:
        """Return the only party of a role; none where there is not exactly one."""
        having = tuple(id_ for id_, own in self._roles.items() if own == role)
        return having if len(having) == 1 else ()

    def _opposite(self, by: tuple[str, ...]) -> tuple[str, ...]:
        sides = {self._roles.get(party) for party in by}
        if sides == {"respondent"}:
            return self._accuser
        return self._respondent if sides == {"accuser"} else ()

    def accusation(self, id_: str, item: Accusation) -> AccusationNode:
        path: Path = ("accusations", id_)
        by = item.by or self._accuser
        grounds = tuple(
            GroundNode(name, (*path, "grounds", name), ground, self._nature(ground, by))
            for name, ground in (item.grounds or {}).items()
        )
        below = (item.rebuttals or {}).items()
        rebuttals = tuple(
            [
                self._rebuttal(name, answer, path, id_, answer.by or self._respondent, 1)
                for name, answer in below
            ]
        )
        answers = [node for node in rebuttals if not self._accusing(node.by)]
        return AccusationNode(
            id_,
            path,
            item,
            by,
            grounds,
            rebuttals,
            _standing(answers),
            any(answer.rebuttal.concedes for answer in answers),
        )

    def _nature(self, item: Evidence | Ground, by: tuple[str, ...]) -> Nature | None:
        return item.nature or (settled(self._authorship, item.source, by) if item.source else None)

    def _accusing(self, by: tuple[str, ...]) -> bool:
        return bool(by) and all(self._roles.get(party) == "accuser" for party in by)

    def _rebuttal(
        self, id_: str, item: Rebuttal, parent: Path, answers: str, by: tuple[str, ...], depth: int
    ) -> RebuttalNode:
        path: Path = (*parent, "rebuttals", id_)
        pieces = enumerate(item.evidence or ())
        evidence = tuple(
            [
                EvidenceNode((*path, "evidence", index), piece, self._nature(piece, by))
                for index, piece in pieces
            ]
        )
        below = (item.rebuttals or {}).items()
        replies = tuple(
            [
                self._rebuttal(name, reply, path, id_, reply.by or self._opposite(by), depth + 1)
                for name, reply in below
            ]
        )
        attack, target = _attack(item.against, answers)
        return RebuttalNode(id_, path, item, by, answers, attack, target, depth, evidence, replies)


def _attack(against: str | None, answers: str) -> tuple[Attack, str]:
    if against is None:
        return Attack.REBUTS, answers
    return (Attack.UNDERCUTS, answers) if against == INFERENCE else (Attack.UNDERMINES, against)


def _standing(answers: list[RebuttalNode]) -> Standing:
    if any(answer.evidence for answer in answers):
        return Standing.DOCUMENTED
    return Standing.ARGUED if answers else Standing.UNANSWERED
