"""A Code Quality report, as GitLab's documentation describes it under "Code Quality report format".

The format has no place for what is said of a run. So what could not be done is an entry of the gravest kind,
and so is, in the kind of the gravest of them, the number of findings that are not listed.
"""

from collections.abc import Iterator
from typing import Any

from argmap.checking.results import CheckResult
from argmap.plain.diagnostics import Severity
from argmap.plain.terminal import plain
from argmap.reporters.base import MOST, Style, dumped, rest
from argmap.reporters.fingerprint import fingerprint, fingerprinted

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    yield dumped([*_findings(result), *_rests(result), *_failures(result)])


def _findings(result: CheckResult) -> Iterator[dict[str, Any]]:
    for file, item, known_by in fingerprinted(result):
        text = f"{item.told}; {item.help}" if item.help else item.told
        place = _place(file.source.name, item.span.start.line)
        yield _entry(text, f"{item.code} {item.name}", known_by, _SEVERITIES[item.severity], place)


def _rests(result: CheckResult) -> Iterator[dict[str, Any]]:
    for file in result.files:
        if file.omitted:
            name, severity = file.source.name, _SEVERITIES[file.omitted[0].severity]
            yield _entry(rest(file), "argmap", fingerprint(f"{name}\0omitted"), severity, _place(name))


def _failures(result: CheckResult) -> Iterator[dict[str, Any]]:
    for number, failure in enumerate(result.failures):
        known_by = fingerprint(f"{failure.message}\0failure\0{number}")
        yield _entry(failure.message, "argmap", known_by, "blocker", _place(failure.file or "."))


def _place(file: str, line: int = 1) -> dict[str, Any]:
    return {"path": file, "lines": {"begin": line}}


def _entry(text: str, name: str, known_by: str, severity: str, place: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": plain(text, MOST),
        "check_name": name,
        "fingerprint": known_by,
        "severity": severity,
        "location": place,
    }
