"""Slips of the hand that end in a syntax error: the lines around it tell more than the parser does."""

import re
from collections.abc import Callable, Iterator

from argmap.format.entries import KEYS, KINDS, PROSE, keys_of, required_of
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.loader.keylines import (
    KeyLine,
    beside,
    goes_on,
    key_line,
    line_at,
    line_start,
)
from argmap.loader.writing import quoted
from argmap.plain.diagnostics import Edit, Fix
from argmap.slips.levels import (
    between_levels,
    file_too_far_in,
    heading_too_far_out,
    identifier_too_far_in,
    identifier_too_far_out,
    text_too_far_out,
    too_far_in,
    too_far_out,
    under_dash,
)
from argmap.slips.punctuation import (
    no_colon,
    other_brackets,
    other_colon,
    other_colon_above,
    other_comma,
    other_dash,
    other_dash_above,
    tab_indent,
    wide_indent,
)
from argmap.slips.unclosed import unclosed_bracket, unclosed_quotation

_FORGOTTEN = re.compile(r"( *)(\w+)[ \t]+(?=\S)")
_SECOND = re.compile(r"[ \t]+(\w+)\Z")
_COMMENT = re.compile(r"[ \t]+#.*")
OTHER_MARKS = "double the mark where it is part of the text, or use the other kind of quotation marks"
_QUOTE = "put the text in quotes"
_STRAIGHT = "put straight quotation marks in the place of these"
_CLOSING = {"[": "]", "{": "}", "'": "'", '"': '"'}
_MARKS = {"'": "'", '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘’"}
"""What closes a quotation, by what opens it."""

_TYPOGRAPHIC = frozenset("“”„«»")
_READ_AS = dict.fromkeys("|>%@`,?", "") | {
    "[": "read as a list",
    "{": "read as a mapping",
    "*": "read as an alias",
    "&": "read as an anchor",
}


def slip(text: str, begin: int, place: int, last: int, said: str) -> Fault | None:
    """Return what was probably done wrong where the parser ``said`` something of a ``place``, or ``None``.

    ``begin`` is where that began which it could not end, ``last`` where that did which it ended last.
    """
    if unclosed := unclosed_quotation(text, begin) or unclosed_quotation(text, last):
        return unclosed
    for pattern, readers in _READERS.items():
        if re.search(pattern, said, re.DOTALL):
            found = (read(text, begin, place) for read in readers)
            return next((fault for fault in found if fault), None)
    return None


def _forgotten_colon(text: str, begin: int, _: int) -> Fault | None:
    """See a key with no colon between it and its value, which its entry has not elsewhere."""
    start = line_start(text, begin)
    match = _FORGOTTEN.match(line_at(text, start))
    if not match or match[2] not in KEYS:
        return None
    indent, key = len(match[1]), match[2]
    line = KeyLine(start, indent, "", key, "", start + match.end())
    others = list(beside(text, line))
    if not others or not _is_missing(key, others[0].key, iter(others), needed=True):
        return None
    at, end = start + match.start(2), start + match.end(2)
    fix = Fix("write a colon behind it", (Edit(end, end, ":"),), safe=False)
    message, label = f'"{key}" is no key without a colon', "no colon follows"
    return Fault(YAML_SYNTAX, at, end, message, label, fix.title, fix=fix)


def _unquoted(text: str, _: int, place: int) -> Fault | None:
    """See a text on one line that needs quotes, as it holds a colon or starts with a mark of YAML's."""
    line = key_line(text, line_start(text, place))
    if not line or not line.value or place < line.value_start or goes_on(text, line):
        return None
    if joined := _joined(text, line, place):
        return joined
    value = _COMMENT.sub("", line.value).rstrip()
    told = _told(value, line.value_start, place, text[place : place + 1])
    if not told:
        return None
    message, label, remedy, at = told
    inner = _inner(value)
    edit = Edit(line.value_start, line.value_start + len(value), quoted(inner or value))
    remedy = _STRAIGHT if inner and value[0] not in _CLOSING else remedy
    fix = Fix(_QUOTE, (edit,), safe=False)
    return Fault(YAML_SYNTAX, at, at + 1, message, label, remedy, fix=fix)


def _inner(value: str) -> str:
    """Return what stands within quotation marks, straight or not, around all of a value, if they are."""
    inner = value[1:-1].strip()
    if value[-1] not in _MARKS.get(value[0], "") or any(mark in inner for mark in _TYPOGRAPHIC):
        return ""
    return inner


def _joined(text: str, line: KeyLine, place: int) -> Fault | None:
    """See a key behind the value of another, on the same line, that the entry has not elsewhere."""
    match = _SECOND.search(text, line.value_start, place) if text[place : place + 1] == ":" else None
    if (
        not match
        or match[1] not in KEYS
        or not _is_missing(match[1], line.key, beside(text, line), needed=line.key in PROSE)
    ):
        return None
    lead = ("\r\n" if text[line.start - 2 : line.start] == "\r\n" else "\n") + " " * line.column
    fix = Fix("put it on a line of its own", (Edit(match.start(), match.start(1), lead),), safe=False)
    message = f'"{match[1]}" stands on the line of "{line.key}"'
    related = (*line.extent, "read as part of its text")
    return Fault(YAML_SYNTAX, match.start(1), place, message, "no key there", fix.title, related, fix)


def _is_missing(key: str, other: str, others: Iterator[KeyLine], *, needed: bool) -> bool:
    """Tell whether an entry that has some keys may have another, or needs it, and has not."""
    own = {other.key for other in others if other.key in KEYS}
    kinds = [kind for kind in KINDS if {*own, other} <= set(keys_of(kind))]
    allowed = required_of if needed else keys_of
    return key not in own and any(key in allowed(kind) for kind in kinds)


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
    r"flow (mapping|sequence)": (other_comma, unclosed_bracket),
    r"could not find expected ':'": (
        other_colon,
        no_colon,
        other_dash,
        _forgotten_colon,
        text_too_far_out,
    ),
    r"mapping values are not allowed": (
        wide_indent,
        other_brackets,
        other_dash_above,
        other_colon_above,
        too_far_out,
        too_far_in,
        _unquoted,
    ),
    r"block (collection|sequence)": (other_dash, under_dash, between_levels),
    r"a tab character": (tab_indent,),
    r"document start": (file_too_far_in,),
    r"block mapping.*expected": (
        identifier_too_far_in,
        identifier_too_far_out,
        heading_too_far_out,
        between_levels,
        _unquoted,
    ),
    r"alphabetic or numeric|mapping keys are not|node content|line break|any token": (
        tab_indent,
        other_dash,
        _unquoted,
    ),
}
"""What may have been meant, by what the parser says."""
