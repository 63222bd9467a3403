"""Files that are read whole, and written whole or not at all."""

import contextlib
import os
import stat
from pathlib import Path

from argmap.errors import InputError, OutputError

TEMPORARY = ".argmap-"
"""How the name of a file begins that is not yet whole; one that is left over may be removed."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader finds the old content or the new, whatever happens meanwhile.

    An existing file keeps its mode, and a link keeps pointing at it. Raises ``OutputError``, and then
    the old file still stands.
    """
    try:
        _replace(path.resolve(), content)
    except OSError as error:
        raise OutputError(f'cannot write "{path}": {error.strerror or error}') from error


def _replace(path: Path, content: bytes) -> None:
    import tempfile  # slow to import, and a check writes nothing

    if path.exists() and not path.is_file():
        raise OSError("it is no regular file")
    mode = path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask()
    handle, temporary = tempfile.mkstemp(prefix=TEMPORARY, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(path.parent)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a loss of power, where the system lets folders be synced."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_whole(path: Path, most: int) -> bytes:
    """Read a regular file to its end, without waiting on anything that is none.

    Raises ``InputError`` where it is absent, a folder, a device, larger than ``most`` bytes or unreadable.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            mode = os.fstat(handle).st_mode
            if not stat.S_ISREG(mode):
                what = "a folder" if stat.S_ISDIR(mode) else "no regular file"
                raise InputError(f'cannot read "{path}": it is {what}')
            content = file.read(most + 1)
    except OSError as error:
        raise InputError(f'cannot read "{path}": {(error.strerror or str(error)).lower()}') from None
    if len(content) > most:
        raise InputError(f'cannot read "{path}": it is larger than {most:,} bytes')
    return content
