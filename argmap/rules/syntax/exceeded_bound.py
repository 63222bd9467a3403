"""More than a claim file needs

## What it does

Reports a file with more keys and values, more levels, one inside the other, or more characters in
one text than the bounds allow.

## Why it matters

No map comes near the bounds, but a hostile file can be made to. `[tool.argmap.limits]` raises or
lowers them: `nodes`, `depth` (to 100 at most), `scalar`, and `bytes` for the file as a whole.

## Example

With `depth = 5` among the bounds:

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
        rebuttals:
          book-is-torn:
            title: The book is torn
            claim: The page of that night is missing from the oil book.
            move: objection
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

RULE = Rule(faults.EXCEEDED_BOUND, __doc__)
