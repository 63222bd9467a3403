"""A suppression that cannot be read

## What it does

Reports each comment that starts with `# argmap:` and is not of the form `# argmap: ignore[CODE] reason`
or `# argmap: ignore-file[CODE] reason`. There is no form that silences every rule at once.

## Why it matters

A comment that looks like a suppression and is none gives false comfort.

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
    topic: light  # argmap: ignore
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

RULE = Rule(Kind("AM904", "malformed-suppression"), __doc__)
