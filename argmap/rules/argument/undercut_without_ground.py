"""An attack on a step that starts nowhere

## What it does

Reports each answer that is against the `inference` where there is nothing to infer from: an
accusation with no `grounds`, or an answer with no `evidence`.

## Why it matters

To undercut is to grant the grounds and deny that they carry the claim. Where no ground is recorded,
a reader cannot see which step is denied: most often a ground was left out, or the answer is plainly
against the claim.

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
        against: inference
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
    grounds:
      no-lamp-seen: {claim: Two pilots saw no lamp.}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        against: inference
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
```
"""

from collections.abc import Iterator

from argmap.format.graph import RebuttalNode
from argmap.format.models import INFERENCE
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if INFERENCE not in context.tables["rebuttals"].column("against"):
        return
    for node in context.graph.accusations.values():
        if not node.grounds and context.lacks(node.path, "grounds"):
            for answer in node.rebuttals:
                if answer.rebuttal.against == INFERENCE:
                    yield _finding(answer, "no `grounds`", "add the ground that the accusers start from")
    for answered in context.graph.answers:
        if not answered.evidence and context.lacks(answered.path, "evidence"):
            for reply in answered.replies:
                if reply.rebuttal.against == INFERENCE:
                    yield _finding(reply, "no `evidence`", "add the evidence of the answer that is answered")


def _finding(answer: RebuttalNode, lacking: str, remedy: str) -> Finding:
    attacked = answer.path[:-2]
    return Finding(
        (*answer.path, "against"),
        f"{entry(answer.path)} denies an inference, and {entry(attacked)} infers from nothing",
        f"{entry(attacked)} has {lacking}",
        f"{remedy}, or leave `against` out",
        related=((attacked, f"{lacking} here"),),
    )


RULE = Rule(Kind("AM401", "undercut-without-ground", Severity.WARNING), __doc__, check)
