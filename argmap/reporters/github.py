"""Workflow commands that GitHub Actions turns into annotations.

The form is that of "Workflow commands for GitHub Actions" in GitHub's documentation. A runner drops
the columns where the lines differ, so they are left out there. What a terminal or a runner would obey
inside a command is written as an escape, as in reports for people.
"""

from collections.abc import Iterator

from argmap.checking.results import CheckResult, Failure
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.terminal import plain, plain_name
from argmap.reporters.base import MOST, Style, rest

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    for file in result.files:
        place = ("file", plain_name(file.source.name))
        for item in file.listed:
            yield _command(item.severity, (place, *_region(item), _title(item)), item.told, item.help)
        if file.omitted:
            yield _command(file.omitted[0].severity, (place, ("title", "argmap")), rest(file))
    yield from map(failure, result.failures)


def failure(item: Failure) -> str:
    """Return the command that tells what could not be done."""
    place = [("file", plain_name(item.file))] if item.file else []
    return _command(Severity.ERROR, (*place, ("title", "argmap")), item.message)


def _command(severity: Severity, properties: tuple[tuple[str, str], ...], *texts: str) -> str:
    written = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties)
    message = "\n".join(plain(text, MOST) for text in texts if text)
    return f"::{_COMMANDS[severity]} {written}::{message.translate(_IN_DATA)}"


def _region(item: Diagnostic) -> Iterator[tuple[str, str]]:
    start, end = item.span
    yield "line", str(start.line)
    if start.line == end.line:
        yield "col", str(start.column)
    yield "endLine", str(end.line)
    if start.line == end.line:
        yield "endColumn", str(end.column)


def _title(item: Diagnostic) -> tuple[str, str]:
    return "title", f"{item.code} {item.name}"
