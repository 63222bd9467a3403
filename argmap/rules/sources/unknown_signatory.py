"""A signatory who is a member of no party."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from argmap.claimfile.patches import Mend, Replace
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.plain.nearness import choice, closest
from argmap.rules.base import Context, Finding, Rule, entry

_LIKENESS = 85.0
_NUMBERS = re.compile(r"\d+")
_START = 2
_FEW = 100
"""From so many strangers on, the library that compares them is worth its import at once."""

_INITIAL = 2
"""So few letters say enough of a name to tell two apart."""


def check(context: Context) -> Iterator[Finding]:
    names = _Names(context.claims)
    for key in ("author", "recipient"):
        having = context.tables["sources"].having(key)
        named = {name for _, signed in having for name in signed}
        strangers = {name for name in named if not context.authorship.parties(name)}
        for path, signed in having if strangers else ():
            unknown = [name for name in signed if name in strangers]
            mostly = key == "author" and len(signed) >= 3 and 2 * len(unknown) < len(signed)
            for name in unknown:
                if (near := names.meant(name)) or mostly:
                    place = (*path, key, signed.index(name))
                    yield _finding(place, name, near, is_id=name in context.claims.parties)


@dataclass
class _Names:
    """What the parties and their members are called."""

    claims: ClaimFile
    _meant: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def meant(self, name: str) -> tuple[str, ...]:
        """Return what a stranger was probably to be called, the likeliest first."""
        if name not in self._meant:
            party = self.claims.parties.get(name)
            self._meant[name] = (party.name, *(party.members or ())) if party else self._near(name)
        return self._meant[name]

    def _near(self, name: str) -> tuple[str, ...]:
        last, _, given = name.partition(", ")
        name = f"{given} {last}".strip()
        if name[:_START] not in self._known and self._known.isdisjoint(name.split()):
            return ()  # a slip leaves the start or one of the words as it is
        candidates = self._all if len(self._meant) < _FEW else iter(self._all)
        near = closest(name, candidates, likeness=_LIKENESS)
        return (near,) if near and _may_be_slip(name, near) else ()

    @cached_property
    def _known(self) -> frozenset[str]:
        """How names start, and their words."""
        return frozenset(part for name in self._all for part in (name[:_START], *name.split()))

    @cached_property
    def _all(self) -> list[str]:
        parties = self.claims.parties.values()
        return [name for party in parties for name in (party.name, *(party.members or ()))]


def _may_be_slip(name: str, near: str) -> bool:
    """Tell whether two names differ in more than an initial or a number."""
    words, others = name.split(), near.split()
    differing = set(words) ^ set(others) if len(words) == len(others) else set()
    short = any(len(word.strip(".")) <= _INITIAL for word in differing)
    return not short and _NUMBERS.findall(name) == _NUMBERS.findall(near)


def _finding(path: Path, name: str, near: tuple[str, ...], *, is_id: bool) -> Finding:
    signed = "is signed by" if path[-2] == "author" else "is addressed to"
    if is_id:
        message, label, remedy = "which is an id and no name", "an id", choice(near)
    else:
        message, label = "who is no party and no member of one", "a member of no party"
        remedy = "add the name to the `members` of a party, or take it out"
    return Finding(
        path,
        f'{entry(path[:-2])} {signed} "{name}", {message}',
        label,
        f'did you mean "{near[0]}"?' if near and not is_id else remedy,
        fix=Mend(f'write "{near[0]}"', (Replace(path, near[0]),)) if len(near) == 1 else None,
    )


RULE = Rule(Kind("AM506", "unknown-signatory", Severity.WARNING), __file__, check)
