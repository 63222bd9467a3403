"""Brackets and quotation marks that are never closed: where the next entry or key begins, they should be.

The parser goes on to the next bracket or mark of the kind, which may stand far behind.
"""

import re
from typing import NamedTuple

from argmap.format.entries import KEYS, PROSE
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.loader.keylines import CONTENT, line_at, line_start
from argmap.loader.writing import quoted
from argmap.plain.diagnostics import Edit, Fix

_LEAD = re.compile(r"( *)((?:- +)*)(?:([\w.-]+|\"[^\"]*\"|'[^']*'):(?:[ \t]+|$))?")
_FLOW = re.compile(
    r"""(?<=[\[{,:\s])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*+') | [\[\]{}]""", re.VERBOSE | re.DOTALL
)
"""A quotation or a bracket inside brackets."""

_CLOSED = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*+'""")
_SHORTENED = re.compile(r"'(?:t(?:is|was|were|will|would)|em|cause|\d\d)\b", re.IGNORECASE)
"""An apostrophe that begins a text and is no quotation mark."""

_COMMENT = re.compile(r"[ \t]+#.*")
_CLOSING = {"[": "]", "{": "}"}
_NAMES = {"[": "list", "{": "mapping"}


class _Lead(NamedTuple):
    """What a line begins with: an item or a key, how far in line and key stand, where the value does."""

    extent: tuple[int, int]
    key: str
    indent: int
    column: int
    value: int


def unclosed_bracket(text: str, begin: int, place: int) -> Fault | None:
    """See a bracket that is still open where the next entry or key begins."""
    start = line_start(text, begin)
    opened = _lead(text, start)
    if not opened or opened.key in PROSE or text[opened.value : opened.value + 1] not in _CLOSING:
        return None
    end = _end(text, start)
    for match in CONTENT.finditer(text, end, place + 1):
        behind = _lead(text, match.start())
        if behind and behind.indent <= opened.column:
            return _bracket(text, opened.value, end, behind)
        end = _end(text, match.start())
    return None


def _bracket(text: str, begin: int, end: int, behind: _Lead) -> Fault | None:
    missing = "".join(_open(text[begin:end]))
    if not missing or not _open(text[begin:]):
        return None
    fix = Fix(f'close it with "{missing}"', (Edit(end, end, missing),), safe=False)
    message = f"a {_NAMES[text[begin]]} is never closed"
    related = (*behind.extent, "read as part of it")
    return Fault(YAML_SYNTAX, begin, begin + 1, message, "opened here", fix.title, related, fix)


def _open(flow: str) -> list[str]:
    """Return what closes the brackets still open at the end of a text, up to the one with which it begins."""
    due = list[str]()
    for match in _FLOW.finditer(flow):
        if match[0] in _CLOSING:
            due.insert(0, _CLOSING[match[0]])
        elif due and match[0] == due[0]:
            due.pop(0)
            if not due:
                break
    return due


def unclosed_quotation(text: str, begin: int) -> Fault | None:
    """See a quotation that begins behind a key or as an item, and is still open where the next one begins."""
    if text[begin : begin + 1] not in ("'", '"'):
        return None
    start = line_start(text, begin)
    opened, end = _lead(text, start), start + len(line_at(text, start).rstrip())
    if not opened or opened.value != begin or _CLOSED.match(text, begin, end):
        return None
    following = CONTENT.search(text, end)
    behind = _lead(text, following.start()) if following else None
    if behind and behind.indent <= opened.column and (behind.key in KEYS or not behind.key):
        return _quotation(text, begin, end, behind)
    return None


def _quotation(text: str, start: int, end: int, behind: _Lead) -> Fault:
    value, mark = text[start:end], text[start]
    if _SHORTENED.match(value):
        fix = Fix("put the text in quotes", (Edit(start, end, quoted(value)),), safe=False)
    else:
        fix = Fix(f"close it with {mark}", (Edit(end, end, mark),), safe=False)
    related = (*behind.extent, "read as part of it")
    message = "a quotation mark is never closed"
    return Fault(YAML_SYNTAX, start, start + 1, message, "opened here", fix.title, related, fix)


def _lead(text: str, start: int) -> _Lead | None:
    """Return what the line that starts somewhere begins with, if that is an entry or a key."""
    match = _LEAD.match(line_at(text, start))
    if not match or not (match[2] or match[3]):
        return None
    indent, dashes, key = len(match[1]), match[2], match[3] or ""
    first = start + indent + (len(dashes) if key else 0)
    column = indent + len(dashes) if key else indent
    return _Lead((first, first + (len(key) or 1)), key, indent, column, start + match.end())


def _end(text: str, start: int) -> int:
    """Return where the content of a line ends, without a comment behind it."""
    return start + len(_COMMENT.sub("", line_at(text, start)).rstrip())
