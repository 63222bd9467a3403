"""One line for each finding: `file:line:column: severity[CODE] message`."""

from collections.abc import Iterator

from argmap.checking.results import CheckResult
from argmap.plain.terminal import plain
from argmap.reporters.base import Style, rest, summary


def report(result: CheckResult, style: Style) -> Iterator[str]:
    for file in result.files:
        name = plain(file.source.name)
        for item in file.listed:
            line, column = item.span.start
            place = style.paint(f"{name}:{line}:{column}:", "strong")
            kind = style.paint(f"{item.severity}[{item.code}]", item.severity)
            yield f"{place} {kind} {plain(item.told)}"
        if file.omitted:
            yield f"{style.paint(f'{name}:', 'strong')} {rest(file)}"
    if result.files:
        yield from summary(result, style)
