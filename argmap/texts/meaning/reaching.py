"""Words that reach over others to the cut: "at no time did …", "too weak to …", "kept them from …"."""

from collections.abc import Iterator
from itertools import pairwise

from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.questions import ASKING
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_CLAUSE = 10
_DEGREE = 9
_ADJECTIVES = 3
_ASIDE = 8
_COMPLEMENT = 5
_NOBODY = frozenset(["nothing", "nobody", "none"])


def signs_reaching(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield what negates or limits the quoted words from farther off in their clause."""
    run = _without_asides(run)
    clause = run.part(run.behind_last(frozenset([","])))
    for mark in clause.having("sweeping"):
        if not any(_leads_off(clause, index) for index in range(mark.end, len(clause.tokens))):
            yield clause.sign(Distortion.NEGATION, mark)
    yield from _opening(clause, quoted)
    yield from _degree(clause)
    yield from _preventing(clause, quoted)
    yield from _predicate(clause, quoted)
    yield from _lacking(clause, quoted)
    yield from _left_undone(clause)
    if "having" in clause.tokens[-_COMPLEMENT:]:  # "I deny on my oath having at any time |"
        denied = (mark for mark in clause.having("denial") if mark.end <= clause.tokens.index("having"))
        yield from (clause.sign(Distortion.NEGATION, mark) for mark in denied)


def _opening(clause: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the negation or limit that begins a clause whose verb stands before the cut, or right behind."""
    first = 1 if clause.is_a(0, "conjunction") and clause.word(0) != "nor" else 0
    mark = _first(clause, first)
    if mark is None or len(clause.tokens) - first > _CLAUSE:
        return
    verbs = [index for index in range(mark.end, len(clause.tokens)) if _is_auxiliary(clause, index)]
    behind = range(verbs[-1] + 1 if verbs else 0, len(clause.tokens))
    goes_on = bool(verbs) and not any(_leads_off(clause, index) for index in behind)
    if goes_on or _is_auxiliary(quoted.run, 0):
        kind = _kind(mark)
        named = kind is Distortion.QUANTIFIER and goes_on and _names(clause, quoted)
        if kind is not None and not named:
            yield clause.sign(kind, mark)


def _first(clause: Run, first: int) -> Mark | None:
    """Return the word or phrase that opens a clause, "a tiny share of" with what stands before "share"."""
    for mark in clause.marks:
        if mark.start == first and _kind(mark):
            return mark
        if mark.start > first + _ADJECTIVES:
            return None
        if mark.kinds >= {"limit"} and clause.word(mark.end - 1) == "of":
            return mark
    return None


def _without_asides(run: Run) -> Run:
    """Leave out what is of a few words between commas: "rarely, if ever, did"."""
    commas = [index for index, word in enumerate(run.tokens) if word == ","]
    for start, end in pairwise(commas):
        if end - start <= _ASIDE:
            return run.pick([*range(start), *range(end + 1, len(run.tokens))])
    return run


def _names(clause: Run, quoted: Quoted) -> bool:
    """Tell whether a quotation is what "is" leads to: "part of the reason was | the price"."""
    return clause.is_a(len(clause.tokens) - 1, "copula") and quoted.run.is_a(0, "article")


def _kind(mark: Mark) -> Distortion | None:
    for kind, distortion in (
        ("negation", Distortion.NEGATION),
        ("condition", Distortion.CONDITION),
        ("limit", Distortion.QUANTIFIER),
    ):
        if kind in mark.kinds:
            return distortion
    return None


def _is_auxiliary(run: Run, index: int) -> bool:
    return run.is_a(index, "question") and run.word(index) not in ASKING


def _leads_off(run: Run, index: int) -> bool:
    """Tell whether a word begins a clause of its own."""
    return any(run.is_a(index, kind) for kind in ("relative", "conjunction", "that")) or parts(
        run.word(index)
    )


def _degree(clause: Run) -> Iterator[Sign]:
    """Yield the "too" of "too weak to", and the "sooner" of "would sooner go than"."""
    tail = clause.part(max(0, len(clause.tokens) - _DEGREE))
    for index, word in enumerate(tail.tokens):
        rest = range(index + 1, len(tail.tokens))
        if any(_leads_off(tail, number) and tail.word(number) != "that" for number in rest):
            continue
        if tail.word(index - 1) == "no":
            continue
        too = word == "too" and not tail.is_a(index - 1, "negation") and "to" in tail.tokens[index + 2 :]
        if too or (word in ("sooner", "rather") and tail.word(-1) == "than" and rest[1:]):
            yield tail.sign_at(Distortion.NEGATION, index, index + 1)


def _preventing(clause: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "kept them from going" and "forbade them to go"."""
    tail = clause.part(max(0, len(clause.tokens) - _DEGREE))
    last = tail.word(-1)
    if (last == "from" and quoted.is_gerund) or last == "to":
        if any(tail.having("negation")):
            return
        for mark in tail.having("preventing"):
            if last == "from" or tail.word(mark.start).startswith(("forb", "prohib")):
                yield tail.sign(Distortion.NEGATION, mark)


def _predicate(clause: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "not" of "was not in the slightest degree |", where no verb stands between."""
    for mark in clause.having("negation"):
        between = range(mark.end, len(clause.tokens))
        denies = clause.is_a(mark.start - 1, "copula") or clause.is_a(mark.start, "copula")
        verbal = any(
            clause.is_a(index, "finite") or clause.word(index).endswith(("ed", "ing")) for index in between
        )
        led = any(_leads_off(clause, index) for index in between)
        if denies and len(between) <= _COMPLEMENT and not (verbal or led or quoted.asserts):
            yield clause.sign(Distortion.NEGATION, mark)


def _left_undone(clause: Run) -> Iterator[Sign]:
    """Yield the negation of "the one thing he did not do was |"."""
    one = clause.word(0) == "the" and clause.word(1) in ("one", "only", "last") and "thing" in clause.tokens
    if one and clause.is_a(len(clause.tokens) - 1, "copula"):
        for mark in clause.having("negation"):
            yield clause.sign(Distortion.NEGATION, mark)
            return


def _lacking(clause: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "not" of "it did not contain | the bones", the "nothing" of "nothing obliges | the king"."""
    last = len(clause.tokens) - 1
    if not quoted.run.is_a(0, "article") or quoted.starts_with_verb:
        return
    for mark in clause.having("negation"):
        nobody = mark.start == 0 and clause.word(0) in _NOBODY and last <= _COMPLEMENT
        verb = clause.word(last).endswith("s") or clause.is_a(last, "finite")
        contains = (
            clause.is_a(last, "containing") and mark.end == last and clause.is_a(mark.start - 1, "question")
        )
        if contains or (nobody and verb and mark.end <= last):
            yield clause.sign(Distortion.NEGATION, mark)
            return
