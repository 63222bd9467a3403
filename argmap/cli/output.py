"""What a command writes to a file that was named."""

from pathlib import Path

from argmap.errors import OutputError
from argmap.files import write_whole


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; a device or a pipe takes what comes."""
    if not path.exists() or path.is_file() or path.is_dir():
        write_whole(path, content)
        return
    try:
        path.write_bytes(content)
    except OSError as error:
        raise OutputError(f'cannot write "{path}": {error.strerror or error}') from None
