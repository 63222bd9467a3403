"""What every report is given, and the lines that reports for people share."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from argmap.checking.results import CheckResult, FileResult
from argmap.format.standing import Standing
from argmap.loader.faults import UNKNOWN_VALUE
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.terminal import paint, plain
from argmap.plain.value import Value
from argmap.texts.verification import IN_SOURCE, Status
from argmap.wording.lookup import ENGLISH, Wording
from argmap.wording.numbers import counted
from argmap.wording.tally import tally


class Style(Value):
    """How a report for people looks; formats for machines look the same always."""

    colour: bool = False
    width: int = 120

    def paint(self, text: str, role: str) -> str:
        return paint(text, role, colour=self.colour)


_COMMAND = r"##(?=\w*\[)"
"""What a runner obeys wherever it stands in a line."""

MOST = 4_000
"""How many characters of a text go into a report for programs that shows it to people."""

MOST_BESIDE = 1_000
"""How many further places of a finding a report for programs names at the most."""

STANDINGS = (
    "accusations",
    *(word.replace("-", "_") for word in Standing),
    "granted_in_part",
    "accepted",
    "through",
    "recollection",
)
"""The figures of how the accusations of a map stand."""

Reporter = Callable[[CheckResult, Style], Iterator[str]]
"""Yields a report line by line, without line ends."""


def summary(result: CheckResult, style: Style) -> Iterator[str]:
    """Yield the last lines: what was found, how the accusations stand, what the quotations rest on."""
    worst = next((severity for severity in Severity if result.counts[severity]), None)
    found = style.paint(_found(result), worst or "help")
    yield f"{found} in {_called(result.files)}"
    yield from _unread(result)
    yield from _fixes(result)
    standings = total(result)
    if standings["accusations"]:
        say = words(result)
        yield f"{say.counted(standings['accusations'], 'accusation')}: {tally(say, standings)}"
    rests = verified(result.files)
    if rests.total():
        own = in_source(result.files)
        beside = f"; {own} {IN_SOURCE}" if own else ""
        yield f"{counted(rests.total(), 'quotation')}: {_resting(result.files, rests)}{beside}"


def words(result: CheckResult) -> Wording:
    """Return the words for what all maps together hold: those of their genre, if they have one in common."""
    genres = {file.record.genre for file in result.files if file.record}
    return Wording.in_english(genres.pop()) if len(genres) == 1 else ENGLISH


def _resting(files: Sequence[FileResult], rests: Counter[Status]) -> str:
    """Say what quotations rest on, by text where one file has several."""
    record = files[0].record if len(files) == 1 else None
    if record is None or len(record.texts) < 2:
        return _statuses(rests)
    found = {text: own for text, own in record.by_text.items() if own.total()}
    return "; ".join(f'of "{text}" {_statuses(own)}' for text, own in found.items())


def _statuses(rests: Counter[Status]) -> str:
    return ", ".join(f"{rests[status]} {status}" for status in Status if rests[status])


def _unread(result: CheckResult) -> Iterator[str]:
    """Yield what was not looked at: an absence of findings means nothing there."""
    unread = [file for file in result.files if not file.read]
    if unread:
        what = _called(unread)
        yield f"{what} could not be read in full: references, arguments and quotations were not checked"
    uncounted = [file for file in result.files if file.read and not file.record and file.source.text.strip()]
    if uncounted:
        yield f"no figures for {_called(uncounted)}: not every accusation could be read as it stands"
    if any(item.code == UNKNOWN_VALUE.code for item in result.diagnostics):
        yield "where a word is unknown, the rules that go by it were not run"


def _fixes(result: CheckResult) -> Iterator[str]:
    """Yield what was mended, and what could be."""
    fixed = sum(file.fixed for file in result.files)
    if fixed:
        yield f"fixed {counted(fixed, 'finding')}"
    if ways := ways_to_fix(result.diagnostics):
        yield f"can be fixed: {ways}"


def rest(file: FileResult) -> str:
    """Say how many findings of a file are not listed."""
    number = len(file.omitted)
    return f"{number:,} more {'finding is' if number == 1 else 'findings are'} not listed"


def dumped(document: object) -> str:
    """Return a document as JSON in which a CI runner finds no command, should it be printed to its log."""
    import json  # of which reports for people have no need

    return re.sub(_COMMAND, r"#\\u0023", json.dumps(document, indent=2))


def ways_to_fix(diagnostics: Iterable[Diagnostic]) -> str:
    """Return how many findings can be fixed with which flag."""
    numbers = counted_fixes(diagnostics)
    flags = {"safe": "--fix", "unsafe": "--unsafe-fixes"}
    return ", ".join(f"{number} with `{flags[kind]}`" for kind, number in numbers.items() if number)


def counted_fixes(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """Count the findings that have a fix which cannot change the meaning, and those that have another."""
    safe = Counter(item.fix.safe for item in diagnostics if item.fix)
    return {"safe": safe[True], "unsafe": safe[False]}


def total(result: CheckResult) -> dict[str, int]:
    """Return how the accusations of all files together stand."""
    figures = [file.record.figures for file in result.files if file.record]
    return {name: sum(getattr(item, name) for item in figures) for name in STANDINGS}


def verified(files: Iterable[FileResult]) -> Counter[Status]:
    """Count what the quotations of some files rest on."""
    return sum((file.record.rests for file in files if file.record), Counter())


def in_source(files: Iterable[FileResult]) -> int:
    """Count the quotations of some files that were checked in the source itself."""
    return sum(file.record.in_source for file in files if file.record)


def _found(result: CheckResult) -> str:
    counts = [counted(result.counts[severity], severity) for severity in Severity if result.counts[severity]]
    if not counts:
        return "nothing found"
    *first, last = counts
    return "found " + (f"{', '.join(first)} and {last}" if first else last)


def _called(files: Sequence[FileResult]) -> str:
    return plain(files[0].source.name) if len(files) == 1 else f"{len(files)} files"
