"""Slips of the hand that end in a syntax error: the lines around it tell more than the parser does."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from argmap.diagnostics import Edit, Fix
from argmap.loader.entries import IDENTIFIED, KEYS
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.scalars import quoted

CONTENT = re.compile(r"(?<![^\r\n])( *)(?=[^\s#])")
"""The indentation of a line that is neither empty nor a comment."""

_LINE = re.compile(r"[^\r\n]{,2000}")
_KEYED = re.compile(r"( *)((?:- +)*)([\w.-]+):(?:[ \t]+([^\s#].*))?[ \t]*")
_UNSPACED = re.compile(r" *(?:- +)*(\w+)[ \t]*(:(?=\S)|[=：﹕∶꞉])[ \t]*")
_COMMENT = re.compile(r"[ \t]+#.*")
OTHER_MARKS = "double the mark where it is part of the text, or use the other kind of quotation marks"
_QUOTE = "put the text in quotes"
_CLOSING = {"[": "]", "{": "}", "'": "'", '"': '"'}
_READ_AS = dict.fromkeys("|>%@`,?", "") | {
    "[": "read as a list",
    "{": "read as a mapping",
    "*": "read as an alias",
    "&": "read as an anchor",
}


class _Line(NamedTuple):
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


def slip(text: str, begin: int, place: int, said: str) -> Fault | None:
    """Return what was probably done wrong where the parser ``said`` something of a ``place``, or ``None``.

    ``begin`` is where that began which it could not end.
    """
    for pattern, readers in _READERS.items():
        if re.search(pattern, said, re.DOTALL):
            found = (read(text, begin, place) for read in readers)
            return next((fault for fault in found if fault), None)
    return None


def _unspaced(text: str, begin: int, _: int) -> Fault | None:
    """See a key whose colon is none to YAML: no space follows it, or it is another character."""
    start = _start(text, begin)
    match = _UNSPACED.match(_line(text, start))
    if not match or match[1] not in KEYS:
        return None
    at, sign = start + match.start(2), match[2]
    label = "no space follows" if sign == ":" else f"U+{ord(sign):04X}, which is no colon"
    fix = Fix("write a colon and a space", (Edit(at, start + match.end(), ": "),), safe=False)
    message = f'"{match[1]}" is no key without a colon and a space'
    return Fault(YAML_SYNTAX, at, at + 1, message, label, fix.title, fix=fix)


def _unspaced_above(text: str, _: int, place: int) -> Fault | None:
    """See the same in the line above, which then seems to go on."""
    above = _above(text, _start(text, place))
    return None if above is None else _unspaced(text, above, place)


def _too_far_out(text: str, _: int, place: int) -> Fault | None:
    """See a key in the line above that stands further out than those before and behind it."""
    line, above = _neighbours(text, place)
    if not line or not above or above.dashes or above.key not in KEYS or line.column <= above.column:
        return None
    others = _aligned(text, above.start, line.column) or (line if _opens(text, above) else None)
    if not others:
        return None
    edit = Edit(above.start, above.start + above.column, " " * others.column)
    message = f'"{above.key}" stands further out than the keys of its entry'
    return _shifted(above, others, message, "ends the entry", "a key of the entry", iter([edit]))


def _too_far_in(text: str, _: int, place: int) -> Fault | None:
    """See a key that stands further in than the one above it, whose text it then seems to go on with."""
    line, above = _neighbours(text, place)
    if not line or not above or line.key not in KEYS or line.dashes or not above.value:
        return None
    surplus = line.column - above.column
    if surplus <= 0:
        return None
    edits = (Edit(start, start + surplus, "") for start in _block(text, line))
    message = f'"{line.key}" stands further in than the key above it'
    return _shifted(line, above, message, "read as more of the text above", "the key above", edits)


def _under_dash(text: str, _: int, place: int) -> Fault | None:
    """See a key that stands under the dash of its item, not under the first key of the item."""
    line, above = _neighbours(text, place)
    if not line or not above or line.dashes or len(above.dashes) != 2 or line.indent != above.indent:
        return None
    edits = (Edit(start, start, "  ") for start in _block(text, line))
    message = f'"{line.key}" stands under the dash of its item'
    return _shifted(line, above, message, "no part of the item", "the first key of the item", edits)


def _identifier_too_far_in(text: str, _: int, place: int) -> Fault | None:
    """See an identifier that stands as far in as the keys of its entry, and further in than the next one."""
    line = _keyed(text, _start(text, place))
    above = _up(text, line) if line and not line.dashes else []
    if not line or len(above) < 3 or above[-1].key not in IDENTIFIED:
        return None
    second, first, _holder = above[-3:]
    if first.value or first.dashes or first.key in KEYS or second.key not in KEYS:
        return None
    if not first.column == second.column > line.column:
        return None
    edit = Edit(first.start, first.start + first.column, " " * line.column)
    message = f'"{first.key}" stands as far in as the keys of its entry'
    return _shifted(first, line, message, "read as one of them", "the next identifier", iter([edit]))


def _file_too_far_in(text: str, _: int, place: int) -> Fault | None:
    """See keys of the file that stand further in than those below them."""
    line = _keyed(text, _start(text, place))
    start = CONTENT.search(text)
    first = _keyed(text, start.start()) if start else None
    if not line or not first or first.key not in KEYS or line.key not in KEYS or first.column <= line.column:
        return None
    surplus = first.column - line.column
    starts = [match.start() for match in CONTENT.finditer(text, 0, line.start) if len(match[1]) >= surplus]
    message = f'"{first.key}" stands further in than the keys below it'
    edits = (Edit(start, start + surplus, "") for start in starts)
    return _shifted(first, line, message, "the file seems to end behind it", "a key of the file", edits)


def _shifted(
    line: _Line, above: _Line, message: str, label: str, related: str, edits: Iterator[Edit]
) -> Fault:
    remedy = f'indent it by {above.column}, as far as "{above.key}"'
    fix = Fix(remedy, tuple(edits), safe=False)
    return Fault(YAML_SYNTAX, *line.extent, message, label, remedy, (*above.extent, related), fix)


def _unquoted(text: str, _: int, place: int) -> Fault | None:
    """See a text on one line that needs quotes, as it holds a colon or starts with a mark of YAML's."""
    line = _keyed(text, _start(text, place))
    if not line or not line.value or place < line.value_start or _goes_on(text, line):
        return None
    value = _COMMENT.sub("", line.value).rstrip()
    told = _told(value, line.value_start, place, text[place : place + 1])
    if not told:
        return None
    message, label, remedy, at = told
    closed = value[0] in "'\"" and value[-1] == value[0] and len(value) > 2
    edit = Edit(line.value_start, line.value_start + len(value), quoted(value[1:-1] if closed else value))
    fix = Fix(_QUOTE, (edit,), safe=False)
    return Fault(YAML_SYNTAX, at, at + 1, message, label, remedy, fix=fix)


