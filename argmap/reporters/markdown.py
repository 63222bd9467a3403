"""How maps stand, their coverage and the findings, as Markdown for the summary of a job or for a comment.

No text of a claim file becomes markup, a link or a mention. Each table is cut so that all of them, with what
our action adds, stay below what GitHub takes for the summary of a step, 1 MiB; what is left out is counted.
"""

from collections.abc import Iterable, Iterator, Sequence

from argmap.checking.results import CheckResult, Failure, FileResult
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.markdown import escaped, table
from argmap.reporters.base import STANDINGS, Style, summary, words
from argmap.texts.coverage import Coverage, coverages
from argmap.texts.verification import Status
from argmap.wording.numbers import counted, grouped, share

_RESTS = tuple(f"quotations {status}" for status in Status)
_COVERED = ("sections covered", "with no entry", "not mapped", "words mapped", "quoted")
_FOUND = ("place", "severity", "rule", "message", "help")
_TEXTS = frozenset(["file", "text", *_FOUND])
"""The columns that hold no numbers, which alone are set flush right."""
_MOST = {"map": 100_000, "text": 100_000, "finding": 500_000}
"""How many bytes the lines of a table may take, by what they tell of."""

_MOST_FAILURES = 20

Row = tuple[str, ...]


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    verdict, *counts = summary(result, Style()) if result.files else [_without_files(result)]
    yield f"## argmap: {escaped(verdict)}"
    if counts:
        yield ""
        yield from (f"- {escaped(line)}" for line in counts)
    yield from _not_done(result.failures)
    maps = [*_standings(result.files)]
    headings = ("file", *map(words(result).figure, STANDINGS), *_RESTS)
    yield from _table("Standing", headings, maps, len(maps), "map")
    texts = [*_covered(result.files)]
    yield from _table("Coverage", ("file", "text", *_COVERED), texts, len(texts), "text")
    rows = (_finding(item, file.source.name) for file in result.files for item in file.listed)
    yield from _table("Findings", _FOUND, rows, len(result.diagnostics), "finding")


def _without_files(result: CheckResult) -> str:
    return "nothing could be checked" if result.failures else "nothing to check"


def _not_done(failures: Sequence[Failure]) -> Iterator[str]:
    """Yield what could not be done, without which what was found is not the whole."""
    if failures:
        yield from ("", "### Not done", "")
        yield from (f"- {escaped(item.message)}" for item in failures[:_MOST_FAILURES])
    if len(failures) > _MOST_FAILURES:
        yield f"- … and {len(failures) - _MOST_FAILURES} more"


def _table(title: str, headings: Sequence[str], rows: Iterable[Row], total: int, noun: str) -> Iterator[str]:
    """Yield a heading and a table, cut where it grows too long; nothing where it would be empty."""
    if not total:
        return
    yield from ("", f"### {title}", "")
    room, shown = _MOST[noun], -2
    for line in table(headings, rows, [name for name in headings if name not in _TEXTS]):
        room -= len(line.encode())
        if room < 0:
            break
        yield line
        shown += 1
    if shown < total:
        yield from ("", f"… and {counted(total - shown, f'more {noun}')}")


def _standings(files: Iterable[FileResult]) -> Iterator[Row]:
    """Yield a row for each file that could be read as a map."""
    for file in files:
        if file.record is None:
            continue
        figures, rests = file.record.figures, file.record.rests
        counts = [getattr(figures, name) for name in STANDINGS]
        yield (file.source.name, *map(grouped, counts), *(grouped(rests[status]) for status in Status))


def _covered(files: Iterable[FileResult]) -> Iterator[Row]:
    """Yield a row for each text with sections that a file maps."""
    for file in files:
        if file.graph and file.verification and file.graph.claims.sections:
            for found in coverages(file.graph, file.verification):
                if found.sections:
                    yield (file.source.name, *_coverage(found))


def _coverage(found: Coverage) -> Row:
    mapped = [row for row in found.sections if row.mapped]
    covered = sum(row.entries > 0 for row in mapped)
    left = len(found.sections) - len(mapped)
    words, quoted = found.total("words", mapped=True), found.total("quoted", mapped=True)
    counts = (covered, len(mapped) - covered, left, words)
    return (found.title or found.text or "", *map(grouped, counts), share(quoted, words))


def _finding(item: Diagnostic, file: str) -> Row:
    line, column = item.span.start
    return (
        f"{file}:{line}:{column}",
        item.severity,
        f"{item.code} {item.name}",
        item.told,
        item.help,
    )
