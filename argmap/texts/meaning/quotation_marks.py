"""What quotation marks of the text itself make of words that are cut out of them."""

import re
from collections.abc import Iterator

from argmap.texts.meaning.runs import Sign
from argmap.texts.text import Text
from argmap.texts.verification import Distortion

_SCARE = 4
_MARGIN = 70
_SCARED = re.compile(r"""(?<=[ (])(["'][^\W\d_A-Z][\w-]* ?[\w-]*["']) \Z""")


def signs_of_marks(text: Text, low: int, start: int, end: int) -> Iterator[Sign]:
    """Yield marks that are cut off a quotation in a paragraph that begins at ``low``: of irony, of speech."""
    marked = text.marked
    yield from _scare_quoted(marked, start)
    mark = opened(text, low, start)
    if mark is not None:
        count = len(in_marks(marked, mark + 1, end).split())
        kind = Distortion.IRONY if count <= _SCARE else Distortion.ATTRIBUTION
        yield Sign(kind, mark, mark + 1)
    elif marked[start - 1 : start] == "'" and marked[end : end + 1] == "'" and end - start < _MARGIN:
        yield Sign(Distortion.IRONY, start - 1, start)


def in_marks(marked: str, start: int, end: int) -> str:
    """Return what stands in quotation marks, from its start to the mark that closes it."""
    closed = marked.find('"', end)
    return marked[start : closed if closed >= 0 else end]


def _scare_quoted(marked: str, start: int) -> Iterator[Sign]:
    """Yield a word in quotation marks right before the cut, which is no name: '"free" | elections'."""
    match = _SCARED.search(marked, max(0, start - _MARGIN), start)
    if match:
        yield Sign(Distortion.IRONY, *match.span(1))


def opened(text: Text, low: int, offset: int) -> int | None:
    """Return the quotation mark of the same paragraph that is still open at an offset."""
    marked = text.marked
    found: int | None = low if low in text.reopened else None
    place = marked.find('"', low, offset)
    while place >= 0:
        before, after = marked[place - 1 : place], marked[place + 1 : place + 2]
        opens = (not before or before in " ([-'" or place == low) and after not in ("", " ")
        found = place if opens else None
        place = marked.find('"', place + 1, offset)
    return found
