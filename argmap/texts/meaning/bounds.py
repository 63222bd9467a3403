"""What bounds a general statement from the opening of its sentence: "for a beginner |", "in dry years |"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_LONGEST = 14
_PRONOUNS = frozenset(["this", "it", "that", "he", "she", "they", "there", "these"])
_PERSONS = frozenset(["he", "she", "i", "we", "they", "there", "it", "you", "this"])
_WHOM = frozenset(["for", "to", "among", "with"])
_ANYONE = frozenset(["anyone", "anybody", "those", "people", "someone", "whoever"])
_KINDS = frozenset(["in", "at", "on", "under", "with", "for", "among"])
_WHEN = frozenset(["before", "until", "till"])
_LONG = frozenset(["length", "duration", "space"])
_SPARED = frozenset(["excepted", "apart", "aside", "excluded", "alone"])
_STOOD = frozenset(["stood", "were", "ran", "read", "was"])
_EYES = frozenset(["eye", "ear", "layman", "outsider", "stranger", "novice"])
_ABOUT = frozenset(["about", "some", "perhaps", "nearly", "almost", "the"])
_PLURALS = frozenset(["mice", "men", "women", "children", "people", "adults", "sheep", "cattle"])
_RELATIVES = frozenset(["which", "who", "whose", "that", "and", "but"])


def signs_of_bounds(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the opening right before a statement of what is, which says for whom or when it is so."""
    opening, names = _opening(run)
    last = len(opening.tokens) - 1
    if not 0 <= last < _LONGEST or (opening.is_a(last, "article") and opening.word(last) != "that"):
        return
    yield from _spared(opening, quoted)
    dated = (mark for mark in opening.having("dating") if mark.start == 0 and quoted.asserts)
    yield from (opening.sign(Distortion.QUANTIFIER, mark) for mark in dated)
    owned = any(word.endswith(("'s", "s'")) for word in opening.tokens)
    if owned and opening.word(0) in ("in", "during", "under") and opening.is_a(last, "tenure"):
        yield opening.sign_at(Distortion.QUANTIFIER, 0, 1)  # "during my father's ministry |"
    yield from _cleft(run, quoted)
    if opening.word(0) == "for" and opening.word(2) in _LONG and quoted.asserts:
        yield opening.sign_at(Distortion.QUANTIFIER, 0, 3)
    if opening.word(0) == "as" and not _STOOD.isdisjoint(opening.tokens) and quoted.is_general:
        yield opening.sign_at(Distortion.QUANTIFIER, 0, 1)
    joined = quoted.run.is_a(0, "conjunction") or quoted.run.word(0) in ("even", "if")
    if joined or not (names or quoted.rests):
        return
    for mark in opening.having("bounding", "recurring"):
        if mark.start == 0 and ("bounding" in mark.kinds or quoted.is_general):
            yield opening.sign(Distortion.QUANTIFIER, mark)
            return
    if opening.is_a(0, "measuring") or (opening.word(0) == "where" and quoted.is_general):
        yield opening.sign_at(Distortion.QUANTIFIER, 0, 1)  # "compared with the others, |"
        return
    present = quoted.is_general or names
    known = opening.has_a("placing", "mine") or any(map(parts, opening.tokens))
    bounded = _whom(opening) or _of_a_kind(opening, present=present) or _timed(opening, quoted)
    bounded = bounded or _anywhere(opening, quoted, present=present)
    if (bounded and not known) or _earlier(opening, quoted) or (present and _lasting(opening)):
        yield opening.sign_at(Distortion.QUANTIFIER, 0, min(2, len(opening.tokens)))


def _opening(run: Run) -> tuple[Run, bool]:
    """Return the opening without the comma behind it, or the "this is" to which a quotation is the rest."""
    names = run.word(-2) in _PRONOUNS and run.is_a(len(run.tokens) - 1, "copula")
    run = run.part(0, -2) if names else run
    closed = run.word(-1) == ","
    run = run.part(0, -1) if run.word(-1) == "," else run
    if run.tokens.count(",") == 1:  # "at its best, which is not often, |", "in its day, and that is past, |"
        comma = run.tokens.index(",")
        run = run.part(0, comma) if closed and run.word(comma + 1) in _RELATIVES else run
    return run.part(1 if run.is_a(0, "conjunction") and run.word(0) not in ("for", "so") else 0), names


