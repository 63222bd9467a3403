"""Where a claim file declares its identifiers and where it refers to them, and what a change of one takes."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from argmap.claimfile import Loaded
from argmap.format.identifiers import INFERENCE
from argmap.plain.diagnostics import Edit, Path
from argmap.plain.errors import UsageError

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SECTION_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_SHARED = ("grounds", "rebuttals")
"""What shares the namespace of the accusations."""
REFERRING = {
    "file": {"text": "sources"},
    "accusations": {"topic": "topics", "by": "parties", "at": "sections", "part_of": "accusations"},
    "grounds": {"source": "sources", "at": "sections"},
    "rebuttals": {"by": "parties", "at": "sections", "against": "accusations"},
    "evidence": {"source": "sources", "at": "sections"},
    "caveat": {"by": "parties", "at": "sections"},
}
"""The keys that name something, by the kind of entry that they stand in, and whose names they are."""


class Occurrence(NamedTuple):
    """A place where an identifier is declared or referred to; the offsets leave out quotation marks.

    ``namespace`` is `parties`, `sources`, `sections`, `topics`, or `accusations` for these, grounds and
    rebuttals together.
    """

    namespace: str
    name: str
    path: Path
    start: int
    end: int
    declares: bool


@dataclass(frozen=True)
class References:
    """The occurrences of every identifier of a file, whatever else is wrong with it."""

    loaded: Loaded

    @cached_property
    def all(self) -> tuple[Occurrence, ...]:
        """Every occurrence, in the order of the file."""
        found = [self._occurrence(*place) for place in _places(self.loaded.data)]
        return tuple(sorted(found, key=lambda item: item.start))

    @cached_property
    def _starts(self) -> list[int]:
        return [item.start for item in self.all]

    def _occurrence(self, namespace: str, name: str, path: Path, declares: bool) -> Occurrence:
        start, end = self.loaded.key_offsets(path) if declares else self.loaded.offsets(path)
        written = self.loaded.source.text[start:end]
        if written[:1] in ("'", '"') and written[1:-1] == name:
            start, end = start + 1, end - 1
        return Occurrence(namespace, name, path, start, end, declares)

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
        self._require_free(namespace, old, new)
        text = self.loaded.source.text
        return tuple(
            _edit(item, new + item.name.removeprefix(old), text) for item in self._renamed(namespace, old)
        )

    def new_names(self, namespace: str, old: str, new: str) -> dict[Path, str]:
        """Return what a change of name makes of the names that are declared, by their paths until then."""
        return {
            item.path: new + item.name.removeprefix(old)
            for item in self._renamed(namespace, old)
            if item.declares
        }

    def _renamed(self, namespace: str, old: str) -> list[Occurrence]:
        return [item for item in self.all if item.namespace == namespace and _is_or_below(item, old)]

    def _require_free(self, namespace: str, old: str, new: str) -> None:
        form = _SECTION_ID if namespace == "sections" else _ID
        if form.fullmatch(new) is None:
            joined = "hyphens or full stops" if namespace == "sections" else "hyphens"
            raise UsageError(f'"{new}" is no identifier: lower-case words and digits joined by {joined}')
        if new == INFERENCE and namespace in ("accusations", "sources"):
            raise UsageError(f'"{INFERENCE}" is a target of answers and no identifier')
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


def _places(data: object) -> Iterator[tuple[str, str, Path, bool]]:
    """Yield the namespace, name and path of every occurrence, and whether it is a declaration."""
    if not isinstance(data, dict):
        return
    yield from _named("file", (), data, nested=False)
    for kind in ("parties", "sources", "topics", "accusations"):
        yield from _declared(kind, (), data, nested=False)


def _declared(
    kind: str, parent: Path, holder: dict[str, object], *, nested: bool
) -> Iterator[tuple[str, str, Path, bool]]:
    entries = holder.get(kind)
    for name, entry in entries.items() if isinstance(entries, dict) else ():
        path = (*parent, kind, name)
        yield "accusations" if kind in _SHARED else kind, name, path, True
        yield from _within(kind, path, entry, nested=nested)


def _within(kind: str, path: Path, entry: object, *, nested: bool) -> Iterator[tuple[str, str, Path, bool]]:
    """Yield what an entry refers to, and all below it; ``nested`` marks an answer to an answer."""
    if not isinstance(entry, dict):
        return
    yield from _named(kind, path, entry, nested=nested)
    if kind == "sources":
        yield from _declared("sections", path, entry, nested=False)
    elif kind == "accusations":
        yield from _declared("grounds", path, entry, nested=False)
        yield from _declared("rebuttals", path, entry, nested=False)
    elif kind == "rebuttals":
        yield from _listed("evidence", path, entry)
        yield from _declared("rebuttals", path, entry, nested=True)
    elif kind == "evidence":
        yield from _listed("caveat", path, entry)


def _listed(kind: str, path: Path, holder: dict[str, object]) -> Iterator[tuple[str, str, Path, bool]]:
    items = holder.get(kind)
    for index, item in enumerate(items if isinstance(items, list) else [items]):
        yield from _within(kind, (*path, kind, index), item, nested=False)


def _named(
    kind: str, path: Path, entry: dict[str, object], *, nested: bool
) -> Iterator[tuple[str, str, Path, bool]]:
    for key, namespace in REFERRING.get(kind, {}).items():
        value = entry.get(key)
        if key == "against" and nested:
            namespace = "sources"
        for index, name in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(name, str) and not (key == "against" and name == INFERENCE):
                own = (*path, key, index) if isinstance(value, list) else (*path, key)
                yield namespace, name, own, False
