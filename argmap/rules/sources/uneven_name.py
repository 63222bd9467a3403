"""A person spelt in two ways."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from argmap.format.people import agree, name_parts
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_NAMESAKES = 100
"""Where more spellings than these have one last name, nobody could tell who is who."""

_AND = r"\s*[,;&]\s*(?:and\s+)?|\s+(?:and|und|et|и)\s+"
"""What stands between the names of several persons."""

_PLACES = (("parties", "members"), ("sources", "author"), ("sources", "recipient"))


def check(context: Context) -> Iterator[Finding]:
    spelt = list(_spellings(context))
    by_last: dict[str, list[tuple[int, _Spelling]]] = {}
    for number, own in enumerate(spelt):
        by_last.setdefault(own.last, []).append((number, own))
    for number, own in enumerate(spelt):
        if len(by_last[own.last]) > _NAMESAKES:
            continue
        alike = [(at, other) for at, other in by_last[own.last] if at != number and other.is_like(own)]
        if not own.id and len({other.id or other.text for _, other in alike}) == 1 and alike[0][0] < number:
            yield _finding(own, alike[0][1])


class _Spelling(NamedTuple):
    """How somebody is called, and where first; ``id`` is the entry of which it is a spelling."""

    text: str
    path: Path
    id: str
    given: list[str]
    last: str

    @classmethod
    def of(cls, text: str, path: Path, id_: str = "") -> "_Spelling":
        *given, last = name_parts(text)
        return cls(text, path, id_, given, last)

    def is_like(self, other: "_Spelling") -> bool:
        """Tell whether the given names agree; a last name alone may be anybody's, two together are not."""
        agreed = bool(self.given and other.given) and agree(self.given, other.given)
        return agreed or (bool(_last_names(self.text)) and _last_names(self.text) == _last_names(other.text))


def _last_names(text: str) -> tuple[str, ...]:
    """Return the last names of several persons in one text: "Anna Reed and Mary Voss"."""
    names = [name.split() for name in re.split(_AND, text)]
    persons = len(names) > 1 and all(name and all(word[0].isupper() for word in name) for name in names)
    return tuple(name[-1].casefold() for name in names) if persons else ()


def _spellings(context: Context) -> Iterator[_Spelling]:
    """Yield every spelling once: those of parties and people, then the others in the order of the file."""
    people = context.authorship.people
    known = set[str]()
    for kind, entries in (("parties", people.claims.parties), ("people", people.claims.people or {})):
        for id_ in entries:
            for text in people.spellings(id_):
                known.add(" ".join(name_parts(text)))
                yield _Spelling.of(text, (kind, id_), id_)
    named = ((path, key, names) for kind, key in _PLACES for path, names in context.tables[kind].having(key))
    having = [item for item in named if any(people.entry(name) is None for name in item[2])]
    for path, key, names in sorted(having, key=lambda item: context.loaded.offsets((*item[0], item[1]))):
        for index, name in enumerate(names):
            plain = " ".join(name_parts(name))
            if plain not in known and people.entry(name) is None:
                known.add(plain)
                yield _Spelling.of(name, (*path, key, index))


def _finding(own: _Spelling, other: _Spelling) -> Finding:
    remedy = f'write "{other.id or other.text}"'
    if other.id:
        remedy += f", or add the spelling to `also` of {entry(other.path)}"
    return Finding(
        own.path,
        f'{entry(own.path[:-2])} names "{own.text}", whom the file calls "{other.text}" elsewhere',
        "the same in two spellings, or somebody else",
        remedy,
        related=((other.path, "the other spelling"),),
    )


RULE = Rule(Kind("AM510", "uneven-name", Severity.NOTE), __file__, check)
