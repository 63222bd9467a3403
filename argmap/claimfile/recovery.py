"""What is wrong behind a syntax error: the entry that holds it is left out, and the rest is read again.

A quotation mark that is never closed makes text of keys and keys of text, up to the next one. So nothing is
said of the rest unless it can be read without a further error once a few entries are left out, each behind
the one before.
"""

import re
from bisect import bisect_left
from collections.abc import Callable

from argmap.loader import faults
from argmap.loader.faults import Fault
from argmap.loader.keylines import CONTENT
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText

Reading = tuple[tuple[Diagnostic, ...], Fault | None]
"""What is wrong with a text, and the syntax error at which reading stopped, if there is one."""

_ROUNDS = 8
_LETTER = re.compile(r"[^\r\n]")


def behind(source: SourceText, error: Fault, read: Callable[[SourceText], Reading]) -> list[Diagnostic]:
    """Return what is wrong behind the entry that holds a syntax error, further syntax errors included."""
    found, errors = list[Diagnostic](), list[Diagnostic]()
    first, end = len(source.text), 0
    for _ in range(_ROUNDS):
        start, behind = _entry(source.text, _origin(error, source.text))
        if start < end:
            return []
        if start > end:  # else nothing could be read since the last error, from which this one follows
            found += errors
        first, end = min(first, behind), behind
        diagnostics, after = read(_without(source, start, end))
        if after is None:
            return found + [item for item in diagnostics if source.offset(item.span.start) >= first]
        source, error = _without(source, start, end), after
        errors = [item for item in diagnostics if item.code == faults.YAML_SYNTAX.code]
    return []


def _origin(error: Fault, text: str) -> int:
    """Return where an error has its cause: where a bracket or quotation starts that is never closed."""
    begin = error.related[0] if error.related else error.start
    return begin if text[begin : begin + 1] in ("[", "{", "'", '"') else error.start


def _entry(text: str, offset: int) -> tuple[int, int]:
    """Return the bounds of an entry: what stands directly below a key of the file, or such a key itself."""
    lines = [(match.start(), len(match[1])) for match in CONTENT.finditer(text)]
    number = max(bisect_left(lines, (offset + 1,)) - 1, 0)
    top = number
    while top > 0 and lines[top][1]:
        top -= 1
    depth = 0 if top == number or not lines else lines[top + 1][1]
    first = number
    while first > top and lines[first][1] > depth:
        first -= 1
    depth = min(depth, lines[first][1]) if lines else 0
    ends = (start for start, indent in lines[number + 1 :] if indent <= depth)
    return (lines[first][0] if lines else 0), next(ends, len(text))


def _without(source: SourceText, start: int, end: int) -> SourceText:
    """Return a text with spaces in place of some characters, so that all others stay where they are."""
    blank = _LETTER.sub(" ", source.text[start:end])
    return SourceText(source.name, source.text[:start] + blank + source.text[end:])
