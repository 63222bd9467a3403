"""The argument graph of a claim file: what answers what, with what right, and how each charge stands.

The attacks are those of Pollock, "Defeasible Reasoning", Cognitive Science 11 (1987), and of Modgil
and Prakken, "The ASPIC+ framework for structured argumentation", Argument & Computation 5 (2014).
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from argmap.format import identity
from argmap.format.authorship import Authorship
from argmap.format.identifiers import INFERENCE
from argmap.format.models import (
    Accusation,
    Caveat,
    ClaimFile,
    Evidence,
    Ground,
    Nature,
    Passage,
    Rebuttal,
    Verdict,
    Voice,
)
from argmap.format.natures import settled
from argmap.format.sides import Parties, Sides, Turn, are_among
from argmap.format.standing import Grant, Stand, Standing, Weight, stand
from argmap.plain.diagnostics import Path


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


class GroundNode(NamedTuple):
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
    def contests(self) -> bool:
        """Whether it counts as an answer."""
        return self.turn is Turn.ANSWER and not self.concedes

    @property
    def grants_all(self) -> bool:
        """Whether it grants the whole charge, if those who grant it may."""
        return self.concedes and self.depth == 1 and self.rebuttal.against is None


class VerdictNode(NamedTuple):
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


@dataclass(frozen=True, slots=True)
class Figures:
    """What a map holds, counted; an answer that meets several charges counts once."""

    accusations: int
    grounds: int
    rebuttals: int
    replies: int
    remarks: int
    evidence: int
    sources: int
    topics: int
    answered_with_evidence: int
    answered_by_argument: int
    conceded: int
    judged: int
    unanswered: int
    granted_in_part: int
    accepted: int


@dataclass(frozen=True)
class ArgumentGraph:
    """A claim file read as charges, answers and evidence, in the order of the file."""

    claims: ClaimFile
    accusations: dict[str, AccusationNode] = field(repr=False)

    @classmethod
    def of(cls, claims: ClaimFile) -> "ArgumentGraph":
        """Build the graph; references that lead nowhere are kept as they are."""
        return cls(claims, {node.id: node for node in _Builder(claims).nodes()})

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
        return tuple(self._evidence())

    def _evidence(self) -> Iterator[EvidenceNode]:
        for node in self.accusations.values():
            for answer in node.walk():
                yield from answer.evidence
            for verdict in node.verdicts:
                yield from verdict.evidence

    @cached_property
    def identities(self) -> dict[Path, str]:
        """What each entry that may be quoted, and each quotation, is called, whatever is put in before it."""
        evidence = {piece.path: piece.name for piece in self.evidence}
        names: dict[Path, str] = {}
        for path, passage in self.passages:  # each after what it stands under
            kind, step = str(path[-2]), path[-1]
            if isinstance(step, str):
                names[path] = step
            elif kind == "evidence":
                names[path] = f"{names[path[:-2]]}.{evidence[path]}"
            else:
                names[path] = identity.item(names[path[:-2]], kind, step)
            names.update(identity.quotations(names[path], path, len(passage.quote or ())))
        return names

    @cached_property
    def passages(self) -> tuple[tuple[Path, Passage], ...]:
        """Whatever may stand at a place of the mapped text, caveats included, each with its path."""
        return tuple(self._passages())

    def _passages(self) -> Iterator[tuple[Path, Passage]]:
        for node in self.accusations.values():
            yield from passages_of(node)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each accusation in the order of the file."""
        return {id_: number for number, id_ in enumerate(self.accusations, 1)}

    @cached_property
    def users(self) -> dict[str, tuple[str, ...]]:
        """The accusations under which each source is named."""
        users: dict[str, dict[str, None]] = {}
        for node in self.accusations.values():
            for source in sources_of(node):
                users.setdefault(source, {})[node.id] = None
        return {source: tuple(ids) for source, ids in users.items()}

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
        turns = Counter(answer.turn for answer in self.answers)
        standings = Counter(node.standing for node in nodes)
        return Figures(
            accusations=len(nodes),
            grounds=sum(len(node.grounds) for node in nodes),
            rebuttals=turns[Turn.ANSWER],
            replies=turns[Turn.REPLY],
            remarks=turns[Turn.REMARK],
            evidence=len(self.evidence),
            sources=len(self.claims.sources or ()),
            topics=len(self.claims.topics),
            answered_with_evidence=standings[Standing.ANSWERED_WITH_EVIDENCE],
            answered_by_argument=standings[Standing.ANSWERED_BY_ARGUMENT],
            conceded=standings[Standing.CONCEDED],
            judged=standings[Standing.JUDGED],
            unanswered=standings[Standing.UNANSWERED],
            granted_in_part=sum(node.granted_in_part for node in nodes),
            accepted=sum(node.accepted for node in nodes),
        )


