"""What is only weighed or wanting: "|, but he has not written it", "We could |. But it would be wrong."."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.single import places
from argmap.texts.verification import Distortion

_CLAUSE = 12
_REMAINDER = 8
_OPENING = 3
_VERDICT = 6
_PARTING = frozenset([",", ";", "-"])
_DOING = frozenset(["thing", "to", "do", "so", "it", "that"])


def signs_of_proposals(quoted: Quoted, after: Run, following: Run) -> Iterator[Sign]:
    """Yield what takes back at once, in the same sentence or the next, what the words hold out."""
    parted = next((index for index in range(_REMAINDER) if after.word(index) in _PARTING), None)
    if parted is not None and after.is_a(parted + 1, "turning"):
        yield from _unmade(quoted, after.part(parted + 2))
    if not quoted.run.has_a("weighing") or any(quoted.run.having("negation")):
        return
    if parted is not None:
        yield from _unwanted(after.part(parted + 1))
    elif len(after.tokens) <= _REMAINDER:
        yield from _unwanted(following)


def _unmade(quoted: Quoted, clause: Run) -> Iterator[Sign]:
    """Yield the negation of "there is a novel in it |, but he has not written it", unlike "not read it"."""
    clause = clause.head(_CLAUSE)
    made = next(clause.having("making"), None)
    if made is None or not quoted.run.has_a("existing"):
        return
    ends = any(index >= len(clause.tokens) or parts(clause.word(index)) for index in (made.end, made.end + 1))
    for start, end in places(clause, "negation") if ends else ():
        if end <= made.start:
            yield clause.sign_at(Distortion.CORRECTION, start, end)
            return


def _unwanted(run: Run) -> Iterator[Sign]:
    """Yield the "would be wrong" of "but it would be wrong", unlike that of "it would be wrong to blame him".

    It is no verdict on a charge, but tells that the words only weigh what might be done.
    """
    clause = run.part(1) if run.is_a(0, "turning") else run
    would = next((index for index in range(_OPENING) if clause.is_a(index, "wouldbe")), _VERDICT)
    for index in range(would + 1, _VERDICT + 1):
        if clause.is_a(index, "negation"):
            return
        if clause.is_a(index, "unwanted") and _closes(clause, index + 1):
            yield clause.sign_at(Distortion.CONDITION, would, index + 1)
            return


def _closes(clause: Run, index: int) -> bool:
    """Tell whether a verdict ends its clause, with no more behind it than "thing to do"."""
    while clause.word(index) in _DOING:
        index += 1
    joined = clause.word(index) != "," or clause.is_a(index + 1, "conjunction")
    return index >= len(clause.tokens) or (parts(clause.word(index)) and joined)
