"""A title too long for a card

## What it does

Reports each title of an accusation or a rebuttal that is longer than seventy letters. Wide letters,
as of Chinese or Japanese, count twice.

## Why it matters

The title is what a reader sees first, on a card, in a list and in an index. What does not fit there
belongs into the claim.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out on the night of the storm, so the harbour council says
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
```
"""

from collections.abc import Iterator
from unicodedata import combining, east_asian_width

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_MOST = 70


def check(context: Context) -> Iterator[Finding]:
    for kind in ("accusations", "rebuttals"):
        table = context.tables[kind]
        for number, title in enumerate(table.column("title")):
            if 2 * len(title) > _MOST and (width := _width(title)) > _MOST:
                path = table.paths[number]
                letters = sum(not combining(letter) for letter in title)
                wide = f" as wide as {width}," if width > letters else ""
                yield Finding(
                    (*path, "title"),
                    f"{entry(path)} has a title of {letters} letters,{wide} more than a card takes",
                    f"more than {_MOST}" if not wide else f"wider than {_MOST}",
                    "keep the few words that tell it from its neighbours, and leave the rest to the claim",
                )


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(letter) in "WF" else not combining(letter) for letter in text)


RULE = Rule(Kind("AM303", "long-title", Severity.WARNING), __doc__, check)
