"""How the sources of a map are known, and what that makes of the answers to each charge."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from argmap.format.authorship import Authorship
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode
from argmap.plain.value import Value


class How(StrEnum):
    """How a source is known."""

    AT_HAND = "at hand"
    THROUGH = "through"
    NOT_SAID = "not said"


class Known(Value):
    """How a source is known, and through which others.

    ``ends`` are the sources at which the chains of ``via`` end; what is not known through another is its
    own end.
    """

    how: How
    through: tuple[str, ...]
    ends: frozenset[str]


class Basis(NamedTuple):
    """On what the answers to a charge rest, where all of it comes by one way.

    ``through`` is the one source through which all of it is known; ``on_own_word`` says that those who
    bring it wrote that source themselves; ``recollection``, that nothing else than memory is brought.
    """

    through: str | None = None
    on_own_word: bool = False
    recollection: bool = False


class Knowledge:
    """How each source of a map is known."""

    def __init__(self, claims: ClaimFile) -> None:
        self.claims = claims
        self._known: dict[str, Known] = {}

    @cached_property
    def authorship(self) -> Authorship:
        """Who wrote each source."""
        return Authorship(self.claims)

    def of(self, source: str) -> Known:
        """Return how a source is known; of one that is not declared, nothing is said."""
        way = {} if source in self._known else {source: iter(self._ways(source))}
        while way:  # down to the ends of the chains; what closes a ring leads no further
            here, ways = next(reversed(way.items()))
            further = next((name for name in ways if name not in self._known and name not in way), None)
            if further is None:
                del way[here]
                self._known[here] = self._settled(here)
            else:
                way[further] = iter(self._ways(further))
        return self._known[source]

    def _at_hand(self, source: str) -> bool:
        entry = (self.claims.sources or {}).get(source)
        return source in self.claims.texts or bool(entry and entry.accessed)

    def _ways(self, source: str) -> tuple[str, ...]:
        """Return through what a source is known, if it is not at hand."""
        entry = (self.claims.sources or {}).get(source)
        return entry.via or () if entry and not self._at_hand(source) else ()

    def _settled(self, source: str) -> Known:
        """Return how a source is known, once that is known of all that it is known through."""
        ways = self._ways(source)
        if not ways:
            how = How.AT_HAND if self._at_hand(source) else How.NOT_SAID
            return Known(how, (), frozenset([source]))
        found = (self._known[name].ends for name in ways if name in self._known)
        return Known(How.THROUGH, ways, frozenset[str]().union(*found) or frozenset([source]))

    def falling_with(self, source: str) -> frozenset[str]:
        """Return what nobody would know without a source: it, and what is known through nothing else."""
        fallen, due = {source}, [source]
        while due:
            for name in self._told_by.get(due.pop(), ()):
                if name not in fallen and fallen.issuperset(self._ways(name)):
                    fallen.add(name)
                    due.append(name)
        return frozenset(fallen)

    @cached_property
    def _told_by(self) -> Mapping[str, Sequence[str]]:
        """The sources that are known through each, alone or among others."""
        told: dict[str, list[str]] = {}
        for name in self.claims.sources or ():
            for way in self._ways(name):
                told.setdefault(way, []).append(name)
        return told

    def on_own_word(self, source: str, by: tuple[str, ...]) -> bool:
        """Tell whether those who bring a source wrote everything through which it is known."""
        known, parties = self.of(source), frozenset(by)
        return known.how is How.THROUGH and all(
            self.authorship.of(end).belong_to(parties) for end in known.ends
        )

    def basis(self, node: AccusationNode) -> Basis:
        """Return on what the answers to a charge rest, as far as one thing can be said of all of it."""
        pieces = node.counted
        if not pieces:
            return Basis()
        through = self._through(node.counted_sources)
        return Basis(
            through,
            through is not None
            and all(
                piece.evidence.source == through or self.on_own_word(piece.evidence.source, answer.by)
                for answer, piece in pieces
            ),
            all(piece.nature == "recollection" for _, piece in pieces),
        )

    def _through(self, sources: tuple[str, ...]) -> str | None:
        """Return the only source at which all of some end, if not all of them are that source itself."""
        ends = frozenset[str]().union(*(self.of(source).ends for source in sources))
        return next(iter(ends)) if len(ends) == 1 and {*sources} != ends else None
