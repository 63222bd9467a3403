"""The signs of YAML left out, or others typed in their place: the colon, the dash of an item, the comma.

Each function looks at the lines around the place where the parser stopped, and at where that began which
it could not end; it returns what was probably meant, or nothing.
"""

import re

from argmap.format.entries import KEYS
from argmap.loader.characters import ODD_SPACES
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.loader.keylines import CONTENT, key_line, line_at, line_start, start_above, starts_above
from argmap.plain.diagnostics import Edit, Fix

_COLONS = "=：﹕∶꞉"
_KEY = re.compile(rf" *(?:- +)*(\w+)([ \t]*)(:(?=\S)|[{_COLONS}]|;(?=[ \t]))[ \t]*")
_HEAD = re.compile(rf" *(?:- +)*([\w.-]+)[ \t]*([{_COLONS};]?)[ \t]*(?:#.*)?")
"""A line with one word, and perhaps a sign in the place of the colon."""

_ITEM = re.compile(r"( *)(-|[*+‐‑‒–—―−•‣▪◦·])( *)(?:(\w+):(?=[ \t]|$)|\S)")
_COMMA = re.compile(r"[；;，、﹐][ \t]*(?=[\w.-]+[ \t]*\Z)")
_BRACKETS = str.maketrans({"｛": "{", "｝": "}", "［": "[", "］": "]", "，": ", ", "：": ": "})
_INDENT = re.compile(rf" *[{''.join(sorted(ODD_SPACES))}]\s*(?=(\w+):)")
_WIDE = "\u3000"
_TABS = re.compile(r"[ \t]*\t[ \t]*(?=[^\s#])")
_INDENTED = re.compile(r"(?<![^\r\n])[ \t]*(?=[^\s#])")


def other_colon(text: str, begin: int, _: int) -> Fault | None:
    """See a key whose colon is none to YAML: no space follows it, or it is another character."""
    start = line_start(text, begin)
    match = _KEY.match(line_at(text, start))
    if not match or match[1] not in KEYS:
        return None
    at, sign = start + match.start(3), match[3]
    label = "no space follows" if sign == ":" else f"{_named(sign)}, which is no colon"
    edit = Edit(start + match.start(2), start + match.end(), ": ")
    message = f'"{match[1]}" is no key without a colon and a space'
    return _fault(at, 1, message, label, "write a colon and a space", edit)


def other_colon_above(text: str, _: int, place: int) -> Fault | None:
    """See the same in the line above, which then seems to go on."""
    above = next(starts_above(text, line_start(text, place)), None)
    return None if above is None else other_colon(text, above, place) or _no_colon(text, above)


def no_colon(text: str, begin: int, _: int) -> Fault | None:
    """See a key or an identifier without a colon, of which only the lines further in tell that it is one."""
    return _no_colon(text, line_start(text, begin))


def _no_colon(text: str, start: int) -> Fault | None:
    line = line_at(text, start)
    match = _HEAD.fullmatch(line)
    following = CONTENT.search(text, start + len(line))
    if not match or not following or len(following[1]) <= len(line) - len(line.lstrip(" ")):
        return None
    key = key_line(text, following.start())
    if match[1] not in KEYS and not (key and not key.dashes and key.key in KEYS):
        return None
    at, sign = start + match.start(1), match[2]
    message = f'"{match[1]}" is no key without a colon'
    label = f'the colon is "{sign}", which is none' if sign else "no colon follows"
    edit = Edit(start + match.end(1), start + match.end(2 if sign else 1), ":")
    return _fault(at, len(match[1]), message, label, "write a colon behind it", edit)


def other_dash(text: str, begin: int, place: int) -> Fault | None:
    """See an item whose dash is none to YAML: no space follows it, or it is another character."""
    return _other_dash(text, line_start(text, place)) or _other_dash(text, line_start(text, begin))


def other_dash_above(text: str, _: int, place: int) -> Fault | None:
    """See the same in the line above, which then seems to go on."""
    above = next(starts_above(text, line_start(text, place)), None)
    return None if above is None else _other_dash(text, above)


