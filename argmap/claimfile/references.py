"""Where a claim file declares its identifiers and where it refers to them, and what a change of one takes."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from argmap.claimfile import Loaded
from argmap.format.identifiers import OF_TEXT, RESERVED, form_of_ids
from argmap.format.keys import FORMAT, Key
from argmap.format.kinds import IDENTIFIERS, namespace_of
from argmap.format.marks import Names
from argmap.plain.diagnostics import Edit, Path
from argmap.plain.errors import UsageError


class _Written(NamedTuple):
    """A name of the data, and the namespaces of which it may be one.

    ``part`` tells which characters of the value it is, where that names a text and a section of it.
    """

    spaces: tuple[str, ...]
    name: str
    path: Path
    declares: bool
    part: tuple[int, int] | None = None
    free: bool = False
    """Whether it may be any other text as well, and is a name only if it is declared."""


class Occurrence(NamedTuple):
    """A place where an identifier is declared or referred to; the offsets leave out quotation marks.

    ``namespace`` is the kind of entry among whose identifiers the name is one: `accusations` also for grounds
    and rebuttals. A section has the name that it has in an `at`, though its text may not be written with it.
    """

    namespace: str
    name: str
    path: Path
    start: int
    end: int
    declares: bool

    @property
    def own(self) -> str:
        """The name without that of a text."""
        return _own(self.name)


@dataclass(frozen=True)
class References:
    """The occurrences of every identifier of a file, whatever else is wrong with it."""

    loaded: Loaded

    @cached_property
    def all(self) -> tuple[Occurrence, ...]:
        """Every occurrence, in the order of the file."""
        written = [item for name in _written(self.loaded.data) for item in self._placed(name)]
        declared = {(item.spaces[0], item.name) for item in written if item.declares}
        names = (item for item in written if not item.free or (item.spaces[0], item.name) in declared)
        found = [self._occurrence(item, declared) for item in names]
        return tuple(sorted(found, key=lambda item: item.start))

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """The sources that are mapped, the first one first."""
        data = self.loaded.data
        texts = data.get("text") if isinstance(data, dict) else None
        return tuple(
            text for text in (texts if isinstance(texts, list) else [texts]) if isinstance(text, str)
        )

    def shortened(self, name: str) -> str:
        """Return the name of a place without the first text, which it need not say."""
        return name.removeprefix(f"{self._texts[0]}{OF_TEXT}") if self._texts else name

    def _placed(self, item: _Written) -> Iterator[_Written]:
        """Yield a name; that of a section says of which text it is, and names this as well."""
        text, mark, _ = item.name.partition(OF_TEXT)
        if item.spaces != ("sections",):
            yield item
        elif item.declares:
            of = str(item.path[1])
            yield item._replace(name=f"{of}{OF_TEXT}{item.name}") if of in self._texts[1:] else item
        elif not mark or text not in self._texts:
            yield item
        else:
            yield _Written(("sources",), text, item.path, False, (0, len(text)))
            part = (len(text) + len(mark), len(item.name))
            yield item._replace(name=self.shortened(item.name), part=part)

    @cached_property
    def _starts(self) -> list[int]:
        return [item.start for item in self.all]

    def _occurrence(self, item: _Written, declared: set[tuple[str, str]]) -> Occurrence:
        spaces, name, path, declares, part, _ = item
        space = next((space for space in spaces if (space, name) in declared), spaces[0])
        start, end = self.loaded.key_offsets(path) if declares else self.loaded.offsets(path)
        written = self.loaded.source.text[start:end]
        if written[:1] in ("'", '"') and (part or written[1:-1] in (name, _own(name))):
            start, end = start + 1, end - 1
        if part:
            start, end = start + part[0], start + part[1]
        return Occurrence(space, name, path, start, end, declares)

    def at(self, offset: int) -> Occurrence | None:
        """Return the occurrence that an offset lies in or right behind."""
        index = bisect_right(self._starts, offset) - 1
        return self.all[index] if index >= 0 and offset <= self.all[index].end else None

    def declarations(self, namespace: str, name: str) -> list[Occurrence]:
        """Return where a name is declared; the prefix of a section stands for all sections below it."""
        own = [item for item in self.all if item.declares and item.namespace == namespace]
        exact = [item for item in own if item.name == name]
        if exact or namespace != "sections":
            return exact
        return [item for item in own if _below(item.name, name)]

    def of(self, namespace: str, name: str) -> list[Occurrence]:
        """Return where a name is declared and referred to; a section also where a prefix stands for it."""
        declared = {item.start for item in self.declarations(namespace, name)}
        return [
            item
            for item in self.all
            if item.start in declared
            or (item.namespace == namespace and not item.declares and _stands_for(item, name))
        ]

    def namespaces(self, name: str) -> list[str]:
        """Return the namespaces in which a name is declared."""
        found = {item.namespace for item in self.all if item.declares and item.name == name}
        prefixed = any(self.declarations("sections", name)) if "sections" not in found else False
        return sorted(found | {"sections"} if prefixed else found)

    def rename(self, namespace: str, old: str, new: str) -> tuple[Edit, ...]:
        """Return the edits that give an identifier another name, and with a section all below it.

        Raises ``UsageError`` where the name is none, is taken, or would change what another stands for.
        """
        text, new = self.loaded.source.text, self._of_text(old, new)
        self._require_free(namespace, old, new)
        return tuple(
            _edit(item, _own(new) + item.name.removeprefix(old), text)
            for item in self._renamed(namespace, old)
        )

    def new_names(self, namespace: str, old: str, new: str) -> dict[Path, str]:
        """Return what a change of name makes of the names that are declared, by their paths until then."""
        return {
            item.path: _own(new) + item.name.removeprefix(old)
            for item in self._renamed(namespace, old)
            if item.declares
        }

    def _of_text(self, old: str, new: str) -> str:
        """Return what a section is to be called, with the text of the one that it was."""
        text, mark, _ = old.rpartition(OF_TEXT)
        own = self.shortened(new).removeprefix(text + mark)
        return f"{text}{mark}{own}"

    def _renamed(self, namespace: str, old: str) -> list[Occurrence]:
        return [item for item in self.all if item.namespace == namespace and _is_or_below(item, old)]

    def _require_free(self, namespace: str, old: str, new: str) -> None:
        form = IDENTIFIERS[namespace]
        if not form.fits(_own(new)) or old.count(OF_TEXT) != new.count(OF_TEXT):
            raise UsageError(f'"{new}" is no identifier: write {form_of_ids(dots=form.dots)}')
        if new == form.reserved:
            raise UsageError(f'"{new}" is no identifier: it is {RESERVED[new]}')
        declared = self.declarations(namespace, old)
        if not declared:
            raise UsageError(f'nothing is declared as "{old}"')
        if len({item.name for item in declared}) < len(declared):
            raise UsageError(f'"{old}" is declared more than once')
        if new != old:
            others = [
                item for item in self.all if item.namespace == namespace and not _is_or_below(item, old)
            ]
            self._require_unused(new, others)
            self._require_same_prefixes(old, new, others)

    def _require_unused(self, new: str, others: list[Occurrence]) -> None:
        """Refuse a name that something else has or is called by, or below which it stands."""
        taken = [item for item in others if _is_or_below(item, new)]
        if taken:
            first = next((item for item in taken if item.declares), taken[0])
            line = self.loaded.source.position(first.start).line
            raise UsageError(f'"{new}" is taken, in line {line}')

    def _require_same_prefixes(self, old: str, new: str, others: list[Occurrence]) -> None:
        """Refuse what would take a section out of an `at` that names a prefix of it, or put it into one."""
        changed = _prefixes(old) ^ _prefixes(new)
        for item in others:
            if item.name in changed and not item.declares:
                raise UsageError(
                    f'an `at` names "{item.name}", and would no longer stand for the same sections'
                )


def _below(name: str, prefix: str) -> bool:
    return name.startswith(f"{prefix}.")


def _own(name: str) -> str:
    """Return a name without that of a text."""
    return name.rpartition(OF_TEXT)[2]


def _is_or_below(item: Occurrence, name: str) -> bool:
    return item.name == name or (item.namespace == "sections" and _below(item.name, name))


def _stands_for(item: Occurrence, name: str) -> bool:
    return item.name == name or (item.namespace == "sections" and _below(name, item.name))


def _prefixes(section: str) -> set[str]:
    parts = section.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts))}


def _edit(item: Occurrence, name: str, text: str) -> Edit:
    """Return the edit of one occurrence; a value that is plain `null` would be none."""
    plain = text[item.start - 1 : item.start] not in ("'", '"')
    return Edit(item.start, item.end, f'"{name}"' if name == "null" and plain and not item.declares else name)


def _written(data: object) -> Iterator[_Written]:
    """Yield every name of the data of a file, declared or referred to."""
    return _within("file", (), data, nested=False)


def _within(kind: str, path: Path, entry: object, *, nested: bool) -> Iterator[_Written]:
    """Yield what an entry refers to, and all below it; ``nested`` marks an answer to an answer."""
    if not isinstance(entry, dict):
        return
    for key in FORMAT[kind].values():
        value = entry.get(key.name)
        if value is not None and key.names:
            yield from _named(key.names, (*path, key.name), value, nested=nested)
        elif value is not None and (key.opens or key.extends):
            yield from _opened(key, (*path, key.name), value, nested=key.name == kind)


def _opened(key: Key, path: Path, value: object, *, nested: bool) -> Iterator[_Written]:
    if key.identified:
        entries = value.items() if isinstance(value, dict) and not key.identified.free else ()
        for name, entry in entries:
            yield _Written((namespace_of(key.name),), name, (*path, name), True)
            yield from _within(key.name, (*path, name), entry, nested=nested)
    else:
        for index, entry in enumerate(value if isinstance(value, list) else [value]):
            yield from _within(key.name, (*path, index), entry, nested=nested)


def _named(names: Names, path: Path, value: object, *, nested: bool) -> Iterator[_Written]:
    spaces = tuple(map(namespace_of, names.at(nested=nested)))
    for index, name in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(name, str) and name not in names.words:
            place = (*path, index) if isinstance(value, list) else path
            yield _Written(spaces, name, place, False, free=names.free)
