"""What the sentences before and after say of the quoted one, such as "This is a lie."."""

from collections.abc import Iterator

from argmap.texts.meaning.announcing import signs_of_announcement
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.retractions import signs_taking_back
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(";:.!?…()")
_JOINING = frozenset(["and", "but", "yet", "however", ",", '"', "'", "-"])
_CORRECTION = 7
_ASIDE = 8
_VERDICT = 4
_SENTENCE = 12
_SHORT = 4
_NAMES = 5
_PERSONAL = frozenset(["it", "he", "she", "they", "such", "i", "we"])
_LIGHT = frozenset(["clear", "copula", "relative", "conjunction", "hedge", "correcting"])
_BARE = frozenset(["no", "nonsense", "wrong", "false", "lies", "untrue", "hardly", "never", "rubbish"])
_ENDING = frozenset(["they", "he", "she", "that", "which", "told", "spread"])


def signs_preceding(run: Run) -> Iterator[Sign]:
    """Yield what gives the word to another in the sentence before: "My accusers tell the following tale."."""
    yield from signs_of_announcement(run)
    if len(run.tokens) <= 2 and run.word(-1) == "!" and run.word(0).isalpha():
        yield run.sign_at(Distortion.IRONY, 0, 1)
    if not any(run.having("introducing")):
        return
    for mark in run.having("attribution", "report", "hearsay"):
        if not run.is_own(mark):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def signs_following(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verdict that opens the next sentence, or is all of it: "This is a lie.", "Far from it.".

    "On the contrary" takes nothing back where the quotation itself denies.
    """
    start = 2 if _is_label(run) else 0
    while run.word(start) in _JOINING and start < len(run.tokens):
        start += 1
    rest = _without_aside(_without_at_least(run.part(start)))
    yield from signs_taking_back(rest)
    end = next((index for index, word in enumerate(rest.tokens) if word in _STRONG), len(rest.tokens))
    verbless = not has_verb(rest.part(0, end)) and not any(parts(word) for word in rest.tokens[:end])
    cry = next(iter(rest.part(0, end).having("correction")), None)
    if cry and verbless and 1 < end <= _SHORT and not any(rest.part(0, end).having("negation")):
        yield rest.sign(Distortion.CORRECTION, cry)
        return
    if rest.word(0) in _BARE and end == 1:
        yield rest.sign_at(Distortion.CORRECTION, 0, 1)
        return
    guessed = any(quoted.run.having("hedge"))
    if guessed and any(rest.part(0, end).having("guessing")):
        return
    retraction = next((mark for mark in rest.part(0, end).marks if _retracts(rest, mark)), None)
    if retraction:
        if "contrary" not in retraction.kinds or not any(
            quoted.run.having("negation", "denial", "correction")
        ):
            yield rest.sign(Distortion.CORRECTION, retraction)
        return
    yield from _spoken(rest, end)
    if any(mark.start <= 2 for mark in rest.marks[:1]):
        yield from _taken_back(rest, end)
        turn = rest.tokens[: _ASIDE + 1].index("but") + 1 if "but" in rest.tokens[: _ASIDE + 1] else 0
        if turn and rest.word(0) in _PERSONAL | {"this", "that"}:
            yield from _verdict(rest.part(turn), end - turn)
        yield from _verdict(rest, end)


def _is_label(run: Run) -> bool:
    """Tell whether a line of a record begins, with the name of one who answers: "A. I did not."."""
    word, mark = run.word(0), run.word(1)
    return word.isalpha() and (mark == ":" or (mark == "." and len(word) == 1))


def _retracts(run: Run, mark: Mark) -> bool:
    """Tell whether a phrase such as "far from it" opens a sentence, but for "it was" or "the facts"."""
    opening = mark.start <= 2 and (run.word(0) == "the" or run.is_a(1, "copula"))
    return "admission" in mark.kinds or ("retraction" in mark.kinds and (opening or not mark.start))


def _spoken(run: Run, end: int) -> Iterator[Sign]:
    """Yield the "so" of "The owners thought so.", and the "thus" of "Thus the optimists."."""
    for mark in run.part(0, end).having("attribution"):
        if (
            run.word(mark.end) == "so"
            and (mark.end == end - 1 or run.word(mark.end + 1) == ",")
            and not (run.is_own(mark) or _revised(run.part(0, mark.start)))
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)
    yield from says_so(run.part(0, end))


def _revised(run: Run) -> bool:
    """Tell whether authors made their own text say so: "We have rewritten it to", "The text now"."""
    opening = run.part(0, _VERDICT)
    own = opening.is_a(0, "self") and any(opening.having("revising")) and run.word(-1) == "to"
    text = run.word(-1) == "now" and (run.is_a(1, "record") or run.is_a(1, "saying"))
    return own or text


def says_so(run: Run) -> Iterator[Sign]:
    """Yield the "so" of "So the Times.", which has no verb."""
    verbal = any(
        run.is_a(index, "finite") or run.word(index).endswith("ed") for index in range(len(run.tokens))
    )
    if run.word(0) in ("so", "thus") and run.is_a(1, "article") and len(run.tokens) <= _NAMES and not verbal:
        yield run.sign_at(Distortion.ATTRIBUTION, 0, 1)


def _without_at_least(run: Run) -> Run:
    place = next(
        (index for index in range(_SHORT) if run.part(index, index + 2).tokens == ["at", "least"]), None
    )
    return run if place is None else run.pick([*range(place), *range(place + 2, len(run.tokens))])


def _without_aside(run: Run) -> Run:
    """Leave out a short aside behind the first word: "That, at any rate, is the legend."."""
    end = next((index for index in range(2, _SHORT + 3) if run.word(index) == ","), 0)
    if run.word(1) != "," or not end:
        return run
    return run.pick([0, *range(end + 1, len(run.tokens))])


def _taken_back(run: Run, end: int) -> Iterator[Sign]:
    """Yield the "it is not", "so he claims" or "that was the story they told" that is all of the sentence."""
    for mark in run.part(0, end).marks:
        if "negation" in mark.kinds and mark.end == end <= _SHORT and run.is_a(1, "finite"):
            yield run.sign(Distortion.CORRECTION, mark)
        elif "attribution" in mark.kinds and mark.start <= _ASIDE and reports(run, mark.start):
            if not run.is_own(mark):
                yield run.sign(Distortion.ATTRIBUTION, mark)
        elif (
            "correction" not in mark.kinds
            and mark.kinds & {"report", "planned"}
            and end <= _SENTENCE
            and _tells(run, mark, end)
        ):
            yield run.sign(Distortion.ATTRIBUTION, mark)


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
        for mark in run.part(0, end).having("verdict", "denial"):
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
