"""Who is meant where a claim file names a person: an entry of its parties or people, or somebody else."""

import re
from collections.abc import Iterable

from argmap.format.models import ClaimFile, Party, Person

_WORD = re.compile(r"[^\W_]+")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_ARTICLES = frozenset(["a", "an", "the"])


class People:
    """The parties and people of a claim file, which share their identifiers."""

    def __init__(self, claims: ClaimFile) -> None:
        self.claims = claims

    def entry(self, name: str) -> Party | Person | None:
        """Return the party or person whose identifier a name is."""
        return self.claims.parties.get(name) or (self.claims.people or {}).get(name)

    def called(self, name: str) -> str:
        """Return what somebody is called: by the name of the entry, or by the text as it stands."""
        entry = self.entry(name)
        return entry.name if entry else name

    def all_called(self, names: Iterable[str] | None) -> list[str]:
        """Return what each of some is called."""
        return [self.called(name) for name in names or ()]

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return every spelling of somebody, the chief one first."""
        entry = self.entry(name)
        return (entry.name, *(entry.also or ())) if entry else (name,)


def name_parts(name: str) -> list[str]:
    """Return the words of a name, the last name last; an empty one where there is none."""
    last, comma, given = _ASIDE.sub(" ", name).casefold().partition(",")
    words = _WORD.findall(f"{given} {last}" if comma else last)
    return [word for word in words if word not in _ARTICLES] or words or [""]


def agree(given: list[str], own: list[str]) -> bool:
    """Tell whether two given names agree, an initial with the name that it begins."""
    return all(one.startswith(other) or other.startswith(one) for one, other in zip(given, own, strict=False))
