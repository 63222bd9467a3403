"""The formats of a report, each one function in a module of its own."""

from collections.abc import Iterator

from argmap.checker import CheckResult
from argmap.reporters import concise, full
from argmap.reporters.base import Reporter, Style

__all__ = ["FORMATS", "Reporter", "Style"]


def _json(result: CheckResult, style: Style) -> Iterator[str]:
    from argmap.reporters import json  # which imports more than the other formats need

    yield from json.report(result, style)


FORMATS: dict[str, Reporter] = {"full": full.report, "concise": concise.report, "json": _json}
"""Every format by its name."""
