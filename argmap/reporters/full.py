"""Each finding with the lines that it speaks of, and what to do."""

from collections.abc import Iterator

from argmap.checking.results import CheckResult
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText
from argmap.plain.terminal import plain
from argmap.reporters.base import Style, rest, summary


def report(result: CheckResult, style: Style) -> Iterator[str]:
    for file in result.files:
        for item in file.listed:
            yield from _finding(item, file.source, style)
            yield ""
        if file.omitted:
            yield from (f"{plain(file.source.name)}: {rest(file)}", "")
    if result.files:
        yield from summary(result, style)


def _finding(item: Diagnostic, source: SourceText, style: Style) -> Iterator[str]:
    from argmap.reporters.snippet import snippet  # which many a check has no use for

    gutter, excerpt = snippet(item, source, style)
    indent = " " * gutter
    bar = style.paint(f"{indent} |", "frame")
    kind = style.paint(f"{item.severity}[{item.code}]", item.severity)
    line, column = item.span.start
    yield f"{kind}: {style.paint(plain(item.told), 'strong')}"
    yield f"{style.paint(f'{indent}-->', 'frame')} {plain(source.name)}:{line}:{column}"
    yield bar
    yield from excerpt
    yield bar
    for name, text in (("help", item.help), ("rule", f"{item.name}; run `argmap rule {item.code}`")):
        if text:
            first, *more = text.split("\n")
            yield f"{style.paint(f'{indent} =', 'frame')} {name}: {plain(first)}"
            yield from (f"{indent}     {plain(line)}" for line in more)
