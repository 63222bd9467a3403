"""A file that is not UTF-8

## What it does

Reports bytes that are no UTF-8, each at its place, and a file that is in UTF-16 or UTF-32 as a
whole.

## Why it matters

A file in another encoding shows wrong letters on every machine that does not know of it. Names
suffer first. The example cannot be shown on a page, as this page is UTF-8: the byte 0xE9, which
Latin-1 has for `é`, would stand where the question mark is.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: Andr\ufffd the keeper, role: respondent}
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
  keeper: {name: André the keeper, role: respondent}
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

RULE = Rule(faults.WRONG_ENCODING, __doc__)
