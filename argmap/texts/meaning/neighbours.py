"""What the sentences before and after say of the quoted one, such as "This is a lie."."""

from collections.abc import Iterator

from argmap.texts.meaning.afterthoughts import signs_of_afterthought
from argmap.texts.meaning.announcing import signs_of_announcement
from argmap.texts.meaning.calling import signs_of_calling
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.retractions import signs_taking_back
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(";:.!?…()")
_JOINING = frozenset(["and", "but", "yet", "however", ",", '"', "'", "-"])
_VERDICT = 4
_SHORT = 4
_NAMES = 5
_SAID = 8
_HEAD = 3
_POINTED = frozenset(["it", "so", "this", "thus", "them", "that"])
_THEMSELVES = frozenset(["himself", "herself", "themselves", "itself"])
_OFTEN = frozenset(["everywhere", "again", "often", "daily", "still", "all", "openly", "aloud", "proudly"])
_FONDLY = frozenset(["dear", "good", "poor", "sweet", "lucky", "noble", "brave", "clever"])
_CONCEDED = frozenset(["right", "true", "wise", "clever", "original", "perceptive", "well", "observant"])
_PERSONS = frozenset(["he", "she", "they"])
_OPPOSITES = frozenset(["contrary", "opposite", "reverse"])
_BARE = frozenset(["no", "nonsense", "wrong", "false", "lies", "untrue", "hardly", "never", "rubbish"])


