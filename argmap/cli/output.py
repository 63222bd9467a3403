"""What a command writes to a file that was named: the whole of it, or nothing."""

import os
import tempfile
from pathlib import Path

from argmap.errors import OutputError


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole, or leave what stood there; a device or pipe is written as it is."""
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except OSError as error:
        raise OutputError(f'cannot write "{path}": {error.strerror or error}') from None


def _replace(path: Path, content: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(prefix=".argmap-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
