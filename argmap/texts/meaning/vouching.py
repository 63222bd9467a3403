"""Who answers for a clause with "that": a proof, "the fact" - or nobody that the guard knows."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_OBJECTS = frozenset(["us", "me", "him", "her", "them", "you", "itself", "himself", "herself", "themselves"])
_LED = frozenset(["so", "such", "now", "order", "than", "but", "except", "save", "given", "seeing", "until"])
_DOUBTFUL = ("able", "ible", "ful", "likely")
_PHRASE = 4
_SUBJECT = 7
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "who", "which", "you"])
_UNREAL = frozenset(["would", "should", "might"])
_TIMES = frozenset(["year", "week", "month", "night", "morning", "evening", "hour", "time", "moment"])
_HELD = frozenset(["put", "held", "given"])
_MEANING = frozenset(["mean", "follow"])


def signs_unvouched(head: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield the word before "that" which gives the clause to somebody, unless a list knows that it proves.

    What a proof "is to" show is not shown. "So … that", "it was in May that" and "on the day that" are left
    alone.
    """
    index = _governor(head)
    if not quoted.asserts or quoted.starts_with_verb or index < 0 or not head.word(index).isalpha():
        return
    word = head.word(index)
    own = head.is_own(Mark(frozenset(), index, index + 1))
    if head.is_a(index, "provable") and _is_open(head, index):
        yield head.sign_at(Distortion.MODAL, index - 1, index + 1)
        return
    if not _UNREAL.isdisjoint(head.tokens[-_PHRASE:]) and (
        word in _MEANING or not head.is_a(index, "vouching")
    ):
        yield head.sign_at(Distortion.CONDITION, index, index + 1)
        return
    if any("neutral" in mark.kinds for mark in head.words.marks([*head.tokens, "that"])):
        return
    if word in _LED or not _LED.isdisjoint(head.tokens[-_SUBJECT:]) or "vouching" in head.words.kinds(word):
        return
    if any(head.having("negation", "denial")) or own:
        return
    kind = _kind(head, index)
    if kind is Distortion.HEDGE or (kind is not None and not attributed):
        yield head.sign_at(kind, index, index + 1)


def _kind(head: Run, index: int) -> Distortion | None:
    word = head.word(index)
    if head.is_a(index, "copula"):
        return _of_subject(head, index)
    before = index - 1
    while head.words.is_adverb(head.word(before)) or head.word(before) in (
        "very",
        "most",
        "quite",
        "so",
        "only",
    ):
        before -= 1
    if head.is_a(before, "copula") and head.word(before - 1) in ("it", "is", "was"):
        doubtful = word.endswith(_DOUBTFUL) and not head.is_a(index, "plain")
        told = (word.endswith("ed") or word in _HELD) and not head.is_a(index, "plain")
        return Distortion.HEDGE if doubtful else Distortion.ATTRIBUTION if told else None
    led = any(
        head.is_a(number, "article") and _PRONOUNS.isdisjoint(head.tokens[number:index])
        for number in range(max(0, index - 3), index)
    )
    if not word.islower() or (led and not (head.is_a(index, "finite") or _is_past(head, index))):
        return _of_noun(head, index)
    small = head.is_a(index, "preposition") or head.is_a(index, "clear") or head.is_a(index, "article")
    return None if small else Distortion.ATTRIBUTION


def _of_noun(head: Run, index: int) -> Distortion | None:
    """Return what a noun or name makes of "that …": "took it into their heads that", "told Mr Hill that"."""
    cleft = head.word(0) == "it" and head.is_a(1, "copula")
    timed = head.word(index) in _TIMES or head.word(index).endswith("day")
    known = any(head.is_a(number, "vouching") or head.is_a(number, "record") for number in range(index))
    if any(head.is_a(index, kind) for kind in ("discourse", "report", "telling")) and not (cleft or known):
        return Distortion.ATTRIBUTION
    verbal = any(head.is_a(number, "finite") or _is_past(head, number) for number in range(index))
    return None if cleft or timed or known or not verbal else Distortion.ATTRIBUTION


def _is_past(head: Run, index: int) -> bool:
    return head.word(index).endswith("ed") or head.is_a(index, "attribution")


def _is_open(head: Run, index: int) -> bool:
    """Tell whether a proof is only named, by a "to" that no "enough" or "easy" makes good."""
    before = head.word(index - 2)
    enabled = head.is_a(index - 2, "achieving") or head.is_a(index - 2, "enabling")
    own = any(head.is_a(number, "self") for number in range(index))
    return head.word(index - 1) == "to" and bool(before) and not (enabled or own)


def _of_subject(head: Run, index: int) -> Distortion | None:
    """Return what "their creed is" makes of "that …", unlike "the fact is" and "so it was"."""
    subject = head.tokens[max(0, index - _SUBJECT) : index]
    known = any("vouching" in head.words.kinds(word) or word in ("it", "this", "there") for word in subject)
    named = any(head.is_a(number, "article") for number in range(max(0, index - _SUBJECT), index))
    return Distortion.ATTRIBUTION if subject and named and not known else None


def _governor(head: Run) -> int:
    """Return where the verb or adjective before "that" stands, with "us" or "in the papers" behind it."""
    index = len(head.tokens) - 1
    while index >= 0:
        word = head.word(index)
        if head.word(index - 1) == "that" and head.is_a(index, "lasting"):
            index -= 2  # "it was put to me that morning that"
            continue
        if head.word(index - 1) == "to" and head.is_a(index, "provable"):
            return index
        if word in _OBJECTS and head.word(index - 1) == "to":
            index -= 2
            continue
        if word in _OBJECTS or word == "out" or head.words.is_adverb(word) or parts(word):
            index -= 1
            continue
        place = next(
            (number for number in range(index - 1, max(-1, index - _PHRASE), -1) if _leads(head, number)),
            None,
        )
        if place is None or any(head.is_a(number, "finite") for number in range(place, index + 1)):
            return index
        if not _PRONOUNS.isdisjoint(head.tokens[place:index]):
            return index  # "from this he leaps to"
        index = place - 1
    return index


def _leads(head: Run, index: int) -> bool:
    """Tell whether a preposition stands at a place, and no "to" of a verb."""
    if head.word(index) == "to":
        return head.is_a(index + 1, "article") or head.word(index + 1)[:1].isupper()
    return head.is_a(index, "preposition")
