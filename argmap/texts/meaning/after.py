"""What stands after the cut: words that take back, limit or turn what is quoted."""

from collections.abc import Callable, Iterator

from argmap.texts.meaning.afterthoughts import excepting, in_jest
from argmap.texts.meaning.asides import signs_left_undone, signs_of_asides
from argmap.texts.meaning.brackets import without_brackets
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.neighbours import signs_following
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
    "verdict", "report", "until", "when", "scope", "recurring", "irony",
])  # fmt: skip
_HALF_STOPS = frozenset(";:")
_SHOWING = frozenset([
    "this", "that", "such", "these", "there", "here", "so", "no", "not", "or", "i", "they", "rather", "in",
    "strike", "scratch", "thus",
])  # fmt: skip
_REACH = 16
_CONDITION = 9
_SORTS = frozenset(["sort", "kind", "stuff", "language", "style", "way"])
_SPARING = frozenset(["save", "except", "excepting", "barring"])
_OTHERS = frozenset(["or", "so", "thus", "alone", "excepted", "rate", "events", "least"])
_ALONE = 6
_ALLOWING = frozenset(["may", "can"])
_MEANT = frozenset(["mean", "meant"])
_AT_LEAST = (["at", "least"], ["at", "any", "rate"])
_SAID = 2
_NEAR = 6
_CONDITIONS = frozenset(["understanding", "condition", "proviso", "assumption", "terms"])
_GIVEN = frozenset(["given", "granted", "barring", "failing"])
_VOCATIVE = 4
_TAKING = frozenset(["take", "takes", "took", "taken"])
_MOCKED = 6
_PRONOUNS = frozenset(["it", "he", "she", "they", "we", "you", "i"])


def signs_after(
    run: Run, quoted: Quoted, *, attributed: bool, subordinate: bool, subject: bool = False
) -> Iterator[Sign]:
    """Yield the signs in the sentence after a quotation.

    ``subordinate`` tells of a clause with "which", ``subject`` of one with "that" which begins the sentence:
    what follows says whether it is so.
    """
    yield from _wherever(run, quoted)
    run = without_brackets(run.head(_REACH), of="[")
    if quoted.supposes and _inverts(run):
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    applies = quoted.is_rule and run.is_a(0, "applying")
    start = next((index for index, word in enumerate(run.tokens) if word not in _CLOSING), len(run.tokens))
    yield from _half_stopped(run, start, quoted)
    harmless = not applies and run.word(2) not in _SORTS
    if harmless and run.words.triggers(_TURNING).isdisjoint(run.tokens) and _OTHERS.isdisjoint(run.tokens):
        return
    parted = run.word(start) in _WEAK
    rest = _up_to(run.part(start + parted), _STRONG.__contains__)
    if not subordinate:
        yield from signs_of_verdicts(rest, quoted, parted=parted)
    if subject:
        yield from signs_of_predicates(rest, attributed=attributed)
    if not attributed:
        yield from _made_of_it(rest)
    if not parted and quoted.is_rule and rest.is_a(0, "applying"):
        yield rest.sign_at(Distortion.QUANTIFIER, 0, 1)
    yield from _conditions(rest, quoted)
    yield from _spared(rest, quoted)
    if parted:
        yield from _regretted(rest)
    yield from _in_clause(
        _up_to(rest, parts), quoted, parted=parted, aside=parted or start > 0, attributed=attributed
    )


