"""Where the reports of a check go."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from argmap.checking.formats import DEFAULT, FORMATS
from argmap.checking.results import CheckResult, Failure
from argmap.cli.call import Call
from argmap.cli.streams import columns, emit, wants_colour
from argmap.plain.errors import ArgmapError, UsageError
from argmap.plain.nearness import suggestion
from argmap.plain.value import Value
from argmap.reporters import REPORTERS, Reporter, Style


class Reports:
    """The reports that a call asks for: one in ``form`` to where it was asked for, and further ones to files.

    Raises ``UsageError`` where one would be written over a file that is read, or over another.
    """

    def __init__(self, call: Call, form: str, names: Iterable[str] = ()) -> None:
        self._call = call
        reporter = _statistics(form) if call.statistics else REPORTERS[form]
        self._first = _Report(form, reporter, call.output_file)
        self._others = [_Report(other, REPORTERS[other], file) for other, file in call.reports]
        self.need_graph = any(FORMATS[name].of_maps for name in (form, *dict(call.reports)))
        files = [file for file in (call.output_file, *(file for _, file in call.reports)) if file]
        if len({file.absolute() for file in files}) < len(files):
            raise UsageError("two reports would be written to one file")
        if files:
            from argmap.cli.inputs import refuse_overwriting  # few calls write any

            refuse_overwriting(files, call, names)

    def write(self, result: CheckResult) -> list[Failure]:
        """Write every report, the one that is printed last, and return what could not be written."""
        failures = list[Failure]()
        for report in (*self._others, self._first):
            try:
                report.write(CheckResult(result.files, (*result.failures, *failures)), self._call.colour)
            except ArgmapError as error:
                failures.append(Failure(str(error), str(report.file) if report.file else None))
        return failures


class _Report(Value):
    """One report: its format by name, what makes it, and its file, without which it is printed."""

    form: str
    reporter: Reporter
    file: Path | None

    def write(self, result: CheckResult, colour: str) -> None:
        if not FORMATS[self.form].for_people:
            from argmap.cli.checkout import in_checkout  # people know files by the names that they gave

            result = in_checkout(result)
        if self.file is None:
            emit(self.reporter(result, Style(wants_colour(colour, sys.stdout), columns(sys.stdout))))
        else:
            _write(self.file, self.reporter(result, Style(colour == "always")))


def report_failure(call: Call, message: str) -> None:
    """Let the programs that read reports know that nothing came of a run; people read it elsewhere."""
    result = CheckResult((), (Failure(message),))
    wish = call.flags.get("output_format") or os.environ.get("ARGMAP_OUTPUT_FORMAT")
    form = wish if wish and wish in FORMATS else DEFAULT
    try:
        Reports(call, form, call.asked).write(result)
    except ArgmapError:  # it is the reports that make no sense, so that no file may be written
        if call.output_file is None:
            _Report(form, REPORTERS[form], None).write(result, call.colour)


def _statistics(form: str) -> Reporter:
    from argmap.reporters.statistics import FORMATS as STATISTICS

    if form not in STATISTICS:
        raise UsageError(f'statistics have no format "{form}"; {suggestion(form, STATISTICS)}')
    return STATISTICS[form]


def _write(file: Path, lines: Iterator[str]) -> None:
    from argmap.cli.output import write_file

    text = "".join(f"{line}\n" for line in lines)
    write_file(file, text.encode("utf-8", "backslashreplace"))
