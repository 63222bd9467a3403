"""What stands after the cut: words that take back, limit or turn what is quoted."""

from collections.abc import Iterator

from argmap.texts.meaning.brackets import without_brackets
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.neighbours import says_so, signs_following
from argmap.texts.meaning.openings import share_behind
from argmap.texts.meaning.predicates import signs_of_predicates, signs_of_verdicts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_CLOSING = frozenset("\"')]")
_WEAK = frozenset([",", "-", "("])
_STRONG = frozenset(";:.!?…)")
_TURNING = frozenset([
    "negation", "denial", "exception", "hedge", "attribution", "hearsay", "condition", "correction",
    "verdict", "report", "until", "when", "scope",
])  # fmt: skip
_HALF_STOPS = frozenset(";:")
_REACH = 16
_ASIDE = 10
_CONDITION = 9
_OTHERS = frozenset(["or", "so", "thus", "alone", "excepted", "rate", "events", "least"])
_COMMENT = 5
_ALONE = 6
_CONCEDING = frozenset(["though", "although", "albeit", "if"])
_TURNS = frozenset(["but", "and", "yet"])
_PRONOUNS = frozenset(["it", "he", "she", "they", "we", "you", "i"])


def signs_after(
    run: Run, quoted: Quoted, *, attributed: bool, subordinate: bool, subject: bool = False
) -> Iterator[Sign]:
    """Yield the signs in the sentence after a quotation.

    ``subordinate`` tells of a clause with "which", ``subject`` of one with "that" which begins the sentence:
    what follows says whether it is so.
    """
    yield from _irony(run)
    yield from share_behind(run)
    run = without_brackets(run.head(_REACH), of="[")
    if quoted.supposes and _inverts(run):
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    if run.words.triggers(_TURNING).isdisjoint(run.tokens) and _OTHERS.isdisjoint(run.tokens):
        return
    start = 0
    while run.word(start) in _CLOSING and start < len(run.tokens):
        start += 1
    if run.word(start) in _HALF_STOPS:
        yield from signs_following(run.part(start + 1), quoted)
    parted = run.word(start) in _WEAK
    rest = run.part(start + parted)
    end = next((index for index, word in enumerate(rest.tokens) if word in _STRONG), None)
    rest = rest.part(0, end)
    aside = rest.part(0, next((i for i, word in enumerate(rest.tokens) if parts(word)), None))
    if not subordinate:
        yield from signs_of_verdicts(rest, quoted, parted=parted)
    if subject:
        yield from signs_of_predicates(rest, attributed=attributed)
    if not attributed:
        yield from _made_of_it(rest)
    yield from _conditions(rest, quoted)
    if parted or start:
        yield from _asides(aside, attributed=attributed)
    yield from _left_undone(aside) if parted else _limiting(aside, quoted)
    yield from _limits(aside, quoted, attributed=attributed)
    yield from _excepted(aside, quoted)


def _made_of_it(run: Run) -> Iterator[Sign]:
    """Yield the verb of "| is what the papers made of it"."""
    if run.is_a(0, "copula") and run.word(1) == "what":
        yield from (run.sign(Distortion.ATTRIBUTION, mark) for mark in run.having("attribution", "hearsay"))


def _limiting(run: Run, quoted: Quoted) -> Iterator[Sign]:
    yield from _negations(run, quoted)
    yield from _ended(run, quoted)


def _inverts(run: Run) -> bool:
    """Tell whether a condition such as "had the council paid" follows, behind a comma or not."""
    first = 1 if run.word(0) == "," else 0
    if not run.is_a(first, "inverted"):
        return False
    return not first or run.is_a(first + 1, "article") or run.word(first + 1) in _PRONOUNS


def _irony(run: Run) -> Iterator[Sign]:
    for first in (0, 1):
        if run.word(first) == "(" and run.word(first + 1) in ("!", "?", "sic"):
            yield run.sign_at(Distortion.IRONY, first, min(first + 3, len(run.tokens)))
            return


def _negations(run: Run, quoted: Quoted) -> Iterator[Sign]:
    for mark in run.having("negation"):
        between = run.tokens[: mark.start]
        clear = all("clear" in run.words.kinds(word) or run.words.is_adverb(word) for word in between)
        if run.word(mark.start) == "without":
            if quoted.supposes and not mark.start:
                yield run.sign(Distortion.CONDITION, mark)
            return
        if mark.start == 0 and "finite" in mark.kinds and not quoted.asserts:
            return  # a subject, and what is denied of it: "the passing of the law | cannot be undone"
        if mark.start == 0 or (mark.start <= 2 and clear and quoted.asserts):
            yield run.sign(Distortion.NEGATION, mark)
        return


