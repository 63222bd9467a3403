"""A full stop out of line with its neighbours."""

import re
from collections import Counter
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry, is_sentence

_FEWEST = 4
_SHARE = 0.8
_CLOSING = " \t\r\n\"'’”»›)]}」』）】》〉"
_STOPS = frozenset(".。．।۔")
_OTHER_ENDS = frozenset("?!…？！؟:;")
_ABBREVIATION = re.compile(r"(?:\b\w|\.\w+|\b(?:al|cf|Co|Dr|ed|etc|Inc|Jr|Ltd|No|pp|Sr|St|vol|vols))\.\W*$")


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        if sum(map(prose.last_letters.count, _STOPS)) in (0, len(prose.texts)):
            continue
        stopped, bare = [], []
        for item in prose:
            end = _end(item[1])
            if end in _STOPS:
                stopped.append(item)
            elif end not in _OTHER_ENDS:
                bare.append(item)
        few, many = sorted((stopped, bare), key=len)
        if few and len(many) >= _FEWEST and len(many) >= _SHARE * (len(few) + len(many)):
            yield from _outliers(prose.key, few, many, stopped=few is stopped)


def _outliers(
    key: str, few: list[tuple[Path, str]], many: list[tuple[Path, str]], *, stopped: bool
) -> Iterator[Finding]:
    here, there = ("with", "without") if stopped else ("without", "with")
    stop = "" if stopped else Counter(_end(text) for _, text in many).most_common(1)[0][0]
    for path, text in few:
        if not _ABBREVIATION.search(text) if stopped else is_sentence(text):
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


RULE = Rule(Kind("AM310", "uneven-full-stop", Severity.WARNING), __file__, check)
