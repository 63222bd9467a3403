"""Asides right behind the cut: "|, it seems", "|, a statement which …", "|, or some of them did"."""

from collections.abc import Iterator

from argmap.texts.meaning.neighbours import says_so
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_ASIDE = 10
_ADJECTIVES = 3
_COMMENT = 5
_FORMERLY = frozenset(["first", "earlier", "then", "once", "formerly", "previous", "former", "old"])
_CONCEDING = frozenset(["though", "although", "albeit", "if"])
_THEMSELVES = frozenset(["himself", "herself", "themselves", "itself", "own"])
_MEASURES = frozenset(["long", "far", "much", "many", "few", "forth"])
_WHILE = frozenset(
    ["", "until", "till", "when", "before", "at", "so", "once", "last", "then", "in", "a", "on"]
)
_NEARLY = frozenset(["used", "about", "almost", "nearly", "began", "going"])
_HEARING = frozenset([
    "we read", "i read", "we hear", "i hear", "we learn", "i learn", "i gather", "we gather", "i understand",
    "we understand", "we are told", "i am told", "we were told", "i was told",
])  # fmt: skip
_TURNS = frozenset(["but", "and", "yet"])


def _conceded(run: Run) -> Iterator[Sign]:
    """Yield the limit of "|, though by no means all of them" and "|, if only for a week"."""
    if run.word(0) in _CONCEDING:
        for mark in run.having("negation", "limit", "exception"):
            verbal = any(run.is_a(index, "finite") for index in range(mark.end, len(run.tokens)))
            if mark.start == 1 and not verbal:
                yield run.sign(Distortion.QUANTIFIER, mark)


def _apposition(run: Run) -> Iterator[Sign]:
    """Yield the noun of "|, a statement which he later withdrew"."""
    for mark in run.having("report", "telling"):
        if run.is_a(0, "article") and mark.start <= _ADJECTIVES and not run.is_own(mark):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def _hedged(run: Run) -> Iterator[Sign]:
    """Yield the "or so" of "|, or so we thought until he came", but not of "or so long as", and "or did"."""
    opens = run.word(0) == "or" and run.word(1) in ("so", "such", "that", "this") and len(run.tokens) > 2
    done = run.word(0) == "or" and run.is_a(1, "question") and run.word(2) in _WHILE
    done = done or run.part(0, 3).tokens == ["or", "used", "to"]
    done = done or (run.word(0) == "or" and run.word(1) in ("a", "an") and len(run.tokens) <= _COMMENT)
    if (opens and run.word(2) not in _MEASURES) or done:
        yield run.sign_at(Distortion.HEDGE, 0, 2)


def _running(run: Run) -> Iterator[Sign]:
    """Yield the verb of "|, runs a message that was forwarded"."""
    inverted = run.is_a(0, "reading") and run.is_a(1, "article") and len(run.tokens) > 2
    inverted = inverted or (run.is_a(0, "attribution") and run.is_a(1, "article") and run.is_a(2, "telling"))
    plain = run.word(0) == "it" and run.is_a(1, "reading") and len(run.tokens) == 2
    if inverted or plain:
        yield run.sign_at(Distortion.ATTRIBUTION, 0, 1)


def _once_said(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield the verb of "|, I wrote in my first edition" and of "|, we used to say"."""
    reads = run.is_a(0, "self") and run.word(1) == "read"
    if (reads or " ".join(run.tokens) in _HEARING) and not attributed:
        yield run.sign_at(Distortion.ATTRIBUTION, 0, 2)  # "|, we read"
    used = run.tokens.index("used") if "used" in run.tokens[:_COMMENT] else 0
    if used and run.word(used + 1) == "to" and not run.is_a(0, "conjunction") and not run.is_a(0, "relative"):
        yield run.sign_at(Distortion.ATTRIBUTION, used, used + 2)  # "|, my uncle used to lay down"
    if run.is_a(0, "self") and run.word(1) in ("would", "should", "might") and run.word(2) == "have":
        yield run.sign_at(Distortion.CONDITION, 1, 3)
    for mark in run.having("attribution"):
        once = mark.start == 1 and not _FORMERLY.isdisjoint(run.tokens)
        nearly = mark.start <= _COMMENT and not _NEARLY.isdisjoint(run.tokens[: mark.start])
        if run.is_a(0, "self") and (once or nearly):
            yield run.sign(Distortion.CORRECTION, mark)


def _at_fiction(run: Run) -> Iterator[Sign]:
    """Yield the noun of "|, at least in the legend"."""
    for mark in run.having("fictive"):
        if run.is_a(0, "preposition") or run.word(0) == "at":
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _admits(run: Run) -> bool:
    """Tell whether somebody tells of himself: ", as the translator himself tells us"."""
    return run.word(0) == "as" and not _THEMSELVES.isdisjoint(run.tokens)


def signs_of_asides(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what a short aside behind a comma, a dash or a closing mark says: ", it seems", ", he claims"."""
    yield from _conceded(run)
    if not attributed:
        yield from _running(run)
    yield from _hedged(run)
    run = run.pick(
        [i for i, word in enumerate(run.tokens) if not run.words.is_adverb(word) or run.words.kinds(word)]
    )
    yield from _once_said(run, attributed=attributed)
    if len(run.tokens) > _ASIDE or (run.word(0) != "as" and "relative" in run.words.kinds(run.word(0))):
        return
    if not attributed:
        yield from says_so(run)
        yield from _apposition(run)
    joined = run.word(0) in ("and", "but", "nor", "yet")
    yield from _at_fiction(run)
    for mark in run.marks:
        if "hedge" in mark.kinds and mark.start <= 2 and len(run.tokens) <= _COMMENT:
            yield run.sign(Distortion.HEDGE, mark)
        elif "hearsay" in mark.kinds or (
            "attribution" in mark.kinds
            and not (attributed or joined or _admits(run) or run.is_own(mark) or mark.start > 4)
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def signs_left_undone(run: Run) -> Iterator[Sign]:
    """Yield the negation of "|, which she did not" and the limit of "|, or some of them did"."""
    last = len(run.tokens) - 1
    if run.part(0, 3).tokens in (["at", "any", "rate"], ["at", "all", "events"]) or run.part(0, 2).tokens == [
        "at",
        "least",
    ]:
        yield run.sign_at(Distortion.QUANTIFIER, 0, 2)
    if run.word(0) == "which" and last >= 0 and run.is_a(last, "negation") and not _is_anothers(run):
        yield run.sign_at(Distortion.CORRECTION, last, last + 1)
    if run.word(0) in ("until", "till"):
        yield run.sign_at(Distortion.QUANTIFIER, 0, 1)
    if run.part(0, 2).tokens == ["that", "is"] and len(run.tokens) > 2:
        yield run.sign_at(Distortion.QUANTIFIER, 0, 2)
    for mark in run.having("limit", "negation"):
        if run.word(0) == "or" and mark.start <= 1 + ("negation" in mark.kinds):
            yield run.sign(Distortion.QUANTIFIER, mark)


def _is_anothers(run: Run) -> bool:
    """Tell whether the "not" that ends a clause is what another says: "which he says I did not"."""
    inner = run.part(run.behind_last(_TURNS))
    return any(inner.is_a(index, "that") for index in range(1, len(inner.tokens))) or any(
        mark.start for mark in inner.having("attribution")
    )
