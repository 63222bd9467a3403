"""Indirect speech whose subjunctive stands behind the cut: "Sie rügen, dass er | ihn gestrichen | hätte"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_NEAR = 2


def reported(quoted: Quoted) -> Iterator[Sign]:
    """Yield the subjunctive in a main clause, which tells what another says: "Die Kasse sei leer"."""
    run = quoted.run
    if any(run.having("that", "condition", "attribution")):
        return
    for mark in run.having("reported"):
        own = any(run.is_a(index, "self") for index in range(mark.start - _NEAR, mark.end + _NEAR))
        if mark.start and not own:
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return
    for index in range(1, len(run.tokens)):
        if is_subjunctive(run, index):
            yield run.sign_at(Distortion.ATTRIBUTION, index, index + 1)
            return


def is_subjunctive(run: Run, index: int) -> bool:
    """Tell whether a word behind "er", "es" or "man" is a subjunctive by its end: "es verschweige"."""
    word = run.word(index)
    formed = word.endswith("e") and not word.endswith("te") and not run.words.kinds(word)
    return formed and run.word(index - 1) in ("er", "es", "man")


def reporting(before: Run, after: Run) -> Mark | None:
    """Return the verb that tells of a clause with "that", which a subjunctive ends right behind the cut.

    A condition in the sentence, or one who tells it of himself, leaves the subjunctive what it is elsewhere.
    """
    ends = len(after.tokens) == 1 or parts(after.word(1))
    that = next((index for index in range(len(before.tokens)) if before.is_a(index, "that")), 0)
    if not (that and ends and after.is_a(0, "unreal")):
        return None
    if any(before.having("condition")) or any(after.part(1).having("condition")):
        return None
    if any(before.is_a(index, "self") for index in range(that)):
        return None
    return next((mark for mark in before.having("attribution", "accusing") if mark.start < that), None)
