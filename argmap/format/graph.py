"""The argument graph of a claim file: what answers what, with what right, and how each charge stands."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from argmap.format import identity
from argmap.format.builder import Builder
from argmap.format.figures import Figures
from argmap.format.knowledge import Basis, Knowledge
from argmap.format.models import ClaimFile, Passage
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.format.numbering import numbered
from argmap.format.passages import passages_of, sources_of
from argmap.format.persons import Persons
from argmap.format.sides import Turn
from argmap.format.standing import ANSWERED, Standing
from argmap.format.uses import Use, dependants_of, uses_of
from argmap.plain.diagnostics import Path

Node = AccusationNode | GroundNode | RebuttalNode | VerdictNode | EvidenceNode


class ArgumentGraph:
    """A claim file read as charges, answers and evidence, in the order of the file."""

    def __init__(self, claims: ClaimFile, accusations: dict[str, AccusationNode]) -> None:
        self.claims = claims
        self.accusations = accusations

    @classmethod
    def of(cls, claims: ClaimFile) -> "ArgumentGraph":
        """Build the graph; references that lead nowhere are kept as they are."""
        return cls(claims, {node.id: node for node in Builder(claims).nodes()})

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
        return tuple(item for node in self.accusations.values() for item in passages_of(node))

    @cached_property
    def entries(self) -> dict[Path, Passage]:
        """Whatever may stand at a place of the mapped text, by its path."""
        return dict(self.passages)

    @cached_property
    def paths(self) -> dict[str, Path]:
        """The path of each of the ``identities``."""
        return {name: path for path, name in reversed(self.identities.items())}

    @cached_property
    def nodes(self) -> dict[Path, Node]:
        """Every accusation, ground, answer, verdict and piece of evidence, by its path."""
        found: dict[Path, Node] = {node.path: node for node in self.accusations.values()}
        for charge in self.accusations.values():
            below: tuple[Node, ...] = (*charge.grounds, *charge.walk(), *charge.verdicts)
            found |= {node.path: node for node in below}
        return found | {piece.path: piece for piece in self.evidence}

    @cached_property
    def uses(self) -> dict[str, tuple[Use, ...]]:
        """Where each source that is declared is named, and as what."""
        return uses_of(self.claims, self.accusations)

    @cached_property
    def dependants(self) -> dict[str, tuple[str, ...]]:
        """The accusations that would have no evidence left without a source, by that source."""
        return dependants_of(self.accusations)

    @cached_property
    def persons(self) -> Persons:
        """What each party and person does."""
        return Persons(self.claims, self.accusations, self.uses)

    @cached_property
    def knowledge(self) -> Knowledge:
        """How each source is known."""
        return Knowledge(self.claims)

    @cached_property
    def bases(self) -> dict[str, Basis]:
        """On what the answers to each accusation rest."""
        return {id_: self.knowledge.basis(node) for id_, node in self.accusations.items()}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each accusation in the order of the file."""
        return {id_: number for number, id_ in enumerate(self.accusations, 1)}

    @cached_property
    def answer_numbers(self) -> dict[Path, str]:
        """What each answer, reply and remark is cited by: the number of its charge, and its own there."""
        return {
            path: f"{self.numbers[node.id]}.{number}"
            for node in self.accusations.values()
            for path, number in numbered(node)
        }

    @cached_property
    def cited(self) -> dict[str, str]:
        """The number by which each charge and each answer is cited, by its identifier."""
        cited = {answer.id: self.answer_numbers[answer.path] for answer in self.answers}
        return cited | {id_: str(number) for id_, number in self.numbers.items()}

    @cached_property
    def users(self) -> dict[str, tuple[str, ...]]:
        """The accusations under which each source is named."""
        users: dict[str, dict[str, None]] = {}
        for node in self.accusations.values():
            for source in sources_of(node):
                users.setdefault(source, {})[node.id] = None
        return {source: tuple(ids) for source, ids in users.items()}

    @cached_property
    def titles(self) -> dict[str, str]:
        """What each entry is called that may be named by its identifier alone."""
        titles = {id_: topic.title for id_, topic in self.claims.topics.items()}
        titles |= {id_: source.in_short for id_, source in (self.claims.sources or {}).items()}
        titles |= {id_: node.ground.claim for id_, node in self.grounds.items()}
        titles |= {node.id: node.rebuttal.title for node in self.answers}
        titles |= {id_: node.accusation.title for id_, node in self.accusations.items()}
        return titles

    @cached_property
    def parts(self) -> dict[str, tuple[str, ...]]:
        """The accusations that serve each accusation, where there are any."""
        parts: dict[str, list[str]] = {}
        for id_, node in self.accusations.items():
            for whole in node.accusation.part_of or ():
                parts.setdefault(whole, []).append(id_)
        return {whole: tuple(ids) for whole, ids in parts.items()}

    def parts_answered(self, whole: str) -> int:
        """Return how many of the accusations that serve another are answered."""
        return sum(self.accusations[id_].standing in ANSWERED for id_ in self.parts.get(whole, ()))

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
            through=sum(basis.through is not None for basis in self.bases.values()),
            recollection=sum(basis.recollection for basis in self.bases.values()),
        )
