"""Where files are checked one by one; what they share is read once."""

from collections.abc import Callable

from argmap.checking.checker import Checker, FileResult
from argmap.checking.settings import settings_file
from argmap.cli.call import Call, folder_of, lock_of, settings_for, source_of
from argmap.plain.errors import InputError, OutputError


class Desk:
    """Checks the files of one call; the settings of a project and the texts that they name are read once."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self._checkers: dict[object, Checker] = {}

    def checker(self, name: str) -> Checker:
        """Return the checker with the settings of a file's project."""
        call = self.call
        project = None if call.isolated or call.config else settings_file(folder_of(call, name))
        if project not in self._checkers:
            self._checkers[project] = Checker(settings_for(call, name))
        return self._checkers[project]

    def check(self, name: str) -> FileResult:
        """Check one file.

        Raises ``InputError`` where it, its text or its lock cannot be read, and ``ConfigError``.
        """
        checker = self.checker(name)
        return checker.check(source_of(self.call, name, checker.settings), lock_of(self.call, name))


Work = Callable[[Desk, str], FileResult]
"""What is done with one file."""

Outcome = FileResult | InputError | OutputError
"""What comes of it: a result, or why the file could not be read, or not be written."""


def outcome(desk: Desk, name: str, work: Work = Desk.check) -> Outcome:
    """Do the work on one file; one that cannot be read or written keeps no other from being checked."""
    try:
        return work(desk, name)
    except (InputError, OutputError) as error:
        return error
