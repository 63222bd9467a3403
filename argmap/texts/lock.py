"""The lock: what was verified against a text, recorded without a word of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.plain.diagnostics import Path as Place
from argmap.plain.errors import InputError, LockError
from argmap.plain.files import read_whole
from argmap.texts.normalise import VERSION as NORMALISATION
from argmap.texts.normalise import normalise
from argmap.texts.quotations import parse
from argmap.texts.text import Text, digest
from argmap.texts.verification import Spans, Unguarded, Verification

FORMAT = 1
NAME = "claims.lock"

_UNMERGED = b"\n<<<<<<< "
"""What git writes where a merge is left to the user."""

LARGEST = 64 * 2**20
"""How many bytes a lock may have."""


class LockedSection(NamedTuple):
    """A section: the hash of its words and of those it starts with, and its words by number."""

    sha256: str
    starts: str
    words: tuple[int, int]


class LockedText(NamedTuple):
    """A text: its hash, its length in words, and its sections."""

    sha256: str
    words: int
    sections: Mapping[str, LockedSection]


class LockedQuotation(NamedTuple):
    """A quotation: its hash, its section and its words there by number, and what the guard asked about."""

    sha256: str
    section: str
    words: Spans
    asks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lock:
    """What a lock file holds; quotations are keyed by their path in the claim file."""

    text: str
    locked: LockedText
    quotations: Mapping[str, LockedQuotation]
    normalisation: int = NORMALISATION
    unguarded: Unguarded | None = None
    name: str = field(default=NAME, compare=False)


def quotation_hash(quote: str) -> str:
    return digest(parse(quote).key)


def starts_hash(starts: str) -> str:
    return digest(normalise(starts))


def path_key(path: Place) -> str:
    """Return a path of the claim file as the lock writes it."""
    return "/".join(map(str, path))


def lock_of(graph: ArgumentGraph, text: Text, verification: Verification) -> Lock:
    """Return what there is to record of a verification against a text."""
    starts = {id_: section.starts for id_, section in graph.claims.sections.items()}
    sections = {
        item.id: LockedSection(
            digest(text.normal[slice(*item.span)]), starts_hash(starts[item.id]), item.words
        )
        for item in verification.sections
        if item.span and item.words
    }
    quotations = {
        path_key(item.path): LockedQuotation(
            quotation_hash(item.quote), item.section, item.words, tuple(sorted({d.kind for d in item.doubts}))
        )
        for item in verification.quotations
        if item.section and not item.problem
    }
    locked = LockedText(text.sha256, len(text.words), sections)
    return Lock(verification.text or "", locked, quotations, unguarded=verification.unguarded)


def make_lock(graph: ArgumentGraph, text: Text, verification: Verification) -> bytes:
    """Return the content of a lock file.

    Raises ``ValueError`` where a quotation or a section did not verify: a lock vouches for all or none.
    """
    if not verification.clean:
        raise ValueError("a quotation or a section is not verified")
    return written(lock_of(graph, text, verification))


def is_lock(file: Path) -> bool:
    """Tell whether a file that is there begins like a lock, of whatever version."""
    with file.open("rb") as content:
        return content.read(200).split()[:2] == [b"{", b'"lock":']


def written(lock: Lock) -> bytes:
    """Return a lock as its file has it."""
    return "".join(f"{line}\n" for line in _lines(lock)).encode()


def _lines(lock: Lock) -> Iterator[str]:
    """Yield one line an entry, sorted, so that two locks differ in the lines of what changed."""
    head = {"sha256": lock.locked.sha256, "words": lock.locked.words}
    yield "{"
    yield f' "lock": {FORMAT},'
    yield f' "normalisation": {lock.normalisation},'
    if lock.unguarded:
        yield f' "unguarded": {_json(_row(lock.unguarded))},'
    yield f' "text": {_json({"id": lock.text, **head})},'
    yield from _table("sections", lock.locked.sections, ",")
    yield from _table("quotations", lock.quotations, "")
    yield "}"


def _table(name: str, entries: Mapping[str, Any], tail: str) -> Iterator[str]:
    yield f' "{name}": {{'
    rows = [f"  {_json(key)}: {_json(_row(entries[key]))}" for key in sorted(entries)]
    yield from (f"{row}," for row in rows[:-1])
    yield from rows[-1:]
    yield f" }}{tail}"


def _row(entry: Any) -> dict[str, Any]:
    return {key: value for key, value in entry._asdict().items() if value != ()}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True)


def read_lock(path: Path) -> Lock:
    """Read a lock file; raises ``LockError`` where it cannot be read or is no lock of this format."""
    try:
        content = read_whole(path, LARGEST)
    except InputError as error:
        raise LockError(str(error)) from None
    return parse_lock(content, str(path))


def parse_lock(content: bytes, name: str = NAME) -> Lock:
    """Read the content of a lock file; raises ``LockError``."""
    if _UNMERGED in content:
        raise LockError(f'"{name}" holds both sides of a merge')
    try:
        data = json.loads(content)
        version = data["lock"]
        if version != FORMAT:
            raise LockError(f'"{name}" has the format {version}, not {FORMAT}')
        return _lock(data, name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LockError(f'"{name}" is no lock of argmap') from error


def _lock(data: dict[str, Any], name: str) -> Lock:
    head = data["text"]
    sections = {
        str(id_): LockedSection(str(row["sha256"]), str(row["starts"]), _pair(row["words"]))
        for id_, row in data["sections"].items()
    }
    quotations = {
        str(path): LockedQuotation(
            str(row["sha256"]),
            str(row["section"]),
            tuple(_pair(pair) for pair in row["words"]),
            tuple(map(str, row.get("asks", ()))),
        )
        for path, row in data["quotations"].items()
    }
    locked = LockedText(str(head["sha256"]), int(head["words"]), sections)
    missing = data.get("unguarded")
    unguarded = (
        Unguarded(str(missing["language"]), tuple(map(str, missing.get("looked_for", ()))))
        if missing is not None
        else None
    )
    return Lock(str(head["id"]), locked, quotations, int(data["normalisation"]), unguarded, name)


def _pair(value: Any) -> tuple[int, int]:
    first, last = value
    if not 0 <= int(first) <= int(last):
        raise ValueError(value)
    return int(first), int(last)
