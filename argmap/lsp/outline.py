"""A claim file as an outline: its entries as a tree, what may be folded, and the key at an offset."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.claimfile import Loaded
from argmap.format.keys import FORMAT, Key
from argmap.format.kinds import HEADINGS, below
from argmap.plain.diagnostics import Path

_COMMENTS = re.compile(r"^[ \t]*#[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*#[^\r\n]*)+", re.MULTILINE)


class Symbol(NamedTuple):
    """An entry: ``kind`` is the key that its like stand under, ``named`` where its name is written."""

    name: str
    detail: str
    kind: str
    start: int
    end: int
    named: tuple[int, int]
    children: tuple["Symbol", ...] = ()


class Fold(NamedTuple):
    """A stretch of lines, from 1, of which only the first is shown when it is folded."""

    first: int
    last: int
    comment: bool = False


def symbols(loaded: Loaded) -> tuple[Symbol, ...]:
    """Return the parties, sources, topics and accusations with all that stands below them."""
    data = loaded.data if isinstance(loaded.data, dict) else {}
    keys = FORMAT["file"]
    return tuple(
        _symbol(loaded, (name,), name, "", "group", tuple(_entries(loaded, (name,), keys[name], data[name])))
        for name in data
        if name in keys and keys[name].opens
    )


def _entries(loaded: Loaded, path: Path, key: Key, entries: object) -> Iterator[Symbol]:
    """Yield what stands under a key that leads to entries; what may stand there alone is only a remark."""
    if key.may_stand_alone:
        return
    for step, entry in _steps(entries, listed=not key.identified):
        here = (*path, step)
        children = [
            child
            for under in below(key.name)
            if isinstance(entry, dict)
            for child in _entries(loaded, (*here, under.name), under, entry.get(under.name))
        ]
        name = step if isinstance(step, str) else _named(key.name, entry) or f"{key.name} {step + 1}"
        detail = entry if isinstance(entry, str) else _text(entry, HEADINGS[key.name])
        yield _symbol(loaded, here, name, detail, key.name, tuple(children))


def _steps(entries: object, *, listed: bool) -> Iterable[tuple[str | int, object]]:
    if isinstance(entries, dict):
        return () if listed else entries.items()
    return enumerate(entries) if listed and isinstance(entries, list) else ()


def _named(kind: str, entry: object) -> str:
    """Return what an entry without an identifier names first, by which it is known."""
    return next((_text(entry, key.name) for key in FORMAT[kind].values() if key.names), "")


def _symbol(
    loaded: Loaded, path: Path, name: str, detail: str, kind: str, children: tuple[Symbol, ...]
) -> Symbol:
    start, behind = loaded.key_offsets(path)
    end = max(loaded.offsets(path)[1], *(child.end for child in children), behind)
    named = (start, behind) if isinstance(path[-1], str) else (start, start)
    shown = name if name.strip() else "?"
    return Symbol(shown, " ".join(detail.split()), kind, start, end, named, children)


def _text(entry: object, key: str) -> str:
    value = entry.get(key) if isinstance(entry, dict) else None
    return value if isinstance(value, str) else ""


def folds(loaded: Loaded) -> list[Fold]:
    """Return what takes more than one line: entries, lists, texts and runs of comments; outermost first."""
    found: dict[int, Fold] = {}
    line = loaded.source.position
    for path in _paths((), loaded.data):
        first = line(loaded.key_offsets(path)[0]).line
        last = line(loaded.offsets(path)[1]).line
        if last > first:
            found.setdefault(first, Fold(first, last))
    for match in _COMMENTS.finditer(loaded.source.text):
        if loaded.is_comment(match.start() + match[0].index("#")):
            first = line(match.start()).line
            found.setdefault(first, Fold(first, line(match.end()).line, comment=True))
    return sorted(found.values())


def _paths(path: Path, data: object) -> Iterator[Path]:
    """Yield the path of every value, the outer ones first."""
    steps = list(data) if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()
    for step in steps:
        yield (*path, step)
        yield from _paths((*path, step), data[step])  # type: ignore[index]


class Part(NamedTuple):
    """A key or a single value, and where it is written."""

    path: Path
    start: int
    end: int
    is_key: bool


def part_at(loaded: Loaded, offset: int) -> Part | None:
    """Return the key or the single value at an offset."""
    path: Path = ()
    data: object = loaded.data
    while isinstance(data, dict | list):
        for step in data if isinstance(data, dict) else range(len(data)):
            here = (*path, step)
            start, end = loaded.key_offsets(here)
            if isinstance(data, dict) and start <= offset <= end:
                return Part(here, start, end, True)
            start, end = loaded.offsets(here)
            if start <= offset <= end:
                path, data = here, data[step]
                break
        else:
            return None
    return Part(path, *loaded.offsets(path), False) if path else None
