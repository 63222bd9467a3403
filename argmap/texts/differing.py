"""Puts into words how a quotation differs from the passage of the text that is most like it."""

import unicodedata
from collections.abc import Sequence

from argmap.texts.normalise import STROKE
from argmap.texts.verification import Change, Difference, Near
from argmap.texts.words import on_whole_words

_MOST = 3
_LIKE = 70.0
_LIKE_ENOUGH = 75.0


def told(near: Near) -> str:
    """Return where the nearest passage stands, and what it has in place of the words that were given."""
    line, column = near.position
    place = f"in line {line}, column {column}" + (f' of "{near.section}"' if near.section else "")
    changes = _changed(near)
    if near.exact:
        return f'they stand {place}: "{near.passage}"'
    if len(changes) > _MOST or not _is_like(near, changes):
        return f'the closest, {int(near.likeness)} % alike, is {place}: "{near.passage}"{_struck(near)}'
    *others, last = map(_told, changes)
    listed = f"{', '.join(others)} and {last}" if others else last
    return f'the text has {listed}, {place}: "{near.passage}"' + "".join(
        (*dict.fromkeys(map(_unseen, changes)), _struck(near))
    )


def _is_like(near: Near, changes: list[Difference]) -> bool:
    """Tell whether enough is the same, letter by letter or word by word, for a list of what is not."""
    same = sum(len(item.text.split()) for item in near.differences if item.change is Change.SAME)
    changed = sum(max(len(item.text.split()), len(item.quoted.split())) for item in changes)
    return near.likeness >= _LIKE or same >= changed


def _changed(near: Near) -> list[Difference]:
    return [item for item in near.differences if item.change is not Change.SAME]


def _told(item: Difference) -> str:
    if item.change is Change.ADDED:
        return f'no "{item.quoted}"'
    return f'"{item.text}"' + (" as well" if item.change is Change.DROPPED else f' for "{item.quoted}"')


def _unseen(item: Difference) -> str:
    """Return what the eye may miss: another case, or letters of another script that look the same."""
    if item.text.casefold() == item.quoted.casefold():
        return "; the case differs" if item.quoted else ""
    for own, other in zip(item.text, item.quoted, strict=False):
        if own != other and len(item.text) == len(item.quoted) and _script(own) != _script(other):
            return f'; the "{other}" given is {_named(other)}, not {_named(own)}'
    return ""


def _struck(near: Near) -> str:
    return "; the text has struck these words out" if STROKE in near.passage else ""


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""


def _named(letter: str) -> str:
    return f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip()


def without_marks(given: str, bare: str) -> str:
    """Return what to do where only the marks around some words are not in the text."""
    before, _, after = given.partition(bare)
    return f"the marks {before.strip()} {after.strip()} count as part of the words; leave them out"


def mended(quote: str, near: Near) -> tuple[int, int, str] | None:
    """Return which characters of a quotation to replace by what, where it differs in one place only."""
    changes = _changed(near)
    if len(changes) != 1 or near.likeness < _LIKE_ENOUGH:
        return None
    change = changes[0]
    words = change.text.replace("'", "’") if "’" in quote else change.text
    if change.change is Change.DROPPED:
        return _inserted(quote, near, words)
    found = _places(quote, change.quoted)
    if len(found) != 1:
        return None
    start, end = found[0], found[0] + len(change.quoted)
    if change.change is Change.ADDED:  # with the space beside it
        return (start, end + 1, "") if quote[end : end + 1] == " " else (max(start - 1, 0), end, "")
    return start, end, words


def _inserted(quote: str, near: Near, words: str) -> tuple[int, int, str] | None:
    """Put the words that are missing between those that stand around them, where these stand once."""
    number = near.differences.index(_changed(near)[0])
    parts = near.differences[:number], near.differences[number + 1 :]
    before, after = (" ".join(item.text for item in part) for part in parts)
    if not before or not after or quote.count(f"{before} {after}") != 1:
        return None
    place = quote.index(f"{before} {after}") + len(before)
    return place, place, f" {words}"


def written(quote: str, part: tuple[int, int, str]) -> str:
    """Return what such a change does, in words."""
    start, end, words = part
    if start == end:
        return f'write "{words.strip()}" as well'
    return f'write "{words}" for "{quote[start:end]}"' if words else f'leave out "{quote[start:end].strip()}"'


def _places(quote: str, words: str) -> Sequence[int]:
    starts = (start for start in range(len(quote)) if quote.startswith(words, start))
    return [start for start in starts if on_whole_words(quote, start, start + len(words))]
