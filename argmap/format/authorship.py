"""Which parties wrote a source, told from the names that stand under `author`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from argmap.format.models import ClaimFile

_WORD = re.compile(r"[^\W_]+")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_ARTICLES = frozenset(["a", "an", "the"])
_OF = re.compile(r"\s(?:of|for|in|at|de|du|des|d'|der|für|von)\s|,")
"""What parts the chief word of a name from what tells more: the Ministry of Light."""

_NAME = 4
"""So many letters a word has at the least that tells one party from another."""
_STEM = 5


class Authors(NamedTuple):
    """The parties that wrote a source, and those of its authors who belong to no party."""

    parties: frozenset[str]
    strangers: tuple[str, ...]

    def only(self, parties: frozenset[str]) -> bool:
        """Tell whether the source is known to be by some of these parties and by nobody else."""
        return bool(self.parties) and not self.strangers and self.parties <= parties


@dataclass(frozen=True)
class Authorship:
    """The authors of every source of a claim file.

    "L. Trotsky" and "Trotsky, Leon" are names of the member "Leon Trotsky": the last name is the same, and
    the others agree as far as they are given.
    """

    claims: ClaimFile
    _read: dict[tuple[str, ...], Authors] = field(default_factory=dict)

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
        return Authors(frozenset[str]().union(*having.values()), strangers)

    def parties(self, name: str) -> frozenset[str]:
        """Return the parties that a name stands for, as the party itself or as one of its members."""
        *given, last = _words(name) or [""]
        return frozenset(id_ for id_, own in self._names.get(last, ()) if _agree(given, own))

    def called(self, parties: Iterable[str]) -> frozenset[str]:
        """Return the chief words of the names of some parties and their members, as a text may use them."""
        entries = [self.claims.parties[id_] for id_ in parties if id_ in self.claims.parties]
        names = (name for party in entries for name in (party.name, *(party.members or ())))
        chief = (_unnumbered(_words(_OF.split(name.casefold())[0]))[-1:] for name in names)
        return frozenset(word for words in chief for word in words if len(word) >= _NAME)

    @cached_property
    def _names(self) -> dict[str, list[tuple[str, list[str]]]]:
        names: dict[str, list[tuple[str, list[str]]]] = {}
        for id_, party in self.claims.parties.items():
            for name in (party.name, *(party.members or ())):
                *given, last = _words(name) or [""]
                names.setdefault(last, []).append((id_, given))
        return names


def name_words(text: str) -> frozenset[str]:
    """Return the words of a text that may be names, or parts of them."""
    return frozenset(word for word in _WORD.findall(text.casefold()) if len(word) >= _NAME)


def are_kin(word: str, other: str) -> bool:
    """Tell whether two words are the same, or begin alike, as "minister" and "ministry" do."""
    return word == other or (len(word) > _STEM and len(other) > _STEM and word[:_STEM] == other[:_STEM])


def _words(name: str) -> list[str]:
    """Return the words of a name, the last name last."""
    last, comma, given = _ASIDE.sub(" ", name).casefold().partition(",")
    words = _WORD.findall(f"{given} {last}" if comma else last)
    return [word for word in words if word not in _ARTICLES] or words


def _unnumbered(words: list[str]) -> list[str]:
    """Return the words of a name without what numbers it, as in "Referee 2" and "Reviewer B"."""
    return [word for word in words if len(word) > 1 and not word.isdecimal()]


def _agree(given: list[str], own: list[str]) -> bool:
    """Tell whether two given names agree, an initial with the name that it begins."""
    return all(one.startswith(other) or other.startswith(one) for one, other in zip(given, own, strict=False))
