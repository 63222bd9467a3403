"""Where the reports of a check go."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from argmap.checker import CheckResult
from argmap.cli.call import Call
from argmap.cli.inputs import refuse_overwriting
from argmap.cli.streams import columns, emit, wants_colour
from argmap.errors import UsageError
from argmap.nearness import suggestion
from argmap.reporters import FORMATS, Reporter, Style


class Reports:
    """The reports that a call asks for: one in ``form`` to where it was asked for, and further ones to files.

    Raises ``UsageError`` where one would be written over a file that is read, or over another.
    """

    def __init__(self, call: Call, form: str, names: Iterable[str] = ()) -> None:
        self._call = call
        self._first = _statistics(form) if call.statistics else FORMATS[form]
        self._others = [(FORMATS[other], file) for other, file in call.reports]
        self.need_graph = "markdown" in (form, *(other for other, _ in call.reports))
        files = [file for file in (call.output_file, *(file for _, file in call.reports)) if file]
        if len({file.absolute() for file in files}) < len(files):
            raise UsageError("two reports would be written to one file")
        refuse_overwriting(files, call, names)

    def write(self, result: CheckResult) -> None:
        """Write every report.

        Raises ``OutputError``.
        """
        colour, place = self._call.colour, self._call.output_file
        if place is None:
            emit(self._first(result, Style(wants_colour(colour, sys.stdout), columns(sys.stdout))))
        else:
            _write(place, self._first(result, Style(colour == "always")))
        for reporter, file in self._others:
            _write(file, reporter(result, Style(colour == "always")))


def _statistics(form: str) -> Reporter:
    from argmap.reporters.statistics import FORMATS as STATISTICS

    if form not in STATISTICS:
        raise UsageError(f'statistics have no format "{form}"; {suggestion(form, STATISTICS)}')
    return STATISTICS[form]


def _write(file: Path, lines: Iterator[str]) -> None:
    from argmap.cli.output import write_file

    text = "".join(f"{line}\n" for line in lines)
    write_file(file, text.encode("utf-8", "backslashreplace"))
