"""A lock that cannot be used

## What it does

Reports, once for a file, that the lock beside it is none, or not one of its own: git has left both sides of a
merge in it, it speaks of another text, or another version of argmap made it. The same holds for a lock
that the settings name and that is not there. Where the text is at hand, quotations are held against
that; otherwise none could be verified.

## Why it matters

Others, and the checks before a merge, have no text but that lock. Where it says nothing, no quotation is
checked, and nobody would know.

## Example

The lock was made when the text still had the identifier `letter`:

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

The same, after `argmap lock --text plea=PATH`:

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
    if found is None or not found.lock_fault or found.text not in (context.claims.sources or {}):
        return
    yield Finding(
        ("text",),
        found.lock_fault,
        "its lock cannot be used",
        f"make it anew with `argmap lock --text {found.text}=PATH`",
    )


RULE = Rule(Kind("AM614", "unusable-lock", Severity.ERROR), __doc__, check)
