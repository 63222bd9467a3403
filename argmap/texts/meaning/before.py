"""What stands before the cut: words that govern those quoted."""

from collections.abc import Iterator

from argmap.texts.meaning.adjacent import signs_adjacent
from argmap.texts.meaning.bounds import signs_of_bounds
from argmap.texts.meaning.brackets import from_open_bracket, without_brackets
from argmap.texts.meaning.casting import (
    signs_of_blame,
    signs_of_depiction,
    signs_of_hearsay,
    signs_of_legend,
    signs_of_names,
    signs_of_scare,
)
from argmap.texts.meaning.clauses import signs_of_that
from argmap.texts.meaning.conditions import signs_of_conditions, signs_of_opening
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.openings import signs_of_frame
from argmap.texts.meaning.parentheses import (
    aside_of,
    comments,
    goes_on,
    says,
    signs_in_aside,
    signs_of_limits,
)
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.reaching import signs_reaching
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.speech import signs_of_speech
from argmap.texts.verification import Distortion

_STRONG = frozenset(";:!?…")
_NONE: frozenset[str] = frozenset()
_ADJECTIVES = 3
_NEGATED = 3
_THAT = frozenset(["that"])
_NEAR = 13
_NOUN = 6
_SOME = frozenset(["those", "some", "many", "people", "men", "writers", "critics"])
_ABOUT = frozenset(["or", "so"])
_OPENING = 5
_ABILITY = 2
_TURNING = frozenset([
    "negation", "denial", "hedge", "limit", "quantifier", "modal", "attribution", "report", "hearsay",
    "correction", "condition", "chance", "preventing", "sweeping", "naming", "abandoned", "irony",
])  # fmt: skip
_ANY = frozenset(["no", "any", "a", "an"])
_JUST = frozenset(["scarcely", "hardly", "barely"])
_WHEN = frozenset(["when", "than", "before"])
_DAYS = frozenset(["day", "time", "hour", "moment"])
_FAR = frozenset(["condition"])
_OPENINGS = frozenset(
    ["hedge", "attribution", "hearsay", "negation", "limit", "exception", "supposing", "scope", "until"]
)


