"""An accusation that is answered and said not to be

## What it does

Reports each accusation that has both `rebuttals` and `unanswered`.

## Why it matters

One of the two is out of date, and a reader cannot tell which.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
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
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
    unanswered: The keeper's plea passes over it.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
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
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
```
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    rebuttals = context.tables["accusations"].column("rebuttals")
    unanswered = context.tables["accusations"].column("unanswered")
    for node, answers, reason in zip(context.graph.accusations.values(), rebuttals, unanswered, strict=True):
        if answers and reason is not None:
            yield Finding(
                (*node.path, "unanswered"),
                f"{entry(node.path)} is said to be unanswered, and has rebuttals",
                "this says that there is no answer",
                "take out `unanswered`, or the rebuttals",
                on="key",
                related=(((*node.path, "rebuttals"), "the answers stand here"),),
                fix=Mend("take out `unanswered`", (Remove((*node.path, "unanswered")),)),
            )


RULE = Rule(Kind("AM202", "answer-and-unanswered"), __doc__, check)
