"""Phrases that open a sentence and say where it holds: "in the novel", "by that logic", "in two of them"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_LONGEST = 9
_SHARE = 6
_HELD = frozenset(["for", "to", "with", "among", "in"])
_POINTING = frozenset(
    ["this", "that", "such", "same", "his", "her", "their", "its", "your", "like", "equal", "these"]
)
_SMALL = frozenset([
    "only", "barely", "hardly", "scarcely", "just", "about", "some", "perhaps", "a", "an", "at", "no", "more",
    "than",
])  # fmt: skip
_THAT = frozenset(["that"])
_OF = frozenset(["of", "in", "out"])
_PERSONS = frozenset(["him", "her", "them"])
_THESE = frozenset(["these", "those", "them"])
_COPULAS = frozenset(["was", "were", "is", "are"])


def signs_of_frame(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield what an opening phrase right before a whole statement makes of it."""
    opening = run.part(0, -1) if run.word(-1) == "," else run
    aside = opening.tokens.index(",") if run.word(-1) == "," and "," in opening.tokens else -1
    comment = opening.part(aside + 1)
    names = comment.word(0) == "namely" or not has_verb(comment)
    named = aside > 0 and opening.is_a(0, "preposition") and names
    named = named and comment.word(0) != "as" and comment.word(-1) not in ("alone", "only")
    if opening.word(aside + 1) in ("which", "who", "whose") or _says(comment) or named:
        opening = opening.part(
            0, aside
        )  # "in his estimate, which proved too hopeful, |", "in two, he writes, |"
    first = 1 if opening.is_a(0, "conjunction") and opening.word(0) not in ("nor", "so") else 0
    opening = opening.part(first)
    if run.is_a(len(run.tokens) - 1, "number") and run.word(-2) == "in" and quoted.starts_with_verb:
        yield run.sign_at(Distortion.QUANTIFIER, len(run.tokens) - 1, len(run.tokens))
    told = opening.part(opening.behind_last(_THAT))
    if quoted.asserts and len(told.tokens) < len(opening.tokens) and told.is_a(0, "preposition"):
        yield from _share(told, 1)  # "they say that in one of the letters |"
    if not quoted.asserts or not 0 < len(opening.tokens) <= _LONGEST:
        return
    yield from _alternative(opening)
    listened = (mark for mark in opening.having("listening") if mark.start == 0)
    yield from (opening.sign(Distortion.ATTRIBUTION, mark) for mark in listened)
    if opening.word(-1) == "alone":
        yield opening.sign_at(Distortion.QUANTIFIER, len(opening.tokens) - 1, len(opening.tokens))
    if any(map(parts, opening.tokens)):
        return
    if opening.is_a(0, "preposition") and opening.word(-1) == "only" and len(opening.tokens) > 2:
        yield opening.sign_at(Distortion.QUANTIFIER, len(opening.tokens) - 1, len(opening.tokens))
    if opening.is_a(0, "preposition"):
        yield from _fiction(opening)
        yield from _doubtful(opening)
        yield from _reasoning(opening)
        yield from _believers(opening, quoted)
        yield from _share(opening, 1)
        yield from _of_best(opening, quoted)


