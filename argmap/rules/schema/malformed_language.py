"""A language that is no tag

## What it does

Reports a `language` that is no tag of BCP 47.

## Why it matters

Pictures name their language, so that they are read aloud and broken into lines as they should be.

## Example

```yaml
argmap: 1
title: The harbour light
language: English
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
language: en
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

RULE = Rule(faults.MALFORMED_LANGUAGE, __doc__)
