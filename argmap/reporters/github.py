"""Workflow commands that GitHub Actions turns into annotations.

The form is that of "Workflow commands for GitHub Actions" in GitHub's documentation. A runner drops
the columns where the lines differ, so they are left out there.
"""

from collections.abc import Iterator

from argmap.checker import CheckResult
from argmap.diagnostics import Diagnostic, Severity
from argmap.reporters.base import Style

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_BREAKS = dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " ")
"""What some readers take for the end of a line, and so of the command."""
_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"} | _BREAKS)
_IN_PROPERTY = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    for item in result.told:
        properties = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in _properties(item))
        message = f"{item.told}\n{item.help}" if item.help else item.told
        yield f"::{_COMMANDS[item.severity]} {properties}::{message.translate(_IN_DATA)}"


def _properties(item: Diagnostic) -> Iterator[tuple[str, str]]:
    start, end = item.span
    yield "file", item.file
    yield "line", str(start.line)
    if start.line == end.line:
        yield "col", str(start.column)
    yield "endLine", str(end.line)
    if start.line == end.line:
        yield "endColumn", str(end.column)
    yield "title", f"{item.code} {item.name}"
