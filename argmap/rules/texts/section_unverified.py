"""A section that the lock does not vouch for

## What it does

Reports, where the text is not at hand, each section that is new or starts with other words than when the
lock was made, or that ends elsewhere because the one behind it is another.

## Why it matters

Quotations are verified inside their section. Where that lies can be told only with the text.

## Example

The lock was made when the section still started with `As to the bells`, and the text is not at hand:

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
      bells: {title: The bells, starts: 'As to the bells, they'}
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

What was locked, or what `argmap lock --text plea=PATH` has verified anew:

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

from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.UNLOCKED):
        path = ("sources", str(context.claims.text), "sections", item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} is not as it was when the lock was made",
            "unverified",
            f"verify it with `argmap lock --text {context.claims.text}=PATH`",
        )


RULE = Rule(Kind("AM613", "section-unverified"), __doc__, check)
