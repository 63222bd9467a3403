"""Clauses with "that" before the cut, which hold what is quoted: who says it, denies it, answers for it."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark
from argmap.texts.meaning.quoted import Quoted, has_verb, negated
from argmap.texts.meaning.relatives import described, is_admitted, is_given
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.vouching import signs_unvouched
from argmap.texts.verification import Distortion

_CLAUSE = 15
_NEGATED_CLAUSE = 14
_CONDITION = 22
_ASIDE = 14
_CLOSE = 4
_YEAR = 4
_HARDLY = frozenset(["hardly", "scarcely", "barely"])
_OPEN = frozenset(["that", "whether"])
_THAT = frozenset(["that"])
_TELLING = frozenset(["attribution", "report", "objecting"])
_OWED = frozenset(["to", "must", "should", "would"])
_FORMERLY = frozenset(["once", "formerly", "long", "used", "previously", "originally"])
_JOINING = frozenset(["and", "or", "nor", "but"])


def signs_of_that(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield what governs a clause that begins with "that", just before the quotation or with it."""
    whole = _governing(run, quoted)
    if whole is None:
        return
    if is_admitted(run):
        return
    head = whole.part(max(0, len(whole.tokens) - _CLAUSE))
    article = described(head, quoted)
    if article is not None:
        if not is_given(head, article):
            yield from _denied(whole, head)
        return
    found = [
        *_supposed(whole),
        *_guessed(head),
        *_of_a_year(head, quoted),
        *_denied(whole, head),
        *_once_own(head),
        *_open(head),
        *_striving(head),
        *_told(head, asked=quoted.run.word(0) == "whether", attributed=attributed),
    ]
    yield from found
    if not found and run.word(-1) != "how":
        yield from signs_unvouched(head, quoted, attributed=attributed)


def _governing(run: Run, quoted: Quoted) -> Run | None:
    """Return the clause on which the quoted words hang by a "that"."""
    if "that" in run.words.kinds(run.word(-1)):
        whole = _without_asides(run.part(0, -1))
    elif quoted.run.word(0) in _OPEN:
        whole = _without_asides(run)
    else:
        return None
    start = _behind_that(whole)
    while start and whole.word(-1) in _JOINING:  # "he says that …, and that"
        first = whole.part(0, start - 1)
        if not (has_verb(first) or any(first.having("attribution", "denial", "vouching"))):
            break
        whole = first
        start = _behind_that(whole)
    return whole.part(start)


def _behind_that(run: Run) -> int:
    """Return the number of the token behind the last "that" which opens a clause, unlike "that night"."""
    opens = (
        index + 1
        for index, word in enumerate(run.tokens)
        if word == "that" and not run.is_a(index + 1, "lasting")
    )
    return max(opens, default=0)


def _without_asides(run: Run) -> Run:
    """Leave out what commas part off: "I do not believe, and have not taught, that"."""
    commas = [index for index, word in enumerate(run.tokens) if word == ","]
    if len(commas) > 1 and commas[-1] - commas[-2] <= _ASIDE:
        return run.pick([*range(commas[-2]), *range(commas[-1] + 1, len(run.tokens))])
    return run


def _without_deniers(head: Run) -> Run:
    """Leave out those "who deny it", to whom something is said."""
    place = next((index for index, word in enumerate(head.tokens[:-2]) if word == "who"), 0)
    told = head.is_a(place + 1, "denial") and head.word(place + 2) in ("it", "this")
    return head.pick([*range(place), *range(place + 3, len(head.tokens))]) if place and told else head


def _denied(whole: Run, head: Run) -> Iterator[Sign]:
    """Yield the negation close before "that", or the "no" or "neither" that begins the clause."""
    head = _without_deniers(head)
    negation = negated(head.marks, own=any(head.is_own(mark) for mark in head.having("knowing")), clause=True)
    if head.part(-2).tokens == ["the", "fact"] and not head.is_a(len(head.tokens) - 3, "copula"):
        return  # "I cannot get used to the fact that"
    if negation and negation.start and head.word(negation.start - 1) in ("so", "such"):
        return  # "so short of water that"
    if negation and "negation" not in negation.kinds and whole.word(0) in _HARDLY:
        return  # "hardly a soul disputes that"
    if negation and negation.start >= len(head.tokens) - _NEGATED_CLAUSE:
        yield head.sign(Distortion.NEGATION, negation)
        return
    marks = [mark for mark in whole.marks if whole.word(mark.start) != "nor"]
    first = next((mark for mark in marks if "negation" in mark.kinds), None)
    joined = whole.is_a(len(whole.tokens) - 1, "conjunction")
    opens = not joined and first is not None and first.start <= 1 and len(whole.tokens) <= _CONDITION
    if opens and first and negated(marks, clause=True) == first:
        yield whole.sign(Distortion.NEGATION, first)
    elif whole.is_a(0, "scant") and not any(whole.having("denial")):
        yield whole.sign_at(Distortion.QUANTIFIER, 0, 1)