def signs_preceding(run: Run, before: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what turns a sentence by the one before it: "They tell the following tale.", "Suppose it."."""
    yield from _withdrawn(run)
    yield from _supposed(run)
    yield from _framed(run, before)
    if not attributed:
        yield from signs_of_announcement(run)
        yield from _repeated(run)
        yield from _cited(run)
        yield from _introduced(run)


def _cited(run: Run) -> Iterator[Sign]:
    """Yield the cry, the "quote" or the "no longer" right before: "Rubbish!", "I quote.", "I was wrong."."""
    praised = run.word(0) in ("what", "such") and any(
        run.word(mark.end) in ("for", "of") for mark in run.having("lauding")
    )
    praised = praised or run.word(0) in _FONDLY or (run.word(0) == "how" and run.word(1) in _CONCEDED)
    if run.word(-1) == "!" and run.word(0).isalpha() and (praised or len(run.tokens) <= 2):
        yield run.sign_at(Distortion.IRONY, 0, 1)
    for mark in run.having("citing"):
        record = run.has_a("record")
        if run.is_a(mark.start - 1, "self") and not record:
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return
    for mark in run.having("recanting"):
        if (
            run.word(mark.end - 1) != "up"
            and run.is_a(mark.start - 1, "self")
            and mark.end >= len(run.tokens) - 1
        ):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _introduced(run: Run) -> Iterator[Sign]:
    """Yield the verb or noun of a sentence that ends in "the following", "as follows" or the like."""
    opening = next(run.having("introducing"), None)
    if opening is None or run.is_a(opening.end, "lasting"):
        return  # "on the following day"
    calls = run.is_a(opening.start, "finite") and opening.end - opening.start > 1
    for mark in run.having("attribution", "report", "hearsay", "account"):
        if "account" in mark.kinds and not calls:
            continue
        apart = mark.end <= opening.start and (opening.start > mark.end or mark.start > _HEAD)
        if not run.is_own(mark) and not (calls and apart):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def _supposed(run: Run) -> Iterator[Sign]:
    """Yield the opening of "Suppose it for a moment." and of "Let me put the case against myself."."""
    let = run.word(0) == "let" and run.word(1) in ("me", "us")
    for mark in run.having("supposition"):
        if mark.start <= (2 if let else 0):
            yield run.sign(Distortion.CONDITION, mark)
            return


def _framed(run: Run, before: Run) -> Iterator[Sign]:
    """Yield the plan of "They toyed with a tax." where "under it" begins the quoted sentence."""
    if before.is_a(0, "preposition") and before.word(1) in ("it", "this", "them", "these"):
        for mark in run.having("planned", "fictive", "discourse"):
            yield run.sign(Distortion.MODAL, mark)
            return


def _withdrawn(run: Run) -> Iterator[Sign]:
    """Yield the verb of "I have been asked to withdraw the sentence, and I do so."."""
    own = run.has_a("self")
    for mark in run.having("withdrawing"):
        if own and not any(run.having("negation", "denial")):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def _repeated(run: Run) -> Iterator[Sign]:
    """Yield the verb of "Every schoolbook repeats it." and of "So he reasoned."."""
    run = run.part(0, -1) if run.word(-1) in _STRONG else run
    run = run.part(0, run.tokens.index(",") if "," in run.tokens else None)
    if len(run.tokens) > _SAID or not _THEMSELVES.isdisjoint(run.tokens) or run.has_a("self"):
        return
    for mark in run.having("attribution", "repeating", "musing"):
        behind = mark.end + 1 + (run.word(mark.end) in ("of", "about"))
        closes = (
            run.word(behind) in ("", ",") or run.is_a(behind, "preposition") or run.word(behind) in _OFTEN
        )
        names = run.word(behind - 1) in _POINTED and closes
        ends = mark.end == len(run.tokens) or run.word(mark.start - 1) in _PERSONS
        muses = "musing" in mark.kinds and ends
        record = any(run.is_a(index, "record") for index in range(mark.start))
        if (names or muses) and not (record or any(run.having("negation"))):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return


def signs_following(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verdict that opens the next sentence, or is all of it: "This is a lie.", "Far from it.".

    "On the contrary" takes nothing back where the quotation itself denies.
    """
    if _errs_elsewhere(run):
        return
    yield from signs_of_afterthought(run, quoted)
    rest = _without_aside(_without_at_least(_without_opening(run)))
    yield from signs_taking_back(rest)
    end = next((index for index, word in enumerate(rest.tokens) if word in _STRONG), len(rest.tokens))
    sentence = rest.part(0, end)
    cry = _cry(sentence)
    if cry:
        yield sentence.sign(Distortion.CORRECTION, cry)
        return
    if any(quoted.run.having("hedge")) and any(sentence.having("guessing")):
        return
    retraction = next((mark for mark in sentence.marks if _retracts(sentence, mark)), None)
    if retraction:
        denied = any(quoted.run.having("negation", "denial", "correction"))
        if not (denied and "contrary" in retraction.kinds):
            yield sentence.sign(Distortion.CORRECTION, retraction)
        return
    yield from _spoken(sentence, ends=end < len(rest.tokens))
    yield from signs_of_calling(rest, end)


def _errs_elsewhere(run: Run) -> bool:
    """Tell whether an error is owned of which the sentence says what it was: "I was wrong about his age"."""
    err = run.is_a(0, "self") and run.is_a(1, "copula") and run.word(2) in ("wrong", "mistaken")
    return err and run.word(3) == "about" and run.word(4) not in _POINTED


def _without_opening(run: Run) -> Run:
    """Leave out who answers in a record, and a small word such as "but"."""
    start = 2 if _is_label(run) else 0
    while run.word(start) in _JOINING and start < len(run.tokens):
        start += 1
    return run.part(start)


def _cry(sentence: Run) -> Mark | None:
    """Return the verdict that is hardly less than all of a sentence without a verb: "A lie!", "Nonsense."."""
    if len(sentence.tokens) == 1:
        return Mark(frozenset(), 0, 1) if sentence.word(0) in _BARE else None
    plain = not (has_verb(sentence) or any(map(parts, sentence.tokens)) or any(sentence.having("negation")))
    short = 1 < len(sentence.tokens) <= _SHORT
    told = sentence.word(0) in ("a", "an") and sentence.is_a(len(sentence.tokens) - 1, "telling")
    if short and plain and told:
        return Mark(frozenset(), 0, len(sentence.tokens))
    return next(sentence.having("correction"), None) if short and plain else None


def _is_label(run: Run) -> bool:
    """Tell whether a line of a record begins, with the name of one who answers: "A. I did not."."""
    word, mark = run.word(0), run.word(1)
    return word.isalpha() and (mark == ":" or (mark == "." and len(word) == 1))


def _is_verb(run: Run, index: int) -> bool:
    """Tell whether a verb says what a subject is or proved to be, or nothing follows it."""
    word = run.word(index)
    told = (run.is_a(index, "finite") or word.endswith("ed")) and not word.endswith("s")
    return parts(word) or run.is_a(index, "copula") or word in ("has", "happens", "holds") or told


def _retracts(run: Run, mark: Mark) -> bool:
    """Tell whether a phrase such as "far from it" opens a sentence, but for "it was" or "the facts"."""
    named = run.word(mark.end - 1) in _OPPOSITES and run.word(mark.end - 2) == "the" and not mark.start
    if named and mark.end < len(run.tokens) and not _is_verb(run, mark.end):
        return False  # "the contrary evidence of the ferryman"
    opening = mark.start <= 2 and (run.word(0) == "the" or run.is_a(1, "copula"))
    doubted = "negation" in mark.kinds and any(run.having("denial"))  # "no sane man doubts it"
    retracts = "retraction" in mark.kinds and (opening or not mark.start) and not doubted
    return "admission" in mark.kinds or retracts


def _spoken(sentence: Run, *, ends: bool) -> Iterator[Sign]:
    """Yield the "so" of "The owners thought so.", and the "thus" of "Thus the optimists.".

    Where a sentence is longer than what is looked at, nothing ``ends`` it.
    """
    if any(sentence.is_a(index, "record") for index in range(len(sentence.tokens))):
        return
    for mark in sentence.having("attribution"):
        last = (ends and mark.end + 1 == len(sentence.tokens)) or sentence.word(mark.end + 1) in (",", "too")
        own = sentence.is_own(mark) or sentence.word(0) == "if" or _revised(sentence.part(0, mark.start))
        if sentence.word(mark.end) == "so" and last and not own:
            yield sentence.sign(Distortion.ATTRIBUTION, mark)
    yield from says_so(sentence)


def _revised(run: Run) -> bool:
    """Tell whether authors made their own text say so: "We have rewritten it to", "The text now"."""
    opening = run.part(0, _VERDICT)
    own = opening.is_a(0, "self") and any(opening.having("revising")) and run.word(-1) == "to"
    text = run.word(-1) == "now" and (run.is_a(1, "record") or run.is_a(1, "saying"))
    return own or text


def says_so(run: Run) -> Iterator[Sign]:
    """Yield the "so" of "So the Times.", which has no verb."""
    run = run.part(0, run.tokens.index(",") if "," in run.tokens else None)
    verbal = any(
        run.is_a(index, "finite") or run.word(index).endswith("ed") for index in range(len(run.tokens))
    )
    short = 2 < len(run.tokens) <= _NAMES
    if run.word(0) in ("so", "thus") and run.is_a(1, "article") and short and not verbal:
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
