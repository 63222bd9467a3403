"""A text that is not the edition that was locked

## What it does

Reports, once for a file, that the text at hand is not the one that its lock was made from, and names the
sections that differ.

## Why it matters

Two prints of a text can differ in a word that matters. Whoever has the other one will find other words
where the map sends them.

## Example

The lock was made from another print, in which the oil was drawn at noon:

```yaml
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
    quote: they were rung all night
    unanswered: The plea passes over it.
```

## Use instead

The same, after `argmap lock --text plea=PATH` with the edition that the map is to stand on:

```yaml
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
    quote: they were rung all night
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or found.edition is None:
        return
    edition = found.edition
    told = [
        f"{what} {', '.join(names)}"
        for what, names in (
            ("other words in", edition.changed),
            ("sections that the lock lacks:", edition.added),
            ("sections that only the lock has:", edition.removed),
        )
        if names
    ]
    yield Finding(
        ("text",),
        f'the text of "{found.text}" is not the edition in the lock "{found.lock_name}"',
        "another edition",
        "; ".join([*told, f"to take this edition, run `argmap lock --text {found.text}=PATH`"]),
    )


RULE = Rule(Kind("AM608", "edition-changed", Severity.WARNING), __doc__, check)
