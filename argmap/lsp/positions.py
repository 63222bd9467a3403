"""Places as an editor counts them: lines and code units from 0, in the encoding that was agreed on."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from argmap.plain.span import Position, SourceText

UTF8, UTF16, UTF32 = "utf-8", "utf-16", "utf-32"


class Point(NamedTuple):
    """A line and a character of it, both from 0, in code units of some encoding."""

    line: int
    character: int


class Change(NamedTuple):
    """A replacement of the text between two points; of the whole text where there are none."""

    between: tuple[Point, Point] | None
    text: str


def _width(character: str, encoding: str) -> int:
    code = ord(character)
    if encoding == UTF16:
        return 1 + (code > 0xFFFF)
    return 1 if encoding == UTF32 else 1 + (code > 0x7F) + (code > 0x7FF) + (code > 0xFFFF)


def units(text: str, encoding: str) -> int:
    """Return how many code units a text takes; a lone surrogate counts as the character it stands for."""
    if encoding == UTF32 or text.isascii():
        return len(text)
    return sum(_width(character, encoding) for character in text)


@dataclass(frozen=True)
class Lines:
    """The lines of a text, which end where YAML and the protocol end them."""

    text: str
    encoding: str = UTF16

    @cached_property
    def _source(self) -> SourceText:
        return SourceText("", self.text)

    def point(self, offset: int) -> Point:
        """Return the point of an offset, moved into the text where it lies outside."""
        line, column = self._source.position(offset)
        return Point(line - 1, units(self._source.line(line)[: column - 1], self.encoding))

    def offset(self, point: Point) -> int:
        """Return the offset of a point, moved into its line, or to the end, where it lies outside."""
        if point.line >= self._source.line_count:
            return len(self.text)
        line, rest = self._source.line(point.line + 1), point.character
        start = self._source.offset(Position(point.line + 1, 1))
        if self.encoding == UTF32 or line.isascii():
            return start + min(max(rest, 0), len(line))
        for index, character in enumerate(line):
            rest -= _width(character, self.encoding)
            if rest < 0:
                return start + index
        return start + len(line)


class Shift(NamedTuple):
    """Carries offsets from one state of a text to the next, around the part that differs.

    That part begins at ``start``, and ends at ``old_end`` in the old state and at ``new_end`` in the new one.
    """

    start: int
    old_end: int
    new_end: int

    def to_new(self, offset: int) -> int:
        return self._carry(offset, self.old_end, self.new_end)

    def to_old(self, offset: int) -> int:
        return self._carry(offset, self.new_end, self.old_end)

    def _carry(self, offset: int, here: int, there: int) -> int:
        if offset < self.start:
            return offset
        return offset + there - here if offset >= here else min(offset, there)


def difference(old: str, new: str) -> Shift:
    """Return the shift around all that differs between two texts."""
    head = _common(old, new)
    shortest = min(len(old), len(new)) - head
    tail = min(_common(old[::-1], new[::-1]), shortest) if shortest else 0
    return Shift(head, len(old) - tail, len(new) - tail)


def changed(text: str, change: Change, encoding: str) -> tuple[str, Shift]:
    """Return a text after a change, and what carries offsets over it."""
    if change.between is None:
        return change.text, difference(text, change.text)
    lines = Lines(text, encoding)
    start, end = (lines.offset(point) for point in change.between)
    end = max(start, end)
    return text[:start] + change.text + text[end:], Shift(start, end, start + len(change.text))


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
