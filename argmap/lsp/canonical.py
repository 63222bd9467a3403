"""A document in its canonical shape."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from argmap.claimfile.canonical import format_text
from argmap.lsp.documents import Document
from argmap.lsp.positions import difference
from argmap.plain.diagnostics import Edit

_MOST = 20_000
"""So many lines are compared one by one, so that a cursor stays where it was."""


def formatted(document: Document) -> tuple[Edit, ...]:
    """Return the edits that do what `argmap fmt` does; none where there is nothing to do.

    Raises ``InputError`` where the file cannot be laid out.
    """
    source = document.parsed.source
    return tuple(_edits(source.text, format_text(source)))


def _edits(old: str, new: str) -> Iterator[Edit]:
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    if max(len(before), len(after)) > _MOST:
        start, end, behind = difference(old, new)
        if old != new:
            yield Edit(start, end, new[start:behind])
        return
    places = [0]
    for line in before:
        places.append(places[-1] + len(line))
    for what, first, last, begin, end in SequenceMatcher(None, before, after).get_opcodes():
        if what != "equal":
            yield Edit(places[first], places[last], "".join(after[begin:end]))
