"""The reports of a check: for each format one function, in a module of the format's name."""

from collections.abc import Iterator
from importlib import import_module

from argmap.checking.formats import FORMATS
from argmap.checking.results import CheckResult
from argmap.reporters.base import Reporter, Style

__all__ = ["REPORTERS", "Reporter", "Style"]


def _reporter(name: str) -> Reporter:
    """Return a report whose module is imported only when it is asked for."""

    def report(result: CheckResult, style: Style) -> Iterator[str]:
        yield from import_module(f"{__name__}.{name}").report(result, style)

    return report


REPORTERS: dict[str, Reporter] = {name: _reporter(name) for name in FORMATS}
"""What writes each format, by its name."""