def _told(value: str, start: int, place: int, character: str) -> tuple[str, str, str, int] | None:
    """Return what is wrong with a text that starts somewhere, its label, the remedy, and where that is seen.

    The parser stopped at a ``place`` in it, at a ``character``.
    """
    first = value[0]
    if first in _CLOSING:
        if character in ("]", "}") or not 0 < value.find(_CLOSING[first], 1) < place - start:
            return None
        if first in "'\"":
            return (
                "nothing can stand behind a closing quotation mark",
                "the quotation has ended",
                OTHER_MARKS,
                place,
            )
    elif first not in _READ_AS:
        colon = "a colon cannot stand here", "read as the end of a key", _QUOTE, place
        return colon if character == ":" else None
    return f'a plain text cannot start with "{first}"', _READ_AS[first], _QUOTE, start


_READERS: dict[str, tuple[Callable[[str, int, int], Fault | None], ...]] = {
    r"could not find expected ':'": (_unspaced,),
    r"mapping values are not allowed": (_unspaced_above, _too_far_out, _too_far_in, _unquoted),
    r"block (collection|sequence)": (_under_dash,),
    r"document start": (_file_too_far_in,),
    r"block mapping.*expected": (_identifier_too_far_in, _unquoted),
    r"alphabetic or numeric|mapping keys are not|node content|line break|any token": (_unquoted,),
}
"""What may have been meant, by what the parser says."""


def _start(text: str, place: int) -> int:
    return max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1


def _line(text: str, start: int) -> str:
    match = _LINE.match(text, start)
    return match[0] if match else ""


def _keyed(text: str, start: int) -> _Line | None:
    match = _KEYED.fullmatch(_line(text, start))
    if not match:
        return None
    indent, dashes, key, value = match.groups()
    return _Line(start, len(indent), dashes, key, value or "", start + max(match.start(4), 0))


def _above(text: str, start: int) -> int | None:
    """Return where the next line above starts that is neither empty nor a comment."""
    while start:
        start = _start(text, start - 2 if text[start - 2 : start] == "\r\n" else start - 1)
        if CONTENT.match(text, start):
            return start
    return None


def _neighbours(text: str, place: int) -> tuple[_Line | None, _Line | None]:
    """Return the line of a place and the one above it, where they have keys."""
    start = _start(text, place)
    above = _above(text, start)
    return _keyed(text, start), None if above is None else _keyed(text, above)


def _aligned(text: str, start: int, column: int) -> _Line | None:
    """Return the nearest line above whose key stands in a column, with nothing further out between."""
    above = _above(text, start)
    while above is not None:
        line = _keyed(text, above)
        if line and line.column <= column:
            return line if line.column == column else None
        above = _above(text, above)
    return None


def _up(text: str, line: _Line) -> list[_Line]:
    """Return the lines with keys above a line, from the nearest up to the first that stands further out."""
    way, start = list[_Line](), _above(text, line.start)
    while start is not None:
        above = _keyed(text, start)
        way += [above] if above else []
        if above and above.column < line.column:
            return way
        start = _above(text, start)
    return []


def _opens(text: str, line: _Line) -> bool:
    """Tell whether the line above has a key that waits for an entry, which the line would be the first of."""
    start = _above(text, line.start)
    above = _keyed(text, start) if start is not None else None
    return above is not None and not above.value and line.column <= above.column


def _goes_on(text: str, line: _Line) -> bool:
    """Tell whether what stands behind a key goes on in the next line."""
    following = CONTENT.search(text, line.value_start)
    return following is not None and len(following[1]) > line.column


def _block(text: str, line: _Line) -> Iterator[int]:
    """Yield where the lines start that stand as far in as a line or further, from that line on."""
    for match in CONTENT.finditer(text, line.start):
        if len(match[1]) < line.column or text[match.end() : match.end() + 2] == "- ":
            return
        yield match.start()
