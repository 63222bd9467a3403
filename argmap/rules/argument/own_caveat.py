"""A caveat of those who bring the evidence

## What it does

Reports each caveat whose `by` names nobody but parties that bring the evidence themselves.

## Why it matters

A caveat says who qualifies or contradicts a piece of evidence, and readers look there for another's voice.
Most often two names have changed places, or the answer grants something that belongs into `concedes`.

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
            caveat: {by: keeper, says: The entry was made a day later.}
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
            caveat: {by: council, says: The entry was made a day later.}
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    caveats = context.tables["caveat"].having("by")
    speakers = {answer.path: answer.by for answer in context.graph.answers} if caveats else {}
    for path, by in caveats:
        evidence = path[:-2]
        if set(by) <= set(speakers[evidence[:-2]]):
            yield Finding(
                (*path, "by"),
                f"{entry(path)} is by those who bring the evidence",
                "brings it",
                "name who objects, or say in `concedes` what the answer grants",
                related=(((*evidence, "source"), "the evidence"),),
            )


RULE = Rule(Kind("AM412", "own-caveat", Severity.NOTE), __doc__, check)
