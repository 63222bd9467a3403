"""Standard input and output, which may be closed, narrow, full or gone."""

import os
import sys
from collections.abc import Callable, Iterable
from typing import TextIO

from argmap.plain.errors import InputError, OutputError, reason

FAILED = 2
"""The exit code where argmap could not do its job."""

WIDTH = 120
"""How wide reports are that go to no terminal."""


def prepare() -> None:
    """Let no character be refused: UTF-8 where nobody watches, escapes where a terminal lacks a letter."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty() or "PYTHONIOENCODING" in os.environ:
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def emit(lines: Iterable[str]) -> None:
    """Write lines to standard output."""
    _put(lambda stream: stream.writelines(f"{line}\n" for line in lines))


def emit_bytes(content: bytes) -> None:
    """Write bytes to standard output as they are."""

    def write(stream: TextIO) -> None:
        stream.flush()
        stream.buffer.write(content)

    _put(write)


def _put(write: Callable[[TextIO], None]) -> None:
    """Write to standard output; a reader that has gone away is no error."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        return
    try:
        write(stream)
        stream.flush()
    except BrokenPipeError:
        _silence(stream)
    except OSError as error:
        _silence(stream)
        raise OutputError(f"cannot write to standard output: {reason(error)}") from None


def complain(message: str) -> None:
    """Write one line to standard error, as harmless as a report."""
    note(f"argmap: {message}")


def note(message: str) -> None:
    """Write one line to standard error that is no error."""
    from argmap.plain.terminal import plain

    stream: TextIO | None = sys.stderr
    if stream is None:
        return
    try:
        stream.write(plain(message, most=2000) + "\n")
        stream.flush()
    except OSError:
        _silence(stream)


def read_input(most: int) -> bytes:
    """Return what comes from standard input, which may be ``most`` bytes."""
    stream: TextIO | None = sys.stdin
    if stream is None:
        raise InputError("cannot read standard input: it is closed")
    try:
        content = stream.buffer.read(most + 1)
    except OSError as error:
        raise InputError(f"cannot read standard input: {reason(error)}") from None
    if len(content) > most:
        raise InputError(f"cannot read standard input: it is larger than {most:,} bytes")
    return content


def wants_colour(choice: str, stream: TextIO | None) -> bool:
    """Tell whether to colour: flag beats `NO_COLOR`, which beats `FORCE_COLOR`, which beats the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def can_draw(stream: TextIO | None) -> bool:
    """Tell whether a stream takes the lines that trees are drawn with."""
    try:
        "├─└│".encode(getattr(stream, "encoding", None) or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True


def columns(stream: TextIO | None) -> int:
    """Return the width of the terminal, between what is readable and what is not; else a fixed one."""
    if stream is None or not is_terminal(stream):
        return WIDTH
    wanted = os.environ.get("COLUMNS", "")
    try:
        width = int(wanted) if wanted.isdecimal() else os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        return 80
    return min(max(width, 40), 200) if width else 80


def _silence(stream: TextIO) -> None:
    """Point a stream that cannot be written to nowhere, or the interpreter complains when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass
