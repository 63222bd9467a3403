"""Words: what stands between white space and holds a letter or digit."""

import re
import unicodedata
from functools import cache

from argmap.texts.numbers import cuts_number

UNSPACED = (
    "\u0e01-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai, Lao, Tibetan, Burmese, Khmer, Japanese and Chinese, which write no spaces between words."""

_SPACED_WORD = re.compile(r"(?<!\S)\S*?[^\W_]\S*")
_REACH = 200
"""How many characters on either side tell whether a word ends; a whole text may be without a space."""

_PARTING = frozenset(".,;:!?…'/|")
_UNITS = frozenset("-%‰°$€£¥+±#@_&")
_ELIDED = (
    r"(?i)[^\w]*(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu"
    r"|gl|un|dell|all|dall|nell|sull|coll|quell)'"
)
"""A French, Italian or Catalan word that has lost its last letter to the next, which is a word of its own."""

_NOTE = r"[^\w\s]*\[\d{1,3}\][^\w\s]*"


@cache  # which takes long to compile, and most texts never ask for it
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{UNSPACED}]")


@cache
def _any_word() -> re.Pattern[str]:
    """Return what a word is where some scripts write spaces and others none."""
    other = f"[^\\s{UNSPACED}]"
    return re.compile(f"[{UNSPACED}]{{1,2}}|(?<!{other}){other}*?[^\\W_{UNSPACED}]{other}*")


def has_unspaced(text: str) -> bool:
    """Tell whether anything is written in a script without spaces."""
    if text.isascii():
        return False
    maybe = [letter for letter in set(text) if "\u0e00" < letter < "\u2000" or letter >= "\u3000"]
    return bool(maybe) and bool(_unspaced().search("".join(maybe)))


def word_starts(text: str) -> list[int]:
    """Return where each word starts; where a script writes no spaces, two characters are one word."""
    pattern = _any_word() if has_unspaced(text) else _SPACED_WORD
    return [match.start() for match in pattern.finditer(text)]


def on_whole_words(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of normalised text cuts no word and no number in two, at either end."""
    return _free(text, start, backwards=True) and _free(text, end, backwards=False)


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a stretch grown, word by word, until it cuts no number."""
    while start > 0 and cuts_number(text, start):
        start = text.rfind(" ", 0, start - 1) + 1
    while end < len(text) and cuts_number(text, end):
        following = text.find(" ", end + 1)
        end = following if following >= 0 else len(text)
    return start, end


def _free(text: str, cut: int, *, backwards: bool) -> bool:
    if not 0 < cut < len(text):
        return True
    if cuts_number(text, cut):
        return False
    if text[cut - 1] == " " or text[cut] == " ":
        return True
    low, high = max(0, cut - _REACH), min(len(text), cut + _REACH)
    left = text[max(low, text.rfind(" ", low, cut) + 1) : cut]
    end = text.find(" ", cut, high)
    right = text[cut : end if end >= 0 else high]
    if backwards:
        return _edge(left[::-1], left, right)
    return bool(re.fullmatch(_NOTE, right)) or _edge(right, left, right)


def _edge(outer: str, left: str, right: str) -> bool:
    """Tell whether a run without white space may be parted; ``outer`` is left out, from the cut on."""
    if not any(map(in_word, outer)):
        return outer[0] not in _UNITS
    before = max((index for index, character in enumerate(left) if in_word(character)), default=-1)
    after = next((index for index, character in enumerate(right) if in_word(character)), len(right) - 1)
    if _unspaced().match(left[before]) or _unspaced().match(right[after]):
        return not unicodedata.category(right[0]).startswith("M")
    between = left[before + 1 :] + right[:after]
    if between == "'" and re.fullmatch(_ELIDED, left):
        return True
    if not _PARTING.intersection(between):
        return False
    if len(between) > 1:
        return True
    if between == "'" or (left[before].isdigit() and right[after].isdigit()):
        return False
    return between != "." or before > 0 or after + 1 < len(right)


def in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"
