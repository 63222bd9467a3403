"""A Code Quality report, as GitLab's documentation describes it under "Code Quality report format"."""

import json
from collections.abc import Iterator

from argmap.checker import CheckResult
from argmap.diagnostics import Severity
from argmap.reporters.base import Style
from argmap.reporters.fingerprint import fingerprinted

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    yield json.dumps(
        [
            {
                "description": f"{item.told}; {item.help}" if item.help else item.told,
                "check_name": f"{item.code} {item.name}",
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[item.severity],
                "location": {"path": item.file, "lines": {"begin": item.span.start.line}},
            }
            for item, fingerprint in fingerprinted(result)
        ],
        indent=2,
    )
