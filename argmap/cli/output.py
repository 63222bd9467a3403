"""What a command writes to a file that was named."""

from pathlib import Path

from argmap.cli.folders import is_claim_file
from argmap.plain.errors import OutputError, UsageError, reason
from argmap.plain.files import write_whole


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; a device or a pipe takes what comes.

    Raises ``UsageError`` where a claim file is there, and ``OutputError``.
    """
    if path.is_file() and is_claim_file(path):
        raise UsageError(f'"{path}" is a claim file, which this would overwrite')
    if not path.exists() or path.is_file() or path.is_dir():
        write_whole(path, content)
        return
    try:
        path.write_bytes(content)
    except OSError as error:
        raise OutputError(f'cannot write "{path}": {reason(error)}') from None
