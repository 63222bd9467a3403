"""The formats of a report, each one function in a module of its own."""

from collections.abc import Iterator
from importlib import import_module

from argmap.checking.checker import CheckResult
from argmap.reporters import concise, full
from argmap.reporters.base import Reporter, Style

__all__ = ["FORMATS", "FOR_PEOPLE", "Reporter", "Style"]


def _imported(name: str) -> Reporter:
    """Return a report whose module is imported only when it is asked for."""

    def report(result: CheckResult, style: Style) -> Iterator[str]:
        yield from import_module(f"argmap.reporters.{name}").report(result, style)

    return report


FOR_PEOPLE = ("full", "concise", "markdown")
"""The formats that name a file as it was named, or as seen from the working folder."""

_LATER = ("json", "github", "gitlab", "junit", "sarif", "markdown")
FORMATS: dict[str, Reporter] = {
    "full": full.report,
    "concise": concise.report,
    **{name: _imported(name) for name in _LATER},
}
"""Every format by its name."""
