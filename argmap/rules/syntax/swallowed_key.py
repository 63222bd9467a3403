"""A key inside the text above it

## What it does

Reports a text of several lines in which one line begins like a key of the entry, `topic:` or `by:`, that the
entry does not have.

## Why it matters

What stands as far in as the text below a `>` or `|` belongs to that text. YAML has nothing against it: the
key is gone, and its words are read as prose.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: >
      The council says that the light was out on the night of the storm.
      voice: hinted
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: >
      The council says that the light was out on the night of the storm.
    voice: hinted
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
```
"""

import re
from collections.abc import Iterator

from argmap.format.entries import fields_at
from argmap.loader import faults
from argmap.plain.diagnostics import Path
from argmap.rules.base.rule import Context, Finding, Rule, entry

_KEY = re.compile(r"[\r\n][ \t]*(\w+):(?=[ \t\r\n]|\Z)")


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        if not any(":" in text for text in prose.texts):
            continue
        for path, text in prose:
            if ":" in text and (key := _swallowed(context, path, prose.key)):
                yield Finding(
                    (*path, prose.key),
                    f'{entry(path)} has the key "{key}" inside its `{prose.key}`',
                    f'one line begins with "{key}:"',
                    f'indent "{key}" as far as "{prose.key}", or put the words in another order',
                )


def _swallowed(context: Context, path: Path, name: str) -> str | None:
    """Return a key that begins a further line of a text, and that the entry may have and has not."""
    start, end = context.loaded.offsets((*path, name))
    keys = _KEY.findall(context.loaded.source.text, start, end)
    fields = fields_at(path) if keys else ()
    return next((key for key in keys if key in fields and context.lacks(path, key)), None)


RULE = Rule(faults.SWALLOWED_KEY, __doc__, check)
