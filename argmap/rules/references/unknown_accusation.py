"""A broader accusation that is not declared

## What it does

Reports each `part_of` that names no accusation of the file.

## Why it matters

The tie is lost: the reader of the broader charge does not learn what serves it.

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
    part_of: neglect
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

from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    return context.declared["accusations"].check(context.tables["accusations"], "part_of")


RULE = Rule(Kind("AM106", "unknown-accusation"), __doc__, check)
