"""Finds some words in a text, and how a claim file quotes them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from argmap.format.graph import ArgumentGraph
from argmap.plain.span import Position
from argmap.texts.meaning import Guard
from argmap.texts.near import differences, nearest
from argmap.texts.quotations import locate, parse, readings
from argmap.texts.sections import find_sections
from argmap.texts.text import Text
from argmap.texts.verification import Difference, Doubt, Spans

_MOST = 8
_NEAR = 3
_LIKENESS = 60.0
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class Passage:
    """A place of the text; ``section`` is ``None`` where no section holds it whole.

    ``quote`` is the passage as a claim file quotes it. ``likeness`` is 100 where the words were found as they
    were given, and ``differences`` tells what else stands there.
    """

    section: str | None
    quote: str
    position: Position
    context: str
    doubts: tuple[Doubt, ...] = ()
    likeness: float = 100.0
    differences: tuple[Difference, ...] = ()
    text: str = ""
    """The text in which it stands."""

    @property
    def lines(self) -> str:
        """The lines to paste."""
        return f"at: {self.section}\nquote: {json.dumps(self.quote, ensure_ascii=False)}"


def find_in_texts(graph: ArgumentGraph, texts: Mapping[str, Text], words: str) -> tuple[Passage, ...]:
    """Return the places of all texts where some words stand, or else the passages most like them."""
    found = [item for id_, text in texts.items() for item in find_quotation(graph, text, words, id_)]
    exact = [item for item in found if not item.differences]
    return tuple(exact or sorted(found, key=lambda item: -item.likeness)[:_NEAR])


def find_quotation(
    graph: ArgumentGraph, text: Text, words: str, of: str | None = None
) -> tuple[Passage, ...]:
    """Return the places where some words stand, or else the passages most like them, the likest first.

    The text is the one that the file maps as ``of``, or the first.
    """
    return tuple(_Search(graph, text, of or graph.claims.first_text or "").run(words))


class _Search:
    def __init__(self, graph: ArgumentGraph, text: Text, id_: str) -> None:
        self.id, self.text = id_, text
        self.sections = {
            item.id: item.span for item in find_sections(graph.claims.sections_of(id_), text) if item.span
        }
        self.guard = Guard.of(graph.claims.language_of(id_), text)

    def run(self, words: str) -> list[Passage]:
        for parsed in readings(words, self.text):
            if parsed.parts and (places := self._places(parsed.parts)):
                return [self._passage(spans) for spans in islice(places, _MOST)]
        parts = parse(words).parts
        return sorted(self._near(parts), key=lambda item: -item.likeness)[:_NEAR] if parts else []

    def _places(self, parts: tuple[str, ...]) -> list[Spans]:
        """Return where some parts stand in the sections, or else anywhere."""
        whole = (0, len(self.text.normal))
        inside = [
            spans
            for bounds in (*self.sections.values(), *([] if self.sections else [whole]))
            for spans in locate(parts, self.text, *bounds)
        ]
        return inside or locate(parts, self.text, *whole)

    def _near(self, parts: tuple[str, ...]) -> Iterator[Passage]:
        """Yield the likest passage of each section."""
        phrase = " ".join(parts)
        for start, end in self.sections.values() or [(0, len(self.text.normal))]:
            found = nearest(phrase, self.text, start, end)
            if found and found[2] >= _LIKENESS:
                passage = self.text.normal[found[0] : found[1]]
                yield self._passage((found[:2],), found[2], differences(passage, phrase))

    def _passage(
        self, spans: Spans, likeness: float = 100.0, changes: tuple[Difference, ...] = ()
    ) -> Passage:
        start, end = spans[0][0], spans[-1][1]
        quote = " … ".join(self.text.written(first, last) for first, last in spans)
        return Passage(
            self._section(start, end),
            quote,
            self.text.position(start),
            self.text.written(max(0, start - _CONTEXT), end + _CONTEXT),
            self.guard.doubts(readings(quote, self.text)[0], spans, attributed=False),
            likeness,
            changes,
            self.id,
        )

    def _section(self, start: int, end: int) -> str | None:
        holding = (id_ for id_, bounds in self.sections.items() if bounds[0] <= start and end <= bounds[1])
        return next(holding, None)
