"""A claim file read for a command that needs it whole."""

from argmap.claimfile import Loaded, load
from argmap.cli.call import Call, settings_for, source_of
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.loader.noted import Limits
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import InputError
from argmap.wording.numbers import counted


def read_sound(call: Call, name: str) -> tuple[Loaded, ClaimFile]:
    """Return a file, and the claims in it.

    Raises ``InputError`` where it breaks the format: what is told of half a file is not true of it.
    """
    settings = settings_for(call, name)
    loaded = load(source_of(call, name, settings), Limits(**settings.limits))
    faults = sum(item.severity is Severity.ERROR for item in loaded.diagnostics)
    if faults or loaded.claims is None:
        raise InputError(f'"{name}" has {counted(faults, "fault")}; run `argmap check {name}`')
    return loaded, loaded.claims


def read_graph(call: Call, name: str) -> ArgumentGraph:
    """Return the argument graph of a file.

    Raises ``InputError`` where it breaks the format.
    """
    return ArgumentGraph.of(read_sound(call, name)[1])
