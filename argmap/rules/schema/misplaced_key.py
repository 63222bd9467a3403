"""A key or an entry at the indentation of another

## What it does

Reports an identifier that is indented like the keys of the entry above it or of what holds it, a key such as
`rebuttals` or `evidence` that is indented like the identifiers beside it, and entries that stand among those
of another kind. The rest of the file is checked as if all of these stood in their places.

## Why it matters

What a line belongs to is told by its indentation alone. One line too far in or out gives its words to another
entry, which then seems to have keys twice, or keys that it cannot have.

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
    grounds:
      nobody-saw-it: {claim: Nobody in the harbour saw the light.}
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
    grounds:
      nobody-saw-it: {claim: Nobody in the harbour saw the light.}
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

RULE = Rule(faults.MISPLACED_KEY, __doc__)
