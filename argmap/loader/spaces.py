"""Spaces that are none to YAML, where it needs one: read as the plain ones that they look like.

In prose a no-break space is right, and nothing is said of it there. A line is only taken for a key or an
entry if, with plain spaces, it is read as one.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from argmap.format.entries import KEYS, PROSE
from argmap.loader import faults
from argmap.loader.characters import ODD_SPACES
from argmap.loader.composer import Composer
from argmap.loader.faults import Fault
from argmap.plain.diagnostics import Edit, Fix

_ODD = "[" + "".join(sorted(ODD_SPACES)) + "]"
_SPACE = "[ " + _ODD[1:]
_LINE = re.compile(
    rf"(?<![^\r\n]){_SPACE}*(?:-{_SPACE}+)*([\w.-]+){_SPACE}*:(?=[ \r\n]|{_ODD}|\Z){_SPACE}*([^\r\n]*)"
)
_INLINE = re.compile(rf"[{{,]{_SPACE}*(\w+){_SPACE}*:(?=[ \r\n]|{_ODD}){_SPACE}*")
_END = re.compile(rf"[^\s'\"]+({_ODD}{_SPACE}*)\Z")
_NAMES = KEYS - PROSE
"""The keys whose text nobody would end in a space on purpose."""
_RUN = re.compile(f"{_ODD}+")
_MOST = 10_000


class Place(NamedTuple):
    """Runs of odd spaces around the key that is written from ``key``, as offsets."""

    key: int
    runs: tuple[tuple[int, int], ...]


def composed(text: str, parsed: str, compose: Callable[[str], Composer]) -> Composer:
    """Compose a text with plain spaces where odd ones stand in place of them, and note these."""
    found = list(islice(_places(parsed), _MOST))
    plain = compose(parsed)
    if not found:
        return plain
    for _ in range(2):
        mended = compose(_with_spaces(parsed, found))
        keys = [place for place in found if _is_read(mended.nodes.starts, place.key)]
        if not keys or len(keys) == len(found):
            break
        found = keys
    if not keys or len(keys) < len(found) or (mended.broken and _reach(mended) <= _reach(plain)):
        return plain
    for place in keys:
        mended.notes.add(_fault(text, place))
    return mended


def _reach(composer: Composer) -> int:
    """Return how far a text could be read."""
    return (
        composer.error.start if composer.error else composer.nodes.starts[-1] if composer.nodes.starts else 0
    )


def _places(text: str) -> Iterator[Place]:
    for match in _LINE.finditer(text):
        key, value, start = match[1], match[2], match.start(2)
        if key not in KEYS and value[:1] not in ("", "{", "#"):
            continue
        runs = _runs(text, match.start(), start)
        inline = "{" in value or "," in value
        if key in _NAMES and not inline and (end := _END.match(value)):
            runs += _runs(text, start + end.start(1), match.end())
        if runs:
            yield Place(match.start(1), tuple(runs))
        if inline:
            yield from _inline_places(text, start, match.end())


def _inline_places(text: str, start: int, end: int) -> Iterator[Place]:
    for match in _INLINE.finditer(text, start, end):
        runs = _runs(text, *match.span())
        if runs and match[1] in KEYS:
            yield Place(match.start(1), tuple(runs))


def _runs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [run.span() for run in _RUN.finditer(text, start, end)]


def _with_spaces(text: str, places: list[Place]) -> str:
    parts, last = list[str](), 0
    for start, end in (run for place in places for run in place.runs):
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, text[last:]])


def _is_read(starts: Sequence[int], key: int) -> bool:
    """Tell whether something was read that starts where a key does."""
    at = bisect_left(starts, key)
    return at < len(starts) and starts[at] == key


def _fault(text: str, place: Place) -> Fault:
    (start, end), remedy = place.runs[0], "write plain spaces"
    fix = Fix(remedy, tuple(Edit(first, last, " " * (last - first)) for first, last in place.runs))
    message = f"the space U+{ord(text[start]):04X} is none to YAML"
    label = unicodedata.name(text[start]).lower()
    return Fault(faults.ODD_SPACE, start, end, message, label, f"{remedy} in its place", fix=fix)
