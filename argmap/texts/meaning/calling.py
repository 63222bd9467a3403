"""What the next sentence calls this one: "That was the story they told.", "This is false.", "It is not."."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_CORRECTION = 7
_ASIDE = 8
_VERDICT = 4
_SENTENCE = 12
_SHORT = 4
_PERSONAL = frozenset(["it", "he", "she", "they", "such", "i", "we"])
_CALLED = 9
_SHOWING = frozenset(["this", "that", "such", "these", "there", "here", "so"])
_LIGHT = frozenset(["clear", "copula", "relative", "conjunction", "hedge", "correcting"])
_ENDING = frozenset(["they", "he", "she", "that", "which", "told", "spread"])


def signs_of_calling(run: Run, end: int) -> Iterator[Sign]:
    """Yield a noun, verb or verdict that stands for the sentence before, in one that ends at ``end``."""
    if not any(mark.start <= 2 for mark in run.marks[:1]):
        return
    if run.word(0) == "there" and _names_claim(run.part(0, end)):
        return
    yield from _taken_back(run, end)
    yield from _anothers(run.part(0, end))
    opening = run.tokens[: _ASIDE + 1]
    turn = opening.index("but") + 1 if "but" in opening else 0
    if turn and run.word(0) in _PERSONAL | {"this", "that"}:
        yield from _verdict(run.part(turn), end - turn)
    yield from _verdict(run, end)


def _names_claim(run: Run) -> bool:
    """Tell whether a sentence says of what claim it speaks: "no substance in the suggestion that"."""
    return any(
        run.word(index) == "the" and run.is_a(index + 1, "report") and run.word(index + 2) == "that"
        for index in range(len(run.tokens))
    )


def _taken_back(run: Run, end: int) -> Iterator[Sign]:
    """Yield the "it is not", "so he claims" or "that was the story they told" that is all of the sentence."""
    for mark in run.part(0, end).marks:
        if "negation" in mark.kinds and _is_all(run, mark, end) and run.is_a(1, "finite"):
            yield run.sign(Distortion.CORRECTION, mark)
        elif "attribution" in mark.kinds and mark.start <= _ASIDE and reports(run, mark.start):
            if not run.is_own(mark):
                yield run.sign(Distortion.ATTRIBUTION, mark)
        elif (
            "correction" not in mark.kinds
            and mark.kinds & {"report", "planned"}
            and end <= _SENTENCE
            and _tells(run, mark, end)
            and not run.is_own(mark)
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)


def _is_all(run: Run, mark: Mark, end: int) -> bool:
    """Tell whether a "not" ends a short sentence, or one that goes on behind a comma: "They weren't, and"."""
    return mark.end == end <= _SHORT or (mark.end < _SHORT and run.word(mark.end) == ",")


def _anothers(run: Run) -> Iterator[Sign]:
    """Yield the noun of "that was the Crown's opening" and of "there you have his whole philosophy"."""
    if run.word(0) not in _SHOWING:
        return
    for index in range(2, min(len(run.tokens), _CALLED)):
        own = any(run.is_a(number, "mine") or run.is_a(number, "self") for number in range(index))
        if run.is_a(index, "discourse") and not own:
            led = run.is_a(1, "copula") or run.word(0) in ("there", "here")
            owned = (
                run.is_a(number, "article") or run.word(number).endswith("'s") for number in range(1, index)
            )
            if led and any(owned):
                yield run.sign_at(Distortion.ATTRIBUTION, index, index + 1)
                return


def reports(run: Run, end: int) -> bool:
    """Tell whether a sentence begins with "so" and hardly more before a verb, or with "that is what"."""
    what = next((index for index in range(end) if run.word(index) == "what"), 0)
    so = 0 if run.word(0) == "so" else 1 if run.part(0, 2).tokens == ["or", "so"] else None
    return (so is not None and end - so <= _VERDICT) or (what > 0 and run.is_a(what - 1, "copula"))


def _tells(run: Run, mark: Mark, end: int) -> bool:
    """Tell whether a noun such as "story" is what "that was" or "such is" calls the sentence before."""
    copula = any(run.is_a(index, "copula") for index in (1, 2))
    follows = run.word(mark.end)
    told = mark.end == end or follows in _ENDING or parts(follows) or run.word(0) == "such"
    return (
        run.word(0) in ("this", "that", "such", "these", "so")
        and copula
        and mark.start <= _VERDICT + 1
        and told
    )


def _verdict(run: Run, end: int) -> Iterator[Sign]:
    if run.word(0) in ("this", "that", "the", "both", "these", "all") and run.is_a(1, "report"):
        first = 0 if run.word(2) == "that" or "that" not in run.tokens[:end] else run.tokens.index("that")
        for mark in run.part(0, first or end).having("verdict", "denial"):
            yield run.sign(Distortion.CORRECTION, mark)
            return
    for mark in run.having("correction"):
        personal = run.word(0) in _PERSONAL and mark.start
        closed = mark.end >= len(run.tokens) or parts(run.tokens[mark.end])
        opens = any("correcting" in first.kinds for first in run.marks[:1]) or mark.start == 0
        if opens and leads_to(run, mark) and mark.start <= _CORRECTION and (closed or not personal):
            yield run.sign(Distortion.CORRECTION, mark)
        return


def leads_to(run: Run, mark: Mark) -> bool:
    """Tell whether nothing but small words, and at most one other, stands before a verdict, and no "not"."""
    between = [other for other in run.marks if other.end <= mark.start]
    if any("negation" in other.kinds for other in between):
        return False
    light = {index for other in between if other.kinds & _LIGHT for index in range(other.start, other.end)}
    rest = [
        word for index, word in enumerate(run.tokens[: mark.start]) if index not in light and not parts(word)
    ]
    bare = any(other.start + 1 == other.end and run.word(other.start) == "to" for other in between)
    return not bare and sum(not run.words.is_adverb(word) for word in rest) <= 1