def signs_before(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs in the sentence before a quotation; ``attributed`` passes over who speaks."""
    if run.word(0) in _JUST and run.word(-1) in _WHEN:
        return  # "scarcely had he landed when"
    yield from _opened(run, quoted)
    if not _may_turn(run, quoted):
        return
    run = from_open_bracket(without_brackets(run))
    clause = run.part(_behind_stop(run))
    yield from (clause.sign(Distortion.CORRECTION, mark) for mark in clause.having("abandoned"))
    yield from (clause.sign(Distortion.IRONY, mark) for mark in clause.having("irony"))
    yield from signs_of_scare(run)
    aside = aside_of(clause)
    if aside is not None and (quoted.starts_with_verb or goes_on(clause, aside) or comments(aside)):
        yield from signs_in_aside(aside, attributed=attributed)
        clause = clause.part(0, len(clause.tokens) - len(aside.tokens) - 2)
    elif aside is not None and quoted.asserts:
        yield from signs_of_limits(aside)
        if not attributed and says(aside):
            yield from signs_in_aside(aside, attributed=attributed)
    yield from _for_whom(clause, quoted)
    yield from signs_adjacent(clause, quoted, attributed=attributed)
    yield from _wanted(clause, quoted)
    yield from _unachieved(clause, quoted)
    yield from _unaccused(clause, quoted)
    yield from signs_reaching(clause, quoted)
    yield from signs_of_that(clause, quoted, attributed=attributed)
    yield from _planned(clause, quoted)
    yield from _awaited(clause)
    yield from _under_which(clause)
    yield from _unmet(clause, quoted)
    if run.word(-2) == "how" and run.is_a(len(run.tokens) - 3, "asking"):
        yield run.sign_at(Distortion.QUESTION, len(run.tokens) - 2, len(run.tokens))  # "to inquire how far |"
    if not attributed:
        yield from signs_of_blame(clause, quoted)
        yield from signs_of_names(clause, quoted)
        yield from signs_of_depiction(clause, quoted)
        yield from signs_of_hearsay(clause)
        yield from signs_of_legend(clause, quoted)
    yield from _subject(clause, quoted)
    yield from _few(clause, quoted)
    yield from signs_of_conditions(clause, quoted)
    yield from signs_of_opening(clause, quoted, attributed=attributed)
    if not attributed:
        yield from signs_of_speech(run, quoted)


def _opened(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield what the opening of the sentence, or of what hangs on a "that", says of where it holds."""
    yield from signs_of_frame(without_brackets(run), quoted)
    yield from signs_of_bounds(run, quoted)
    behind = run.behind_last(_THAT)
    if 0 < behind < len(run.tokens):
        inner = run.part(behind + (run.word(behind) == ","))
        yield from signs_of_bounds(inner, quoted)  # "he says that, in this room alone, |"


def _unmet(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "yet to meet" of "I have yet to meet the man who |" and the "no" of "saw no child who |"."""
    last = len(run.tokens) - 1
    if run.is_a(last, "relative") and quoted.lacks_subject:
        if run.word(last - 2) == "no":
            yield run.sign_at(Distortion.NEGATION, last - 2, last - 1)
        yield from (run.sign(Distortion.NEGATION, mark) for mark in run.having("unmet"))


def _behind_stop(run: Run) -> int:
    """Return where the clause starts that ends at the cut; the full stop of an abbreviation ends none."""
    ends = (
        index + 1
        for index, word in enumerate(run.tokens)
        if word in _STRONG or (word == "." and not run.is_a(index - 1, "abbreviation"))
    )
    return max(ends, default=0)


def _may_turn(run: Run, quoted: Quoted) -> bool:
    """Tell, quickly, whether there is any word that could matter where it stands."""
    words, found = run.words, run.tokens
    return (
        not words.triggers(_TURNING).isdisjoint(found[-_NEAR:])
        or not words.triggers(_FAR).isdisjoint(found)
        or not words.triggers(_OPENINGS).isdisjoint(found[:_OPENING])
        or run.word(-1) in ("whom", "which", "to", "that", "than", ":", "as", "of", "about", "against")
        or run.is_a(0, "inverted")
        or run.is_a(1, "inverted")
        or run.is_a(0, "when")
        or run.is_a(0, "bidding")
        or run.word(-1) == "and"
        or run.is_a(0, "imagining")
        or '"' in found
        or run.is_a(0, "self")
        or run.word(-1) == "when"
        or quoted.run.word(0) == "to"
    )


def _wanted(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "he wished | to go", whose "to" is quoted."""
    if quoted.run.word(0) == "to" and any(
        "modal" in mark.kinds for mark in run.words.marks([run.word(-1), "to"])
    ):
        yield run.sign_at(Distortion.MODAL, len(run.tokens) - 1, len(run.tokens))


def _unachieved(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the word before "to" or "of" that leaves open if a deed is done: "longed to | go"."""
    last = len(run.tokens) - 1
    governor = Mark(_NONE, last - 1, last)
    word = run.word(last - 1)
    verbal = word.islower() and word.endswith(("ed", "s", "ing")) and not run.is_noun(governor)
    deed = verbal and run.word(last) == "to" and not quoted.begins_noun
    hoped = verbal or any(run.is_a(last - 1, kind) for kind in ("report", "planned", "chance"))
    gerund = hoped and run.word(last) in ("of", "about", "against") and quoted.is_gerund
    negated = any(mark.end > last - _NEGATED for mark in run.having("negation", "denial"))
    achieved = run.is_a(last - 1, "achieving") or run.is_own(governor) or negated
    if last > 1 and (deed or gerund) and not achieved:
        yield run.sign_at(Distortion.MODAL, last - 1, last)


def _unaccused(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the negation of "I am far from accusing her of |" and "nobody charges him with |"."""
    if quoted.is_gerund and run.word(-1) in ("of", "with", "for"):
        charge = next((mark for mark in run.having("accusing", "blaming") if mark.start), None)
        suspected = (index for index, word in enumerate(run.tokens) if word.startswith("suspect"))
        place = charge.start if charge else next(suspected, 0)
        for mark in run.having("negation", "denial"):
            if mark.end <= place and place - mark.end <= _ABILITY:
                yield run.sign(Distortion.NEGATION, mark)
                return


def _few(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the limit or negation in the noun right before the verb with which a quotation starts.

    So with "of ninety boats only a dozen | came back", whatever stands before the noun.
    """
    start = max(0, len(run.tokens) - _NOUN)
    tail = run.part(start)
    if not quoted.starts_with_verb:
        return
    for mark in tail.having("negation", "limit"):
        between = range(mark.end, len(tail.tokens))
        led = any(
            tail.is_a(i, kind) and tail.word(i) not in _ABOUT
            for i in between
            for kind in ("finite", "relative", "that", "conjunction")
        )
        weak = tail.is_a(mark.end, "lasting") or tail.word(mark.end) in ("times", "ever")
        weak = weak or tail.word(mark.start - 1) == "not" or tail.is_a(mark.start - 1, "finite")
        if not (led or weak or any(parts(tail.word(i)) for i in between)):
            denies = "negation" in mark.kinds
            yield tail.sign(Distortion.NEGATION if denies else Distortion.QUANTIFIER, mark)
            return


def _for_whom(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "whom" of "there are critics for whom |"."""
    last = len(run.tokens) - 1
    some = run.word(0) == "there" or run.word(last - 2) in _SOME
    if quoted.asserts and run.word(last) == "whom" and run.word(last - 1) in ("for", "to") and some:
        yield run.sign_at(Distortion.ATTRIBUTION, last - 1, last + 1)


def _under_which(run: Run) -> Iterator[Sign]:
    """Yield the "no" of "there is no entry under which |"."""
    if run.word(-1) in ("which", "whom") and run.is_a(len(run.tokens) - 2, "preposition"):
        for mark in run.having("negation", "denial", "vain"):
            if not _ANY.isdisjoint(run.tokens[mark.start :]):
                yield run.sign(Distortion.NEGATION, mark)
                return


def _awaited(run: Run) -> Iterator[Sign]:
    """Yield the "yet" of "the day has yet to come when |", the "hopes" of "he hopes for the day when |"."""
    if run.word(-1) == "when" or run.part(-2).tokens == ["on", "which"]:
        hoped = (mark for mark in run.having("awaiting"))
        yield from (run.sign(Distortion.MODAL, mark) for mark in hoped)
    ahead = run.word(0) == "the" and run.word(1) in _DAYS and run.word(3) == "come"
    if run.word(-1) == "when" and ahead and run.word(2) in ("will", "may", "shall", "must"):
        yield run.sign_at(Distortion.MODAL, 2, 4)  # "the day will come when |"
    if run.word(-1) == "when" and run.word(1) in _DAYS:
        for mark in run.having("negation", "denial"):
            yield run.sign(Distortion.NEGATION, mark)
            return


def _planned(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the noun of "a proposal under which |", "the novel in which |"."""
    place = len(run.tokens) - 3
    if quoted.asserts and run.word(-1) == "which" and run.is_a(place + 1, "preposition"):
        supposed = any(run.is_a(index, "supposition") for index in range(place))
        if supposed or any(run.is_a(place, kind) for kind in ("planned", "fictive", "discourse", "chance")):
            yield run.sign_at(Distortion.MODAL, place, place + 1)


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
