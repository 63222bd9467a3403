"""Negations alone, for languages of whose grammar the lists know no more than these.

What an elision swallows, what stands a few words before the cut, and what follows it at once.
"""

from collections.abc import Iterator

from argmap.texts.guard.lists import parts
from argmap.texts.guard.quoted import Quoted, Run, Sign
from argmap.texts.guard.within import pieces
from argmap.texts.verification import Distortion

_EDGE = 3
_REACH = {"ru": 2}
_SHORTEST = 3


def swallowed(gap: Run) -> Iterator[Sign]:
    """Yield the negations of clauses that go on outside an elision; those of a whole aside go with it."""
    for piece, left, right in pieces(gap):
        for start, end in _negations(piece, "negation"):
            if right or (left and (start < _EDGE or end == len(piece.tokens))):
                yield piece.sign_at(Distortion.NEGATION, start, end)
        if right and piece.is_a(len(piece.tokens) - 1, "without"):
            yield piece.sign_at(Distortion.NEGATION, len(piece.tokens) - 1, len(piece.tokens))


def before(run: Run, language: str) -> Iterator[Sign]:
    """Yield the negation of the clause that is quoted, or of one that it hangs on: "I do not say that"."""
    count = len(run.tokens)
    if run.is_a(count - 1, "without"):
        yield run.sign_at(Distortion.NEGATION, count - 1, count)
    end = count
    if _is_a(run, end - 1, "that"):
        end -= 1 + (run.word(end - 2) == ",")
    low = max(end - _REACH.get(language, _EDGE), 0)
    breaks = (index for index in range(low, end) if parts(run.word(index)) or run.is_a(index, "conjunction"))
    low = max((index + 1 for index in breaks), default=low)
    for start, last in _negations(run, "negation"):
        if low <= start and last <= end:
            yield run.sign_at(Distortion.NEGATION, start, last)


def after(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the negation that follows what it denies: "brannte nicht"."""
    if len(quoted.run.tokens) >= _SHORTEST:
        for start, end in _negations(run.head(_EDGE), "following"):
            if not start:
                yield run.sign_at(Distortion.NEGATION, start, end)


def _negations(run: Run, kind: str) -> list[tuple[int, int]]:
    """Return where words of a kind stand, elided ones such as "n'est" among them."""
    found = {(mark.start, mark.end) for mark in run.having(kind)}
    if kind == "negation":
        found |= {(index, index + 1) for index in range(len(run.tokens)) if _elides(run, index, kind)}
    return sorted(found)


def _is_a(run: Run, index: int, kind: str) -> bool:
    return run.is_a(index, kind) or _elides(run, index, kind)


def _elides(run: Run, index: int, kind: str) -> bool:
    start, mark, _ = run.word(index).partition("'")
    return bool(mark) and kind in run.words.kinds(start + mark)
