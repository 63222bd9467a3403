"""Quotations: taken apart at their elisions, and found in a text, word for word."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from argmap.diagnostics import Path
from argmap.graph import ArgumentGraph
from argmap.model import Passage
from argmap.texts.normalise import normalise
from argmap.texts.text import Text
from argmap.texts.verification import Spans
from argmap.texts.words import on_whole_words

_DOTS = r"(?:[…⋯‥]+|\.(?:\s\.){2,}|\.{2,})"
ELISION = rf"(?:[(<]\s*{_DOTS}\s*[)>]|{_DOTS})"
"""How a quotation says that it leaves words out, as a regular expression."""

_SEAM = re.compile(rf"(\[[^\[\]]*\]|{ELISION})")
_INNER_HYPHEN = re.compile(r"(?<=[^\W\d_])\\-(?=[^\W\d_])")
_MOST = 200
_MOST_ALONE = 6


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation taken apart: ``parts`` are the text's words, ``inserted`` the curator's before each part.

    The last of ``inserted`` stands behind the last part. An elision inserts nothing.
    """

    parts: tuple[str, ...]
    inserted: tuple[str, ...]

    @property
    def key(self) -> str:
        """What is hashed: the text's words, with one mark for whatever stands between two parts."""
        return " … ".join(self.parts)


@lru_cache(maxsize=4096)
def parse(quote: str) -> Quotation:
    """Take a quotation apart at `…`, `(...)` and the like, and at `[the curator's words]`."""
    parts: list[str] = []
    inserted = [""]
    for piece in _SEAM.split(normalise(quote)):
        if piece.startswith("["):
            inserted[-1] = f"{inserted[-1]} {piece[1:-1]}".strip(" .…⋯‥")
        elif any(map(str.isalnum, piece)):
            parts.append(piece.strip())
            inserted.append("")
    return Quotation(tuple(parts), tuple(inserted))


def occurrences(phrase: str, text: Text, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield where a normalised phrase stands between two offsets, on whole words."""
    normal, end = text.normal, len(text.normal) if end is None else end
    if phrase in text.known:
        yield from (span for span in text.known[phrase] if start <= span[0] and span[1] <= end)
        return
    if text.joins and "-" in phrase:
        yield from _both_readings(phrase, text, start, end)
        return
    while phrase and (start := normal.find(phrase, start, end)) >= 0:
        if on_whole_words(normal, start, start + len(phrase)):
            yield start, start + len(phrase)
        start += 1


def _both_readings(phrase: str, text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Also find words that a line's end parted at their hyphen, which normalisation left out."""
    for match in _with_optional_hyphens(phrase).finditer(text.normal, start, end):
        missing = (match.start(group) for group in range(1, len(match.groups()) + 1) if not match[group])
        if text.joins.issuperset(missing) and on_whole_words(text.normal, *match.span()):
            yield match.span()


@lru_cache(maxsize=64)
def _with_optional_hyphens(phrase: str) -> re.Pattern[str]:
    return re.compile(_INNER_HYPHEN.sub("(-?)", re.escape(phrase)))


def locate(parts: Sequence[str], text: Text, start: int, end: int) -> list[Spans]:
    """Return the places of a quotation between two offsets, the one that swallows least first.

    Each part stands behind the one before it, as close as can be. A place that swallows far more than
    the best one is not counted.
    """
    if len(parts) == 1:
        return [(span,) for span in islice(occurrences(parts[0], text, start, end), _MOST_ALONE)]
    found = [list(islice(occurrences(part, text, start, end), _MOST)) for part in parts]
    windows: dict[int, Spans] = {}
    for last in found[-1]:
        chain = _backwards(found[:-1], last)
        if chain and chain[0][0] not in windows:
            windows[chain[0][0]] = chain
    ordered = sorted(windows.values(), key=_swallowed)
    return [item for item in ordered if _swallowed(item) <= 2 * _swallowed(ordered[0]) + 40]


def _backwards(found: Sequence[list[tuple[int, int]]], last: tuple[int, int]) -> Spans:
    chain = [last]
    for spans in reversed(found):
        before = bisect_right(spans, chain[-1][0], key=itemgetter(1))
        if not before:
            return ()
        chain.append(spans[before - 1])
    return tuple(reversed(chain))


def _swallowed(spans: Spans) -> int:
    return spans[-1][1] - spans[0][0] - sum(end - start for start, end in spans)


def quotations_of(graph: ArgumentGraph) -> Iterator[tuple[Path, Passage, str]]:
    """Yield every quotation of a claim file with its path and the entry that it stands in."""
    for path, passage in graph.passages:
        for index, quote in enumerate(passage.quote or ()):
            yield (*path, "quote", index), passage, quote
