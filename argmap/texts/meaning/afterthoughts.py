"""What a next sentence thinks better of: "Or it would have.", "Those were the figures for 1938.", "Fair?"."""

from collections.abc import Iterator

from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(".!?…;")
_LONG = 14
_SHORT = 6
_REMAINDER = 8
_ECHO = 4
_RULED = 3
_POINTING = frozenset(["that", "this", "those", "these", "such", "so"])
_PAST = frozenset(["was", "were", "held", "went", "stood", "ran", "read"])
_OPENING = 7
_PRONOUNS = frozenset(["it", "he", "she", "they", "we", "you", "i"])
_RATHER = frozenset(["rather", "most", "nearly", "almost", "at", "not", "else"])
_UNREAL = frozenset(["would", "might", "could", "did", "should", "may"])
_THOUGHT = frozenset(["thought", "believed", "supposed", "fancied", "imagined"])
_THEN = frozenset(["then", "once", "formerly", "earlier"])
_WRONG = frozenset(["wrong", "mistaken", "misled", "deceived", "lying", "dreaming"])
_WISHING = frozenset(["should", "would", "wanted", "hoped", "wish", "had"])
_SINCE = frozenset(["since", "now", "long", "today", "then", "nowadays"])
_EXCEPTING = frozenset(
    ["who", "except", "save", "if", "for", "in", "but", "when", "unless", "until", "apart"]
)
_CONTENT = 4


def signs_of_second_thoughts(cut: Cut) -> Iterator[Sign]:
    """Yield the "I should say" and the "would not swear" behind a statement, in its sentence or the next."""
    runs = [cut.after]
    if len(cut.after.tokens) <= _REMAINDER:
        runs.append(cut.following.head(_LONG))
    for run in runs:
        yield from _rephrased(run)
        yield from _unsworn(run)


