"""An answer that rests on argument, with evidence

## What it does

Reports each rebuttal that says `rests_on: argument` and lists `evidence` all the same.

## Why it matters

One of the two is wrong, and the standing of the accusation hangs on it.

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
        rests_on: argument
        evidence:
          - source: oil-book
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
    rests_on = context.tables["rebuttals"].column("rests_on")
    for answer, basis in zip(context.graph.answers, rests_on, strict=True):
        if basis == "argument" and answer.evidence:
            yield Finding(
                (*answer.path, "rests_on"),
                f"{entry(answer.path)} is said to rest on argument, and lists evidence",
                "this says that no evidence is offered",
                "take out `rests_on`, or the evidence",
                on="key",
                related=(((*answer.path, "evidence"), "the evidence stands here"),),
                fix=Mend("take out `rests_on`", (Remove((*answer.path, "rests_on")),)),
            )


RULE = Rule(Kind("AM204", "evidence-beside-argument"), __doc__, check)
