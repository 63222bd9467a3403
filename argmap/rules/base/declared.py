"""The identifiers that a claim file declares, and what is said of names that are not among them."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache, cached_property
from itertools import chain

from argmap.claimfile.patches import Divide, Mend, Replace
from argmap.format.entries import called as entry
from argmap.format.identifiers import OF_TEXT, is_place, slugged
from argmap.format.kinds import HEADINGS
from argmap.format.tables import Table, Tables
from argmap.plain.diagnostics import Path
from argmap.plain.nearness import choice, closest
from argmap.rules.base.finding import Finding

_STRAY = " ,;.，；、'\"“”„«»"
"""What may be left over at the ends of a name."""

_BETWEEN = r"\s*[,;&，；、]\s*(?:and\s+)?|\s+(?:/|and|und|et|и)\s+|(?:^|\s+)[-–•]\s*"
"""What may stand between several names in one text, or before each."""

_SEARCHES = 100
"""How many near misses one rule looks for: a file in which every name is wrong has another fault."""


class Declared:
    """The identifiers of one kind that a file declares, for findings on names that are not among them."""

    def __init__(
        self,
        kind: str,
        place: Path,
        names: Collection[str],
        complete: bool = True,
        *,
        called: Callable[[str], Collection[str]] = lambda _: (),
        language: str | None = None,
        former: Mapping[str, str] | None = None,
    ) -> None:
        self.kind = kind
        self.place = place
        self.names = names
        self.complete = complete
        """Whether these are all names, as they are not where a fault hides some."""
        self.called = called
        """Tells the identifiers of what a text calls by its name or title."""
        self.language = language
        """The language of the file, by which names become identifiers."""
        self.former = former or {}
        """What identifiers of before stand under today."""
        self._near: dict[str, str | None] = {}

    def unknown(self, name: str, path: Path, owner: Path) -> Finding:
        """Return the finding that an entry names, at a path, something that is not declared."""
        renamed = self.former.get(name)
        own = renamed or self._identified(name)
        bare = name.strip(_STRAY)
        near = (
            own
            or (bare if bare in self.names else None)
            or (self.near(name) if re.search(_BETWEEN, name) is None else None)
        )
        if (*self.place, near) == owner:  # nothing is part of itself
            own = near = None
        id_ = near and self._as_id(near)
        meant = f'"{name}" stands under the id "{id_}"' if own else f'did you mean "{id_}"?'
        meant = f'"{name}" is called "{id_}" today' if renamed and near else meant
        return Finding(
            path,
            f'{entry(owner)} names the unknown {self.kind} "{name}"',
            f"no {self.kind} has this id",
            meant if near else f"{self._choice(owner)}{self._or_declared(name)}",
            related=(((*self.place, near), f"{self.kind} declared here"),) if near else (),
            fix=Mend(f'name "{id_}"', (Replace(path, id_),)) if id_ else None,
        )

    def _as_id(self, name: str) -> str:
        """Return a declared name as it will have to be written, where it is no identifier yet."""
        return name if is_place(name) else slugged(name, dots=True, language=self.language) or name

    def _several(self, names: tuple[str, ...], name: str, path: Path, owner: Path) -> Finding:
        """Return the finding that several names stand in the place of one."""
        written = ", ".join(names)
        return Finding(
            path,
            f'{entry(owner)} names the unknown {self.kind} "{name}"',
            f"{len(names)} names in one text",
            f"write a list: `[{written}]`",
            fix=Mend(f"write `[{written}]`", (Divide(path, names),)),
        )

    def _identified(self, text: str) -> str | None:
        """Return the identifier of the only entry that has a text as its name or title."""
        ids = self.called(text)
        return next(iter(ids)) if len(ids) == 1 else None

    def _pieces(self, name: str) -> tuple[str, ...]:
        """Return the declared names that stand together in one text, if that is all that it holds."""
        if self._identified(name):
            return ()
        pieces = [piece for piece in re.split(_BETWEEN, name) if piece]
        ids = [piece if piece in self.names else self._identified(piece) for piece in pieces]
        known = tuple(dict.fromkeys(id_ for id_ in ids if id_))
        return known if len(known) > 1 and None not in ids else ()

    def check(self, table: Table, key: str, words: Collection[str] = ()) -> Iterator[Finding]:
        """Yield a finding for each unknown name under a key of a table that is none of some words."""
        named = {name for value in set(table.column(key)) if value for name in _listed(value)}
        unknown = named.difference(self.names, self._meant, words) if self.complete else set()
        for path, value in table.having(key) if unknown else ():
            for index, name in enumerate(_listed(value)):
                if name not in unknown:
                    continue
                if name is value:
                    yield self.unknown(name, (*path, key), path)
                elif pieces := self._pieces(name):
                    yield self._several(pieces, name, (*path, key, index), path)
                else:
                    yield self.unknown(name, (*path, key, index), path)

    @cached_property
    def _meant(self) -> set[str]:
        """What the names that are no identifiers will be once they are."""
        wrong = [name for name in self.names if not is_place(name)]
        languages = (self.language, None)
        return {slugged(name, dots=True, language=language) for name in wrong for language in languages}

    def near(self, name: str) -> str | None:
        """Return the declared name most like another, or ``None``."""
        if name not in self._near and len(self._near) < _SEARCHES:
            self._near[name] = closest(name, tuple(self.names))
        return self._near.get(name)

    def _or_declared(self, name: str) -> str:
        """Return the other way out for a name that may be right: to declare what it names."""
        if self.place[:1] == ("accusations",) or not self.place or not is_place(name) or OF_TEXT in name:
            return ""
        return f', or declare "{name}" under `{self.place[-1]}`'

    def _choice(self, owner: Path) -> str:
        """Return what there was to choose from, in a file of usual size without the entry that names it."""
        if owner[:-1] != self.place or len(self.names) > _SEARCHES:
            return self._all
        return choice([name for name in self.names if name != owner[-1]])

    @cached_property
    def _all(self) -> str:
        return choice(list(self.names))


def _name(text: str) -> str:
    """Return a name or title as it is compared, without its article."""
    return text.casefold().removeprefix("the ")


def called(tables: Tables, key: str) -> Callable[[str], Collection[str]]:
    """Return what tells the identifiers of the entries that a text calls by their name or title."""
    names = (HEADINGS[key], "members") if key == "parties" else (HEADINGS[key],)

    @cache
    def ids() -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for path, value in chain.from_iterable(map(tables[key].having, names)):
            for text in _listed(value):
                found.setdefault(_name(text), set()).add(str(path[-1]))
        return found

    return lambda text: ids().get(_name(text), ())


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value
