"""Claim files as bytes and as text: opened so that nothing hangs, decoded so that nothing is guessed."""

import re
from pathlib import Path

from argmap.plain.files import read_whole
from argmap.plain.span import SourceText

_KEY = rb"(?m)^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\{[ \t]*)?[\"']?(?:argmap|accusations)[\"']?[ \t]*:"
_LINES = bytes.maketrans(b"\r", b"\n")


def read_source(path: Path, name: str | None = None, *, most: int = 64 * 1024 * 1024) -> SourceText:
    """Read a regular file of at most ``most`` bytes.

    Raises ``InputError`` where there is none, or where it cannot be read.
    """
    return decode(read_whole(path, most), name or str(path))


def decode(content: bytes, name: str) -> SourceText:
    """Return the text of some bytes; a byte that is no UTF-8 becomes U+FFFD's stand-in, a lone surrogate."""
    text = content.decode("utf-8", errors="surrogateescape")
    return SourceText(name, text.removeprefix("\ufeff"), text.startswith("\ufeff"))


def seems_claims(content: bytes) -> bool:
    """Tell whether some YAML, however broken and in whatever encoding, is meant as a claim file.

    At the beginning of a line it has a key that other YAML has not.
    """
    return re.search(_KEY, content.translate(_LINES, b"\0")) is not None
