"""Where pictures and pages of a claim file go, and what they call the map that they are of."""

from pathlib import Path

from argmap.cli.call import NAMELESS, STDIN, Call, shown
from argmap.drawing.names import map_name
from argmap.plain.errors import UsageError

STDOUT = Path("-")


def beside(call: Call, file: str, folder: str) -> Path:
    """Return a folder beside a claim file; standard input without a name has none."""
    if _is_nameless(call, file):
        raise UsageError("standard input has no folder beside it; name one with `-o DIR`")
    return shown(call, file).parent / folder


def map_called(call: Call, file: str, folder: Path) -> str:
    """Return what a map is called in a folder; what comes from standard input without a name is one map."""
    if _is_nameless(call, file):
        return NAMELESS
    path = shown(call, file)
    return path.name if folder == STDOUT else map_name(path, folder)


def _is_nameless(call: Call, file: str) -> bool:
    return file == STDIN and call.stdin_name is None
