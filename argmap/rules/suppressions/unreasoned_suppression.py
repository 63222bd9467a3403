"""A suppression without a reason

## What it does

Reports each `# argmap: ignore[…]` comment that has no words after the bracket.

## Why it matters

Whoever reads the file next must be able to tell whether the exception still holds.

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
    topic: lamps  # argmap: ignore[unknown-topic]
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
    topic: lamps  # argmap: ignore[unknown-topic] its topic comes with the next issue
    unanswered: The keeper's plea passes over it.
```
"""

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Rule

RULE = Rule(Kind("AM903", "unreasoned-suppression", Severity.WARNING), __doc__)
