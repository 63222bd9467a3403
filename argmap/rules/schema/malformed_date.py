"""A date that is none

## What it does

Reports a date that is not of EDTF level 1 (ISO 8601-2), a day that the calendar does not have, and
an interval that ends before it starts.

## Why it matters

Dates are compared with each other. `1871`, `1871-03`, `1871-03-04`, `1871-03~` (about), `1871?`
(perhaps), `187X` and `1871-03/1871-05` can be; "4 March 1871" cannot.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  log: {kind: record, title: The log, date: 4 March 1871}
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
        evidence:
          - source: log
            shows: Two pints were drawn that night.
            nature: document
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  log: {kind: record, title: The log, date: 1871-03-04}
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
        evidence:
          - source: log
            shows: Two pints were drawn that night.
            nature: document
```
"""

from argmap.loader import faults
from argmap.rules.base.rule import Rule

RULE = Rule(faults.MALFORMED_DATE, __doc__)
