"""White space at the end of a line of prose

## What it does

Reports each text of the curator's that has white space at the end of a line or of its own.

## Why it matters

It cannot be seen, makes noise in every comparison of two versions, and in folded texts leaves a
second space between two words.

## Example

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
    unanswered: 'The keeper''s plea passes over it. '
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

import re
from collections.abc import Iterator

from argmap.diagnostics import Kind, Path, Severity
from argmap.rule import Context, Finding, Rule, entry

_TRAILING = re.compile(r"[ \t](?=[\r\n]|\Z)")
_SPACES = frozenset(" \t\xa0")


def check(context: Context) -> Iterator[Finding]:
    in_lines = _has_trailing(context.loaded.source.text)
    for prose in context.tables.prose.values():
        if not in_lines and _SPACES.isdisjoint(prose.last_letters):
            continue
        for path, text in prose:
            if text[-1] in _SPACES or (in_lines and _trails(context, (*path, prose.key))):
                yield Finding(
                    (*path, prose.key),
                    f"{entry(path)} has white space at the end of a line of its `{prose.key}`",
                    "ends in white space",
                    "take it out",
                )


def _has_trailing(text: str) -> bool:
    """Tell whether a line ends in white space, which it hardly ever does, as fast as can be."""
    tabs, returns = "\t" in text, "\r" in text
    return " \n" in text or bool((tabs or returns) and _TRAILING.search(text))


def _trails(context: Context, path: Path) -> bool:
    text = context.loaded.source.text
    return bool(_TRAILING.search(text[slice(*context.loaded.offsets(path))].rstrip("\r\n")))


RULE = Rule(Kind("AM308", "trailing-space", Severity.WARNING), __doc__, check)
