"""A first letter or a full stop out of line with its neighbours."""

import re
from collections import Counter
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.format.tables import Prose
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry, is_sentence

_FEWEST = 4
_SHARE = 0.8
_CLOSING = " \t\r\n\"'’”»›)]}」』）】》〉"
_STOPS = frozenset(".。．।۔")
_OTHER_ENDS = frozenset("?!…？！؟:;")
_SMALL = r"[^\W\d_](?=[^\W\d_])"
"""The start of a first word of more than one letter: one alone may be the sign of a formula."""
_ABBREVIATION = r"(?:\b\w|\.\w+|\b(?:al|cf|Co|Dr|ed|etc|Inc|Jr|Ltd|No|pp|Sr|St|vol|vols))\.\W*$"

Item = tuple[Path, str]


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        yield from _letters(prose)
        yield from _stops(prose)


def _letters(prose: Prose) -> Iterator[Finding]:
    letters = Counter(prose.first_letters)
    small = sum(count for letter, count in letters.items() if letter.islower())
    capitals = sum(count for letter, count in letters.items() if letter.isupper())
    if not small or not _is_usual(capitals, small):
        return
    for path, text in prose:
        if is_sentence(text) and _starts_small(text):
            place = (*path, prose.key)
            yield Finding(
                place,
                f"{entry(path)} has a `{prose.key}` that starts with a small letter",
                f"{capitals} others start with a capital",
                "start it with a capital, too",
                fix=Mend("start it with a capital", (Change(place, ((0, 1, text[0].upper()),)),)),
            )


def _starts_small(text: str) -> bool:
    """Tell whether a text starts small by mistake, as "eLibrary" does not, nor a formula."""
    return text[0].islower() and not text[1:2].isupper() and re.match(_SMALL, text) is not None


def _stops(prose: Prose) -> Iterator[Finding]:
    if sum(map(prose.last_letters.count, _STOPS)) in (0, len(prose.texts)):
        return
    stopped, bare = list[Item](), list[Item]()
    for item in prose:
        end = _end(item[1])
        if end in _STOPS:
            stopped.append(item)
        elif end not in _OTHER_ENDS:
            bare.append(item)
    few, many = sorted((stopped, bare), key=len)
    if few and _is_usual(len(many), len(few)):
        yield from _outliers(prose.key, few, many, stopped=few is stopped)


def _is_usual(many: int, few: int) -> bool:
    return many >= _FEWEST and many >= _SHARE * (many + few)


def _outliers(key: str, few: list[Item], many: list[Item], *, stopped: bool) -> Iterator[Finding]:
    here, there = ("with", "without") if stopped else ("without", "with")
    stop = "" if stopped else Counter(_end(text) for _, text in many).most_common(1)[0][0]
    for path, text in few:
        if not re.search(_ABBREVIATION, text) if stopped else is_sentence(text):
            yield Finding(
                (*path, key),
                f"{entry(path)} has a `{key}` that ends {here} a full stop",
                f"{len(many)} others end {there} one",
                "take it out" if stopped else "add it",
                fix=_mend((*path, key), text, stop),
            )


def _end(text: str) -> str:
    """Return what a text ends with, but for marks that close something."""
    return text.rstrip(_CLOSING)[-1:]


def _mend(path: Path, text: str, stop: str) -> Mend:
    if stop:
        end = len(text.rstrip())
        return Mend("add a full stop", (Change(path, ((end, end, stop),)),))
    end = len(text.rstrip(_CLOSING))
    return Mend("take out the full stop", (Change(path, ((end - 1, end, ""),)),))


RULE = Rule(Kind("AM309", "uneven-sentence", Severity.NOTE), __file__, check)
