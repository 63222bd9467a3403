"""Assent that mocks: "Oh yes, |", and "Of course, |. The proof: …"."""

from collections.abc import Iterator

from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_VERB = 1
_ELSE = frozenset(["otherwise", "else", "why"])
_LONGEST = 6
_PRESUMING = frozenset([
    "no doubt", "doubtless", "surely", "evidently", "wohl", "sans doute", "видимо", "очевидно", "наверное",
])  # fmt: skip


def signs_of_assent(cut: Cut) -> Iterator[Sign]:
    """Yield the "oh yes" before a cut, unless it answers a question, or the author tells of himself.

    An "of course" mocks only where the next sentence brings a "proof" for it, or beside high praise.
    """
    if cut.low > 1 and cut.preceding.word(-1) == "?":
        return
    yield from _before(cut)
    if _praises(cut):
        yield from _behind(cut)


def _before(cut: Cut) -> Iterator[Sign]:
    before = cut.before
    yield from _presumed(before)
    if len(before.tokens) > _LONGEST:
        return
    for mark in before.having("assenting"):
        if mark.start > 1 and before.word(-1) == ":" and before.word(mark.start - 1) == ",":
            yield before.sign(Distortion.IRONY, mark)  # "nothing easier, of course: |"
    words = before.pick([index for index, word in enumerate(before.tokens) if not parts(word)])
    opening = next(words.having("mocking", "assenting"), None)
    if opening is None or opening.start:
        return
    mocks = "mocking" in opening.kinds
    if cut.quoted.run.is_a(0, "self") and not (mocks and before.word(-1) == ":"):
        return
    ends = len(words.tokens) <= opening.end + _VERB or (mocks and before.word(-1) == ":")
    if ends and (mocks or _is_proved(cut) or _praises(cut)):
        yield words.sign(Distortion.IRONY, opening)


def _presumed(before: Run) -> Iterator[Sign]:
    """Yield the "no doubt" that is all that stands before a cut, and only presumes what follows."""
    words = before.tokens[:-1] if before.word(-1) == "," else before.tokens
    if " ".join(words) in _PRESUMING:
        yield before.sign_at(Distortion.HEDGE, 0, len(words))


def _behind(cut: Cut) -> Iterator[Sign]:
    """Yield the "of course" of "the minister is a genius |, of course."."""
    for mark in cut.after.having("assenting"):
        if mark.start == 1 and cut.after.word(0) == "," and len(cut.after.tokens) <= mark.end + 1:
            yield cut.after.sign(Distortion.IRONY, mark)


def _praises(cut: Cut) -> bool:
    return any(cut.quoted.run.having("praising"))


def _is_proved(cut: Cut) -> bool:
    if cut.after.word(0) in (";", "-") and cut.after.word(1) in _ELSE:
        return True
    return any(found.start == 0 for found in cut.following.having("evincing"))
