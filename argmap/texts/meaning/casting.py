"""Verbs by which somebody blames another or calls him a name: "they accuse him of |", "call him |"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_NAMED = 5
_CLAUSE = 9
_LEADING = frozenset(["of", "with", "for"])


def signs_of_blame(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "they accuse him of" or "he suspects them of" before a deed."""
    casting = any("casting" in mark.kinds for mark in run.marks[-2:])
    leads = run.word(-1) in _LEADING or (run.word(-1) == "having" and run.word(-2) in _LEADING)
    if leads or casting:
        near = run.part(max(0, len(run.tokens) - _CLAUSE))
        for mark in near.having("attribution"):
            if near.is_own(mark) and "that" in run.tokens:  # "let no one say that I accuse him of"
                yield from (run.sign(Distortion.NEGATION, denied) for denied in run.having("negation"))
                return
            cast = "casting" in mark.kinds and quoted.run.is_a(0, "article")
            if not near.is_own(mark) and (cast or "blaming" in mark.kinds or quoted.is_gerund):
                yield near.sign(Distortion.ATTRIBUTION, mark)


def signs_of_depiction(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "it described him as | a drunkard" and "he imagines himself to be | a hero"."""
    depicts = "depicting" if run.word(-1) == "as" else "attribution"
    ends = run.word(-1) == "as" or run.part(-2).tokens == ["to", "be"]
    tail = run.part(max(0, len(run.tokens) - _CLAUSE))
    if not (ends and quoted.run.is_a(0, "article")):
        return
    for mark in tail.having(depicts):
        between = range(mark.end, len(tail.tokens) - 1)
        if not (tail.is_own(mark) or tail.is_noun(mark) or any(parts(tail.word(i)) for i in between)):
            yield tail.sign(Distortion.ATTRIBUTION, mark)
            return


def signs_of_hearsay(run: Run) -> Iterator[Sign]:
    """Yield the verb of "is said by the dealer to have |"."""
    tail = run.part(max(0, len(run.tokens) - _CLAUSE))
    for mark in tail.having("attribution", "naming"):
        passive = tail.is_a(mark.start - 1, "copula") and tail.word(mark.end) == "by"
        if passive and "to" in tail.tokens[-2:]:
            yield tail.sign(Distortion.ATTRIBUTION, mark)


def signs_of_names(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "they called him | a traitor" and "he was called | a traitor"."""
    tail = run.part(max(0, len(run.tokens) - _NAMED))
    for mark in tail.having("naming"):
        between = tail.tokens[mark.end :]
        passive = not between and tail.is_a(mark.start - 1, "copula")
        object_ = len(between) == 1 or (bool(between) and tail.is_a(mark.end, "article"))
        if quoted.run.is_a(0, "article") and not tail.is_own(mark) and (passive or object_):
            yield tail.sign(Distortion.ATTRIBUTION, mark)
