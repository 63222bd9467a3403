"""A full stop out of line with its neighbours

## What it does

Reports each text that ends with a full stop where at least four in five of the same key, in entries
of the same kind, end without one, and each that ends without where they end with one, if at least
four do. Question marks and the like count for neither side, nor does the full stop of an
abbreviation.

## Why it matters

In a list of titles the one with a full stop looks like a mistake, and a claim without one like a
claim that was cut off.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  watch-of-the-storm:
    title: The watch of the storm
    claim: The council says that the lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
  watch-after-the-storm:
    title: After the storm
    claim: On the next night, it adds, nobody climbed the tower.
    topic: light
    unanswered: Nothing is said of that night.
  watch-in-the-fog:
    title: Fog and no bell
    claim: Fog lay on the water and no bell was rung
    topic: light
    unanswered: No page speaks of fog.
  watch-at-new-year:
    title: New year without oil
    claim: Not a pint of oil was drawn at new year.
    topic: light
    unanswered: The year's end is not mentioned.
  watch-in-summer:
    title: A summer of visitors
    claim: Visitors were let into the lamp room.
    topic: light
    unanswered: Visitors are passed over in silence.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  watch-of-the-storm:
    title: The watch of the storm
    claim: The council says that the lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
  watch-after-the-storm:
    title: After the storm
    claim: On the next night, it adds, nobody climbed the tower.
    topic: light
    unanswered: Nothing is said of that night.
  watch-in-the-fog:
    title: Fog and no bell
    claim: Fog lay on the water and no bell was rung.
    topic: light
    unanswered: No page speaks of fog.
  watch-at-new-year:
    title: New year without oil
    claim: Not a pint of oil was drawn at new year.
    topic: light
    unanswered: The year's end is not mentioned.
  watch-in-summer:
    title: A summer of visitors
    claim: Visitors were let into the lamp room.
    topic: light
    unanswered: Visitors are passed over in silence.
```
"""

import re
from collections import Counter
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry, is_sentence

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


RULE = Rule(Kind("AM310", "uneven-full-stop", Severity.WARNING), __doc__, check)
