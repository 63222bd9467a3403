"""Texts made fit for a terminal and a CI log: nothing in them is obeyed, and their width is known."""

import re
from unicodedata import category, east_asian_width

_KEPT = "\u200c\u200d"  # the joiners, which emoji and some scripts need
_NOT_XML = "\ufffe\uffff"
_ESCAPED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_COMMAND = r"(?<=#)#(?=\w*\[)|\A(\s*):(?=:)"
"""What a CI runner obeys: `##[…` anywhere, and `::` where a line begins."""

_CODES = {"error": "1;31", "warning": "1;33", "note": "1;36", "frame": "1;34", "strong": "1", "help": "32"}


def paint(text: str, role: str, *, colour: bool) -> str:
    """Return a text in the colour of its role, where colour is wanted."""
    return f"\x1b[{_CODES[role]}m{text}\x1b[0m" if colour and text else text


def plain(text: str, most: int = 600) -> str:
    """Return a text as one line without anything that a terminal or a CI runner obeys, cut to ``most``."""
    if len(text) > most:
        text = text[: most - 1] + "…"
    if _harmless(text):
        return text
    return "".join(shown for shown, _ in cells(text.replace("\t", " ").replace("\n", " ")))


def plain_name(name: str) -> str:
    """Return the name of a file with everything escaped that a terminal or a CI runner obeys, uncut."""
    if _harmless(name):
        return name
    return "\\x09".join("".join(shown for shown, _ in cells(part)) for part in name.split("\t"))


def cells(text: str) -> list[tuple[str, int]]:
    """Return what each character is shown as, and how many columns that takes."""
    if _harmless(text):
        return [(character, 1) for character in text]
    shown = [_cell(character) for character in text]
    for match in re.finditer(_COMMAND, text):
        at = match.end() - 1
        shown[at] = _escape(text[at])
    return shown


def width(text: str) -> int:
    """Return how many columns a text takes that holds nothing to escape."""
    return len(text) if text.isascii() else sum(columns for _, columns in map(_cell, text))


def _harmless(text: str) -> bool:
    return text.isascii() and text.isprintable() and "##" not in text and "::" not in text


def _cell(character: str) -> tuple[str, int]:
    if character.isascii() and character.isprintable():
        return character, 1
    if character == "\t":
        return "    ", 4
    kind = category(character)
    if (kind in _ESCAPED and character not in _KEPT) or character in _NOT_XML:
        return _escape(character)
    if kind in ("Mn", "Me") or character in _KEPT:
        return character, 0
    return character, 2 if east_asian_width(character) in "WF" else 1


def _escape(character: str) -> tuple[str, int]:
    code = ord(character)
    code -= 0xDC00 if 0xDC80 <= code <= 0xDCFF else 0  # a byte that is no UTF-8
    shown = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return shown, len(shown)
