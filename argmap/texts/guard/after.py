"""What stands after the cut: words that take back, limit or turn what is quoted."""

from collections.abc import Iterator

from argmap.texts.guard.lists import Mark, parts
from argmap.texts.guard.quoted import Quoted, Run, Sign
from argmap.texts.verification import Distortion

_CLOSING = frozenset("\"')]")
_WEAK = frozenset(",-")
_STRONG = frozenset(";:.!?…()")
_TURNING = frozenset(["negation", "exception", "hedge", "attribution", "hearsay", "condition", "correction"])
_HALF_STOPS = frozenset(";:")
_REACH = 16
_SHORT = 4
_ASIDE = 8
_CORRECTION = 7
_CONDITION = 9


def signs_after(run: Run, quoted: Quoted, *, attributed: bool, subordinate: bool) -> Iterator[Sign]:
    """Yield the signs in the sentence after a quotation; ``subordinate`` tells of a clause with "which"."""
    yield from _irony(run)
    run = run.head(_REACH)
    if run.is_a(0, "inverted") and any("modal" in mark.kinds for mark in quoted.run.marks):
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    if run.words.triggers(_TURNING).isdisjoint(run.tokens):
        return
    start = 0
    while run.word(start) in _CLOSING and start < len(run.tokens):
        start += 1
    if run.word(start) in _HALF_STOPS:
        yield from signs_following(run.part(start + 1))
    parted = run.word(start) in _WEAK and start < len(run.tokens)
    rest = run.part(start + parted)
    end = next((index for index, word in enumerate(rest.tokens) if word in _STRONG), None)
    rest = rest.part(0, end)
    aside = rest.part(0, next((i for i, word in enumerate(rest.tokens) if parts(word)), None))
    if not subordinate:
        yield from _corrections(rest, parted=parted)
    yield from _conditions(rest, quoted)
    if parted or start:
        yield from _asides(aside, attributed=attributed)
    if not parted:
        yield from _negations(aside, quoted)
    yield from _limits(aside, quoted, attributed=attributed)


def _irony(run: Run) -> Iterator[Sign]:
    for first in (0, 1):
        if run.word(first) in ("(", "[") and run.word(first + 1) in ("!", "?", "sic"):
            yield run.sign_at(Distortion.IRONY, first, min(first + 3, len(run.tokens)))
            return


def _negations(run: Run, quoted: Quoted) -> Iterator[Sign]:
    for mark in run.having("negation"):
        between = run.tokens[: mark.start]
        clear = all("clear" in run.words.kinds(word) or run.words.is_adverb(word) for word in between)
        if mark.start == 0 and "finite" in mark.kinds and not quoted.asserts:
            return  # a subject, and what is denied of it: "the passing of the law | cannot be undone"
        if mark.start == 0 or (mark.start <= 2 and clear and quoted.asserts):
            yield run.sign(Distortion.NEGATION, mark)
        return


def _limits(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    for mark in run.marks:
        if mark.start:
            return
        if "exception" in mark.kinds and (quoted.asserts or mark.end > 1 or run.word(0).startswith("ex")):
            hedges = "hedge" in mark.kinds
            yield run.sign(Distortion.HEDGE if hedges else Distortion.QUANTIFIER, mark)
        elif "hearsay" in mark.kinds or (
            "attribution" in mark.kinds and mark.end > 1 and quoted.asserts and not attributed
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _asides(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what a short aside behind a comma, a dash or a closing mark says: ", it seems", ", he claims"."""
    if len(run.tokens) > _ASIDE or (run.word(0) != "as" and "relative" in run.words.kinds(run.word(0))):
        return
    joined = run.word(0) in ("and", "but", "nor", "yet")
    for mark in run.marks:
        if "hedge" in mark.kinds and mark.start <= 1 and len(run.tokens) <= 4:
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
        near = mark.start <= _CONDITION and (begins or not parted)
        if mark.start <= 2 or (quoted.asserts and near):
            yield run.sign(Distortion.CONDITION, mark)
        return


def _corrections(run: Run, *, parted: bool) -> Iterator[Sign]:
    """Yield a verdict on what is quoted: "is false", ", which is a legend", " - a fabrication"."""
    for mark in run.having("correction"):
        before = run.tokens[: mark.start]
        copula = any("copula" in run.words.kinds(word) for word in before)
        turned = run.word(0) in ("but", "yet", "though", "although")
        if mark.start <= _CORRECTION and (copula or parted or turned) and _leads_to(run, mark):
            yield run.sign(Distortion.CORRECTION, mark)
        return


def _leads_to(run: Run, mark: Mark) -> bool:
    """Tell whether nothing but small words, and at most one other, stands before a verdict, and no "not"."""
    others = 0
    for word in run.tokens[: mark.start]:
        kinds = run.words.kinds(word)
        if "negation" in kinds:
            return False
        light = kinds & {"clear", "copula", "relative", "conjunction", "hedge", "correcting"} or parts(word)
        others += not (light or run.words.is_adverb(word) or word == "however")
        if word == "to":
            return False
    return others <= 1


def _reports(run: Run, end: int) -> bool:
    """Tell whether a sentence begins with "so" and a verb, or with "that is what"."""
    what = next((index for index in range(end) if run.word(index) == "what"), 0)
    return (run.word(0) == "so" and end <= 1) or run.is_a(what - 1, "copula")


def _taken_back(run: Run) -> Iterator[Sign]:
    """Yield the "it is not" or "so he claims" that is all of the next sentence, or opens it."""
    end = next((index for index, word in enumerate(run.tokens) if word in _STRONG), len(run.tokens))
    for mark in run.part(0, end).marks:
        if "negation" in mark.kinds and mark.end == end <= _SHORT and run.is_a(1, "finite"):
            yield run.sign(Distortion.CORRECTION, mark)
        elif "attribution" in mark.kinds and mark.start <= _ASIDE and _reports(run, mark.start):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def signs_following(run: Run) -> Iterator[Sign]:
    """Yield the verdict that opens the next sentence: "This is a lie"."""
    start = 0
    while run.word(start) in ("and", "but", "yet", "however", ",", '"', "'", "-"):
        start += 1
    rest = run.part(start)
    if "correcting" not in run.words.kinds(rest.word(0)) and not rest.part(0, 1).marks:
        return
    if rest.word(0) in ("no", "nonsense", "wrong", "false", "lies", "untrue") and rest.word(1) in (
        ".",
        "!",
        ",",
    ):
        yield rest.sign_at(Distortion.CORRECTION, 0, 1)
        return
    yield from _taken_back(rest)
    for mark in rest.having("correction"):
        personal = rest.word(0) in ("it", "he", "she", "they", "such") and mark.start
        closed = mark.end >= len(rest.tokens) or parts(rest.tokens[mark.end])
        opens = "correcting" in run.words.kinds(rest.word(0)) or mark.start == 0
        if opens and _leads_to(rest, mark) and mark.start <= _CORRECTION and (closed or not personal):
            yield rest.sign(Distortion.CORRECTION, mark)
        return
