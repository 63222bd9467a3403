"""Quotations with neither text nor lock

## What it does

Reports, once for a file, that its quotations and sections could be held against nothing: the text is not
at hand, and no lock vouches for it.

## Why it matters

What nobody verified looks just like what somebody did. So a check that could not verify says so.

## Example

Checked with neither the text nor a lock:

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

The same, checked with `--text plea=PATH`, or with the `claims.lock` that `argmap lock` wrote beside it:

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
from argmap.texts.verification import Status


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or found.against is not Status.NONE or not (found.quotations or found.sections):
        return
    if found.lock_fault or found.text not in (context.claims.sources or {}):
        return  # the lock is no use, or the id is misspelt, and that is another rule's finding
    count = len(found.quotations)
    what = f"{count} quotation{'s' * (count != 1)}" if count else "the sections"
    yield Finding(
        ("text",),
        f'{what} of "{found.text}" could not be verified',
        "neither text nor lock",
        f"say where the text lies: `--text {found.text}=PATH`, or `texts` in the settings",
    )


RULE = Rule(Kind("AM606", "text-missing", Severity.WARNING), __doc__, check)
