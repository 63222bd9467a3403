"""Which parties wrote a source, told from the names that stand under `author`."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from argmap.format.models import ClaimFile, Party
from argmap.format.people import People, agree, name_parts
from argmap.plain.value import Value

_WORD = r"[^\W_]+"
_OF = r"\s(?:of|for|in|at|de|du|des|d'|der|für|von)\s|,"
"""What parts the chief word of a name from what tells more: the Ministry of Light."""

_NAME = 4
"""So many letters a word has at the least that tells one party from another."""
_STEM = 5


class Authors(Value):
    """The parties that wrote a source, and those of its authors who belong to no party."""

    parties: frozenset[str]
    strangers: tuple[str, ...]
    each: tuple[frozenset[str], ...] = ()
    """The parties of each author by itself."""

    def only(self, parties: frozenset[str]) -> bool:
        """Tell whether the source is known to be by some of these parties and by nobody else."""
        return bool(self.parties) and not self.strangers and self.parties <= parties

    def belong_to(self, parties: frozenset[str]) -> bool:
        """Tell whether every author is one of some parties, or of their members."""
        return bool(self.each) and not any(own.isdisjoint(parties) for own in self.each)


class Authorship:
    """The authors of every source of a claim file.

    An author is an entry of the parties or people, or a name. "L. Trotsky" and "Trotsky, Leon" are names of
    the member "Leon Trotsky": the last name is the same, and the others agree as far as they are given.
    """

    def __init__(self, claims: ClaimFile) -> None:
        self.claims = claims
        self._read: dict[tuple[str, ...], Authors] = {}
        self._meant: dict[str, frozenset[str]] = {}

    def of(self, source: str) -> Authors:
        """Return the authors of a source; nobody where the source is unknown or names none."""
        entry = (self.claims.sources or {}).get(source)
        names = (entry.author or ()) if entry else ()
        authors = self._read.get(names)
        if authors is None:
            authors = self._read[names] = self._authors(names)
        return authors

    def _authors(self, names: tuple[str, ...]) -> Authors:
        having = {name: self.parties(name) for name in names}
        strangers = tuple(name for name, parties in having.items() if not parties)
        return Authors(frozenset[str]().union(*having.values()), strangers, tuple(having.values()))

    def parties(self, name: str) -> frozenset[str]:
        """Return the parties that a name stands for, as the party itself or as one of its members."""
        if name not in self._meant:
            called = map(self._called, self.people.spellings(name))
            self._meant[name] = self._members.get(name, frozenset()).union(*called)
        return self._meant[name]

    def _called(self, name: str) -> frozenset[str]:
        *given, last = name_parts(name)
        return frozenset(id_ for id_, own in self._names.get(last, ()) if agree(given, own))

    @cached_property
    def people(self) -> People:
        """The persons and parties that a name may stand for."""
        return People(self.claims)

    def called(self, parties: Iterable[str]) -> frozenset[str]:
        """Return the chief words of the names of some parties and their members, as a text may use them."""
        entries = [self.claims.parties[id_] for id_ in parties if id_ in self.claims.parties]
        names = (name for party in entries for name in self._named(party))
        chief = (_unnumbered(name_parts(re.split(_OF, name.casefold())[0]))[-1:] for name in names)
        return frozenset(word for words in chief for word in words if len(word) >= _NAME)

    @cached_property
    def _names(self) -> dict[str, list[tuple[str, list[str]]]]:
        names: dict[str, list[tuple[str, list[str]]]] = {}
        for id_, party in self.claims.parties.items():
            for name in self._named(party):
                *given, last = name_parts(name)
                names.setdefault(last, []).append((id_, given))
        return names

    def _named(self, party: Party) -> Iterator[str]:
        """Yield how a party and its members are called."""
        yield from (party.name, *(party.also or ()))
        for member in party.members or ():
            yield from self.people.spellings(member)

    @cached_property
    def _members(self) -> dict[str, frozenset[str]]:
        """The parties of each identifier of a party or member."""
        parties = {id_: {id_} for id_ in self.claims.parties}
        for id_, party in self.claims.parties.items():
            for member in party.members or ():
                if self.people.entry(member):
                    parties.setdefault(member, set()).add(id_)
        return {name: frozenset(ids) for name, ids in parties.items()}


def name_words(text: str) -> frozenset[str]:
    """Return the words of a text that may be names, or parts of them."""
    return frozenset(word for word in re.findall(_WORD, text.casefold()) if len(word) >= _NAME)


def are_kin(word: str, other: str) -> bool:
    """Tell whether two words are the same, or begin alike, as "minister" and "ministry" do."""
    return word == other or (len(word) > _STEM and len(other) > _STEM and word[:_STEM] == other[:_STEM])


def _unnumbered(words: list[str]) -> list[str]:
    """Return the words of a name without what numbers it, as in "Referee 2" and "Reviewer B"."""
    return [word for word in words if len(word) > 1 and not word.isdecimal()]
