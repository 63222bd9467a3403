"""Clauses before the cut that hold what is quoted: "that …", "if …", an opening adverb, who is speaking."""

from collections.abc import Iterator

from argmap.texts.meaning.announcing import announces
from argmap.texts.meaning.quoted import Quoted, has_verb, in_relative_clause, negated
from argmap.texts.meaning.relatives import described, is_given
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.vouching import signs_unvouched
from argmap.texts.verification import Distortion

_STRONG = frozenset(";:.!?…")
_CLAUSE = 9
_NEGATED_CLAUSE = 8
_CONDITION = 22
_OPENING = 5
_AS_IF = 12
_SHORT = 8
_ASIDE = 14
_CLOSE = 4
_OPEN = frozenset(["that", "whether"])
_THAT = frozenset(["that"])
_TELLING = frozenset(["attribution", "report", "objecting"])
_JOINING = frozenset(["and", "or", "nor", "but"])


def signs_of_that(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield what governs a clause that begins with "that", just before the quotation or with it."""
    whole = _governing(run, quoted)
    if whole is None:
        return
    head = whole.part(max(0, len(whole.tokens) - _CLAUSE))
    article = described(head, quoted)
    if article is not None:
        if not is_given(head, article):
            yield from _denied(whole, head)
        return
    found = [
        *_denied(whole, head),
        *_told(head, asked=quoted.run.word(0) == "whether", attributed=attributed),
    ]
    yield from found
    if not (found or attributed) and run.word(-1) != "how":
        yield from signs_unvouched(head, quoted)


def _governing(run: Run, quoted: Quoted) -> Run | None:
    """Return the clause on which the quoted words hang by a "that"."""
    if "that" in run.words.kinds(run.word(-1)):
        whole = _without_asides(run.part(0, -1))
    elif quoted.run.word(0) in _OPEN:
        whole = _without_asides(run)
    else:
        return None
    start = whole.behind_last(_THAT)
    while start and whole.word(-1) in _JOINING:  # "he says that …, and that"
        first = whole.part(0, start - 1)
        if not (has_verb(first) or any(first.having("attribution", "denial", "vouching"))):
            break
        whole = first
        start = whole.behind_last(_THAT)
    return whole.part(start)


def _without_asides(run: Run) -> Run:
    """Leave out what commas part off: "I do not believe, and have not taught, that"."""
    commas = [index for index, word in enumerate(run.tokens) if word == ","]
    if len(commas) > 1 and commas[-1] - commas[-2] <= _ASIDE:
        return run.pick([*range(commas[-2]), *range(commas[-1] + 1, len(run.tokens))])
    return run


def _denied(whole: Run, head: Run) -> Iterator[Sign]:
    """Yield the negation close before "that", or the "no" or "neither" that begins the clause."""
    negation = negated(head.marks, own=any(head.is_own(mark) for mark in head.having("knowing")), clause=True)
    if negation and negation.start >= len(head.tokens) - _NEGATED_CLAUSE:
        yield head.sign(Distortion.NEGATION, negation)
        return
    marks = [mark for mark in whole.marks if whole.word(mark.start) != "nor"]
    first = next((mark for mark in marks if "negation" in mark.kinds), None)
    joined = whole.is_a(len(whole.tokens) - 1, "conjunction")
    opens = not joined and first is not None and first.start <= 1 and len(whole.tokens) <= _CONDITION
    if opens and first and negated(marks, clause=True) == first:
        yield whole.sign(Distortion.NEGATION, first)


def _told(head: Run, *, asked: bool, attributed: bool) -> Iterator[Sign]:
    """Yield who says what follows "that", and how surely."""
    denied = any(head.having("negation"))
    for mark in head.marks:
        if mark.end < len(head.tokens) - _CLOSE:
            continue
        if "correction" in mark.kinds and not (denied and "denial" in mark.kinds):
            yield head.sign(Distortion.CORRECTION, mark)
        elif "hedge" in mark.kinds or "chance" in mark.kinds:
            yield head.sign(Distortion.HEDGE, mark)
        elif "hearsay" in mark.kinds or (
            not (attributed or asked) and mark.kinds & _TELLING and not head.is_own(mark)
        ):
            yield head.sign(Distortion.ATTRIBUTION, mark)


def signs_of_conditions(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield a condition on which the quoted words stand, or of which they are part."""
    if in_relative_clause(run) or any(quoted.run.having("condition")):
        return
    piece = run.behind_last(frozenset([","]))
    first = 1 if run.word(0) == "even" else 0
    if piece and quoted.asserts and run.is_a(first, "inverted"):
        yield run.sign_at(Distortion.CONDITION, first, first + 1)
    if run.is_a(0, "when") and run.word(-1) == "," and quoted.promises:
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    for mark in run.having("condition"):
        distance = len(run.tokens) - mark.end
        near = mark.start >= piece and distance <= 6
        if run.word(mark.start) in ("whether", "lest") and not mark.start >= piece:
            continue
        if near or (quoted.asserts and distance <= _CONDITION):
            yield run.sign(Distortion.CONDITION, mark)
            break
    for mark in run.having("hedge"):
        if run.word(mark.start) == "as" and len(run.tokens) - mark.end <= _AS_IF:
            yield run.sign(Distortion.HEDGE, mark)


def signs_of_opening(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield an adverb or a phrase that opens the sentence and colours all of it: "Perhaps, …"."""
    comma = next((index for index, word in enumerate(run.tokens) if word == ","), None)
    opening = run.part(0, comma)
    between = 0 if comma is None else len(run.tokens) - comma - 1
    if (not quoted.asserts and between > 1) or (comma is None and len(run.tokens) > _SHORT):
        return
    yield from _limiting(opening, quoted)
    for mark in opening.marks:
        if "hedge" in mark.kinds and comma is not None and comma <= _OPENING and mark.start <= 2:
            yield opening.sign(Distortion.HEDGE, mark)
        elif comma is None and (mark.start or mark.end == 1 or not quoted.asserts):
            continue
        elif "hearsay" in mark.kinds or (
            not attributed
            and "attribution" in mark.kinds
            and not run.is_own(mark)
            and ((mark.start == 0 and mark.end > 1) or opening.word(0) == "as")
        ):
            yield opening.sign(Distortion.ATTRIBUTION, mark)


def _limiting(opening: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield a place, time, exception or condition that opens the sentence: "Until 1920", "But for them"."""
    if not quoted.asserts or not opening.tokens:
        return
    first = 1 if opening.is_a(0, "conjunction") and opening.word(1) != "for" else 0
    dated = any(word[0].isdigit() for word in opening.tokens) and len(opening.tokens) <= _SHORT
    for mark in opening.marks:
        if mark.start != first:
            continue
        if "supposing" in mark.kinds and quoted.supposes:
            yield opening.sign(Distortion.CONDITION, mark)
        elif mark.kinds & {"scope", "exception"} or ("until" in mark.kinds and dated):
            yield opening.sign(Distortion.QUANTIFIER, mark)


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
        if not head.is_own(mark) and not any(word in _STRONG for word in head.tokens[mark.end :]):
            yield head.sign(Distortion.ATTRIBUTION, mark)
            return
