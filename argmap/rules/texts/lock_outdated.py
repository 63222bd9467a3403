"""A lock that is not what the text gives

## What it does

Reports, once for a file, that its lock holds other sections or quotations than the file now has. With the
text at hand every entry is compared; without it, entries that the file has no longer.

## Why it matters

The lock speaks for the text where that is not at hand. An outdated one leaves others with errors that you
do not see.

## Example

The lock was made before the quotation was added:

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

_MOST = 4


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or not found.stale:
        return
    listed = ", ".join(f'"{key}"' for key in found.stale[:_MOST])
    more = f" and {len(found.stale) - _MOST} more" if len(found.stale) > _MOST else ""
    yield Finding(
        ("text",),
        f'the lock "{found.lock_name}" is out of date in {listed}{more}',
        "locked otherwise",
        f"make it anew with `argmap lock --text {found.text}=PATH`",
    )


RULE = Rule(Kind("AM607", "lock-outdated", Severity.WARNING), __doc__, check)
