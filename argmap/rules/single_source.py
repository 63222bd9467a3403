"""Answers that all rest on one source

## What it does

Reports each accusation with two or more answers by others than the accusers, all of them with
evidence, where all the evidence comes from one single source.

## Why it matters

The answers look like several and fall together: whoever doubts that one source doubts them all.

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
      boats-came-home:
        title: Boats came home
        claim: Three boats found the harbour mouth in the dark.
        move: context
        evidence:
          - source: oil-book
            shows: The margin has the hours at which the boats came in.
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
  pier-book: {kind: record, title: The pier book, date: 1871-03-05}
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
      boats-came-home:
        title: Boats came home
        claim: Three boats found the harbour mouth in the dark.
        move: context
        evidence:
          - source: pier-book
            shows: It has the hours at which the boats came in.
            nature: document
```
"""

from collections.abc import Iterator

from argmap.diagnostics import Kind, Severity
from argmap.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        answers = node.rebuttals
        if len(answers) < 2 or not all(answer.evidence for answer in answers):
            continue
        sources = {piece.evidence.source for answer in answers for piece in answer.evidence}
        if len(sources) == 1:
            source = min(sources)
            yield Finding(
                node.path,
                f'all {len(answers)} answers to {entry(node.path)} rest on the one source "{source}"',
                "a single point of failure",
                "add a second source where there is one",
                on="key",
                related=((("sources", source), "the only source"),),
            )


RULE = Rule(Kind("AM405", "single-source", Severity.NOTE), __doc__, check)
