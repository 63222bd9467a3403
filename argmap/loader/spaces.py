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

from argmap.diagnostics import Edit, Fix
from argmap.loader import faults
from argmap.loader.composer import Composer
from argmap.loader.entries import KEYS
from argmap.loader.faults import Fault

ODD = frozenset(
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_ODD = "[" + "".join(sorted(ODD)) + "]"
_SPACE = "[ " + _ODD[1:]
_LINE = re.compile(
    rf"(?<![^\r\n]){_SPACE}*(?:-{_SPACE}+)*([\w.-]+){_SPACE}*:(?=[ \r\n]|{_ODD}|\Z){_SPACE}*([^\r\n]*)"
)
_INLINE = re.compile(rf"[{{,]{_SPACE}*(\w+){_SPACE}*:(?=[ \r\n]|{_ODD}){_SPACE}*")
_END = re.compile(rf"[^\s'\"]+({_ODD}{_SPACE}*)\Z")
_NAMES = KEYS - {
    "title",
    "claim",
    "summary",
    "note",
    "shows",
    "says",
    "concedes",
    "unanswered",
    "reason",
    "ack",
}
"""The keys whose text nobody would end in a space on purpose."""
_MOST = 1_000


class Place(NamedTuple):
    """Odd spaces around the key that is written from ``key``, as offsets."""

    key: int
    odd: tuple[int, ...]


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
        key, value = match[1], match[2]
        if key not in KEYS and value[:1] not in ("", "{", "#"):
            continue
        odd = [at for at in range(match.start(), match.start(2)) if text[at] in ODD]
        end = _END.match(value) if key in _NAMES else None
        odd += [match.start(2) + at for at in range(*end.span(1)) if value[at] in ODD] if end else []
        if odd:
            yield Place(match.start(1), tuple(odd))
        for inner in (
            _INLINE.finditer(text, match.start(2), match.end()) if "{" in value or "," in value else ()
        ):
            odd = [at for at in range(*inner.span()) if text[at] in ODD]
            if odd and inner[1] in KEYS:
                yield Place(inner.start(1), tuple(odd))


def _with_spaces(text: str, places: list[Place]) -> str:
    letters = list(text)
    for place in places:
        for at in place.odd:
            letters[at] = " "
    return "".join(letters)


def _is_read(starts: Sequence[int], key: int) -> bool:
    """Tell whether something was read that starts where a key does."""
    at = bisect_left(starts, key)
    return at < len(starts) and starts[at] == key


def _fault(text: str, place: Place) -> Fault:
    first = place.odd[0]
    end = next(at for at in range(first + 1, len(text) + 2) if at not in place.odd)
    code, name = f"U+{ord(text[first]):04X}", unicodedata.name(text[first]).lower()
    fix = Fix("write plain spaces", tuple(Edit(at, at + 1, " ") for at in place.odd))
    message, remedy = f"the space {code} is none to YAML", "write plain spaces in its place"
    return Fault(faults.ODD_SPACE, first, end, message, name, remedy, fix=fix)
