"""The findings counted by rule, the most frequent first, in place of the findings themselves.

As JSON: `{"version": 2, "argmap": "0.1.0", "failures", "statistics": [{"code", "name", "severity", "count",
"fixable": {"safe", "unsafe"}}], "summary"}`, the rest as in the format `json`.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import argmap
from argmap.checking.results import CheckResult
from argmap.plain.diagnostics import Diagnostic
from argmap.reporters.base import Reporter, Style, counted_fixes, dumped, summary, ways_to_fix
from argmap.reporters.json import VERSION, failures, totals


class _Count(NamedTuple):
    """How often a rule found something."""

    code: str
    name: str
    found: list[Diagnostic]


def table(result: CheckResult, style: Style) -> Iterator[str]:
    counts = _counts(result)
    digits = max((len(str(len(item.found))) for item in counts), default=0)
    longest = max((len(item.name) for item in counts), default=0)
    for code, name, found in counts:
        kind = style.paint(code, found[0].severity)
        yield f"{len(found):{digits}}  {kind}  {name:{longest}}  {ways_to_fix(found)}".rstrip()
    if counts:
        yield ""
    if result.files:
        yield from summary(result, style)


def document(result: CheckResult, _style: Style) -> Iterator[str]:
    statistics = [
        {
            "code": code,
            "name": name,
            "severity": found[0].severity,
            "count": len(found),
            "fixable": counted_fixes(found),
        }
        for code, name, found in _counts(result)
    ]
    yield dumped(
        {
            "version": VERSION,
            "argmap": argmap.__version__,
            "failures": failures(result),
            "statistics": statistics,
            "summary": totals(result),
        }
    )


def _counts(result: CheckResult) -> list[_Count]:
    ordered = sorted(result.diagnostics, key=lambda item: item.code)
    groups = [list(group) for _, group in groupby(ordered, key=lambda item: item.code)]
    counts = [_Count(group[0].code, group[0].name, group) for group in groups]
    return sorted(counts, key=lambda item: -len(item.found))


FORMATS: dict[str, Reporter] = {"full": table, "concise": table, "json": document}
"""The formats that statistics come in."""
