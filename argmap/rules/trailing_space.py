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
_LINE_ENDS = (" \n", "\t\n", " \r", "\t\r")


def check(context: Context) -> Iterator[Finding]:
    source = context.loaded.source.text
    in_lines = any(end in source for end in _LINE_ENDS) or source[-1:] in " \t"
    for (_, key), texts in context.prose.items():
        for path, text in texts:
            if text[-1] in " \t\xa0" or (in_lines and _trails(context, (*path, key))):
                yield Finding(
                    (*path, key),
                    f"{entry(path)} has white space at the end of a line of its `{key}`",
                    "ends in white space",
                    "take it out",
                )


def _trails(context: Context, path: Path) -> bool:
    start, end = context.loaded.offsets(path)
    text = context.loaded.source.text
    return _TRAILING.search(text, start, end) is not None


RULE = Rule(Kind("AM308", "trailing-space", Severity.WARNING), __doc__, check)