def _wherever(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the signs that are asked about however far behind they stand, and whatever else does."""
    yield from _irony(run)
    yield from _commented(run, quoted)
    yield from share_behind(run)
    yield from excepting(run.head(_REACH))
    yield from _said_once(run)
    yield from _understood(run.head(_NEAR), quoted)
    if run.word(0) == ",":
        if run.part(1, 3).tokens == ["by", "which"] and run.is_a(3, "self") and run.word(4) in _MEANT:
            yield run.sign_at(Distortion.QUANTIFIER, 1, 5)  # "|, by which I mean two of them"
        yield from _undone(run.part(1))
        if run.word(1) in _GIVEN:
            yield run.sign_at(Distortion.CONDITION, 1, 2)


def _half_stopped(run: Run, start: int, quoted: Quoted) -> Iterator[Sign]:
    """Yield what a clause behind a colon or a dash makes of the words: "|: this is a lie"."""
    if run.word(start) in _HALF_STOPS or (run.word(start) == "-" and run.word(start + 1) in _SHOWING):
        yield from signs_following(run.part(start + 1), quoted)
    if run.word(start) in (":", "-") and run.word(start + 1) in ("those", "the", "some"):
        yield from _of_those(run.part(start + 1))
    dash = run.tokens.index("-") if "-" in run.tokens[start + 1 :] else 0
    if 0 < dash - start <= _VOCATIVE and run.word(dash + 1) in _SHOWING:
        yield from signs_following(run.part(dash + 1), quoted)  # "|, sir - no, I take that back"


def _of_those(run: Run) -> Iterator[Sign]:
    """Yield the "at least" of "|: those, at least, that bore a stamp", which a comma parts."""
    for index in range(2, _NEAR):
        if run.word(index - 1) == "," and any(run.part(index, index + len(w)).tokens == w for w in _AT_LEAST):
            yield run.sign_at(Distortion.QUANTIFIER, index, index + 2)
            return


def _in_clause(run: Run, quoted: Quoted, *, parted: bool, aside: bool, attributed: bool) -> Iterator[Sign]:
    """Yield the signs before the next comma; ``parted`` tells of one before, ``aside`` of any mark there."""
    if aside:
        yield from signs_of_asides(run, attributed=attributed)
    yield from signs_left_undone(run) if parted else _limiting(run, quoted)
    yield from _limits(run, quoted, attributed=attributed)
    yield from _excepted(run, quoted)


def _up_to(run: Run, ends: Callable[[str], bool]) -> Run:
    """Return the tokens before the first that ends a stretch."""
    return run.part(0, next((index for index, word in enumerate(run.tokens) if ends(word)), None))


def _made_of_it(run: Run) -> Iterator[Sign]:
    """Yield the verb of "| is what the papers made of it"."""
    if run.is_a(0, "copula") and run.word(1) == "what":
        yield from (run.sign(Distortion.ATTRIBUTION, mark) for mark in run.having("attribution", "hearsay"))
    if run.is_a(0, "copula") and run.is_a(1, "article") and run.word(2) in _SORTS:
        yield run.sign_at(Distortion.ATTRIBUTION, 0, 3)


def _limiting(run: Run, quoted: Quoted) -> Iterator[Sign]:
    yield from _negations(run, quoted)
    yield from _ended(run, quoted)


def _said_once(run: Run) -> Iterator[Sign]:
    """Yield the verb of "|, I said, and on Friday I was still there"."""
    comma = next((index for index in range(2, _REACH) if run.word(index) == ","), 0)
    if run.word(0) == "," and run.is_a(1, "self") and run.word(comma + 1) in ("and", "but", "until"):
        for mark in run.part(0, comma).having("attribution"):
            if mark.start == _SAID and run.word(mark.start).endswith(("d", "e")):
                yield run.sign(Distortion.CORRECTION, mark)


def _understood(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the noun of "we will vote for it | on the clear understanding that the clause is dropped"."""
    if run.word(0) in ("on", "with", "under") and (
        quoted.promises or not _ALLOWING.isdisjoint(quoted.run.tokens)
    ):
        for index, word in enumerate(run.tokens):
            if word in _CONDITIONS:
                yield run.sign_at(Distortion.CONDITION, index, index + 1)
                return


def _commented(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "that" of "a thoughtful touch |, that, to send the bill with the wreath"."""
    pointed = run.word(0) == "," and run.word(1) in ("that", "this")
    end = run.tokens.index(":") if ":" in run.tokens[:_ALONE] else 0
    pointed = pointed or (run.word(0) == "," and end > 0 and not has_verb(run.part(0, end)))
    if pointed and not quoted.asserts and quoted.run.word(0) in ("a", "an", "what"):
        yield run.sign_at(Distortion.IRONY, 1, 2)


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
    for mark in run.head(_MOCKED).having("irony", "assenting"):
        explained = run.word(mark.start - 1) == "," and run.word(mark.end) in ("-", ":")
        if (mark.start <= 1 or explained) and ("irony" in mark.kinds or explained):
            yield run.sign(Distortion.IRONY, mark)
    if run.has_a("self", "mine"):
        yield from in_jest(run)


def _negations(run: Run, quoted: Quoted) -> Iterator[Sign]:
    for mark in run.having("negation"):
        between = run.tokens[: mark.start]
        clear = all("clear" in run.words.kinds(word) or run.words.is_adverb(word) for word in between)
        if run.word(mark.start) == "without":
            if quoted.supposes and not mark.start:
                yield run.sign(Distortion.CONDITION, mark)
            return
        if run.word(mark.end - 1) in ("than", "of") and quoted.asserts and "limit" not in mark.kinds:
            return  # "resigned | rather than face them": this denies what follows
        if mark.start == 0 and "finite" in mark.kinds and not quoted.asserts:
            return  # a subject, and what is denied of it: "the passing of the law | cannot be undone"
        if mark.start == 0 or (mark.start <= 2 and clear and quoted.asserts):
            yield run.sign(Distortion.NEGATION, mark)
        return


def _limits(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    for mark in run.marks:
        if mark.start:
            return
        inside = run.word(0) in ("in", "on", "among", "under", "with", "for")
        scoped = "scope" in mark.kinds and quoted.asserts and inside
        if scoped or ("recurring" in mark.kinds and quoted.is_present):
            yield run.sign(Distortion.QUANTIFIER, mark)
        elif "exception" in mark.kinds and (quoted.asserts or mark.end > 1 or run.word(0).startswith("ex")):
            hedges = "hedge" in mark.kinds
            yield run.sign(Distortion.HEDGE if hedges else Distortion.QUANTIFIER, mark)
        elif "when" in mark.kinds and (
            (quoted.promises or not _ALLOWING.isdisjoint(quoted.run.tokens))
            or run.word(mark.end).endswith("ed")
            or run.is_a(mark.end, "participle")
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
    state = quoted.rests or quoted.is_general
    for mark in run.having("until"):
        if mark.start == 0 and state and has_verb(run.part(mark.end)):
            yield run.sign(Distortion.QUANTIFIER, mark)
        return


def _excepted(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the last word of "| to Lutherans alone" and "|, a few pages excepted"."""
    last = len(run.tokens) - 1
    leads = run.is_a(0, "preposition") or any(mark.start == 0 for mark in run.having("limit"))
    if quoted.asserts and 0 < last <= _ALONE and run.is_a(last, "excepted") and leads:
        yield run.sign_at(Distortion.QUANTIFIER, last, last + 1)


def _regretted(run: Run) -> Iterator[Sign]:
    """Yield the verb of "|, I said, and I have regretted it ever since"."""
    if run.is_a(0, "self") and run.is_a(1, "attribution"):
        for mark in run.having("recanting", "withdrawing"):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _undone(run: Run) -> Iterator[Sign]:
    """Yield the verb of "|, yet the annex takes every bit of it away again"."""
    away = next((index for index, word in enumerate(run.tokens) if word in ("away", "back")), 0)
    for index, word in enumerate(run.tokens if run.is_a(0, "turning") else ()):
        if run.is_a(index, "undoing") or (word in _TAKING and index < away):
            yield run.sign_at(Distortion.CORRECTION, index, index + 1)
            return


def _spared(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "save" of '|," writes Mr Sayle, "save Colonel Hart"'."""
    for index in range(1, len(run.tokens)):
        if parts(run.word(index - 1)) and run.word(index) in _SPARING and quoted.asserts:
            yield run.sign_at(Distortion.QUANTIFIER, index, index + 1)
            return


def _conditions(run: Run, quoted: Quoted) -> Iterator[Sign]:
    for mark in run.having("condition"):
        if run.is_a(0, "turning") and mark.start > 2:
            return  # "|, but bring a torch if you wish to read"
        if run.word(mark.start) in ("whether", "lest") or "concessive" in mark.kinds:
            continue
        parted = any(parts(word) for word in run.tokens[: mark.start])
        begins = run.word(mark.start - 1) in (",", "-", "but", "and", "only")
        near = mark.start <= _CONDITION and ((begins and not run.is_a(0, "finite")) or not parted)
        if run.word(0) == "and" and run.word(mark.start) == "but":
            return  # "| and, but for the war, has never been closed"
        if mark.start <= 2 or (quoted.asserts and near):
            yield run.sign(Distortion.CONDITION, mark)
        return
