"""Claim files as bytes and as text: opened so that nothing hangs, decoded so that nothing is guessed."""

from pathlib import Path

from argmap.files import read_whole
from argmap.span import SourceText


def read_source(path: Path, name: str | None = None, *, most: int = 64 * 1024 * 1024) -> SourceText:
    """Read a regular file of at most ``most`` bytes.

    Raises ``InputError`` where there is none, or where it cannot be read.
    """
    return decode(read_whole(path, most), name or str(path))


def decode(content: bytes, name: str) -> SourceText:
    """Return the text of some bytes; a byte that is no UTF-8 becomes U+FFFD's stand-in, a lone surrogate."""
    text = content.decode("utf-8", errors="surrogateescape")
    return SourceText(name, text.removeprefix("\ufeff"), text.startswith("\ufeff"))
