"""A first letter out of line with its neighbours

## What it does

Reports each text that starts with a small letter where at least four in five of the same key, in
entries of the same kind, start with a capital, and at least four do.

## Why it matters

In a list of titles the one that starts small looks like a mistake, and mostly is one.

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
    title: fog and no bell
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

from collections import Counter
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.format.tables import Prose
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry, is_sentence

_FEWEST = 4
_SHARE = 0.8


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        letters = Counter(prose.first_letters)
        small = sum(count for letter, count in letters.items() if letter.islower())
        capitals = sum(count for letter, count in letters.items() if letter.isupper())
        if small and capitals >= _FEWEST and capitals >= _SHARE * (capitals + small):
            yield from _small(prose, capitals)


def _small(prose: Prose, capitals: int) -> Iterator[Finding]:
    for path, text in prose:
        if (
            is_sentence(text) and text[0].islower() and not text[1:2].isupper()
        ):  # names such as "eLibrary" start as they like
            place = (*path, prose.key)
            yield Finding(
                place,
                f"{entry(path)} has a `{prose.key}` that starts with a small letter",
                f"{capitals} others start with a capital",
                "start it with a capital, too",
                fix=Mend("start it with a capital", (Change(place, ((0, 1, text[0].upper()),)),)),
            )


RULE = Rule(Kind("AM309", "uneven-capital", Severity.WARNING), __doc__, check)
