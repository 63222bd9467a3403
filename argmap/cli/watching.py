"""The check that begins anew whenever something changes that it reads."""

import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from argmap.checking.results import CheckResult, Failure
from argmap.cli.batch import collected, refuse_stray_texts, tell
from argmap.cli.call import STDIN, Call, lock_of, settings_for
from argmap.cli.checkers import Checkers, Outcome
from argmap.cli.folders import Found, files_of
from argmap.cli.inputs import shared_files
from argmap.cli.parallel import outcomes_of
from argmap.cli.reports import Reports
from argmap.cli.streams import complain, emit, is_terminal, note
from argmap.plain.errors import ConfigError, UsageError

PAUSE = 0.2
"""How many seconds pass between two looks at the files."""

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"

Stamp = tuple[tuple[int, int, int] | None, ...]
"""What tells that files are what they were: time, size and number of each that is there."""


def watch_files(call: Call) -> int:
    """Check, and check again after every change, until the user interrupts."""
    if STDIN in call.names:
        raise UsageError("standard input cannot be watched")
    form = Checkers(call).of(call.asked[0]).settings.output_format
    found = files_of(call)
    Reports(call, form, (*found.names, *found.elsewhere))  # what makes no sense from the start ends the call
    watched = _Watched(call)
    while True:
        if watched.changed():
            watched.report()
        time.sleep(PAUSE)


class _Watched:
    """The files of a call, and what came of each when it was last looked at."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._checkers = Checkers(call)
        self._shared: Stamp = ()
        self._found: Found | None = None
        self._fault = ""
        self._known: dict[str, tuple[Stamp, Outcome]] = {}

    def changed(self) -> bool:
        """Check what is new or no longer what it was; tell whether there was any such thing."""
        try:
            return self._changed()
        except ConfigError as error:
            changed = self._fault != str(error)
            self._fault, self._found, self._known, self._shared = str(error), Found(), {}, ()
            return changed

    def _changed(self) -> bool:
        found = files_of(self._call)
        shared = stamp(shared_files(self._call, (*found.names, *self._call.asked)))
        if shared != self._shared:
            self._checkers, self._known = Checkers(self._call), {}
        before = self._known, self._found, self._fault
        self._known = self._looked_at(found.names)
        self._shared, self._found, self._fault = shared, found, ""
        return (self._known, self._found, self._fault) != before

    def _looked_at(self, names: Iterable[str]) -> dict[str, tuple[Stamp, Outcome]]:
        """Return what is known of each file, after a check of those that are no longer what they were."""
        # The stamps are taken first, so that a change during the check is seen as one.
        stamps = {name: stamp([Path(name), lock_of(self._call, name)]) for name in names}
        old = {name: self._known[name] for name in names if name in self._known}
        stale = [name for name in names if name not in old or old[name][0] != stamps[name]]
        new = dict(zip(stale, outcomes_of(self._checkers, stale, whole=True), strict=True))
        return {name: (stamps[name], new[name]) if name in new else old[name] for name in names}

    def report(self) -> None:
        """Report what is known by now, and what could not be read."""
        if is_terminal(sys.stdout):
            emit([_CLEAR])
        found = self._found or Found()
        tell(self._call, found)
        result = collected(found, (item for _, item in self._known.values()))
        failures = [Failure(self._fault)] if self._fault else [*result.failures]
        try:
            refuse_stray_texts(self._call, result)
        except UsageError as error:
            failures.append(Failure(str(error)))
        if not self._fault:
            form = settings_for(self._call, self._call.asked[0]).output_format
            failures += Reports(self._call, form).write(CheckResult(result.files, tuple(failures)))
        for failure in failures:
            complain(failure.message)
        note(f"watching; checked at {time.strftime('%H:%M:%S')}, and again after every change; Ctrl-C ends")


def stamp(files: Iterable[Path]) -> Stamp:
    """Return what some files are by now."""
    return tuple(map(_look, files))


def _look(file: Path) -> tuple[int, int, int] | None:
    try:
        found = os.stat(file)  # noqa: PTH116 - a broken link is no error here
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
