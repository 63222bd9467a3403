"""A claim file read for a command that needs it whole."""

from argmap.checking.checker import Checker
from argmap.checking.map import ClaimFileError, Map
from argmap.claimfile import load
from argmap.cli.call import Call, lock_of, settings_for, source_of
from argmap.loader.noted import Limits
from argmap.plain.errors import InputError


def read_map(call: Call, name: str) -> Map:
    """Return the map that a file holds.

    Raises ``InputError`` where it cannot be read, or breaks the format.
    """
    settings = settings_for(call, name)
    loaded = load(source_of(call, name, settings), Limits(**settings.limits))
    try:
        return Map.of(loaded, Checker(settings), lock_of(call, name))
    except ClaimFileError as error:
        number = len(error.diagnostics)
        noun = "fault" if number == 1 else "faults"
        raise InputError(f'"{name}" has {number} {noun}; run `argmap check {name}`') from None
