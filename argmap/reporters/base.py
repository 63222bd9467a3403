"""What every report is given, and the lines that reports for people share."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from argmap.checker import CheckResult, FileResult
from argmap.diagnostics import Severity
from argmap.terminal import paint, plain
from argmap.texts.verification import Status


@dataclass(frozen=True, slots=True)
class Style:
    """How a report for people looks; formats for machines look the same always."""

    colour: bool = False
    width: int = 120

    def paint(self, text: str, role: str) -> str:
        return paint(text, role, colour=self.colour)


Reporter = Callable[[CheckResult, Style], Iterator[str]]
"""Yields a report line by line, without line ends."""


def summary(result: CheckResult, style: Style) -> Iterator[str]:
    """Yield the last lines: what was found, how the accusations stand, what the quotations rest on."""
    worst = next((severity for severity in Severity if result.counts[severity]), None)
    found = style.paint(_found(result), worst or "help")
    yield f"{found} in {_files(result)}"
    yield from _fixes(result)
    standings = total(result)
    if standings["accusations"]:
        yield (
            f"{counted(standings['accusations'], 'accusation')}: {standings['documented']} documented, "
            f"{standings['argued']} argued, {standings['unanswered']} unanswered; "
            f"{standings['conceded']} conceded in part"
        )
    rests = verified(result.files)
    if rests.total():
        parts = ", ".join(f"{rests[status]} {status}" for status in Status if rests[status])
        yield f"{counted(rests.total(), 'quotation')}: {parts}"


def _fixes(result: CheckResult) -> Iterator[str]:
    """Yield what was mended, and what could be."""
    fixed = sum(file.fixed for file in result.files)
    if fixed:
        yield f"fixed {counted(fixed, 'finding')}"
    safe = Counter(item.fix.safe for item in result.diagnostics if item.fix)
    ways = [
        f"{safe[kind]} with `{flag}`"
        for kind, flag in ((True, "--fix"), (False, "--unsafe-fixes"))
        if safe[kind]
    ]
    if ways:
        yield f"can be fixed: {', '.join(ways)}"


def total(result: CheckResult) -> dict[str, int]:
    """Return how the accusations of all files together stand."""
    names = ("accusations", "documented", "argued", "unanswered", "conceded")
    figures = [file.graph.figures for file in result.files if file.graph]
    return {name: sum(getattr(item, name) for item in figures) for name in names}


def verified(files: Iterable[FileResult]) -> Counter[Status]:
    """Count what the quotations of some files rest on."""
    return Counter(
        item.status for file in files if file.verification for item in file.verification.quotations
    )


def counted(number: int, noun: str) -> str:
    """Return a number and its noun: `1 error`, `2 errors`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _found(result: CheckResult) -> str:
    counts = [counted(result.counts[severity], severity) for severity in Severity if result.counts[severity]]
    if not counts:
        return "nothing found"
    *first, last = counts
    return "found " + (f"{', '.join(first)} and {last}" if first else last)


def _files(result: CheckResult) -> str:
    names = [file.source.name for file in result.files]
    return plain(names[0]) if len(names) == 1 else f"{len(names)} files"
