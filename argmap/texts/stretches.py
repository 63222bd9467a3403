"""A text as it is read, section by section, in paragraphs whose quoted stretches are marked."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.texts.text import Text
from argmap.texts.verification import Verification


class Stretch(NamedTuple):
    """A run of characters as a reader sees them, and the identities of the quotations that cover it."""

    text: str
    quotations: tuple[str, ...] = ()


Paragraph = tuple[Stretch, ...]
"""What stands between two breaks: its stretches, one after the other, are all of it."""


class SectionText(NamedTuple):
    """The words of a section; ``id`` is its name in an `at`, empty for what stands before all sections."""

    id: str
    paragraphs: tuple[Paragraph, ...]


class _Mark(NamedTuple):
    start: int
    end: int
    quotation: str


def section_texts(
    graph: ArgumentGraph, verification: Verification, id_: str, text: Text
) -> tuple[SectionText, ...]:
    """Return the words of a text that is mapped as ``id_``, in the order of the text.

    Marks of notes, emphasis, and the ends of lines and pages are left out. Of a section that could not be
    placed the words are with the one before.
    """
    marks = sorted(_marks(graph, verification, id_, text))
    ends = text.paragraph_ends(text.seen.layers)
    return tuple(
        SectionText(section, tuple(_paragraphs(text.seen.marked, ends, marks, start, end)))
        for section, start, end in _sections(graph, verification, id_, text)
    )


def _sections(
    graph: ArgumentGraph, verification: Verification, id_: str, text: Text
) -> Iterator[tuple[str, int, int]]:
    """Yield each section with its bounds, and before them what stands in none."""
    own = graph.claims.sections_of(id_)
    placed = [(item.span[0], item.id) for item in verification.sections if item.id in own and item.span]
    starts = [(text.seen_from(start, start + 1)[0], name) for start, name in sorted(placed)]
    if not starts or text.seen.marked[: starts[0][0]].strip():
        starts.insert(0, (0, ""))
    for (start, name), (end, _) in pairwise([*starts, (len(text.seen.marked), "")]):
        yield name, start, end


def _marks(graph: ArgumentGraph, verification: Verification, id_: str, text: Text) -> Iterator[_Mark]:
    for item in verification.quotations:
        if item.text == id_:
            for span in item.spans:
                yield _Mark(*text.seen_from(*span), graph.identities[item.path])


def _paragraphs(
    seen: str, ends: Sequence[int], marks: Sequence[_Mark], start: int, end: int
) -> Iterator[Paragraph]:
    """Yield what some bounds hold, parted where paragraphs end."""
    inner = ends[bisect_right(ends, start) : bisect_left(ends, end)]
    within = [mark for mark in marks if mark.start < end and mark.end > start]
    for first, last in pairwise([start, *inner, end]):
        words = seen[first:last].strip()
        if words:
            first += len(seen[first:last]) - len(seen[first:last].lstrip())
            yield tuple(_stretches(seen, within, first, first + len(words)))


def _stretches(seen: str, marks: Sequence[_Mark], start: int, end: int) -> Iterator[Stretch]:
    """Yield a paragraph, cut wherever a quotation begins or ends."""
    own = [mark for mark in marks if mark.start < end and mark.end > start]
    cuts = {place for mark in own for place in mark[:2] if start < place < end}
    for first, last in pairwise([start, *sorted(cuts), end]):
        covering = (mark.quotation for mark in own if mark.start <= first and last <= mark.end)
        yield Stretch(seen[first:last], tuple(dict.fromkeys(covering)))
