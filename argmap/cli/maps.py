"""A claim file read for a command that needs it whole."""

from argmap.checking.checker import Checker
from argmap.checking.map import ClaimFileError, Map
from argmap.checking.results import FileResult
from argmap.checking.settings import Settings
from argmap.claimfile import Loaded, load
from argmap.cli.call import Call, lock_of, settings_for, source_of
from argmap.cli.checkers import Checkers
from argmap.cli.inputs import not_at_hand
from argmap.cli.streams import note
from argmap.loader.faults import MALFORMED_ID
from argmap.loader.noted import Limits
from argmap.plain.collector import uncollected
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import InputError
from argmap.texts.verification import Status
from argmap.wording.numbers import counted


def read_map(call: Call, name: str) -> Map:
    """Return the map that a file holds.

    Raises ``InputError`` where it cannot be read, or breaks the format.
    """
    settings, loaded = _read(call, name)
    try:
        return Map.of(loaded, Checker(settings), lock_of(call, name))
    except ClaimFileError as error:
        raise _broken(name, len(error.diagnostics)) from None


def read_names(call: Call, name: str) -> tuple[Settings, Loaded]:
    """Return a file with its settings, where nothing is wrong with its format but for names that are none.

    Raises ``InputError`` where it cannot be read, or breaks the format.
    """
    settings, loaded = _read(call, name)
    errors = [item.code for item in loaded.diagnostics if item.severity is Severity.ERROR]
    if loaded.claims is None or not {*errors} <= {MALFORMED_ID.code}:
        raise _broken(name, len(errors))
    return settings, loaded


def _read(call: Call, name: str) -> tuple[Settings, Loaded]:
    settings = settings_for(call, name)
    return settings, load(source_of(call, name, settings), Limits(**settings.limits))


def _broken(name: str, errors: int, way_out: str = "") -> InputError:
    return InputError(f'"{name}" has {counted(errors, "error")}; run `argmap check {name}`{way_out}')


def checked_map(checkers: Checkers, name: str) -> tuple[Map | None, FileResult]:
    """Check a file, and return the map that it holds, as far as that could be read.

    Raises what `check` raises.
    """
    checker = checkers.of(name)
    source = source_of(checkers.call, name, checker.settings)
    with uncollected():
        loaded = load(source, Limits(**checker.settings.limits))
        return Map.checked(loaded, checker, lock_of(checkers.call, name))


def sound(found: Map | None, result: FileResult, name: str, make: str, force: bool = False) -> Map:
    """Return a map without errors, or, with ``force``, one with some.

    Raises ``InputError``, which tells how to ``make`` something of it all the same.
    """
    errors = sum(item.severity is Severity.ERROR for item in result.diagnostics)
    if found is not None and (force or not errors):
        return found
    way_out = f", or {make} it all the same with `--force`" if found is not None else ""
    raise _broken(name, errors, way_out)


def unverified(found: Map) -> str:
    """Return how many quotations rest on nothing, and what to do about it; nothing where all are verified."""
    number = sum(item.status is Status.NONE for item in found.quotations)
    if not number:
        return ""
    told = f"{number} of {counted(len(found.quotations), 'quotation')} not verified"
    absent = [text.id for text in found.verification.texts if text.against is Status.NONE]
    if not absent:
        return f"{told}: run `argmap check` on the file, which says why"
    return f"{told}: {not_at_hand(absent)} or in `[tool.argmap.texts]` of pyproject.toml"


def note_unverified(found: Map) -> None:
    """Say on standard error that there are quotations that rest on nothing, where there are."""
    if told := unverified(found):
        note(told)