def _limits(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    for mark in run.marks:
        if mark.start:
            return
        if (
            "scope" in mark.kinds
            and quoted.asserts
            and run.word(0) in ("in", "on", "among", "under", "with", "for")
        ):
            yield run.sign(Distortion.QUANTIFIER, mark)
        elif "exception" in mark.kinds and (quoted.asserts or mark.end > 1 or run.word(0).startswith("ex")):
            hedges = "hedge" in mark.kinds
            yield run.sign(Distortion.HEDGE if hedges else Distortion.QUANTIFIER, mark)
        elif "when" in mark.kinds and (
            quoted.promises or run.word(mark.end).endswith("ed") or run.is_a(mark.end, "participle")
        ):
            yield run.sign(Distortion.CONDITION, mark)
        elif "until" in mark.kinds and quoted.asserts and run.word(mark.end)[:1].isdigit():
            yield run.sign(Distortion.QUANTIFIER, mark)
        elif "hearsay" in mark.kinds or (
            "attribution" in mark.kinds and mark.end > 1 and quoted.asserts and not attributed
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _ended(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "until" of "was safe | until the shaft was sold", but not of "until noon"."""
    state = any(quoted.run.having("copula"))
    for mark in run.having("until"):
        if mark.start == 0 and state and has_verb(run.part(mark.end)):
            yield run.sign(Distortion.QUANTIFIER, mark)
        return


def _left_undone(run: Run) -> Iterator[Sign]:
    """Yield the negation of "|, which she did not" and the limit of "|, or some of them did"."""
    last = len(run.tokens) - 1
    if run.part(0, 3).tokens in (["at", "any", "rate"], ["at", "all", "events"]) or run.part(0, 2).tokens == [
        "at",
        "least",
    ]:
        yield run.sign_at(Distortion.QUANTIFIER, 0, 2)
    if run.word(0) == "which" and last >= 0 and run.is_a(last, "negation") and not _is_anothers(run):
        yield run.sign_at(Distortion.CORRECTION, last, last + 1)
    for mark in run.having("limit"):
        if run.word(0) == "or" and mark.start == 1:
            yield run.sign(Distortion.QUANTIFIER, mark)


def _is_anothers(run: Run) -> bool:
    """Tell whether the "not" that ends a clause is what another says: "which he says I did not"."""
    inner = run.part(run.behind_last(_TURNS))
    return any(inner.is_a(index, "that") for index in range(1, len(inner.tokens))) or any(
        mark.start for mark in inner.having("attribution")
    )


def _excepted(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the last word of "| to Lutherans alone" and "|, a few pages excepted"."""
    last = len(run.tokens) - 1
    leads = run.is_a(0, "preposition") or any(mark.start == 0 for mark in run.having("limit"))
    if quoted.asserts and 0 < last <= _ALONE and run.is_a(last, "excepted") and leads:
        yield run.sign_at(Distortion.QUANTIFIER, last, last + 1)


def _conceded(run: Run) -> Iterator[Sign]:
    """Yield the limit of "|, though by no means all of them" and "|, if only for a week"."""
    if run.word(0) in _CONCEDING:
        for mark in run.having("negation", "limit", "exception"):
            verbal = any(run.is_a(index, "finite") for index in range(mark.end, len(run.tokens)))
            if mark.start == 1 and not verbal:
                yield run.sign(Distortion.QUANTIFIER, mark)


def _apposition(run: Run) -> Iterator[Sign]:
    """Yield the noun of "|, a statement which he later withdrew"."""
    for mark in run.having("report"):
        if run.is_a(0, "article") and mark.start <= 2 and not run.is_own(mark):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _asides(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what a short aside behind a comma, a dash or a closing mark says: ", it seems", ", he claims"."""
    yield from _conceded(run)
    run = run.pick(
        [i for i, word in enumerate(run.tokens) if not run.words.is_adverb(word) or run.words.kinds(word)]
    )
    if len(run.tokens) > _ASIDE or (run.word(0) != "as" and "relative" in run.words.kinds(run.word(0))):
        return
    if not attributed:
        yield from says_so(run)
        yield from _apposition(run)
    joined = run.word(0) in ("and", "but", "nor", "yet")
    if run.word(0) == "or" and run.word(1) in ("so", "such", "that", "this") and len(run.tokens) > 2:
        yield run.sign_at(Distortion.HEDGE, 0, 2)
    for mark in run.having("fictive"):
        if run.is_a(0, "preposition") or run.word(0) == "at":
            yield run.sign(Distortion.ATTRIBUTION, mark)
    for mark in run.marks:
        if "hedge" in mark.kinds and mark.start <= 2 and len(run.tokens) <= _COMMENT:
            yield run.sign(Distortion.HEDGE, mark)
        elif "hearsay" in mark.kinds or (
            "attribution" in mark.kinds and not (attributed or joined or run.is_own(mark) or mark.start > 4)
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _conditions(run: Run, quoted: Quoted) -> Iterator[Sign]:
    for mark in run.having("condition"):
        if run.word(mark.start) in ("whether", "lest"):
            continue
        parted = any(parts(word) for word in run.tokens[: mark.start])
        begins = run.word(mark.start - 1) in (",", "-", "but", "and", "only")
        near = mark.start <= _CONDITION and ((begins and not run.is_a(0, "finite")) or not parted)
        if mark.start <= 2 or (quoted.asserts and near):
            yield run.sign(Distortion.CONDITION, mark)
        return
