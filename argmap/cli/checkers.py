"""The checkers of one call: files are checked one by one, and what they share is read once."""

from collections.abc import Callable
from pathlib import Path

from argmap.checking.checker import Checker
from argmap.checking.results import FileResult
from argmap.cli.call import Call, lock_of, project_of, settings_of, source_of
from argmap.plain.errors import InputError, OutputError


class Checkers:
    """One checker for each project that the files of a call belong to, with its settings and texts."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self._known: dict[Path | None, Checker] = {}

    def of(self, name: str) -> Checker:
        """Return the checker with the settings of the project that a file or folder belongs to."""
        project = project_of(self.call, name)
        if project not in self._known:
            self._known[project] = Checker(settings_of(self.call, project))
        return self._known[project]

    def check(self, name: str) -> FileResult:
        """Check one file.

        Raises ``InputError`` where it, its text or its lock cannot be read, and ``ConfigError``.
        """
        checker = self.of(name)
        return checker.check(source_of(self.call, name, checker.settings), lock_of(self.call, name))


Work = Callable[[Checkers, str], FileResult]
"""What is done with one file."""

Outcome = FileResult | InputError | OutputError
"""What comes of it: a result, or why the file could not be read, or not be written."""


def outcome(checkers: Checkers, name: str, work: Work = Checkers.check) -> Outcome:
    """Do the work on one file; one that cannot be read or written keeps no other from being checked."""
    try:
        return work(checkers, name)
    except (InputError, OutputError) as error:
        return error
