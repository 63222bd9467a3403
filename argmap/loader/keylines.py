"""The lines of a text that have keys, and those around them: for what the parser could not read."""

import re
from collections.abc import Iterator

from argmap.plain.value import Value

CONTENT = re.compile(r"(?<![^\r\n])( *)(?=[^\s#])")
"""The indentation of a line that is neither empty nor a comment."""

_END = r"[\r\n]|\Z"
_LINE = r"[^\r\n]{,2000}"
_KEYED = r"( *)((?:- +)*)([\w.-]+):(?:[ \t]+([^\s#].*))?[ \t]*"


class KeyLine(Value):
    """A line with a key: where it starts, what stands before the key, and what follows the colon."""

    start: int
    indent: int
    dashes: str
    key: str
    value: str
    value_start: int

    @property
    def column(self) -> int:
        """How far in the key stands."""
        return self.indent + len(self.dashes)

    @property
    def extent(self) -> tuple[int, int]:
        """Where the key stands."""
        start = self.start + self.column
        return start, start + len(self.key)


def line_start(text: str, place: int) -> int:
    """Return where the line of a place starts."""
    return max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1


def line_end(text: str, place: int) -> int:
    """Return where the line of a place ends, before what ends it."""
    match = re.compile(_END).search(text, place)
    return match.start() if match else len(text)


def line_at(text: str, start: int) -> str:
    """Return the line that starts somewhere, or its beginning where it is too long to be looked at."""
    match = re.compile(_LINE).match(text, start)
    return match[0] if match else ""


def key_line(text: str, start: int) -> KeyLine | None:
    """Return the line that starts somewhere, if it has a key and nothing before that but dashes."""
    match = re.fullmatch(_KEYED, line_at(text, start))
    if not match:
        return None
    indent, dashes, key, value = match.groups()
    return KeyLine(start, len(indent), dashes, key, value or "", start + max(match.start(4), 0))


def start_above(text: str, start: int) -> int:
    """Return where the line above one starts; the first line has none but itself."""
    return line_start(text, max(start - (2 if text[start - 2 : start] == "\r\n" else 1), 0))


def starts_above(text: str, start: int) -> Iterator[int]:
    """Yield where the lines above start that are neither empty nor comments, from the nearest up."""
    while start:
        start = start_above(text, start)
        if CONTENT.match(text, start):
            yield start


def starts_from(text: str, start: int) -> Iterator[int]:
    """Yield where the lines start, from one on, that are neither empty nor comments."""
    return (match.start() for match in CONTENT.finditer(text, start))


def line_above(text: str, start: int) -> KeyLine | None:
    """Return the line above, if it has a key; what is empty or a comment is passed over."""
    nearest = next(starts_above(text, start), None)
    return None if nearest is None else key_line(text, nearest)


def neighbours(text: str, place: int) -> tuple[KeyLine | None, KeyLine | None]:
    """Return the line of a place and the one above it, where they have keys."""
    start = line_start(text, place)
    return key_line(text, start), line_above(text, start)


def up(text: str, start: int, column: int) -> list[KeyLine]:
    """Return the lines with keys above a line, from the nearest up to the first that stands out of a column.

    There are none where all of the text stands as far in.
    """
    way = list[KeyLine]()
    for other in starts_above(text, start):
        line = key_line(text, other)
        way += [line] if line else []
        if line and line.column < column:
            return way
    return []


def beside(text: str, line: KeyLine) -> Iterator[KeyLine]:
    """Yield the lines with keys that stand as far in as a line, above and below it, in the same entry."""
    for start in starts_above(text, line.start):
        other = key_line(text, start)
        if other and other.column < line.column:
            break
        if other and other.column == line.column:
            yield other
            if other.dashes:
                break
    for match in CONTENT.finditer(text, line.value_start):
        other = key_line(text, match.start())
        if len(match[1]) < line.column:
            return
        if other and other.column == line.column and not other.dashes:
            yield other


def block(text: str, line: KeyLine) -> Iterator[int]:
    """Yield where the lines start that stand as far in as a line or further, from that line on."""
    for match in CONTENT.finditer(text, line.start):
        if len(match[1]) < line.column or text[match.end() : match.end() + 2] == "- ":
            return
        yield match.start()


def goes_on(text: str, line: KeyLine) -> bool:
    """Tell whether what stands behind a key goes on in the next line."""
    following = CONTENT.search(text, line.value_start)
    return following is not None and len(following[1]) > line.column
