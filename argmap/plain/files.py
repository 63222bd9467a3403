"""Files that are read whole, and written whole or not at all."""

import contextlib
import os
import re
import stat
import time
from pathlib import Path

from argmap.plain.errors import InputError, OutputError, reason

_TEMPORARY = r"\.argmap-[0-9a-f]{16}\.tmp"
"""How a file is called that is not yet whole; no other name is ever taken for one of ours."""

_ABANDONED = 60.0
"""After how many seconds a temporary file is nobody's; a younger one may be another run's."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader finds the old content or the new, whatever happens meanwhile.

    An existing file keeps its mode, and a link keeps pointing at it. What an earlier run left half written
    beside it is removed. Raises ``OutputError``, and then the old file still stands.
    """
    try:
        real = Path(os.path.realpath(path, strict=path.is_symlink()))
        remove_abandoned(real.parent)
        replace_whole(real, content)
    except (OSError, ValueError) as error:
        raise OutputError(f'cannot write "{path}": {reason(error)}') from error


def replace_whole(path: Path, content: bytes) -> None:
    """Write a file as ``write_whole`` does, in a folder that the caller tidies; raises ``OSError``."""
    mode = _mode(path)
    temporary = path.with_name(f".argmap-{os.urandom(8).hex()}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _mode(path: Path) -> int:
    """Return the mode of a file, or the one that a new file gets."""
    try:
        state = path.stat()
    except FileNotFoundError:
        return 0o666 & ~_umask()
    if not stat.S_ISREG(state.st_mode):
        raise OSError("it is no regular file")
    return stat.S_IMODE(state.st_mode)


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


def remove_abandoned(folder: Path) -> None:
    """Remove the temporary files that interrupted runs have left in a folder, where that can be done."""
    before = time.time() - _ABANDONED
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if re.fullmatch(_TEMPORARY, entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_mtime < before:
                        os.unlink(entry.path)  # noqa: PTH108 - it is a name already


def read_whole(path: Path, most: int) -> bytes:
    """Read a regular file to its end, without waiting on anything that is none.

    Raises ``InputError`` where it is absent, a folder, a device, larger than ``most`` bytes or unreadable.
    """
    content = read_start(path, most + 1)
    if len(content) > most:
        raise InputError(f'cannot read "{path}": it is larger than {most:,} bytes')
    return content


def read_start(path: Path, size: int) -> bytes:
    """Read the first bytes of a regular file, as ``read_whole`` does."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            mode = os.fstat(handle).st_mode
            if not stat.S_ISREG(mode):
                what = "a folder" if stat.S_ISDIR(mode) else "no regular file"
                raise InputError(f'cannot read "{path}": it is {what}')
            return file.read(size)
    except (OSError, ValueError) as error:
        raise InputError(f'cannot read "{path}": {reason(error)}') from None
