"""The lines of a file that a finding speaks of, with what is marked in them."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText, Span
from argmap.plain.terminal import cells, plain
from argmap.plain.value import Value
from argmap.reporters.base import Style


class _Mark(Value):
    """Characters of one line, counted from 0, with what stands below them."""

    line: int
    start: int
    end: int
    sign: str
    role: str
    text: str = ""


def snippet(item: Diagnostic, source: SourceText, style: Style) -> tuple[int, list[str]]:
    """Return the width of the line numbers, and the lines between the frame's first and last bar."""
    marks = [*_marks(item.span, source, "^", item.severity, item.label)]
    for label in item.related:
        marks += _marks(label.span, source, "-", "frame", label.text)
    marks.sort(key=attrgetter("line"))
    gutter = len(str(marks[-1].line))
    return gutter, [*_excerpt(marks, source, gutter, style)]


def _marks(span: Span, source: SourceText, sign: str, role: str, text: str) -> Iterator[_Mark]:
    """Yield the mark of a span; one over several lines is marked where it begins and where it ends."""
    (first, start), (last, end) = span
    if first == last:
        yield _Mark(first, start - 1, end - 1, sign, role, text)
        return
    while last > first and not source.line(last)[: end - 1].strip():
        last, end = last - 1, len(source.line(last - 1)) + 1
    line = source.line(first)
    if first == last:
        yield _Mark(first, start - 1, len(line.rstrip()), sign, role, text)
        return
    yield _Mark(first, start - 1, len(line.rstrip()), sign, role)
    line = source.line(last)[: end - 1]
    yield _Mark(last, len(line) - len(line.lstrip()), len(line.rstrip()), sign, role, text)


def _excerpt(marks: Iterable[_Mark], source: SourceText, gutter: int, style: Style) -> Iterator[str]:
    """Yield each marked line with its marks below it; a gap of one line is filled, a longer one elided."""
    bar = style.paint(f"{'':{gutter}} |", "frame")
    before = None
    for number, group in groupby(marks, key=attrgetter("line")):
        if before is not None and number - before == 2:
            yield _numbered(before + 1, _Row(source.line(before + 1), 0, style.width), gutter, style)
        elif before is not None and number - before > 2:
            yield style.paint("...", "frame")
        below = list(group)
        row = _Row(source.line(number), below[0].start, style.width)
        yield _numbered(number, row, gutter, style)
        for mark in below:
            column, length = row.place(mark.start, mark.end)
            words = f"{mark.sign * length} {plain(mark.text)}".rstrip()
            yield f"{bar} {'':{column}}{style.paint(words, mark.role)}"
        before = number


def _numbered(number: int, row: "_Row", gutter: int, style: Style) -> str:
    return f"{style.paint(f'{number:{gutter}} |', 'frame')} {row.shown}".rstrip()


class _Row:
    """A line as it is shown: harmless, and cut around what is marked where it is too long."""

    def __init__(self, line: str, start: int, most: int) -> None:
        reach = 4 * most  # all that can be shown, however narrow: a line may hold megabytes
        self._from = max(0, start - reach)
        self._cells = cells(line[self._from : start + reach])
        self._first, self._last = self._window(start - self._from, most)
        cut_before = self._from + self._first > 0
        cut_behind = self._from + self._last < len(line)
        self._shift = int(cut_before)
        shown = "".join(text for text, _ in self._cells[self._first : self._last])
        self.shown = f"{'…' * cut_before}{shown}{'…' * cut_behind}"

    def _window(self, start: int, most: int) -> tuple[int, int]:
        """Return the first and last cell that fit, with about a third of the room before the mark."""
        widths = [columns for _, columns in self._cells]
        if self._from == 0 and sum(widths) <= most:
            return 0, len(widths)
        room = most - 2
        first = start = min(start, len(widths))
        before = max(room // 3, room - sum(widths[start:]))
        while first > 0 and widths[first - 1] <= before:
            first -= 1
            before -= widths[first]
            room -= widths[first]
        last = start
        while last < len(widths) and widths[last] <= room:
            room -= widths[last]
            last += 1
        return first, last

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the column, from 0, and the length of what is marked; at least one column."""
        start = min(max(start - self._from, self._first), self._last)
        end = min(max(end - self._from, start), self._last)
        before = sum(columns for _, columns in self._cells[self._first : start])
        marked = sum(columns for _, columns in self._cells[start:end])
        return self._shift + before, max(marked, 1)
