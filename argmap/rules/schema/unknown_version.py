"""A version that is not known

## What it does

Reports an `argmap` other than `1`.

## Why it matters

A later version of the format may mean something else by the same words.

## Example

```yaml
argmap: 2
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

RULE = Rule(faults.UNKNOWN_VERSION, __doc__)
