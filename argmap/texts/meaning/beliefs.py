"""What its author once believed: "I thought at first that |", "|. That was my first impression."."""

from collections.abc import Iterator

from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.single import is_a
from argmap.texts.verification import Distortion

_REMAINDER = 8
_OPENING = 6
_CLAUSE = 16
_NEAR = 4
_STRONG = frozenset(";:.!?…")
_PARTING = frozenset([",", "-"])
_LEADING = frozenset([":", ";", "-", ","])
_OR = frozenset(["or", "oder", "ou", "или"])
_SO = frozenset(["so", "так"])
_THEN = frozenset(["then"])
_TIMES = ("formerly", "atleast", "until")
_POINTING = frozenset(["this", "that", "such", "it", "таково"])
_SUFFIXES = ("-je", "-nous")
_STILL = frozenset([
    "still", "now", "always", "have", "noch", "immer", "heute", "toujours", "encore", "aujourd'hui",
    "всегда", "теперь",
])  # fmt: skip


def signs_of_belief(cut: Cut) -> Iterator[Sign]:
    """Yield what tells that the author no longer thinks so, before the cut or behind it."""
    before, after, following = cut.before, cut.after, cut.following
    yield from _governing(before)
    yield from _taken_for(before)
    yield from _given_up(before, cut.quoted.run, after, following)
    if after.word(0) in _PARTING:
        yield from _then(after.head(_CLAUSE).part(1))
    if after.word(0) in _LEADING:
        yield from _impression(after.head(_OPENING + 1).part(1))
    elif len(after.tokens) <= _REMAINDER:
        yield from _impression(following.head(_OPENING))
        yield from _once(following.head(_CLAUSE))


def _governing(run: Run) -> Iterator[Sign]:
    """Yield the "believed" of "I believed at first that |", unlike "I have always believed that |"."""
    if not _hangs_on(run):
        return
    head = run.part(run.behind_last(_STRONG))
    own = head.has_a("self")
    if own and any(head.having("formerly")) and _STILL.isdisjoint(head.tokens):
        yield from (head.sign(Distortion.CORRECTION, mark) for mark in head.having("believing"))


def _taken_for(run: Run) -> Iterator[Sign]:
    """Yield the "thought" of "I thought I had before me |" and the "used to" of "I used to tell them: |"."""
    if run.word(-1) == ":" and run.has_a("self") and "used" in run.tokens:
        index = run.tokens.index("used")
        yield run.sign_at(Distortion.CORRECTION, index, index + 1)
    for index in range(max(1, len(run.tokens) - _NEAR - 1), len(run.tokens) - 1):
        mine = run.is_a(index - 1, "self") and run.is_a(index + 1, "self")
        if mine and run.is_a(index, "believing") and run.is_a(index + 2, "finite"):
            yield run.sign_at(Distortion.CORRECTION, index, index + 1)
            return


def _hangs_on(run: Run) -> bool:
    """Tell whether a "that" or a verb of believing stands right before: "I believed |", "glaubte ich, |"."""
    if is_a(run, len(run.tokens) - 1, "that"):
        return True
    end = len(run.tokens) - (run.word(-1) == ",")
    end -= run.is_a(end - 1, "self")
    return any(mark.end == end for mark in run.having("believing"))


def _given_up(before: Run, quoted: Run, after: Run, following: Run) -> Iterator[Sign]:
    """Yield the "cured me" of "I was convinced that |. The years have cured me of that."."""
    if not ((_hangs_on(before) and _believing(before.head(_CLAUSE))) or _believing(quoted.head(_OPENING))):
        return
    turned = next((index for index in range(len(after.tokens)) if after.is_a(index, "turning")), None)
    if turned is not None and parts(after.word(turned - 1)):
        run = after.part(turned)
    elif len(after.tokens) <= _REMAINDER:
        run = following.head(_CLAUSE)
    else:
        return
    for mark in run.having("disabusing", "recanting", "withdrawing", "retraction"):
        if "disabusing" in mark.kinds or mark.end - mark.start > 1:
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _once(run: Run) -> Iterator[Sign]:
    """Yield the verb of "So I thought until I met him." and of "At least so it looked from outside."."""
    sentence = _to_its_end(run)
    if sentence.word(0) in _SO:
        yield from _then(sentence)
    hedged = sentence.word(0) in _SO or any(sentence.having("atleast"))
    pointed = hedged or sentence.is_a(0, "pointing") or sentence.word(0) in _POINTING
    for mark in sentence.having("seeming"):
        if hedged and pointed and mark.start <= _REMAINDER and _STILL.isdisjoint(sentence.tokens):
            yield sentence.sign(Distortion.CORRECTION, mark)
            return


def _then(run: Run) -> Iterator[Sign]:
    """Yield the verb of "|, as I then believed" and of "|, or so we thought until he came"."""
    clause = _to_its_end(run)
    if clause.is_a(0, "conjunction") and clause.word(0) not in _OR | _SO:
        return
    given_up = any(clause.having(*_TIMES)) or not (_OR | _SO | _THEN).isdisjoint(clause.tokens)
    mark = _believing(clause.part(0, _OPENING))
    if mark and given_up and _STILL.isdisjoint(clause.tokens) and _ends(clause, mark.end):
        yield clause.sign(Distortion.CORRECTION, mark)


def _to_its_end(run: Run) -> Run:
    """Return what stands before the first mark that ends a sentence or nearly does."""
    return run.part(0, next((index for index, word in enumerate(run.tokens) if word in _STRONG), None))


def _ends(clause: Run, index: int) -> bool:
    """Tell whether nothing but a time stands behind a verb, so that it has no object of its own."""
    index += clause.is_a(index, "self")
    timed = any(mark.start == index for mark in clause.having(*_TIMES))
    return index >= len(clause.tokens) or parts(clause.word(index)) or timed


def _believing(run: Run) -> Mark | None:
    """Return the verb by which an author tells what he thought: "I thought", "pensions-nous"."""
    own = run.has_a("self")
    for index, word in enumerate(run.tokens):
        stem = word.partition("-")[0] if word.endswith(_SUFFIXES) else word if own else ""
        if "believing" in run.words.kinds(stem):
            return Mark(frozenset(), index, index + 1)
    return next((mark for mark in run.having("believing") if mark.end - mark.start > 1), None)


def _impression(run: Run) -> Iterator[Sign]:
    """Yield the noun of "that was my first impression"."""
    if not (run.is_a(0, "pointing") or run.word(0) in _POINTING):
        return
    for mark in run.having("impression"):
        mine = any(run.is_a(index, "mine") for index in range(1, mark.start - 1))
        if mine and run.is_a(mark.start - 1, "first"):
            yield run.sign(Distortion.CORRECTION, mark)
            return
