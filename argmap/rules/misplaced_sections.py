"""Sections of a text that is not mapped

## What it does

Reports `sections` of any source but the one that `text` names.

## Why it matters

Places and quotations always belong to the mapped text, so these sections can be named by nothing.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book:
    kind: record
    title: The oil book
    date: 1871-03-04
    sections:
      march: {title: March, starts: The first of March}
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

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book:
    kind: record
    title: The oil book
    date: 1871-03-04
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
from argmap.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    text, sources = context.claims.text, context.claims.sources or {}
    if context.loaded.has(("text",)) and text not in sources:
        return  # the misspelt `text` is the fault
    for id_, source in sources.items():
        if source.sections and id_ != text:
            path = ("sources", id_)
            yield Finding(
                (*path, "sections"),
                f"{entry(path)} has sections, and is not the mapped text",
                "nothing can name these",
                "take them out" if text else f"take them out, or write `text: {id_}`",
                on="key",
            )


RULE = Rule(Kind("AM208", "misplaced-sections"), __doc__, check)
