"""An accusation with neither answers nor a reason

## What it does

Reports each accusation that has no `rebuttals` and does not say under `unanswered` why there are
none.

## Why it matters

A charge that nobody answers and a charge whose answer was forgotten look the same. The reason tells
them apart.

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
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        if node.rebuttals or node.accusation.unanswered is not None:
            continue
        if context.lacks(node.path, "rebuttals") and context.lacks(node.path, "unanswered"):
            yield Finding(
                node.path,
                f"{entry(node.path)} has neither rebuttals nor a reason why there are none",
                "no `rebuttals`, no `unanswered`",
                "add `rebuttals`, or say under `unanswered` why there are none",
                on="key",
            )


RULE = Rule(Kind("AM201", "accusation-without-answer"), __doc__, check)
