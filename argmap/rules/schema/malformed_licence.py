"""A licence that is no SPDX expression

## What it does

Reports a `license` that is neither an SPDX expression nor `other`.

## Why it matters

Who may use a map, and how, must be clear without a reader guessing.

## Example

```yaml
argmap: 1
title: The harbour light
license: CC BY 4.0
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
license: CC-BY-4.0
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

RULE = Rule(faults.MALFORMED_LICENCE, __doc__)