def _of_best(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "smallest" of "for the smallest of these |", where what is so is told of one."""
    best = run.word(2).endswith("est") or run.word(2) == "worst"
    among = run.word(4) in _THESE or (run.word(4) == "the" and run.is_a(5, "number"))
    if run.word(1) == "the" and best and run.word(3) == "of" and among and quoted.asserts:
        yield run.sign_at(Distortion.QUANTIFIER, 2, 3)


def _says(aside: Run) -> bool:
    return len(aside.tokens) == 2 and aside.is_a(1, "attribution")


def _fiction(run: Run) -> Iterator[Sign]:
    """Yield the "novel" of "in the novel", where things only happen there, and another's "account"."""
    for mark in run.having("report", "attribution", "opinion", "account"):
        another = run.word(mark.start - 1).endswith(("'s", "s'"))
        if another and run.word(0) in ("in", "by", "on", "to", "from"):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return
    for mark in run.having("fictive"):
        if not run.is_own(mark) and run.word(0) in ("in", "on", "under", "by", "from", "to"):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def _doubtful(run: Run) -> Iterator[Sign]:
    """Yield the "speculative" of "on the most speculative of them" and of "on the worst reading"."""
    for mark in run.having("doubtful"):
        if any(run.is_a(mark.end, kind) for kind in ("reasoning", "opinion")) or run.word(mark.end) == "of":
            yield run.sign(Distortion.HEDGE, mark)
            return


def _reasoning(run: Run) -> Iterator[Sign]:
    """Yield the "logic" of "by that logic", on which the statement hangs."""
    pointed = not _POINTING.isdisjoint(run.tokens)
    for mark in run.having("reasoning"):
        if (pointed and run.word(mark.end) != "of") or run.is_a(0, "attribution"):
            yield run.sign(Distortion.CONDITION, mark)
            return


def _believers(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "mob" of "for the mob", to whom it seemed so."""
    if run.word(0) not in _HELD or _COPULAS.isdisjoint(quoted.run.tokens):
        return
    if len(run.tokens) == 2 and run.word(1) in _PERSONS and run.word(0) in ("to", "for"):
        yield run.sign_at(Distortion.ATTRIBUTION, 0, 2)
    for mark in run.having("believers"):
        ends = mark.end == len(run.tokens) or run.word(-1) in ("opposite", "alone")
        if ends and len(run.tokens) > 1 and "of" not in run.tokens:
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _share(run: Run, start: int) -> Iterator[Sign]:
    """Yield the number of "in two of sixty", "in 4 of 212 samples" and "in one parish"."""
    for mark in run.having("limit"):
        if mark.start <= start and run.word(mark.end - 1) == "of" and "weak" in mark.kinds:
            yield run.sign(Distortion.QUANTIFIER, mark)
            return
    index = start
    while run.word(index) in _SMALL:
        index += 1
    if not _counts(run, index) or run.is_a(index + 1, "lasting"):
        return
    rest = run.part(index + 1)
    whole = rest.has_a("number")  # "in one of the four hundred letters"
    if not whole and rest.has_a("saying", "mine"):
        return
    of = any(word in _OF for word in rest.tokens[:2])
    hour = run.word(0) == "at"
    few = run.word(0) == "in" and not run.word(index)[0].isdigit()
    if (of and not hour and not (run.word(index)[:1].isdigit() and len(run.word(index)) > 3)) or few:
        yield run.sign_at(Distortion.QUANTIFIER, index, index + 1)


def _counts(run: Run, index: int) -> bool:
    return run.is_a(index, "number") or run.word(index) == "single" or run.word(index)[:1].isdigit()


def share_behind(run: Run) -> Iterator[Sign]:
    """Yield the number of "| in two of sixty patients" behind a statement."""
    end = next((index for index, word in enumerate(run.tokens) if parts(word)), len(run.tokens))
    run = run.part(0, min(end, _SHARE + 1))
    out = next((i for i in range(2, len(run.tokens)) if run.tokens[i : i + 2] == ["out", "of"]), 0)
    first = run.word(1) == "the" and run.is_a(2, "ordinal") and run.word(3) == "of"
    if run.is_a(0, "preposition") and ((out and run.is_a(1, "number")) or (first and run.has_a("number"))):
        yield run.sign_at(Distortion.QUANTIFIER, 1, 3)
        return
    of = any(word == "of" for word in run.tokens[2:5])
    if (run.word(0) in ("for", "on") and of) or (run.word(0) == "in" and (of or run.is_a(1, "number"))):
        yield from _share(run, 1)


def _alternative(run: Run) -> Iterator[Sign]:
    """Yield the "otherwise" or "another week of rain and" on which a statement hangs."""
    if run.tokens in (["otherwise"], ["or", "else"], ["else"]):
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    more = run.word(0) in ("another", "one") and (run.word(0) == "another" or run.word(1) == "more")
    if more and run.word(-1) == "and":
        yield run.sign_at(Distortion.CONDITION, 0, 1)
    if (run.word(0) == "let" or run.is_a(0, "supposition")) and run.word(-1) == "and":
        yield run.sign_at(Distortion.CONDITION, 0, 1)
