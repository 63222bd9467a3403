"""A text that is quoted: its words as they are compared, and the way back to its own characters."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property, reduce
from hashlib import sha256

from argmap.plain.span import Position, SourceText
from argmap.texts.normalise import BLANK_LINE, Normalised, as_seen, normalise, trace
from argmap.texts.numbers import GAP
from argmap.texts.offsets import Edits
from argmap.texts.words import word_starts

_RUN = re.compile(r"[^ ]+")
_PARAGRAPH = rf"{BLANK_LINE}|(?<!\s)\s*\f\s*"


class Text:
    """A text as it was read; ``marked`` is the normalised text with some of its characters kept apart."""

    def __init__(self, source: SourceText, read: str, reader: tuple[Edits, ...], outcome: Normalised) -> None:
        self.source = source
        self.read = read
        """What the reader of the format left of the source, before normalisation."""
        self.reader = reader
        self.marked = outcome.marked
        self.layers = outcome.layers
        self.joins = frozenset(outcome.joins)
        self.reopened = frozenset(outcome.reopened)
        """Where a paragraph goes on with a quotation whose mark its print repeats."""
        self.known: dict[str, list[tuple[int, int]]] = {}
        """All places of the phrases that were looked up together."""

    @classmethod
    def of(cls, content: str, name: str = "text", read: str | None = None, *reader: Edits) -> "Text":
        """Normalise what a reader made of a file's content; without a reader, the content itself."""
        plain = content if read is None else read
        text = cls(SourceText(name, content), plain, reader, trace(plain))
        text.words  # noqa: B018  counted with the reading, not with the first quotation
        return text

    @cached_property
    def whole(self) -> str:
        """The normalised text, at the same offsets, with the blanks within a number told from others."""
        return self.marked.replace('"', "'")

    @cached_property
    def normal(self) -> str:
        """The normalised text."""
        return self.whole.replace(GAP, " ")

    @cached_property
    def sha256(self) -> str:
        return digest(self.normal)

    @cached_property
    def words(self) -> "array[int]":
        """Where each word starts in the normalised text."""
        return array("L", word_starts(self.normal))

    @cached_property
    def breaks(self) -> list[int]:
        """Where a paragraph ends in the normalised text."""
        return self.paragraph_ends(self.layers)

    def paragraph_ends(self, layers: Iterable[Edits]) -> list[int]:
        """Return where paragraphs end in what some layers make of what was read."""
        found = []
        for match in re.finditer(_PARAGRAPH, self.read):
            offset = reduce(lambda place, layer: layer.forward(place), layers, match.start())
            if offset:
                found.append(offset)
        return found

    @cached_property
    def seen(self) -> Normalised:
        """The text as a reader sees it: its words in their own characters."""
        return as_seen(self.read)

    def seen_from(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the normalised text stands in the one that is ``seen``."""
        for layer in reversed(self.layers):
            start, end = layer.start(start), layer.end(end)
        for layer in self.seen.layers:
            start, end = layer.forward(start), layer.forward(end)
        return start, max(start, end)

    def word(self, offset: int) -> int:
        """Return the number, from 0, of the first word that starts at an offset or after it."""
        return bisect_left(self.words, offset)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the normalised text stands in the file."""
        for layer in reversed((*self.reader, *self.layers)):
            start, end = layer.start(start), layer.end(end)
        return start, max(start, end)

    def written(self, start: int, end: int) -> str:
        """Return a stretch of the normalised text with each word in the text's own characters."""
        places = (match.span() for match in _RUN.finditer(self.normal, start, end))
        return " ".join(self._word_as_written(*place) for place in places)

    def _word_as_written(self, start: int, end: int) -> str:
        first, last = start, end
        for layer in reversed(self.layers):
            first, last = layer.start(first), layer.end(last)
        own, normal = self.read[first:last].strip(), self.normal[start:end]
        parted = len(own.split()) > 1  # by the end of a line
        return own if not parted and normalise(own) == normal else normal

    def position(self, offset: int) -> Position:
        """Return the line and column, in the file, of a place in the normalised text."""
        return self.source.position(self.original(offset, offset + 1)[0])


def digest(text: str) -> str:
    """Return the SHA-256 of a text, as hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
