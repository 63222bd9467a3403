"""What each party and person of a map does in it: who charges, who answers, whose words are brought."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from argmap.drawing.views.uses import Use, uses_of
from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import UNNAMED
from argmap.format.models import Caveat, Party, Person
from argmap.format.passages import passages_of
from argmap.format.sides import Turn

DEEDS = ("charge", "answer", "reply", "remark", "verdict-given", "caveat")
"""What somebody may do in a map, by the noun that it is counted with."""


@dataclass
class Deeds:
    """What somebody does, how often, and the pieces of evidence that are words or acts of theirs."""

    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    uses: list[tuple[str, Use]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.counts or self.uses)

    @property
    def against(self) -> list[Use]:
        """Their own words that are turned against them."""
        return [use for _, use in self.uses if use.sign == "opponent"]

    @property
    def brought(self) -> list[Use]:
        """The other evidence that is theirs."""
        return [use for _, use in self.uses if use.sign != "opponent"]


class Somebody(NamedTuple):
    """A party or person, how deep below the party that it is a member of, and what it does."""

    id: str
    entry: Party | Person | None
    deeds: Deeds
    depth: int = 0

    @property
    def name(self) -> str:
        return self.entry.name if self.entry else self.id


class Persons:
    """Everybody whom a map names as a party, a person or an author, each once."""

    def __init__(self, graph: ArgumentGraph) -> None:
        self.claims = graph.claims
        self._entries: dict[str, Party | Person] = {**self.claims.parties, **(self.claims.people or {})}
        self._spelled = {
            name.casefold(): id_
            for id_, entry in reversed(self._entries.items())
            for name in (entry.name, *(entry.also or ()))
        }
        self._deeds: dict[str, Deeds] = {id_: Deeds() for id_ in self._entries}
        self._count(graph)
        self._bring(graph)

    def _of(self, name: str) -> Deeds:
        id_ = name if name in self._entries else self._spelled.get(name.casefold(), name)
        return self._deeds.setdefault(id_, Deeds())

    def _count(self, graph: ArgumentGraph) -> None:
        for node in graph.accusations.values():
            acts = [("charge", node.by)]
            acts += [(str(Turn(answer.turn)), answer.by) for answer in node.walk()]
            acts += [("verdict-given", verdict.by) for verdict in node.verdicts]
            acts += [("caveat", item.by) for _, item in passages_of(node) if isinstance(item, Caveat)]
            for deed, by in acts:
                for name in by:
                    self._of(name).counts[deed] += 1

    def _bring(self, graph: ArgumentGraph) -> None:
        for source, uses in uses_of(graph).items():
            evidence = [(source, use) for use in uses if use.is_evidence]
            for name in (self.claims.sources or {})[source].author or ():
                self._of(name).uses += evidence

    def sections(self) -> Iterator[tuple[str, list[Somebody]]]:
        """Yield the parties by their roles, then all others who have evidence of theirs, then the rest."""
        placed: set[str] = set()
        for role in ("accuser", "respondent", "witness", "judge", "editor", "other"):
            found = [one for id_ in self._having(role) for one in self._with_members(id_, placed)]
            if role == "accuser" and UNNAMED in self._deeds:
                placed.add(UNNAMED)
                found.append(self._somebody(UNNAMED))
            if found:
                yield f"people.{role}", found
        others = [self._somebody(id_) for id_ in self._deeds if id_ not in placed]
        if quoted := sorted((one for one in others if one.deeds), key=lambda one: -len(one.deeds.uses)):
            yield "people.quoted", quoted
        if bare := [one for one in others if not one.deeds]:
            yield "people.named", bare

    def _having(self, role: str) -> Sequence[str]:
        return [id_ for id_, party in self.claims.parties.items() if party.role == role]

    def _with_members(self, id_: str, placed: set[str]) -> Iterator[Somebody]:
        """Yield a party, with all that is its members', and each of these that is under no other party."""
        party = self.claims.parties[id_]
        members = [name for name in party.members or () if name not in self.claims.parties]
        own = self._deeds[id_]
        seen: dict[int, tuple[str, Use]] = {id(use): (source, use) for source, use in own.uses}
        for name in members:
            seen |= {id(use): (source, use) for source, use in self._of(name).uses}
        placed.add(id_)
        yield Somebody(id_, party, Deeds(own.counts, list(seen.values())))
        for name in members:
            if name not in placed:
                placed.add(name)
                yield self._somebody(name, depth=1)

    def _somebody(self, id_: str, depth: int = 0) -> Somebody:
        return Somebody(id_, self._entries.get(id_), self._of(id_), depth)