def passages_of(node: AccusationNode) -> Iterator[tuple[Path, Passage]]:
    """Yield whatever under an accusation may stand at a place of a mapped text, each with its path."""
    yield from _qualified(node.path, node.accusation)
    for ground in node.grounds:
        yield from _qualified(ground.path, ground.ground)
    for answer in node.walk():
        yield from _proven(answer.path, answer.rebuttal, answer.evidence)
    for verdict in node.verdicts:
        yield from _proven(verdict.path, verdict.verdict, verdict.evidence)


def sources_of(node: AccusationNode) -> Iterator[str]:
    """Yield the source that anything under an accusation names, as often as it is named, in reading order."""
    yield from _of_caveats(node.accusation)
    for ground in node.grounds:
        yield from filter(None, [ground.ground.source])
        yield from _of_caveats(ground.ground)
    for verdict in node.verdicts:
        yield from filter(None, [verdict.verdict.source])
        yield from _of_pieces(verdict)
        yield from _of_caveats(verdict.verdict)
    for answer in node.walk():
        yield from _of_caveats(answer.rebuttal)
        yield from _of_pieces(answer)


def _of_caveats(item: "Caveated") -> Iterator[str]:
    return (caveat.source for caveat in item.caveat or () if caveat.source)


def _of_pieces(node: RebuttalNode | VerdictNode) -> Iterator[str]:
    for piece in node.evidence:
        yield piece.evidence.source
        yield from _of_caveats(piece.evidence)


Caveated = Accusation | Ground | Evidence | Rebuttal | Verdict
"""What a caveat may stand on."""


def _qualified(path: Path, item: Accusation | Ground | Evidence) -> Iterator[tuple[Path, Passage]]:
    """Yield an entry, and the caveats on it."""
    yield path, item
    yield from caveats(path, item)


def _proven(
    path: Path, item: Rebuttal | Verdict, evidence: tuple[EvidenceNode, ...]
) -> Iterator[tuple[Path, Passage]]:
    yield path, item
    if isinstance(item, Rebuttal):
        yield from caveats(path, item)
    for piece in evidence:
        yield from _qualified(piece.path, piece.evidence)
    if isinstance(item, Verdict):
        yield from caveats(path, item)


def caveats(path: Path, item: Caveated) -> Iterator[tuple[Path, Caveat]]:
    """Yield the caveats on an entry, each with its path."""
    for index, caveat in enumerate(item.caveat or ()):
        yield (*path, "caveat", index), caveat


