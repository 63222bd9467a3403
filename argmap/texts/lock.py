"""The lock: what was verified against a text, recorded without a word of it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import OF_TEXT
from argmap.format.models import ClaimFile
from argmap.plain.errors import InputError, LockError
from argmap.plain.files import read_whole
from argmap.plain.value import Value
from argmap.texts.normalise import VERSION as NORMALISATION
from argmap.texts.normalise import normalise
from argmap.texts.quotations import key_of
from argmap.texts.text import Text, digest
from argmap.texts.verification import CheckedText, Spans, Status, Unguarded, Verification
from argmap.texts.verify import by_source

FORMAT = 2
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


class LockedText(Value):
    """A text: its hash, its length in words, its sections, and what its language kept from being guarded."""

    sha256: str
    words: int
    sections: Mapping[str, LockedSection]
    unguarded: Unguarded | None = None


class LockedQuotation(NamedTuple):
    """A quotation: its hash, its section and its words there by number, and what the guard asked about.

    The section is told with its text, whichever it is: `letter:regime.4`.
    """

    sha256: str
    section: str
    words: Spans
    asks: tuple[str, ...] = ()


class Lock(Value):
    """What a lock file holds; quotations are keyed by what they are called in the claim file.

    ``texts`` has the one first that was the first of the file.
    """

    texts: Mapping[str, LockedText]
    quotations: Mapping[str, LockedQuotation]
    normalisation: int = NORMALISATION
    name: str = NAME

    def of_text(self, text: str) -> dict[str, LockedQuotation]:
        """Return the quotations that stand in one text, by their keys."""
        return {key: row for key, row in self.quotations.items() if row.section.startswith(text + OF_TEXT)}


def in_full(claims: ClaimFile, section: str) -> str:
    """Return the name of a section with its text, as the lock has it of the first one, too."""
    return OF_TEXT.join(claims.parted(section))


def quotation_hash(quote: str) -> str:
    return digest(key_of(quote))


def starts_hash(starts: str) -> str:
    return digest(normalise(starts))


def lock_of(
    graph: ArgumentGraph,
    texts: Mapping[str, Text] | Text,
    verification: Verification,
    old: Lock | None = None,
) -> Lock:
    """Return what there is to record of the texts at hand, and of those for which ``old`` vouched.

    A text of which neither is known is left out, with its quotations.
    """
    at_hand, claims = by_source(graph, texts), graph.claims
    known = {text.id: text for text in verification.texts if text.against is not Status.NONE}
    locked = {
        id_: _locked_text(graph, at_hand[id_], text, verification)
        if id_ in at_hand
        else (old.texts[id_] if old and id_ in old.texts else LockedText("", 0, {}))
        for id_, text in known.items()
    }
    quotations = {
        graph.identities[item.path]: LockedQuotation(
            quotation_hash(item.quote),
            in_full(claims, item.section),
            item.words,
            tuple(sorted({d.kind for d in item.doubts})),
        )
        for item in verification.quotations
        if item.section and not item.problem and item.text in known
    }
    return Lock(locked, quotations)


def _locked_text(
    graph: ArgumentGraph, text: Text, checked: CheckedText, verification: Verification
) -> LockedText:
    declared = graph.claims.sections_of(checked.id)
    sections = {
        graph.claims.parted(item.id)[1]: LockedSection(
            digest(text.normal[slice(*item.span)]), starts_hash(declared[item.id].starts), item.words
        )
        for item in verification.sections
        if item.id in declared and item.span and item.words
    }
    return LockedText(text.sha256, len(text.words), sections, checked.unguarded)


def make_lock(
    graph: ArgumentGraph,
    texts: Mapping[str, Text] | Text,
    verification: Verification,
    old: Lock | None = None,
) -> bytes:
    """Return the content of a lock file; of a text that is not at hand, what ``old`` has of it is kept.

    Raises ``ValueError`` where a quotation or a section did not verify: a lock vouches for all or none.
    """
    unknown = any(text.against is Status.NONE for text in verification.texts)
    if unknown or not verification.clean:
        raise ValueError("a quotation or a section is not verified")
    return written(lock_of(graph, texts, verification, old))


def is_lock(file: Path) -> bool:
    """Tell whether a file that is there begins like a lock, of whatever version."""
    with file.open("rb") as content:
        return content.read(200).split()[:2] == [b"{", b'"lock":']


def written(lock: Lock) -> bytes:
    """Return a lock as its file has it."""
    return "".join(f"{line}\n" for line in _lines(lock)).encode()


def _lines(lock: Lock) -> Iterator[str]:
    """Yield one line an entry, sorted, so that two locks differ in the lines of what changed."""
    sections = {
        f"{id_}{OF_TEXT}{section}": row
        for id_, text in lock.texts.items()
        for section, row in text.sections.items()
    }
    yield "{"
    yield f' "lock": {FORMAT},'
    yield f' "normalisation": {lock.normalisation},'
    yield ' "texts": ['
    rows = [f"  {_json(_head(id_, text))}" for id_, text in lock.texts.items()]
    yield from (f"{row}," for row in rows[:-1])
    yield from rows[-1:]
    yield " ],"
    yield from _table("sections", sections, ",")
    yield from _table("quotations", lock.quotations, "")
    yield "}"


def _head(id_: str, text: LockedText) -> dict[str, Any]:
    head = {"id": id_, "sha256": text.sha256, "words": text.words}
    return head | ({"unguarded": _row(text.unguarded)} if text.unguarded else {})


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
    sections: dict[str, dict[str, LockedSection]] = {}
    for key, row in data["sections"].items():
        text, _, id_ = str(key).rpartition(OF_TEXT)
        locked = LockedSection(str(row["sha256"]), str(row["starts"]), _pair(row["words"]))
        sections.setdefault(text, {})[id_] = locked
    texts = {
        str(head["id"]): LockedText(
            str(head["sha256"]),
            int(head["words"]),
            sections.get(str(head["id"]), {}),
            _unguarded(head.get("unguarded")),
        )
        for head in data["texts"]
    }
    quotations = {
        str(key): LockedQuotation(
            str(row["sha256"]),
            str(row["section"]),
            tuple(_pair(pair) for pair in row["words"]),
            tuple(map(str, row.get("asks", ()))),
        )
        for key, row in data["quotations"].items()
    }
    return Lock(texts, quotations, int(data["normalisation"]), name)


def _unguarded(row: Any) -> Unguarded | None:
    return (
        None if row is None else Unguarded(str(row["language"]), tuple(map(str, row.get("looked_for", ()))))
    )


def _pair(value: Any) -> tuple[int, int]:
    first, last = value
    if not 0 <= int(first) <= int(last):
        raise ValueError(value)
    return int(first), int(last)