def _other_dash(text: str, start: int) -> Fault | None:
    match = _ITEM.match(line_at(text, start))
    if not match or (match[2] == "-" and match[3]):
        return None
    indent, sign, spaces, key = match.groups()
    if key not in KEYS and not _is_item(text, start, len(indent)):
        return None
    at = start + len(indent)
    label = "no space follows" if sign == "-" else f"{_named(sign)}, which is no hyphen"
    edit = Edit(at, at + 1 + len(spaces), "-" + (spaces or " "))
    remedy = "put a space behind it" if sign == "-" else 'write "- " in its place'
    return _fault(at, 1, 'an item of a list begins with "- "', label, remedy, edit)


def _is_item(text: str, start: int, indent: int) -> bool:
    """Tell whether an item stands in the line above, as far in."""
    above = next(starts_above(text, start), None)
    return above is not None and line_at(text, above).startswith(" " * indent + "- ")


def other_comma(text: str, _: int, place: int) -> Fault | None:
    """See a comma between brackets that is none to YAML, before the key at whose colon the parser stopped."""
    start = line_start(text, place)
    match = _COMMA.search(text, start, place) if text[place : place + 1] == ":" else None
    if not match:
        return None
    sign, edit = match[0][0], Edit(match.start(), match.end(), ", ")
    label = f"{_named(sign)}, which is no comma"
    return _fault(match.start(), 1, "a comma is due here", label, "write a comma and a space", edit)


def other_brackets(text: str, _: int, place: int) -> Fault | None:
    """See brackets that are none to YAML around a list or a mapping."""
    line = key_line(text, line_start(text, place))
    if not line or line.value[:1] not in ("｛", "［"):
        return None
    sign, at = line.value[0], line.value_start
    edit = Edit(at, at + len(line.value), line.value.translate(_BRACKETS))
    remedy = f'write "{sign.translate(_BRACKETS)}", and what belongs to it'
    return _fault(at, 1, f'"{sign}" is no bracket to YAML', _named(sign), remedy, edit)


def wide_indent(text: str, _: int, place: int) -> Fault | None:
    """See a key in the line above that is indented with wide spaces, which are none to YAML."""
    start = start_above(text, line_start(text, place))
    match = _INDENT.match(line_at(text, start))
    if not match or match[1] not in KEYS:
        return None
    spaces = match[0].replace(_WIDE, "  ")
    edit = Edit(start, start + len(match[0]), " " * len(spaces))
    at = next(number for number, sign in enumerate(match[0]) if sign in ODD_SPACES)
    sign = match[0][at]
    message = f"the space {_named(sign)} is none to YAML"
    return _fault(start + at, 1, message, "no indentation", "indent with plain spaces", edit)


def tab_indent(text: str, _: int, place: int) -> Fault | None:
    """See a line that is indented by tabs; where all that is indented is, all of it is mended together."""
    start = line_start(text, place)
    match = _TABS.match(line_at(text, start))
    if not match or place > start + len(match[0]):
        return None
    at = start + match[0].index("\t")
    indented = [line for line in _INDENTED.finditer(text) if line[0]]
    if all(set(line[0]) == {"\t"} for line in indented):
        edits = tuple(Edit(line.start(), line.end(), "  " * len(line[0])) for line in indented)
    else:
        edits = (Edit(start, start + len(match[0]), " " * _width(text, start, match[0])),)
    fix = Fix("indent with spaces", edits, safe=False)
    return Fault(YAML_SYNTAX, at, at + 1, "a tab cannot indent a line", "a tab", fix.title, fix=fix)


def _width(text: str, start: int, indent: str) -> int:
    """Return how far in a line is to stand: as one of its kind above it, if a tab may mean as much."""
    own = key_line(text, start + len(indent))
    widths = [len(indent.expandtabs(size)) for size in (2, 4, 8)]
    for other in starts_above(text, start):
        line = key_line(text, other)
        if own and line and line.column in widths and (line.key in KEYS) == (own.key in KEYS):
            return line.column
    return widths[0]


def _named(sign: str) -> str:
    return f'"{sign}"' if sign.isascii() else f"U+{ord(sign):04X}"


def _fault(start: int, length: int, message: str, label: str, remedy: str, edit: Edit) -> Fault:
    fix = Fix(remedy, (edit,), safe=False)
    return Fault(YAML_SYNTAX, start, start + length, message, label, remedy, fix=fix)
