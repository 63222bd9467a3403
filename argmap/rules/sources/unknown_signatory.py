"""A signatory who is a member of no party."""

import re
from collections.abc import Iterator
from functools import cached_property

from argmap.claimfile.patches import Mend, Replace
from argmap.format.identifiers import UNNAMED, is_id
from argmap.format.people import People
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.plain.nearness import choice, closest
from argmap.rules.base import Context, Finding, Rule, entry

_LIKENESS = 85.0
_NUMBERS = r"\d+"
_START = 2
_FEW = 100
"""From so many strangers on, the library that compares them is worth its import at once."""

_INITIAL = 2
"""So few letters say enough of a name to tell two apart."""


def check(context: Context) -> Iterator[Finding]:
    names = _Names(context.authorship.people)
    yield from _ids(context, names)
    for key in ("author", "recipient"):
        having = context.tables["sources"].having(key)
        named = {name for _, signed in having for name in signed}
        strangers = {name for name in named if not context.authorship.parties(name)}
        strangers -= {name for name in strangers if names.known(name) or names.is_like_id(name)}
        for path, signed in having if strangers else ():
            unknown = [name for name in signed if name in strangers]
            mostly = key == "author" and len(signed) >= 3 and 2 * len(unknown) < len(signed)
            for name in unknown:
                if (near := names.meant(name)) or mostly:
                    place = (*path, key, signed.index(name))
                    yield _finding(place, name, near)


def _ids(context: Context, names: "_Names") -> Iterator[Finding]:
    """Yield what is like the identifier of a party or person, and is none."""
    for kind, key in (("parties", "members"), ("sources", "author"), ("sources", "recipient")):
        for path, having in context.tables[kind].having(key):
            for index, name in enumerate(having):
                if names.is_like_id(name):
                    yield _unknown_id((*path, key, index), name, names)


class _Names:
    """What the parties, their members and the people are called."""

    def __init__(self, people: People) -> None:
        self.people = people
        self._meant: dict[str, str | None] = {}
        self._near_ids: dict[str, str | None] = {}

    def known(self, name: str) -> bool:
        """Tell whether a name is an identifier, or a spelling that some entry has."""
        return self.people.entry(name) is not None or name in self._spelt

    def is_like_id(self, name: str) -> bool:
        """Tell whether a name must be meant for an identifier: it has the form of one, and is near to one.

        Where people are registered, the form is enough; `unnamed` is a word of `by` and nobody's name.
        """
        if not is_id(name) or self.known(name):
            return False
        return name == UNNAMED or bool(self.people.claims.people) or self.near_id(name) is not None

    def near_id(self, name: str) -> str | None:
        """Return the identifier most like a name; after many, none is looked for."""
        if name not in self._near_ids and len(self._near_ids) < _FEW:
            self._near_ids[name] = closest(name, self.ids)
        return self._near_ids.get(name)

    @cached_property
    def ids(self) -> list[str]:
        """Every identifier of a party or a person."""
        return [*self.people.claims.parties, *(self.people.claims.people or ())]

    def meant(self, name: str) -> str | None:
        """Return what a stranger was probably to be called."""
        if name not in self._meant:
            self._meant[name] = self._near(name)
        return self._meant[name]

    def _near(self, name: str) -> str | None:
        last, _, given = name.partition(", ")
        name = f"{given} {last}".strip()
        if name[:_START] not in self._known and self._known.isdisjoint(name.split()):
            return None  # a slip leaves the start or one of the words as it is
        candidates = self._all if len(self._meant) < _FEW else iter(self._all)
        near = closest(name, candidates, likeness=_LIKENESS)
        return near if near and _may_be_slip(name, near) else None

    @cached_property
    def _known(self) -> frozenset[str]:
        """How names start, and their words."""
        return frozenset(part for name in self._all for part in (name[:_START], *name.split()))

    @cached_property
    def _all(self) -> list[str]:
        return list(self._spelt)

    @cached_property
    def _spelt(self) -> dict[str, None]:
        """Every spelling of a party, a member or a person, in the order of the file."""
        members = (member for party in self.people.claims.parties.values() for member in party.members or ())
        texts = (name for name in members if not is_id(name))
        return dict.fromkeys(text for name in (*self.ids, *texts) for text in self.people.spellings(name))


def _may_be_slip(name: str, near: str) -> bool:
    """Tell whether two names differ in more than an initial or a number."""
    words, others = name.split(), near.split()
    differing = set(words) ^ set(others) if len(words) == len(others) else set()
    short = any(len(word.strip(".")) <= _INITIAL for word in differing)
    return not short and re.findall(_NUMBERS, name) == re.findall(_NUMBERS, near)


_SAID = {"author": "is signed by", "recipient": "is addressed to", "members": "has the member"}


def _finding(path: Path, name: str, near: str | None) -> Finding:
    remedy = "add the name to the `members` of a party, or take it out"
    return _told(path, name, "who is no party and no member of one", "a member of no party", near, remedy)


def _unknown_id(path: Path, name: str, names: _Names) -> Finding:
    near = names.near_id(name) if name != UNNAMED else None
    remedy = f"enter it under `people`, or {choice(names.ids)}"
    if name == UNNAMED:
        remedy = 'write what is known of who it is, such as "A neighbour", or leave it out'
    told = "which is the id of no party and no person"
    return _told(path, name, told, "like an id, and none", near, remedy)


def _told(path: Path, name: str, told: str, label: str, near: str | None, remedy: str) -> Finding:
    return Finding(
        path,
        f'{entry(path[:-2])} {_SAID[str(path[-2])]} "{name}", {told}',
        label,
        f'did you mean "{near}"?' if near else remedy,
        fix=Mend(f'write "{near}"', (Replace(path, near),)) if near else None,
    )


RULE = Rule(Kind("AM506", "unknown-signatory", Severity.WARNING), __file__, check)
