"""A charge that is answered only through one of its parts

## What it does

Reports each accusation that is the only answered part of a broader one, where the broader one has
no answer of its own.

## Why it matters

To refute one instance is not to refute the whole. A reader who sees the part answered may take the
broader charge as answered too.

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
    part_of: duty-neglected
  duty-neglected:
    title: Duty was neglected
    claim: The keeper put his garden before his watch.
    topic: light
    unanswered: The plea speaks of single nights only.
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
    part_of: duty-neglected
  duty-neglected:
    title: Duty was neglected
    claim: The keeper put his garden before his watch.
    topic: light
    rebuttals:
      no-garden:
        title: No garden
        claim: The rock has no garden to tend.
        move: denial
        rests_on: argument
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    accusations = context.graph.accusations
    tied = context.tables["accusations"].having("part_of")
    for whole, parts in context.graph.parts.items() if tied else ():
        if whole not in accusations or accusations[whole].rebuttals:
            continue
        answered = [id_ for id_ in parts if accusations[id_].rebuttals]
        if len(answered) == 1 and answered[0] in _wholes(context, whole):
            continue  # in a circle nothing is the whole
        if len(answered) == 1:
            part = accusations[answered[0]]
            yield Finding(
                (*part.path, "part_of", (part.accusation.part_of or ()).index(whole)),
                f'accusation "{whole}" is answered only through its part "{part.id}"',
                "the only part with an answer",
                "record an answer to the whole, or say in its `unanswered` how far that of the part goes",
                related=((("accusations", whole), "this charge has no answer of its own"),),
            )


def _wholes(context: Context, part: str) -> set[str]:
    """Return what an accusation is part of, at however many removes, and itself."""
    found, rest = set[str](), [part]
    while rest:
        id_ = rest.pop()
        if id_ not in found:
            found.add(id_)
            node = context.graph.accusations.get(id_)
            rest += (node.accusation.part_of or ()) if node else ()
    return found


RULE = Rule(Kind("AM406", "answer-through-part", Severity.NOTE), __doc__, check)
