"""Quotations: taken apart at their elisions, and found in a text, word for word."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.format.models import Passage
from argmap.plain.diagnostics import Path
from argmap.texts.normalise import normalise
from argmap.texts.text import Text
from argmap.texts.verification import CheckedQuotation, Spans, Status
from argmap.texts.words import on_whole_words


class Listed(NamedTuple):
    """A quotation of a claim file: the entry it stands in, its words, its places, and where both stand."""

    path: Path
    passage: Passage
    words: str
    at: tuple[str, ...]
    acknowledged: bool
    at_path: Path
    words_path: Path

    @property
    def source(self) -> str | None:
        """The source that its entry brings or relies on."""
        source: str | None = vars(self.passage).get("source")  # a model is slow to tell what it has not
        return source

    def checked(
        self,
        text: str,
        status: Status = Status.NONE,
        section: str | None = None,
        words: Spans = (),
        **found: Any,
    ) -> CheckedQuotation:
        """Return what was found of it in a text: nothing, or where it stands and more."""
        return CheckedQuotation(
            self.path,
            self.words,
            status,
            section,
            words,
            text=text,
            acknowledged=self.acknowledged,
            at=self.at,
            at_path=self.at_path,
            words_path=self.words_path,
            in_source=status is not Status.NONE and text == self.source,
            **found,
        )


_DOTS = r"(?:[…⋯‥]+|\.(?:\s\.){2,}|\.{2,})"
ELISION = rf"(?:[(<]\s*{_DOTS}\s*[)>]|{_DOTS})"
"""How a quotation says that it leaves words out, as a regular expression."""

_SEAM = re.compile(rf"(\[[^\[\]]*\]|{ELISION})")
_IN_SEAMS = ("[", "…", "..", ". .", "⋯", "‥")
"""One of these is in every seam; few quotations have one."""

_INNER_HYPHEN = r"(?<=[^\W\d_])\\-(?=[^\W\d_])"
_MOST = 200
_MOST_ALONE = 6


class Quotation(NamedTuple):
    """A quotation taken apart: ``parts`` are the text's words, ``inserted`` the curator's before each part.

    The last of ``inserted`` stands behind the last part. An elision inserts nothing. ``key`` is what is
    hashed: all the words, with one mark for each elision.
    """

    parts: tuple[str, ...]
    inserted: tuple[str, ...]
    key: str


@lru_cache(maxsize=4096)
def parse(quote: str, own: frozenset[int] = frozenset()) -> Quotation:
    """Take a quotation apart at `…`, `(...)` and the like, and at `[the curator's words]`.

    ``own`` are the seams that are the text's own brackets, by number, and part nothing.
    """
    split = _taken_apart(quote)
    first, *rest = split
    pieces, seams = [first], [""]
    for number, (seam, piece) in enumerate(zip(rest[::2], rest[1::2], strict=True)):
        if number in own:
            pieces[-1] += seam + piece
        else:
            pieces.append(piece)
            seams.append(seam)
    parts: list[str] = []
    inserted = [""]
    for seam, piece in zip(seams, pieces, strict=True):
        inserted[-1] = f"{inserted[-1]} {_insertion(seam)}".strip()
        if any(map(str.isalnum, piece)):
            parts.append(piece.strip())
            inserted.append("")
    return Quotation(tuple(parts), tuple(inserted), _key(split))


def key_of(quote: str) -> str:
    """Return what is hashed of a quotation, for whoever needs no more of it."""
    return _key(_taken_apart(quote))


def _taken_apart(quote: str) -> list[str]:
    """Return a normalised quotation in pieces, every second of which is a seam."""
    words = normalise(quote)
    return _SEAM.split(words) if any(sign in words for sign in _IN_SEAMS) else [words]


def _insertion(seam: str) -> str:
    """Return what a seam puts in: nothing, if it is an elision."""
    return seam[1:-1].strip(" .…⋯‥") if seam.startswith("[") else ""


def _key(split: list[str]) -> str:
    pieces = [*split]
    pieces[1::2] = [seam if _insertion(seam) else " … " for seam in split[1::2]]
    return " ".join("".join(pieces).split()).strip(" …")


def readings(quote: str, text: Text) -> tuple[Quotation, ...]:
    """Return the ways to read a quotation: with the brackets that a text has itself, then with none."""
    own = frozenset(_own_brackets(quote, text.normal))
    return (parse(quote, own), parse(quote)) if own else (parse(quote),)


def _own_brackets(quote: str, text: str) -> Iterator[int]:
    """Yield the numbers of brackets that stand in a text, with what they touch or with a word beside them."""
    pieces = _taken_apart(quote)
    for number, seam in enumerate(pieces[1::2]):
        if not _insertion(seam):
            continue
        before, after = pieces[2 * number], pieces[2 * number + 2]
        left, right = before[before.rfind(" ") + 1 :], after.partition(" ")[0]
        run = left + seam + right
        if any(map(str.isalnum, left + right)):
            beside = [run]
        else:
            earlier, later = before.split(" ")[-2:-1], after.split(" ")[1:2]
            beside = [f"{word} {run}" for word in earlier] + [f"{run} {word}" for word in later] or [run]
        if any(stretch in text for stretch in beside):
            yield number


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
        if on_whole_words(text.whole, start, start + len(phrase)):
            yield start, start + len(phrase)
        start += 1


def _both_readings(phrase: str, text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Also find words that a line's end parted at their hyphen, which normalisation left out."""
    for match in _with_optional_hyphens(phrase).finditer(text.normal, start, end):
        missing = (match.start(group) for group in range(1, len(match.groups()) + 1) if not match[group])
        if text.joins.issuperset(missing) and on_whole_words(text.whole, *match.span()):
            yield match.span()


@lru_cache(maxsize=64)
def _with_optional_hyphens(phrase: str) -> re.Pattern[str]:
    return re.compile(re.sub(_INNER_HYPHEN, "(-?)", re.escape(phrase)))


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


def quotations_of(graph: ArgumentGraph) -> Iterator[Listed]:
    """Yield every quotation of a claim file; place and reason are its own, or else those of its entry."""
    for entry, passage in graph.passages:
        for index, quote in enumerate(passage.quote or ()):
            path: Path = (*entry, "quote", index)
            if isinstance(quote, str):
                acknowledged = passage.ack is not None
                yield Listed(path, passage, quote, passage.at or (), acknowledged, (*entry, "at"), path)
                continue
            at = (*(path if quote.at else entry), "at")
            acknowledged = (quote.ack or passage.ack) is not None
            words, places = (*path, "words"), quote.at or passage.at or ()
            yield Listed(path, passage, quote.words, places, acknowledged, at, words)
