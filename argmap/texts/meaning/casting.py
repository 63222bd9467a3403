"""Verbs by which somebody blames another or calls him a name: "they accuse him of |", "call him |"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_NAMED = 5
_CLAUSE = 9
_MAKING = frozenset(["makes", "made", "has", "gives", "gave", "puts", "places", "calls"])
_PROMISING = frozenset(["promises", "promised", "offers", "offered", "announces", "advertises", "boasts"])
_SPEAKING = frozenset(["speak", "speaks", "spoke", "tell", "tells", "told"])
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


def signs_of_legend(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the noun of "legend makes | the abbot a pirate" and the verb of "reports speak of | a mutiny"."""
    last = len(run.tokens) - 1
    if not quoted.run.is_a(0, "article"):
        return
    first = 1 if run.is_a(0, "article") else 0
    noun = run.is_a(first, "telling") or run.is_a(first, "report")
    promises = run.word(last) in _PROMISING and (noun or run.is_a(first, "discourse"))
    if last == first + 1 and (promises or (noun and run.word(last) in _MAKING)):
        yield run.sign_at(Distortion.ATTRIBUTION, first, last + 1)
    if noun and run.word(last) == "of" and run.word(last - 1) in _SPEAKING:
        yield run.sign_at(Distortion.ATTRIBUTION, last - 1, last + 1)
    if first == 0 and last == 1 and run.word(0) == "to" and run.is_a(1, "naming"):
        yield run.sign_at(
            Distortion.CORRECTION, 0, 2
        )  # "to call | the new wing a success | would be flattery"


def signs_of_scare(run: Run) -> Iterator[Sign]:
    """Yield the word in marks of the subject: 'the "experts" who |'."""
    index = len(run.tokens) - 4
    marked = index > 0 and run.word(index) == run.word(index + 2) == '"' and run.word(index + 1).islower()
    if marked and run.is_a(index + 3, "relative"):
        yield run.sign_at(Distortion.IRONY, index, index + 3)
