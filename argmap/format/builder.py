"""Makes the argument graph of a claim file: who speaks, what is attacked, and how each charge stands."""

from collections.abc import Iterator

from argmap.format import identity
from argmap.format.authorship import Authorship
from argmap.format.identifiers import INFERENCE
from argmap.format.models import (
    Accusation,
    ClaimFile,
    Evidence,
    Ground,
    Nature,
    Rebuttal,
    Verdict,
    Voice,
)
from argmap.format.natures import settled
from argmap.format.nodes import (
    AccusationNode,
    Attack,
    EvidenceNode,
    GroundNode,
    RebuttalNode,
    VerdictNode,
)
from argmap.format.sides import Parties, Sides, Turn, are_among
from argmap.format.standing import Grant, Weight, stand
from argmap.plain.diagnostics import Path


class Builder:
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
        texts = self._claims.texts_at(item.places) if item.places else ()
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
