"""Places in a text: offsets inside, lines and columns (from 1, in characters) outside."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, count
from operator import add
from typing import NamedTuple

_LINE_END = r"\r\n|\n|\r"


class Position(NamedTuple):
    """A line and a column, both counted from 1; columns count characters, not bytes."""

    line: int
    column: int


class Span(NamedTuple):
    """A stretch of text from ``start`` up to, not including, ``end``."""

    start: Position
    end: Position


class SourceText:
    """A text that was read, under the name the user knows it by.

    A byte-order mark is no part of ``text``; ``marked`` tells whether one stood before it. Lines end where
    YAML and editors end them: at a line feed, a carriage return or both together, and nowhere else.
    """

    def __init__(self, name: str, text: str, marked: bool = False) -> None:
        self.name = name
        self.text = text
        self.marked = marked

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r})"

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(match.end() for match in re.finditer(_LINE_END, self.text))]
        lengths = map(len, self.text.split("\n")[:-1])
        return list(map(add, accumulate(lengths, initial=0), count()))  # and one for each line feed

    @property
    def line_end(self) -> str:
        """What ends its first line, and so whatever is added to it: a line feed, or both characters."""
        end = re.search(_LINE_END, self.text)
        return "\r\n" if end and end[0] == "\r\n" else "\n"

    @property
    def line_count(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """Return the place of a character, counted from 0; an offset outside is moved to the nearer end.

        What lies between the two characters of one line end is moved before both.
        """
        offset = min(max(offset, 0), len(self.text))
        if self.text[offset - 1 : offset + 1] == "\r\n":
            offset -= 1
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """Return the offset of a position, moved into the text where it lies outside."""
        line = min(max(position.line, 1), self.line_count)
        return min(self._starts[line - 1] + max(position.column, 1) - 1, len(self.text))

    def span(self, start: int, end: int) -> Span:
        """Return the span of the characters from ``start`` up to ``end``, at least one position wide."""
        first = self.position(start)
        line, column = first
        length = max(start, end) - start
        if start >= 0 and line < len(self._starts) and start + length < self._starts[line] - 1:
            return Span(first, Position(line, column + length))  # most end in the line where they start
        return Span(first, self.position(start + length))

    def line(self, number: int) -> str:
        """Return a line without its line end; a number outside the text gives an empty line."""
        if not 1 <= number <= self.line_count:
            return ""
        start = self._starts[number - 1]
        end = self._starts[number] if number < self.line_count else len(self.text)
        return self.text[start:end].rstrip("\r\n")
