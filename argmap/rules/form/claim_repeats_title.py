"""A claim that says no more than its title

## What it does

Reports each accusation and rebuttal whose claim is its title again, or almost.

## Why it matters

The claim is where a reader learns what exactly is said. One that repeats the title wastes the
place, and often stands there because the entry was never finished.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The light was out.
    topic: light
    unanswered: The keeper's plea passes over it.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.plain.nearness import share_words
from argmap.rules.base.rule import Context, Finding, Rule, entry

_LIKENESS = 85.0


def check(context: Context) -> Iterator[Finding]:
    for kind in ("accusations", "rebuttals"):
        table = context.tables[kind]
        titles, claims = table.column("title"), table.column("claim")
        for number, (length, most) in enumerate(zip(map(len, titles), map(len, claims), strict=True)):
            if most < 1.4 * length + 8 and _alike(titles[number], claims[number]):
                path = table.paths[number]
                yield Finding(
                    (*path, "claim"),
                    f"{entry(path)} has a claim that repeats its title",
                    "says no more than the title",
                    "say who is said to have done what, in a sentence of its own",
                    related=(((*path, "title"), "the title"),),
                )


def _alike(title: str, claim: str) -> bool:
    if not share_words(title, claim):
        return False
    from rapidfuzz import fuzz, utils

    return fuzz.ratio(title, claim, processor=utils.default_process) >= _LIKENESS


RULE = Rule(Kind("AM304", "claim-repeats-title", Severity.WARNING), __doc__, check)
