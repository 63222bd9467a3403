"""The same key twice

## What it does

Reports a key that stands in its mapping a second time, and shows where it stands first; the first
one is read.

## Why it matters

Most readers of YAML let the last one win and say nothing, so half an entry may be lost.

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
    claim: The council says that the light was out on the night of the storm.
    claim: The council says that the light was out on the night of the storm.
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
    claim: The council says that the light was out on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
```
"""

from argmap.loader import faults
from argmap.rules.base.rule import Rule

RULE = Rule(faults.DUPLICATE_KEY, __doc__)
