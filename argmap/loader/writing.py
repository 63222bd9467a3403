"""A text as YAML writes it: plain where that is read as the same, else in quotes, folded or literal."""

import re

from argmap.plain.terminal import width

WIDTH = 100
"""How many columns a line has."""

STEP = 2
"""How many columns further in stands what belongs to a key."""

_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_SPECIAL = "\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff"
_UNPLAIN = f": | #|:$|[{_SPECIAL}]"
_UNPLAIN_IN_FLOW = r"[,\[\]{}?]|:(?![a-z])"
_UNQUOTED = f"[{_SPECIAL}]"
_UNBLOCKED = "[" + _SPECIAL.replace("\x1f", "\x08\x0b-\x1f", 1) + "]|[ \t]$|[ \t]\n"
_UNFOLDED = r"  |\t"
"""What is lost to sight in folded lines: columns."""

_NO_TEXT = r"""(?ix)~|null|true|false|yes|no|on|off|y|n|=|<<
    |[-+]?\.(?:inf|nan)
    |[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?0x[0-9a-f_]+
    |[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|[-+]?\.[0-9_]+(?:e[-+]?[0-9]+)?
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|[ \t]+)[0-9].*)?"""
"""What some reader of YAML takes for a truth value, a number, a date or nothing.

Like the other long ones it is compiled where it is first needed: a check that mends nothing writes no YAML.
"""

_ESCAPES = {
    "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t",
    "\x85": "\\N", "\u2028": "\\L", "\u2029": "\\P",
}  # fmt: skip
_ESCAPED = f'[\\\\"{_SPECIAL}]'
_NULLS = frozenset(["", "~", "null", "Null", "NULL"])
_BREAK = "(?<! ) (?! )"


def is_plain(text: str, *, flow: bool = False, typed: bool = False) -> bool:
    """Tell whether a text needs no quotes; where a value is typed, it may look like a number or a date."""
    if not text or text != text.strip() or text[0] in _INDICATORS or re.search(_UNPLAIN, text):
        return False
    if flow and re.search(_UNPLAIN_IN_FLOW, text):
        return False
    return text not in _NULLS if typed else re.fullmatch(_NO_TEXT, text) is None


def quoted(text: str) -> str:
    """Return a text in quotes: in double ones, unless single ones spare an escape."""
    if re.search(_ESCAPED, text) is None:
        return f'"{text}"'
    if re.search(_UNQUOTED, text) is None:
        return "'" + text.replace("'", "''") + "'"
    return double_quoted(text)


def double_quoted(text: str) -> str:
    return f'"{re.sub(_ESCAPED, _escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    letter = match[0]
    return _ESCAPES.get(letter) or (f"\\x{ord(letter):02x}" if letter < "\x7f" else f"\\u{ord(letter):04x}")


def inline(text: str, *, flow: bool = False, typed: bool = False) -> str:
    """Return a text as it stands on one line."""
    return text if is_plain(text, flow=flow, typed=typed) else quoted(text)


def block(text: str, indent: int, *, literal: bool = False) -> tuple[str, list[str]] | None:
    """Return the header and the lines of a block scalar, or ``None`` where a text cannot be one.

    Texts of several lines are literal where all of them fit, or where nothing else keeps them or ``literal``
    asks for it; others are folded, with an empty line between. Behind the header, lines are two columns in.
    """
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    if not body or re.search(_UNBLOCKED, body):
        return None
    chomping = ("-", "", "+")[min(ends, 2)]
    lines = body.split("\n")
    if _must_be_literal(lines, chomping) or (literal and "\n" in text) or _fits(lines, WIDTH - indent):
        step = str(STEP) if body.lstrip("\n")[0].isspace() else ""
        return f"|{step}{chomping}", [_indented(line, indent) for line in lines] + [""] * (ends - 1)
    folded: list[str] = []
    for number, line in enumerate(lines):
        folded += [""] if number else []
        folded += [_indented(part, indent) for part in wrapped(line, WIDTH - indent)] if line else []
    return f">{chomping}", folded


def _must_be_literal(lines: list[str], chomping: str) -> bool:
    """Tell whether some lines mean the same only as they stand, or read well only so."""
    return chomping == "+" or any(line[:1].isspace() or re.search(_UNFOLDED, line) for line in lines)


def _fits(lines: list[str], most: int) -> bool:
    """Tell whether several lines fit into so many columns."""
    return len(lines) > 1 and all(width(line) <= most for line in lines)


def _indented(line: str, indent: int) -> str:
    return " " * indent + line if line else ""


def wrapped(text: str, most: int) -> list[str]:
    """Return a text in lines that a folded scalar joins to the same text again, of ``most`` columns each."""
    lines, line, columns = list[str](), "", 0
    for word in re.split(_BREAK, text):
        added = width(word)
        if line and columns + 1 + added > most:
            lines.append(line)
            line, columns = word, added
        else:
            line, columns = (f"{line} {word}", columns + 1 + added) if line else (word, added)
    return [*lines, line]


def can_break(text: str) -> bool:
    """Tell whether a text has a place where a line may end."""
    return re.search(_BREAK, text) is not None
