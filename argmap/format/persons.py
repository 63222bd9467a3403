"""What each party and person of a map does in it: who charges, who answers, whose words are brought."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from argmap.format.identifiers import UNNAMED
from argmap.format.models import ClaimFile, Party, Person
from argmap.format.nodes import AccusationNode
from argmap.format.passages import caveats_under
from argmap.format.sides import Parties
from argmap.format.uses import Use
from argmap.plain.diagnostics import Path
from argmap.plain.value import Value

DEEDS = ("charge", "answer", "reply", "remark", "verdict-given", "caveat")
"""What somebody may do in a map, by the noun that it is counted with."""


class Deed(Value):
    """A thing that somebody does: one of ``DEEDS``, the charge under which, and the path of the entry."""

    kind: str
    charge: str
    path: Path


class Deeds:
    """What somebody does, and the pieces of evidence from sources that are theirs."""

    def __init__(self, done: Iterable[Deed] = (), uses: Iterable[Use] = ()) -> None:
        self.done = list(done)
        self.uses = list(uses)

    def __bool__(self) -> bool:
        return bool(self.done or self.uses)

    @property
    def counts(self) -> Mapping[str, int]:
        """How often somebody does what."""
        return Counter(deed.kind for deed in self.done)

    @property
    def against(self) -> list[Use]:
        """Their own words that are turned against them."""
        return [use for use in self.uses if use.nature == "opponent"]

    @property
    def brought(self) -> list[Use]:
        """The other evidence that is theirs."""
        return [use for use in self.uses if use.nature != "opponent"]

    @property
    def testimony(self) -> list[Use]:
        """What they say as witnesses."""
        return [use for use in self.uses if use.nature == "testimony"]


class Somebody(Value):
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

    def __init__(
        self, claims: ClaimFile, nodes: Mapping[str, AccusationNode], uses: Mapping[str, Sequence[Use]]
    ) -> None:
        self.claims = claims
        self._entries: dict[str, Party | Person] = {**self.claims.parties, **(self.claims.people or {})}
        self._spelled = {
            name.casefold(): id_
            for id_, entry in reversed(self._entries.items())
            for name in (entry.name, *(entry.also or ()))
        }
        self._deeds: dict[str, Deeds] = {id_: Deeds() for id_ in self._entries}
        self._count(nodes)
        self._bring(uses)

    def of(self, name: str) -> Deeds:
        """Return what a person does, or a party, with the evidence of its members, by identifier or name."""
        id_ = self.meant(name)
        return self._with_own(id_)[0] if id_ in self.claims.parties else self._of(id_)

    def meant(self, name: str) -> str:
        """Return the identifier of the party or person whom a name means, or the name where that is none."""
        return name if name in self._entries else self._spelled.get(name.casefold(), name)

    def _of(self, id_: str) -> Deeds:
        return self._deeds.get(id_) or Deeds()

    def _noted(self, name: str) -> Deeds:
        """Return what is to be added to where something is noted of somebody."""
        return self._deeds.setdefault(self.meant(name), Deeds())

    def _count(self, nodes: Mapping[str, AccusationNode]) -> None:
        for node in nodes.values():
            for kind, path, by in _acts(node):
                for name in by:
                    self._noted(name).done.append(Deed(kind, node.id, path))

    def _bring(self, uses: Mapping[str, Sequence[Use]]) -> None:
        for source, own in uses.items():
            evidence = [use for use in own if use.kind == "evidence"]
            for name in (self.claims.sources or {})[source].author or ():
                self._noted(name).uses += evidence

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
        deeds, members = self._with_own(id_)
        placed.add(id_)
        yield Somebody(id_, self.claims.parties[id_], deeds)
        for name in members:
            if name not in placed:
                placed.add(name)
                yield self._somebody(name, depth=1)

    def _with_own(self, id_: str) -> tuple[Deeds, list[str]]:
        """Return what a party does, with the evidence of its members, and those that are no party."""
        named = dict.fromkeys(map(self.meant, self.claims.parties[id_].members or ()))
        members = [name for name in named if name not in self.claims.parties]
        own = self._deeds[id_]
        seen = dict.fromkeys(own.uses)
        for name in members:
            seen |= dict.fromkeys(self._of(name).uses)
        return Deeds(own.done, list(seen)), members

    def _somebody(self, id_: str, depth: int = 0) -> Somebody:
        return Somebody(id_, self._entries.get(id_), self._of(id_), depth)


def _acts(node: AccusationNode) -> Iterator[tuple[str, Path, Parties]]:
    """Yield what is done under a charge, and by whom."""
    yield "charge", node.path, node.by
    yield from ((str(answer.turn), answer.path, answer.by) for answer in node.walk())
    yield from (("verdict-given", verdict.path, verdict.by) for verdict in node.verdicts)
    yield from (("caveat", path, caveat.by) for path, caveat in caveats_under(node))
