"""What its author once believed: "I thought at first that |", "|. That was my first impression."."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.single import is_a
from argmap.texts.verification import Distortion

_REMAINDER = 8
_OPENING = 6
_CLAUSE = 16
_STRONG = frozenset(";:.!?…")
_PARTING = frozenset([",", "-"])
_LEADING = frozenset([":", ";", "-", ","])
_OR = frozenset(["or", "oder", "ou", "или"])
_SO = frozenset(["so", "так"])
_THEN = frozenset(["then"])
_TIMES = ("formerly", "atleast", "until")
_POINTING = frozenset(["this", "that", "such", "it", "таково"])
_SUFFIXES = ("-je", "-nous")
_STILL = frozenset([
    "still", "now", "always", "have", "noch", "immer", "heute", "toujours", "encore", "aujourd'hui",
    "всегда", "теперь",
])  # fmt: skip


def signs_of_belief(before: Run, after: Run, following: Run) -> Iterator[Sign]:
    """Yield what tells that the author no longer thinks so, before the cut or behind it."""
    yield from _governing(before)
    if after.word(0) in _PARTING:
        yield from _then(after.head(_CLAUSE).part(1))
    if after.word(0) in _LEADING:
        yield from _impression(after.head(_OPENING + 1).part(1))
    elif len(after.tokens) <= _REMAINDER:
        yield from _impression(following.head(_OPENING))


def _governing(run: Run) -> Iterator[Sign]:
    """Yield the "believed" of "I believed at first that |", unlike "I have always believed that |"."""
    if not is_a(run, len(run.tokens) - 1, "that"):
        return
    head = run.part(run.behind_last(_STRONG))
    own = any(head.is_a(index, "self") for index in range(len(head.tokens)))
    if own and any(head.having("formerly")) and _STILL.isdisjoint(head.tokens):
        yield from (head.sign(Distortion.CORRECTION, mark) for mark in head.having("believing"))


def _then(run: Run) -> Iterator[Sign]:
    """Yield the verb of "|, as I then believed" and of "|, or so we thought until he came"."""
    clause = run.part(0, next((i for i, word in enumerate(run.tokens) if word in _STRONG), None))
    if clause.is_a(0, "conjunction") and clause.word(0) not in _OR | _SO:
        return
    given_up = any(clause.having(*_TIMES)) or not (_OR | _SO | _THEN).isdisjoint(clause.tokens)
    mark = _believing(clause.part(0, _OPENING))
    if mark and given_up and _STILL.isdisjoint(clause.tokens) and _ends(clause, mark.end):
        yield clause.sign(Distortion.CORRECTION, mark)


def _ends(clause: Run, index: int) -> bool:
    """Tell whether nothing but a time stands behind a verb, so that it has no object of its own."""
    index += clause.is_a(index, "self")
    timed = any(mark.start == index for mark in clause.having(*_TIMES))
    return index >= len(clause.tokens) or parts(clause.word(index)) or timed


def _believing(run: Run) -> Mark | None:
    """Return the verb by which an author tells what he thought: "I thought", "pensions-nous"."""
    own = any(run.is_a(index, "self") for index in range(len(run.tokens)))
    for index, word in enumerate(run.tokens):
        stem = word.partition("-")[0] if word.endswith(_SUFFIXES) else word if own else ""
        if "believing" in run.words.kinds(stem):
            return Mark(frozenset(), index, index + 1)
    return next((mark for mark in run.having("believing") if mark.end - mark.start > 1), None)


def _impression(run: Run) -> Iterator[Sign]:
    """Yield the noun of "that was my first impression"."""
    if not (run.is_a(0, "pointing") or run.word(0) in _POINTING):
        return
    for mark in run.having("impression"):
        mine = any(run.is_a(index, "mine") for index in range(1, mark.start - 1))
        if mine and run.is_a(mark.start - 1, "first"):
            yield run.sign(Distortion.CORRECTION, mark)
            return