class _Builder:
    """Builds nodes with the defaults of ``by`` filled in."""

    def __init__(self, claims: ClaimFile) -> None:
        self._claims, self._authorship = claims, Authorship(claims)
        self._charges = claims.accusations
        self._sides = Sides(claims)
        self._makers = {id_: self._sides.makers(item) for id_, item in self._charges.items()}
        self._answers = {id_: self._answered(id_, item) for id_, item in self._charges.items()}

    def nodes(self) -> Iterator[AccusationNode]:
        also: dict[str, list[RebuttalNode]] = {}
        for id_, answers in self._answers.items():
            for answer in (below for own in answers for below in own.walk()):
                for charge in dict.fromkeys(answer.rebuttal.also_answers or ()):
                    if self._meets(answer, id_, charge):
                        also.setdefault(charge, []).append(answer)
        for id_, item in self._charges.items():
            yield self._accusation(id_, item, tuple(also.get(id_, ())))

    def _meets(self, answer: RebuttalNode, own: str, other: str) -> bool:
        """Tell whether an answer to one charge is one to another as well."""
        makers = self._makers.get(other)
        is_answer = answer.turn is Turn.ANSWER and other != own
        return is_answer and makers is not None and not are_among(answer.by, makers)

    def _accusation(self, id_: str, item: Accusation, also: tuple[RebuttalNode, ...]) -> AccusationNode:
        path: Path = ("accusations", id_)
        answers, makers = self._answers[id_], self._makers[id_]
        weights = [self._weight(answer, makers) for own in answers for answer in own.walk()]
        weights += [self._weight(answer, makers) for answer in also]
        return AccusationNode(
            id_,
            path,
            item,
            makers,
            tuple(self._ground(name, own, path, makers) for name, own in (item.grounds or {}).items()),
            answers,
            tuple(self._verdict(path, index, own) for index, own in enumerate(item.verdict or ())),
            also,
            stand(weights, [verdict.outcome for verdict in item.verdict or ()]),
            item.voice or self._voice(item, frozenset(makers)),
        )

    def _voice(self, item: Accusation, by: frozenset[str]) -> Voice:
        texts = self._claims.texts_at(item.at) if item.at else ()
        own = any(self._authorship.of(text).only(by) for text in texts)
        return "stated" if own else "paraphrased"

    def _weight(self, answer: RebuttalNode, makers: Parties) -> Weight:
        grants = _granted(answer) if self._sides.may_grant(answer.by, makers) else Grant.NOTHING
        return Weight(answer.contests, bool(answer.evidence), grants, answer.by)

    def _verdict(self, parent: Path, index: int, item: Verdict) -> VerdictNode:
        path: Path = (*parent, "verdict", index)
        by = self._sides.giver(item)
        return VerdictNode(path, item, by, self._pieces(path, item, by))

    def _answered(self, id_: str, item: Accusation) -> tuple[RebuttalNode, ...]:
        below = (item.rebuttals or {}).items()
        makers, path = self._makers[id_], ("accusations", id_)
        default = self._sides.answering(makers)
        return tuple(
            [self._rebuttal(name, own, path, id_, own.by or default, 1, None, makers) for name, own in below]
        )

    def _ground(self, id_: str, item: Ground, parent: Path, by: Parties) -> GroundNode:
        return GroundNode(id_, (*parent, "grounds", id_), item, self._nature(item, by))

    def _pieces(self, path: Path, item: Rebuttal | Verdict, by: Parties) -> tuple[EvidenceNode, ...]:
        pieces = item.evidence or ()
        named = enumerate(zip(pieces, identity.names(pieces), strict=True))
        return tuple(
            [
                EvidenceNode((*path, "evidence", index), piece, name, self._nature(piece, by))
                for index, (piece, name) in named
            ]
        )

    def _nature(self, item: Evidence | Ground, by: Parties) -> Nature | None:
        return item.nature or (settled(self._authorship, item.source, by) if item.source else None)

    def _rebuttal(
        self,
        id_: str,
        item: Rebuttal,
        parent: Path,
        answers: str,
        by: Parties,
        depth: int,
        above: Turn | None,
        makers: Parties,
    ) -> RebuttalNode:
        path: Path = (*parent, "rebuttals", id_)
        turn = self._sides.turn(by, makers, above)
        below = (item.rebuttals or {}).items()
        replies = tuple(
            [
                self._rebuttal(
                    name, own, path, id_, own.by or self._sides.opposite(by), depth + 1, turn, makers
                )
                for name, own in below
            ]
        )
        attack, targets = _attack(item, answers)
        pieces = self._pieces(path, item, by)
        return RebuttalNode(id_, path, item, by, turn, answers, attack, targets, depth, pieces, replies)


def _attack(item: Rebuttal, answers: str) -> tuple[Attack, tuple[str, ...]]:
    named = tuple(name for name in item.against or () if name != INFERENCE)
    if item.move == "concession":
        return Attack.GRANTS, named or (answers,)
    if named:
        return Attack.UNDERMINES, named
    return (Attack.UNDERCUTS if item.against else Attack.REBUTS), (answers,)


def _granted(answer: RebuttalNode) -> Grant:
    """Return how much of the charge an answer grants, if those who give it may."""
    if answer.turn is not Turn.ANSWER:
        return Grant.NOTHING
    if answer.grants_all:
        return Grant.WHOLE
    return Grant.PART if answer.concedes or answer.rebuttal.concedes else Grant.NOTHING
