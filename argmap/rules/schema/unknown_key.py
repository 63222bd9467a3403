"""A key that the format does not have

## What it does

Reports each key that its entry cannot have, with the key that was probably meant.

## Why it matters

A key that nobody reads is lost without a sign.

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
    topic: light
    quotes: the light was out
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

RULE = Rule(faults.UNKNOWN_KEY, __doc__)
