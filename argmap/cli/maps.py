"""A claim file read for a command that needs it whole."""

from argmap.checking.checker import Checker
from argmap.checking.map import ClaimFileError, Map
from argmap.claimfile import load
from argmap.cli.call import Call, lock_of, settings_for, source_of
from argmap.loader.noted import Limits
from argmap.plain.errors import InputError
from argmap.wording.numbers import counted


def read_map(call: Call, name: str) -> Map:
    """Return the map that a file holds.

    Raises ``InputError`` where it cannot be read, or breaks the format.
    """
    settings = settings_for(call, name)
    loaded = load(source_of(call, name, settings), Limits(**settings.limits))
    try:
        return Map.of(loaded, Checker(settings), lock_of(call, name))
    except ClaimFileError as error:
        faults = counted(len(error.diagnostics), "fault")
        raise InputError(f'"{name}" has {faults}; run `argmap check {name}`') from None
