"""A claim file in another wording: shown as a difference, or written in its place."""

import codecs
import difflib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from argmap.claimfile import decode
from argmap.cli.streams import emit, wants_colour
from argmap.loader.noted import Limits
from argmap.plain.errors import InputError
from argmap.plain.files import read_whole, remove_abandoned, write_whole
from argmap.plain.span import SourceText
from argmap.plain.terminal import paint, plain

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_ROLES = {"-": "error", "+": "help", "@": "frame"}
_LONGEST = 100_000


def show(source: SourceText, text: str, colour: str) -> None:
    """Write the difference between what was read and what it would become to standard output."""
    emit(difference(source, text, colour=wants_colour(colour, sys.stdout)))


def difference(source: SourceText, text: str, *, colour: bool = False) -> Iterator[str]:
    """Yield the lines of a unified difference; a reader of such may apply it."""
    old, new = _LINE.findall(source.text), _LINE.findall(text)
    for number, line in enumerate(difflib.unified_diff(old, new, source.name, source.name)):
        content = plain(line.removesuffix("\n"), _LONGEST)
        role = _ROLES.get(line[:1]) if number > 1 else "strong"
        yield paint(content, role, colour=colour) if role else content
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def encoded(source: SourceText, text: str) -> bytes:
    """Return the bytes of a text that takes the place of the one that was read; a byte-order mark stays."""
    return (codecs.BOM_UTF8 if source.marked else b"") + text.encode("utf-8", "surrogateescape")


def overwrite(path: Path, source: SourceText, text: str) -> None:
    """Write a text in the place of the one that was read, where it is another.

    Raises ``InputError`` where the file is no longer what was read, and ``OutputError``.
    """
    if text == source.text:
        remove_abandoned(path.parent)
        return
    content = read_whole(path, max(Limits().bytes, 4 * len(source.text)))
    now = decode(content, source.name)
    if (now.text, now.marked) != (source.text, source.marked):
        raise InputError(f'"{path}" has changed since it was read, and is left as it is')
    write_whole(path, encoded(source, text))
