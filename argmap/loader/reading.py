"""Claim files as bytes and as text: opened so that nothing hangs, decoded so that nothing is guessed."""

import os
import stat
from pathlib import Path

from argmap.errors import InputError
from argmap.span import SourceText


def read_source(path: Path, name: str | None = None, *, most: int = 64 * 1024 * 1024) -> SourceText:
    """Read a regular file of at most ``most`` bytes.

    Raises ``InputError`` where there is none, or where it cannot be read.
    """
    return decode(read_bytes(path, most), name or str(path))


def read_bytes(path: Path, most: int) -> bytes:
    try:
        # A pipe or a device would block for ever, so the file is opened without waiting.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise InputError(f'cannot read "{path}": {(error.strerror or str(error)).lower()}') from None
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(file.fileno()).st_mode
        if not stat.S_ISREG(mode):
            what = "a folder" if stat.S_ISDIR(mode) else "no regular file"
            raise InputError(f'cannot read "{path}": it is {what}')
        content = file.read(most + 1)
    if len(content) > most:
        raise InputError(f'cannot read "{path}": it is larger than {most:,} bytes')
    return content


def decode(content: bytes, name: str) -> SourceText:
    """Return the text of some bytes; a byte that is no UTF-8 becomes U+FFFD's stand-in, a lone surrogate."""
    text = content.decode("utf-8", errors="surrogateescape")
    return SourceText(name, text.removeprefix("\ufeff"))
