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

from argmap.format.graph import AccusationNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        source = _only(node) if len(node.rebuttals) > 1 else None
        if source is not None:
            yield Finding(
                node.path,
                f'every answer to {entry(node.path)} rests on the one source "{source}"',
                "a single point of failure",
                "add a second source where there is one",
                on="key",
                related=((("sources", source), "the only source"),),
            )


def _only(node: AccusationNode) -> str | None:
    """Return the one source on which all answers to an accusation rest, where each rests on it alone."""
    first, last = node.rebuttals[0].evidence[:1], node.rebuttals[-1].evidence[-1:]
    if not first or not last or first[0].evidence.source != last[0].evidence.source:
        return None
    pieces = [answer.evidence for answer in node.rebuttals]
    alike = {piece.evidence.source for own in pieces for piece in own} == {first[0].evidence.source}
    return first[0].evidence.source if all(pieces) and alike else None


RULE = Rule(Kind("AM405", "single-source", Severity.NOTE), __doc__, check)
