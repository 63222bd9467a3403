"""Conditions before the cut, and what opens a sentence and colours all of it: "if …, |", "perhaps, |"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.relatives import in_relative_clause
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_CONDITION = 22
_OPENING = 5
_AS_IF = 12
_NEAR = 6
_LACKS = 4
_SHORT = 8
_UNJUST = frozenset(["wrong", "mistaken", "injustice", "unjust", "unfair"])
_LACKING = frozenset(["failing", "absent", "barring"])


def signs_of_conditions(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield a condition on which the quoted words stand, or of which they are part."""
    if in_relative_clause(run) or any(quoted.run.having("condition")):
        return
    if run.part(-2).tokens == ["even", "if"]:
        yield run.sign_at(Distortion.CONDITION, len(run.tokens) - 2, len(run.tokens))
    yield from _without_word(run, quoted)
    yield from _inverted(run, quoted)
    yield from _named(run, quoted)
    for mark in run.having("hedge"):
        if run.word(mark.start) == "as" and len(run.tokens) - mark.end <= _AS_IF:
            yield run.sign(Distortion.HEDGE, mark)


def _without_word(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield what supposes without an "if": "a fine day and |", "show me the bill, and |", "suppose it; |"."""
    joined, last = run.word(-1) == "and", len(run.tokens) - 1
    told = quoted.rests or quoted.promises or quoted.is_general
    if joined and told and last <= _OPENING and run.is_a(0, "article") and not has_verb(run):
        yield run.sign_at(Distortion.CONDITION, last, last + 1)
    supposes = run.is_a(0, "imagining") or (run.word(0) == "let" and run.is_a(2, "imagining"))
    bids = told and run.is_a(0, "bidding") and (joined or (run.word(0) == "let" and run.word(-1) == ","))
    clause = run.part(run.behind_last(frozenset(":;")))
    lacks = clause.word(0) == "no" and clause.word(-1) == "," and len(clause.tokens) <= _LACKS
    comes = run.word(0) == "come" and run.word(-1) == "," and quoted.promises and "or" not in run.tokens
    if lacks or comes:
        yield clause.sign_at(Distortion.CONDITION, 0, 1)  # "no coal, |", "come the spring, |"
    if bids or (supposes and (joined or parts(run.word(-1)))):
        yield run.sign_at(Distortion.CONDITION, 0, 1)


def _inverted(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "had" of "had the loan failed, |" and the "once" of "once he has signed, |"."""
    first = 1 if run.word(0) == "even" else 0
    if "," in run.tokens and quoted.asserts and run.is_a(first, "inverted"):
        yield run.sign_at(Distortion.CONDITION, first, first + 1)
    opened = run.is_a(0, "when") and run.word(-1) == ","
    present = any(run.is_a(index, "present") for index in range(1, len(run.tokens)))
    if opened and (quoted.promises or (present and quoted.asserts and run.word(0) != "after")):
        yield run.sign_at(Distortion.CONDITION, 0, 1)


def _named(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the first condition that is near the cut or opens the sentence."""
    piece = run.behind_last(frozenset([","]))
    for mark in run.having("condition"):
        distance = len(run.tokens) - mark.end
        inside = mark.start >= piece
        if run.word(mark.start) in ("whether", "lest") and not inside:
            continue
        if run.is_a(mark.start - 1, "asking") and not inside:
            continue  # "he asked if he might speak, and |"
        opens = mark.start <= 1 and run.word(-1) == ","
        if (inside and distance <= _NEAR) or ((quoted.asserts or opens) and distance <= _CONDITION):
            yield run.sign(Distortion.CONDITION, mark)
            return


def signs_of_opening(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield an adverb or a phrase that opens the sentence and colours all of it: "Perhaps, …"."""
    owns = run.is_a(0, "self") and run.word(1) in ("may", "might") and run.word(2) == "be"
    if owns and run.word(-1) == "but" and not _UNJUST.isdisjoint(run.tokens):
        yield run.sign_at(Distortion.HEDGE, 1, 3)  # "I may be doing him an injustice, but |"
    comma = next((index for index, word in enumerate(run.tokens) if word == ","), None)
    opening = run.part(0, comma)
    between = 0 if comma is None else len(run.tokens) - comma - 1
    if (not quoted.asserts and between > 1) or (comma is None and len(run.tokens) > _SHORT):
        return
    if comma is None or not _ends_clause(run, comma):
        yield from _limiting(opening, quoted)
    whole = quoted.asserts or (
        quoted.run.is_a(0, "article") and not run.is_a(len(run.tokens) - 1, "preposition")
    )
    for mark in opening.marks:
        if "hedge" in mark.kinds and (
            opening.word(mark.end) == "because" or opening.is_a(mark.end, "preposition")
        ):
            continue  # "perhaps because of the rain, |"
        opens = mark.start <= 2 if (comma or 0) <= _OPENING else not mark.start and mark.end > 1
        if (
            "hedge" in mark.kinds
            and comma is not None
            and opens
            and (between < 1 or comma <= _OPENING or run.is_a(comma + 1, "relative"))
        ):
            yield opening.sign(Distortion.HEDGE, mark)
        elif comma is None and (mark.start or mark.end == 1 or not whole):
            continue
        elif "hearsay" in mark.kinds or (
            not attributed
            and "attribution" in mark.kinds
            and not run.is_own(mark)
            and ((mark.start == 0 and mark.end > 1) or opening.word(0) == "as")
        ):
            yield opening.sign(Distortion.ATTRIBUTION, mark)


def _ends_clause(run: Run, comma: int) -> bool:
    """Tell whether the "only" that opens a sentence is of a first clause: "only one came, but |"."""
    joined = run.is_a(comma + 1, "conjunction") and comma + 2 == len(run.tokens)
    subordinate = run.is_a(1, "preposition") or run.is_a(1, "when") or run.is_a(1, "condition")
    return joined and run.word(0) == "only" and not subordinate


def _is_until(opening: Run, first: int) -> bool:
    return opening.word(first) in ("until", "till") and has_verb(opening)


def _limiting(opening: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield a place, time, exception or condition that opens the sentence: "Until 1920", "But for them"."""
    if not quoted.asserts or not opening.tokens:
        return
    first = 1 if opening.is_a(0, "conjunction") and opening.word(1) != "for" else 0
    for mark in opening.marks:
        if mark.start != first:
            continue
        if opening.word(mark.start) in _LACKING:
            yield opening.sign(Distortion.CONDITION, mark)
            continue
        lacks = mark.start == 0 and opening.word(0) == "without" and quoted.is_present
        if lacks or ("supposing" in mark.kinds and quoted.is_unreal):
            yield opening.sign(Distortion.CONDITION, mark)
        elif mark.kinds & {"scope", "exception"} or _is_until(opening, first):
            yield opening.sign(Distortion.QUANTIFIER, mark)
