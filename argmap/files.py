"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from argmap.errors import OutputError

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
