"""One line for each finding: `file:line:column: severity[CODE] message`."""

from collections.abc import Iterator

from argmap.checker import CheckResult
from argmap.reporters.base import Style, summary
from argmap.terminal import plain


def report(result: CheckResult, style: Style) -> Iterator[str]:
    for item in result.told:
        line, column = item.span.start
        place = style.paint(f"{plain(item.file)}:{line}:{column}:", "strong")
        kind = style.paint(f"{item.severity}[{item.code}]", item.severity)
        yield f"{place} {kind} {plain(item.told)}"
    yield from summary(result, style)