def _guessed(head: Run) -> Iterator[Sign]:
    """Yield the "theory" of "we have a working theory that", which nobody else needs to hold."""
    for mark in head.having("conjecture"):
        if head.has_a("self") and mark.end == len(head.tokens):
            yield head.sign(Distortion.HEDGE, mark)


def _of_a_year(head: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the year of "my notes of 1911 say that |" before what is told as if it were so now."""
    for index, word in enumerate(head.tokens):
        if word.isdigit() and len(word) == _YEAR and head.word(index - 1) == "of" and quoted.is_general:
            yield head.sign_at(Distortion.QUANTIFIER, index, index + 1)


def _supposed(whole: Run) -> Iterator[Sign]:
    """Yield the "imagine" of "imagine, by way of exercise, that" and an infinitive that is then judged."""
    if whole.is_a(0, "supposition") or whole.is_a(0, "imagining"):
        yield whole.sign_at(Distortion.CONDITION, 0, 1)
    if whole.word(0) == "to" and whole.is_a(1, "attribution"):
        yield whole.sign_at(Distortion.CORRECTION, 0, 2)


def _open(head: Run) -> Iterator[Sign]:
    """Yield the "excluded" of "it cannot be excluded that", which leaves open if it is so."""
    negation = next(head.having("negation"), None)
    for mark in head.having("denial"):
        shut = head.word(mark.start).startswith(("exclu", "preclu", "rul"))
        if negation and negation.end <= mark.start and shut:
            yield head.sign(Distortion.HEDGE, mark)
            return


def _once_own(head: Run) -> Iterator[Sign]:
    """Yield the "opinion" of "I once shared the opinion that"."""
    if head.is_a(0, "self") and not _FORMERLY.isdisjoint(head.tokens[:_CLOSE]):
        for mark in head.having("attribution", "opinion", "report"):
            yield head.sign(Distortion.CORRECTION, mark)
            return


def _striving(head: Run) -> Iterator[Sign]:
    """Yield the "wanted" of "they wanted to prove", which no "prove" makes good."""
    if any(mark.start <= 1 for mark in head.having("negation")):
        return  # "nobody can have failed to see"
    if any("neutral" in mark.kinds for mark in head.words.marks(head.tokens)):
        return  # "you can hardly have failed to notice"
    last = len(head.tokens) - 1
    owed = head.word(last - 1) == "be" and head.word(last - 2) in _OWED
    if owed and head.is_a(last, "proving"):
        yield head.sign_at(Distortion.MODAL, last - 2, last + 1)
        return
    for index in range(max(1, len(head.tokens) - _CLOSE), len(head.tokens)):
        place = index - 2
        strives = head.word(index - 1) == "to" and head.is_a(place, "striving")
        if strives and head.is_a(index, "vouching") and not head.is_own(Mark(frozenset(), place, place + 1)):
            yield head.sign_at(Distortion.MODAL, place, place + 1)
            return


def _awaited(head: Run, mark: Mark) -> bool:
    """Tell whether somebody only "expected to" learn something."""
    return "modal" in mark.kinds and head.is_a(mark.start, "chance") and mark.end == len(head.tokens) - 1


def _owns(head: Run, mark: Mark) -> bool:
    """Tell whether the author says so himself, and does not only tell of "the tale that"."""
    return head.is_own(mark) and not (head.is_a(mark.start, "telling") and head.word(mark.start - 1) == "the")


def _told(head: Run, *, asked: bool, attributed: bool) -> Iterator[Sign]:
    """Yield who says what follows "that", and how surely."""
    denied = any(head.having("negation"))
    proved = "vouching" in head.words.kinds(head.word(-1))
    for mark in head.marks:
        doubted = "hedge" in mark.kinds and mark.start == 0
        if (mark.end < len(head.tokens) - _CLOSE and not doubted) or (proved and head.is_noun(mark)):
            continue
        if denied and "factive" in mark.kinds:
            continue
        if "correction" in mark.kinds and not (denied and "denial" in mark.kinds):
            yield head.sign(Distortion.CORRECTION, mark)
        elif "hedge" in mark.kinds or "chance" in mark.kinds or _awaited(head, mark):
            yield head.sign(Distortion.HEDGE, mark)
        elif "hearsay" in mark.kinds or (
            not (attributed or asked) and mark.kinds & _TELLING and not _owns(head, mark)
        ):
            yield head.sign(Distortion.ATTRIBUTION, mark)
