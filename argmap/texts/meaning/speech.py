"""Who speaks, as the sentence tells before a quotation in its marks: 'the clerk replied: "|'."""

from collections.abc import Iterator

from argmap.texts.meaning.announcing import announces
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(";:.!?…")


def signs_of_speech(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb before a colon or an opening mark that gives the word to someone."""
    end = len(run.tokens)
    marked = quoted.opens and run.word(end - 1) == '"'
    end -= marked
    if marked and quoted.is_title:
        return
    if run.word(end - 1) != ":" and not (marked and run.word(end - 1) == ",") and not marked:
        return
    head = run.part(max(0, end - 8), end - (run.word(end - 1) in (":", ",")))
    if run.word(end - 1) == ":" and announces(head):
        yield head.sign_at(Distortion.ATTRIBUTION, 0, len(head.tokens))
        return
    for mark in head.having("attribution", "report"):
        if head.word(mark.start - 1) == "of":
            continue  # "it was not for want of warning:"
        owed = head.word(mark.start - 1) == "be" and head.is_a(mark.start - 2, "modal")
        if not (owed or head.is_own(mark)) and not any(word in _STRONG for word in head.tokens[mark.end :]):
            yield head.sign(Distortion.ATTRIBUTION, mark)
            return
