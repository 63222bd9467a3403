"""A suppression that silences nothing

## What it does

Reports each rule that an `# argmap: ignore[…]` comment names and that has no finding there. A
comment speaks for its own line only, not for the one below. Rules that did not run are passed over.
No comment silences what breaks the format or what is wrong with such comments; a doubt about what a
quotation means is answered by an `ack` beside it.

## Why it matters

A comment that outlives its reason hides the next fault in the same place.

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
    topic: light  # argmap: ignore[AM102] the topics are still being sorted
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

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Rule

RULE = Rule(Kind("AM901", "unused-suppression", Severity.WARNING), __doc__)
