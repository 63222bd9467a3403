"""A source that is not declared

## What it does

Reports each source that a piece of evidence, a ground or the file's `text` names and that does not
stand under `sources`.

## Why it matters

Evidence that leads to no document cannot be checked by anyone.

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
          - source: oil-books
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

from argmap.diagnostics import Kind
from argmap.rule import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    sources = context.declared["sources"]
    yield from sources.check(context.tables["file"], "text")
    yield from sources.check(context.tables["grounds"], "source")
    yield from sources.check(context.tables["evidence"], "source")


RULE = Rule(Kind("AM103", "unknown-source"), __doc__, check)
