"""What is wrong with a text besides a slip that has a fix: it is read as if that were mended."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

from argmap.claimfile.recovery import Reading, behind
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.plain.diagnostics import Diagnostic, Edit, patched
from argmap.plain.span import SourceText, Span

_ROUNDS = 50
_MOST = 10_000_000
"""How many characters are read again at the most, be it of one text or of many."""


def besides(
    source: SourceText,
    found: Iterable[Diagnostic],
    error: Fault,
    read: Callable[[SourceText], Reading],
    rounds: int | None = None,
) -> set[Diagnostic]:
    """Return what is wrong with a text in which reading ended at a syntax error.

    ``found`` was seen up to there. Where the error has a fix that lets the parser get further, all but the
    error itself is what is wrong with the text once it is mended: what only follows from it is not there.
    """
    if rounds is None:
        rounds = min(_ROUNDS, _MOST // max(len(source.text), 1))
    mended = _Mended(source, error.fix.edits) if error.fix and rounds else None
    if mended:
        seen, after = read(mended.text)
        if after is None or mended.origin(after.start) > error.start:
            rest = besides(mended.text, seen, after, read, rounds - 1) if after else seen
            slips = {item for item in found if item.code in (YAML_SYNTAX.code, error.kind.code)}
            return slips.union(map(mended.told, rest))
    return {*found, *behind(source, error, read)}


class _Mended:
    """A text after some edits, and the way back from it."""

    def __init__(self, source: SourceText, edits: Iterable[Edit]) -> None:
        self._source = source
        self._edits = sorted(edits, key=lambda edit: edit.start)
        self.text = SourceText(source.name, patched(source.text, self._edits))
        growth = (len(edit.text) - (edit.end - edit.start) for edit in self._edits)
        self._growth = [0, *accumulate(growth)]
        starts = zip(self._edits, self._growth, strict=False)
        self._starts = [edit.start + before for edit, before in starts]

    def origin(self, offset: int) -> int:
        """Return where a character was before; one that was put in, where it was put."""
        number = bisect_right(self._starts, offset)
        if not number:
            return offset
        return max(offset - self._growth[number], self._edits[number - 1].start)

    def told(self, item: Diagnostic) -> Diagnostic:
        """Return a finding as one of the text as it was; its fix waits until the slip is mended."""
        related = tuple(label._replace(span=self._span(label.span)) for label in item.related)
        return item._replace(span=self._span(item.span), related=related, fix=None)

    def _span(self, span: Span) -> Span:
        start, end = (self.origin(self.text.offset(position)) for position in span)
        return self._source.span(start, end)