def signs_of_afterthought(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield what the sentence behind a statement takes from it, without calling it false."""
    end = next((index for index, word in enumerate(run.tokens) if word in _STRONG), len(run.tokens))
    sentence = run.part(0, end)
    if run.word(end) == "?":
        yield from _echoed(sentence, quoted)
    elif sentence.tokens:
        yield from _or_not(sentence)
        yield from excepting(sentence)
        if "events" in sentence.tokens or sentence.part(-2).tokens == ["any", "rate"]:
            yield sentence.sign_at(Distortion.HEDGE, len(sentence.tokens) - 1, len(sentence.tokens))
        yield from _dated(sentence, quoted)
        yield from _of_old(sentence, quoted)
        yield from _supposed(run.part(0, end), quoted)
        yield from _ended(sentence, quoted)
        yield from _hedged(sentence)
        yield from _wished(sentence)
        yield from _in_jest(sentence)


def _echoed(sentence: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the word that "Fair to whom?" takes up, and the first of "On what evidence?"."""
    if not 0 < len(sentence.tokens) <= _ECHO or sentence.is_a(0, "question"):
        return
    said = {word for word in quoted.run.tokens if len(word) >= _CONTENT}
    echo = next((index for index, word in enumerate(sentence.tokens) if word in said), None)
    if echo is not None or sentence.is_a(0, "preposition"):
        yield sentence.sign_at(Distortion.QUESTION, echo or 0, (echo or 0) + 1)


def _or_not(sentence: Run) -> Iterator[Sign]:
    """Yield the "or" of "Or it would have, had anyone lived." and of "Or most of it."."""
    if sentence.word(0) != "or":
        return
    done = sentence.word(1) in _PRONOUNS and sentence.is_a(2, "question")
    less = sentence.word(1) in _RATHER or any(
        mark.start == 1 for mark in sentence.having("limit", "negation", "hedge")
    )
    if done or less:
        yield sentence.sign_at(Distortion.CORRECTION, 0, 1)


def _rephrased(run: Run) -> Iterator[Sign]:
    """Yield the "I should say" of "Stopped, I should say" and of "- the three in front, that is to say"."""
    for mark in run.words.marks(run.tokens):
        parted = run.words.partial or parts(run.word(mark.end)) or mark.end == len(run.tokens)
        if "rephrasing" in mark.kinds and mark.start <= _LONG and parts(run.word(mark.start - 1)) and parted:
            yield run.sign_at(Distortion.QUANTIFIER, mark.start, mark.end)
            return


def excepting(run: Run) -> Iterator[Sign]:
    """Yield the "that is" of "- everyone, that is, who still has a job"."""
    if (
        run.word(1) == "which"
        and run.part(3, 5).tokens == ["more", "than"]
        and run.word(5) in ("can", "could")
    ):
        yield run.sign_at(Distortion.QUANTIFIER, 1, 5)  # "|, which is more than can be said of the fish"
    for index in range(len(run.tokens) - 3):
        if run.tokens[index : index + 3] == ["that", "is", ","] and run.word(index + 3) in _EXCEPTING:
            yield run.sign_at(Distortion.QUANTIFIER, index, index + 2)
            return


def _dated(sentence: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "that was" of "That was in 1950." and "In 1890 that was true.", where what is was told."""
    head = sentence.head(_OPENING)
    place = next((index for index in range(len(head.tokens)) if _points_back(head, index)), None)
    if place is None or (place and not sentence.is_a(0, "preposition")):
        return
    rest = sentence.part(place + 2)
    ended = any(mark.start <= 1 or mark.end > 2 for mark in rest.having("until"))
    then = (
        rest.has_a("ruling")
        or not _THEN.isdisjoint(rest.tokens)
        or any(word[:1].isdigit() for word in sentence.tokens)
    )
    if ended or (then and quoted.is_general):
        yield sentence.sign_at(Distortion.QUANTIFIER, place, place + 2)


def _of_old(sentence: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "is dated" of "The notice is dated 1911." behind what is told as if it were so now."""
    year = any(word[:1].isdigit() for word in sentence.tokens)
    for mark in sentence.having("dating-from") if year and quoted.is_general else ():
        yield sentence.sign(Distortion.QUANTIFIER, mark)
        return


def _supposed(sentence: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "would" of "It would, if they were children." and the "mean" of "by boys I mean two"."""
    exact = sentence.part(0, 3).tokens == ["that", "is", ","] or (
        sentence.part(0, 5).tokens == ["that", "is", "to", "say", ","]
    )
    for mark in sentence.having("condition") if exact and quoted.promises else ():
        yield sentence.sign(Distortion.CONDITION, mark)
        return  # "That is, it will open if the steel arrives."
    unreal = sentence.word(1) in _UNREAL and sentence.word(2) == ","
    if sentence.word(0) in _PRONOUNS and unreal and sentence.word(3) in ("if", "had", "were", "but", "when"):
        yield sentence.sign_at(Distortion.CONDITION, 1, 4)
    mine = (
        sentence.word(0) == "by"
        and "mean" in sentence.tokens[:_OPENING]
        and sentence.word(1) in quoted.run.tokens
    )
    if mine:
        yield sentence.sign_at(Distortion.QUANTIFIER, 0, sentence.tokens.index("mean") + 1)
    if (
        sentence.is_a(0, "self")
        and sentence.word(1) in _THOUGHT
        and sentence.word(2) in ("", ",", "until", "till")
    ):
        yield sentence.sign_at(Distortion.CORRECTION, 0, 2)


def _points_back(run: Run, index: int) -> bool:
    """Tell whether "that was", "so it stood" or "the charge held" begins at a place."""
    noun = run.word(index) in _POINTING or (run.word(index - 1) == "the" and run.is_a(index, "telling"))
    return noun and (run.word(index + 1) in _PAST or run.word(index + 1).endswith("ed"))


def _ended(sentence: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the verb of "Since last spring this has changed." and "The Act has since been repealed."."""
    since = not _SINCE.isdisjoint(sentence.tokens) or sentence.word(0) in _POINTING
    for mark in sentence.having("ending"):
        perfect = any(sentence.is_a(index, "having") for index in range(max(0, mark.start - 3), mark.start))
        rule = sentence.is_a(1, "ruling") and sentence.is_a(2, "copula") and mark.start == _RULED
        ended = rule or (since and perfect and quoted.is_general)
        if ended and not any(sentence.having("negation")):
            yield sentence.sign(Distortion.QUANTIFIER, mark)
            return


def _hedged(sentence: Run) -> Iterator[Sign]:
    """Yield the "perhaps" of "By helicopter, perhaps." and the verdict of "Everybody was wrong."."""
    last = len(sentence.tokens) - 1
    if last >= _SHORT:
        return
    judged = sentence.word(last) in _WRONG and sentence.is_a(last - 1, "copula")
    person = sentence.word(0) in _PRONOUNS or sentence.word(0).startswith(("every", "both", "all"))
    if judged and person:
        yield sentence.sign_at(Distortion.CORRECTION, last, last + 1)
    if not has_verb(sentence):
        yield from (sentence.sign(Distortion.CORRECTION, mark) for mark in sentence.having("hedge"))


def _unsworn(run: Run) -> Iterator[Sign]:
    """Yield the "would not swear" of "|, though I would not swear to it"."""
    for mark in run.having("unsworn"):
        if run.words.partial or run.is_a(mark.start - 1, "self") or run.is_a(mark.start, "self"):
            yield run.sign(Distortion.HEDGE, mark)
            return


def _wished(sentence: Run) -> Iterator[Sign]:
    """Yield the wish of "That is what I should like to be able to say." and "I wish it were."."""
    start = next((index for index in range(_SHORT) if sentence.is_a(index, "self")), None)
    if start is None:
        return
    what = sentence.word(start - 1) == "what" and sentence.word(0) in _POINTING
    wishes = sentence.word(start + 1) in _WISHING
    bare = start == 0 and sentence.word(1) in ("wish", "wished") and sentence.word(2) in _PRONOUNS | _POINTING
    if (what and wishes) or bare:
        yield sentence.sign_at(Distortion.CORRECTION, start + 1, start + 2)


def _in_jest(sentence: Run) -> Iterator[Sign]:
    """Yield the "jest" of "I jest, of course." and of "I trust nobody takes the compliment in earnest."."""
    own = sentence.has_a("self", "mine") or sentence.word(0) in ("forgive", "pardon", "excuse")
    yield from in_jest(sentence) if own else ()


def in_jest(sentence: Run) -> Iterator[Sign]:
    """Yield the "tongue" of ", I cabled, with my tongue in my cheek"."""
    for mark in sentence.having("jesting"):
        if not any(found.end == mark.start for found in sentence.having("negation")):
            yield sentence.sign(Distortion.IRONY, mark)
            return
