"""A suppression of a rule that does not exist

## What it does

Reports each name in an `# argmap: ignore[…]` comment that is neither the code nor the name of a rule.

## Why it matters

A misspelt suppression silences nothing, and its author believes that it does.

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
    topic: light  # argmap: ignore[AM1020] the topics are still being sorted
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

from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Rule

RULE = Rule(Kind("AM902", "unknown-suppression"), __doc__)