def _cleft(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "on" of "it was on his good days that |", where something is told that lasts."""
    cleft = run.word(0) == "it" and run.is_a(1, "copula") and run.is_a(2, "preposition")
    if cleft and run.word(-1) == "that" and (quoted.rests or quoted.is_general):
        yield run.sign_at(Distortion.QUANTIFIER, 2, 3)


def _spared(opening: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the last word of "the starters excepted, |" and the "but" of "in all but three of them |"."""
    last = len(opening.tokens) - 1
    if not quoted.asserts or has_verb(opening.part(0, last)):
        return
    if last and opening.word(last) in _SPARED and not opening.has_a("jesting"):
        yield opening.sign_at(Distortion.QUANTIFIER, last, last + 1)
    for index in range(last):
        if opening.word(index) == "all" and opening.word(index + 1) == "but" and index <= 1:
            yield opening.sign_at(Distortion.QUANTIFIER, index, index + 2)
    if opening.is_a(0, "preposition") and "exception" in opening.tokens:
        index = opening.tokens.index("exception")
        yield opening.sign_at(Distortion.QUANTIFIER, index, index + 1)


def _whom(opening: Run) -> bool:
    """Tell whether a phrase says for whom it is so: "for a beginner", "to anyone who knows no Greek"."""
    eye = opening.word(1) == "the" and opening.word(-1) in _EYES
    whom = (
        opening.word(1) in _ANYONE
        or (opening.word(1) in ("a", "an", "any") and len(opening.tokens) > 2)
        or eye
    )
    whom = whom or (opening.word(0) == "among" and opening.is_a(1, "article"))
    return opening.word(0) in _WHOM and whom and not opening.has_a("lasting")


def _anywhere(opening: Run, quoted: Quoted, *, present: bool) -> bool:
    """Tell whether any phrase bounds what is so, or one such as "at close range" what was so."""
    dated = opening.has_a("that", "lasting") or any(not word.islower() for word in opening.tokens)
    dated = dated or (opening.has_a("number") and opening.word(0) != "for")
    own = quoted.run.word(0) in _PERSONS and opening.word(0) not in ("for", "by")
    if not opening.is_a(0, "preposition") or dated or own:
        return False
    named = any(word.endswith("'s") for word in opening.tokens)
    bare = not named and opening.word(0) in ("for", "under", "at", "until") and not opening.is_a(1, "article")
    if not quoted.run.has_a("copula") and opening.is_a(1, "article"):
        return False
    return opening.word(0) not in ("as", "since", "after", "from", "of", "than") and (present or bare)


def _of_a_kind(opening: Run, *, present: bool) -> bool:
    """Tell whether a phrase without an article says of what kinds it holds: "in mice", "at low doses"."""
    last = opening.word(-1)
    kinds = (last.endswith("s") and last.islower()) or last in _PLURALS
    bare = not opening.has_a("article", "number")
    return present and opening.word(0) in _KINDS and kinds and bare


def _timed(opening: Run, quoted: Quoted) -> bool:
    """Tell whether a phrase says how long it was so: "during the siege", "in the first half"."""
    half = opening.is_a(0, "preposition") and any(
        opening.is_a(index, "ordinal") and opening.is_a(index + 1, "portion") for index in (1, 2)
    )
    half = half and quoted.run.has_a("copula")
    return half or (opening.word(0) == "during" and len(opening.tokens) > 1)


def _earlier(opening: Run, quoted: Quoted) -> bool:
    """Tell whether a clause says till when it was so, and not what the same person did before."""
    same = quoted.run.word(0) in _PERSONS
    return opening.word(0) in _WHEN and has_verb(opening) and not same


def _lasting(opening: Run) -> bool:
    """Tell whether a phrase says for how many minutes or pages it is so: "for about ten minutes"."""
    index = 1
    while opening.word(index) in _ABOUT:
        index += 1
    lasts = opening.is_a(index + 1, "lasting") or opening.is_a(index + 1, "portion")
    return opening.word(0) == "for" and opening.is_a(index, "number") and lasts
