"""Scalars read once more, letter by letter, to know where each letter of a value is written.

The parser gives a value and the two ends of it; what lies between is looked at only when a finding
points into a value.
"""

import re
from collections.abc import Iterator

_PROPERTIES = re.compile(r"(?:(?:!<[^>]*>|[&!][^\s,\[\]{}]*)(?:\s+#[^\r\n]*|\s)*)*")
_BREAK = re.compile(r"\r\n?|\n")
_BLANKS = re.compile(r"[ \t]*")
_GAP = re.compile(r"[ \t\r\n]*")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(\r\n|.))", re.DOTALL)
_ESCAPED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_HEADER = re.compile(r"[|>]([+-]?)([1-9]?)([+-]?)[ \t]*(?:#[^\r\n]*)?")
_LINE = re.compile(r"[^\r\n]*")
_OWNER = re.compile(r" *(?:- +)*(?=(\S[^\r\n]*:[ \t])?)")

Letters = Iterator[tuple[str, int]]
"""What a value is made of, each piece with the offset at which it is written."""


def offsets(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """Return the value of the scalar at a place of a text, and the offset of each of its characters."""
    match = _PROPERTIES.match(text, start, end)
    start = match.end() if match else start
    value: list[str] = []
    places: list[int] = []
    for piece, place in _letters(text, start, end):
        value.append(piece)
        places += [place] * len(piece)
    return "".join(value), places


def _letters(text: str, start: int, end: int) -> Letters:
    style = text[start:end][:1]
    if style and style in "|>":
        return _block(text, start, end)
    if style and style in "'\"":
        return _flow(text, start + 1, end - 1, style)
    return _flow(text, start, end, "")


def _flow(text: str, index: int, end: int, quote: str) -> Letters:
    """Read a plain or quoted scalar: blanks around line breaks go, one break is a space, more are breaks."""
    while index < end:
        letter = text[index]
        if letter in " \t\r\n":
            blanks = _end(_BLANKS, text, index, end)
            if blanks < end and text[blanks] in "\r\n":
                gap = _end(_GAP, text, blanks, end)
                yield _folded(text, blanks, gap)
                index = gap
            else:
                yield from zip(text[index:blanks], range(index, blanks), strict=True)
                index = blanks
        elif letter == "\\" and quote == '"':
            piece, behind = _escape(text, index, end)
            yield piece, index
            index = behind
        else:
            yield letter, index
            index += 2 if letter == quote == "'" else 1


def _folded(text: str, start: int, end: int) -> tuple[str, int]:
    breaks = len(_BREAK.findall(text, start, end))
    return "\n" * (breaks - 1) or " ", start


def _escape(text: str, index: int, end: int) -> tuple[str, int]:
    """Return what an escape stands for, and where it ends; an escaped break takes the blanks behind it."""
    match = _ESCAPE.match(text, index, end)
    if match is None:
        return text[index], index + 1
    code = match[1] or match[2] or match[3]
    if code:
        return (chr(int(code, 16)) if int(code, 16) < 0x110000 else "\ufffd"), match.end()
    if match[4] not in ("\n", "\r", "\r\n"):
        return _ESCAPED.get(match[4], match[4]), match.end()
    gap = _end(_GAP, text, match.end(), end)
    return "\n" * len(_BREAK.findall(text, match.end(), gap)), gap


def _block(text: str, start: int, end: int) -> Letters:
    """Read a literal or folded scalar as the parser does, line by line."""
    header = _HEADER.match(text, start)
    if header is None:
        return
    chomping, literal = header[1] or header[3], text[start] == "|"
    index = _end(_BREAK, text, header.end(), len(text))
    indent = _outer(text, start) + int(header[2]) if header[2] else _indent(text, index, end)
    pending: list[tuple[str, int]] = []
    trailing, index = _blank_lines(text, index, indent)
    blank = False
    while index < len(text) and _column(text, index) == indent and index < end:
        was_blank, blank = blank, text[index] in " \t"
        if not literal and pending and not was_blank and not blank:
            if not trailing:
                yield " ", pending[0][1]
        else:
            yield from pending
        yield from trailing
        line = _end(_LINE, text, index, len(text))
        yield from zip(text[index:line], range(index, line), strict=True)
        index = _end(_BREAK, text, line, len(text))
        pending = [("\n", line)] if index > line else []
        trailing, index = _blank_lines(text, index, indent)
    if chomping != "-":
        yield from pending
    if chomping == "+":
        yield from trailing


def _blank_lines(text: str, index: int, indent: int) -> tuple[list[tuple[str, int]], int]:
    """Pass over empty lines; return a break for each, and where the next line has its first letter."""
    breaks: list[tuple[str, int]] = []
    while True:
        most = index + indent
        while index < most and text[index : index + 1] == " ":
            index += 1
        behind = _end(_BREAK, text, index, len(text))
        if behind == index:
            return breaks, index
        breaks.append(("\n", index))
        index = behind


def _indent(text: str, index: int, end: int) -> int:
    """Return how far a block is indented, as its first lines tell."""
    widest = 0
    while index < end:
        behind = _end(_LINE, text, index, len(text))
        width = behind - index - len(text[index:behind].lstrip(" "))
        widest = max(widest, width)
        if width < behind - index:
            break
        index = max(_end(_BREAK, text, behind, len(text)), behind + 1)
    return max(widest, 1)


def _outer(text: str, start: int) -> int:
    """Return how far what holds a block is indented: the key of its line, or the dash of its item."""
    line = start - _column(text, start)
    match = _OWNER.match(text, line, start)
    if match is None or match[1]:
        return match.end() - line if match else 0
    return max(text[line:start].rfind("-"), 0)


def _column(text: str, index: int) -> int:
    return index - max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) - 1


def _end(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Return where a match ends that starts here, or here where there is none."""
    match = pattern.match(text, start, end)
    return match.end() if match else start
