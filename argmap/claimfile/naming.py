"""What a file calls its entries: held against the form here, so that no bad name hides an entry."""

from collections.abc import Iterator
from typing import Any

from argmap.claimfile.breach import Breach
from argmap.format.entries import keys_of
from argmap.format.identifiers import RESERVED, UNNAMED, form_of_ids, slugged
from argmap.format.kinds import IDENTIFIERS, SHORTHAND, below
from argmap.format.marks import Identified
from argmap.loader import faults
from argmap.plain.diagnostics import Path
from argmap.slips.plausible import languages


def malformed(data: dict[str, Any]) -> Iterator[Breach]:
    """Yield each identifier that has not the form of one, or is reserved."""
    language = language_of(data)
    for key in below("file"):
        yield from _entries(data, (), key.name, language)


def language_of(data: Any) -> str | None:
    """Return the language that a file names, or that is probably meant by what it writes for one."""
    written = data.get("language") if isinstance(data, dict) else None
    return next(iter(languages(written)), written) if isinstance(written, str) else None


def _entries(holder: Any, path: Path, kind: str, language: str | None) -> Iterator[Breach]:
    entries = holder.get(kind) if isinstance(holder, dict) else None
    if not isinstance(entries, dict):
        return
    keys = _nameless(entries, kind)
    if keys:
        yield _no_identifier((*path, kind, keys[0]), kind)
        return
    form = IDENTIFIERS[kind]
    for name, entry in entries.items():
        if not form.fits(name) or name == form.reserved:
            yield _breach((*path, kind, name), name, form, language)
        for key in below(kind):
            if key.identified and isinstance(entry, dict) and key.name in entry:
                yield from _entries(entry, (*path, kind, name), key.name, language)


def _nameless(entries: dict[str, Any], kind: str) -> list[str]:
    """Return the keys of an entry that stand where its identifier is due, if there are any two."""
    keys = [name for name in entries if name in keys_of(kind) and not isinstance(entries[name], dict)]
    return keys if len(keys) > 1 and kind not in SHORTHAND else []


def _no_identifier(path: Path, kind: str) -> Breach:
    message = f'"{path[-1]}" stands where an identifier is due, among the {kind}'
    remedy = "write the identifier on a line of its own above it, and indent all keys of the entry below that"
    return Breach(faults.WRONG_TYPE, path, message, "no identifier above it", remedy, True, whole=True)


def _breach(path: Path, name: str, expected: Identified, language: str | None) -> Breach:
    if name and name == expected.reserved:
        message = f'"{name}" is no identifier: it is {RESERVED[name]}'
        remedy = "choose another identifier"
        if name == UNNAMED:
            remedy = (
                "take the party out if it stands for nobody, else choose another identifier, here and in `by`"
            )
        return Breach(faults.MALFORMED_ID, path, message, "reserved", remedy, on_key=True)
    form = form_of_ids(dots=expected.dots)
    slug = slugged(name, dots=expected.dots, language=language)
    near = slug if slug != expected.reserved and expected.fits(slug) else None
    return Breach(
        faults.MALFORMED_ID,
        path,
        f'"{name}" is no identifier',
        f"an identifier is made of {form}",
        f'write "{near}"' if near else f"write {form}",
        on_key=True,
        near=near,
    )
