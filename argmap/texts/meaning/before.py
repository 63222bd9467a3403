"""What stands before the cut: words that govern those quoted."""

from collections.abc import Iterator

from argmap.texts.meaning.adjacent import signs_adjacent
from argmap.texts.meaning.brackets import from_open_bracket, without_brackets
from argmap.texts.meaning.clauses import (
    signs_of_conditions,
    signs_of_opening,
    signs_of_speech,
    signs_of_that,
)
from argmap.texts.meaning.openings import signs_of_frame
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.reaching import signs_reaching
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(";:.!?…")
_COMMENTING = frozenset(["it", "i", "we", "one", "many", "some"])
_NAMED = 5
_ADJECTIVES = 3
_NEAR = 13
_CLAUSE = 9
_OPENING = 5
_TURNING = frozenset([
    "negation", "denial", "hedge", "limit", "quantifier", "modal", "attribution", "report", "hearsay",
    "correction", "condition", "chance", "preventing", "sweeping", "naming",
])  # fmt: skip
_FAR = frozenset(["condition"])
_OPENINGS = frozenset(
    ["hedge", "attribution", "hearsay", "negation", "limit", "exception", "supposing", "scope", "until"]
)


def signs_before(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs in the sentence before a quotation; ``attributed`` passes over who speaks."""
    yield from signs_of_frame(without_brackets(run), quoted)
    if not _may_turn(run, quoted):
        return
    run = from_open_bracket(without_brackets(run))
    clause = run.part(run.behind_last(_STRONG))
    aside = _aside(clause)
    if aside is not None and (quoted.starts_with_verb or _goes_on(clause, aside)):
        yield from _in_aside(aside, attributed=attributed)
        clause = clause.part(0, len(clause.tokens) - len(aside.tokens) - 2)
    yield from signs_adjacent(clause, quoted, attributed=attributed)
    yield from _wanted(clause, quoted)
    yield from signs_reaching(clause, quoted)
    yield from signs_of_that(clause, quoted, attributed=attributed)
    if not attributed:
        yield from _blamed(clause, quoted)
        yield from _named(clause, quoted)
    yield from _subject(clause, quoted)
    yield from signs_of_conditions(clause, quoted)
    yield from signs_of_opening(clause, quoted, attributed=attributed)
    if not attributed:
        yield from signs_of_speech(run, quoted)


def _may_turn(run: Run, quoted: Quoted) -> bool:
    """Tell, quickly, whether there is any word that could matter where it stands."""
    words, found = run.words, run.tokens
    return (
        not words.triggers(_TURNING).isdisjoint(found[-_NEAR:])
        or not words.triggers(_FAR).isdisjoint(found)
        or not words.triggers(_OPENINGS).isdisjoint(found[:_OPENING])
        or run.word(-1) in ("to", "that", "than", ":")
        or run.is_a(0, "inverted")
        or run.is_a(1, "inverted")
        or run.is_a(0, "when")
        or quoted.run.word(0) == "to"
    )


def _aside(run: Run) -> Run | None:
    """Return what stands between two commas right before the cut, if it is short."""
    commas = [index for index, word in enumerate(run.tokens) if word == ","][-2:]
    if len(commas) < 2 or commas[1] != len(run.tokens) - 1 or commas[1] - commas[0] > _CLAUSE:
        return None
    return run.part(commas[0] + 1, commas[1])


def _goes_on(run: Run, aside: Run) -> bool:
    """Tell whether the words before an aside want the quoted ones: "he is, they claim, | a thief"."""
    last = len(run.tokens) - len(aside.tokens) - 3
    return any(run.is_a(last, kind) for kind in ("finite", "negation", "that", "relative", "conjunction"))


def _in_aside(aside: Run, *, attributed: bool) -> Iterator[Sign]:
    if aside.is_a(0, "relative") and aside.word(0) != "as":
        return
    for mark in aside.marks:
        hoped = "chance" in mark.kinds and aside.word(0) in _COMMENTING
        if hoped or "hedge" in mark.kinds or ("denial" in mark.kinds and aside.word(0) in _COMMENTING):
            yield aside.sign(Distortion.HEDGE, mark)
        elif "condition" in mark.kinds:
            yield aside.sign(Distortion.CONDITION, mark)
        elif "hearsay" in mark.kinds or (
            "attribution" in mark.kinds and not attributed and not aside.is_own(mark)
        ):
            yield aside.sign(Distortion.ATTRIBUTION, mark)


def _wanted(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "he wished | to go", whose "to" is quoted."""
    if quoted.run.word(0) == "to" and any(
        "modal" in mark.kinds for mark in run.words.marks([run.word(-1), "to"])
    ):
        yield run.sign_at(Distortion.MODAL, len(run.tokens) - 1, len(run.tokens))


def _blamed(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "they accuse him of" or "he suspects them of" before a deed."""
    casting = any("casting" in mark.kinds for mark in run.marks[-2:])
    if run.word(-1) in ("of", "with", "for") or casting:
        near = run.part(max(0, len(run.tokens) - _CLAUSE))
        for mark in near.having("attribution"):
            cast = "casting" in mark.kinds and quoted.run.is_a(0, "article")
            if not near.is_own(mark) and (cast or "blaming" in mark.kinds or quoted.is_gerund):
                yield near.sign(Distortion.ATTRIBUTION, mark)


def _named(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "they called him | a traitor" and "he was called | a traitor"."""
    tail = run.part(max(0, len(run.tokens) - _NAMED))
    for mark in tail.having("naming"):
        between = tail.tokens[mark.end :]
        passive = not between and tail.is_a(mark.start - 1, "copula")
        object_ = len(between) == 1 or (bool(between) and tail.is_a(mark.end, "article"))
        if quoted.run.is_a(0, "article") and not tail.is_own(mark) and (passive or object_):
            yield tail.sign(Distortion.ATTRIBUTION, mark)


def _subject(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield a "none of" or "some of" that begins the subject of the verb with which a quotation starts."""
    start = run.behind_last(frozenset([","]))
    subject = run.part(start)
    if not quoted.starts_with_verb or not 1 < len(subject.tokens) <= 9:
        return
    first = 1 if "conjunction" in run.words.kinds(subject.word(0)) or subject.word(0) == "that" else 0
    rest = Quoted(subject.part(first))
    for mark in subject.marks:
        shares = mark.start <= first + _ADJECTIVES and subject.word(mark.end - 1) == "of"
        if (mark.start == first or shares) and not rest.asserts:
            if "negation" in mark.kinds:
                yield subject.sign(Distortion.NEGATION, mark)
            elif mark.kinds & {"limit", "quantifier"}:
                yield subject.sign(Distortion.QUANTIFIER, mark)
