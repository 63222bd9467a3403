"""A party that is not declared

## What it does

Reports each party named in a `by`, of an accusation, a rebuttal or a caveat, that does not stand
under `parties`.

## Why it matters

Who speaks is half of what a record says. A misspelt party is a speaker whom no reader can look up,
and the answer counts for no side.

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
    claim: The council says that the light was out on the night of the storm.
    topic: light
    by: counsel
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
    by: council
    unanswered: The keeper's plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    parties = context.declared["parties"]
    for kind in ("accusations", "rebuttals", "caveat"):
        yield from parties.check(context.tables[kind], "by")


RULE = Rule(Kind("AM101", "unknown-party"), __doc__, check)
