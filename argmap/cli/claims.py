"""A claim file read for a command that needs it whole."""

from pathlib import Path

from argmap.cli.call import STDIN
from argmap.cli.streams import read_input
from argmap.diagnostics import Severity
from argmap.errors import InputError
from argmap.graph import ArgumentGraph
from argmap.loader import Limits, decode, load, read_source


def read_graph(name: str) -> ArgumentGraph:
    """Return the argument graph of a file.

    Raises ``InputError`` where it breaks the format: what is told of half a file is not true of it.
    """
    if name == STDIN:
        loaded = load(decode(read_input(Limits().bytes), "<stdin>"))
    else:
        loaded = load(read_source(Path(name), name))
    faults = sum(item.severity is Severity.ERROR for item in loaded.diagnostics)
    if faults or loaded.claims is None:
        noun = "fault" if faults == 1 else "faults"
        raise InputError(f'"{name}" has {faults} {noun}; run `argmap check {name}`')
    return ArgumentGraph.of(loaded.claims)
