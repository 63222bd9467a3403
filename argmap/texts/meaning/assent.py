"""Assent that mocks: "Oh yes, |", and "Of course, |. The proof: …"."""

from collections.abc import Iterator

from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.runs import Sign
from argmap.texts.verification import Distortion

_VERB = 1
_LONGEST = 6


def signs_of_assent(cut: Cut) -> Iterator[Sign]:
    """Yield the "oh yes" before a cut, unless it answers a question, or the author tells of himself.

    An "of course" mocks only where the next sentence brings a "proof" for it.
    """
    before = cut.before
    if len(before.tokens) > _LONGEST:
        return
    words = before.pick([index for index, word in enumerate(before.tokens) if not parts(word)])
    mark = next(words.having("mocking", "assenting"), None)
    if mark is None or mark.start or len(words.tokens) > mark.end + _VERB or _is_plain(cut):
        return
    proved = any(found.start == 0 for found in cut.following.having("evincing"))
    if "mocking" in mark.kinds or proved:
        yield words.sign(Distortion.IRONY, mark)


def _is_plain(cut: Cut) -> bool:
    answers = cut.low > 1 and cut.preceding.word(-1) == "?"
    return answers or cut.quoted.run.is_a(0, "self")
