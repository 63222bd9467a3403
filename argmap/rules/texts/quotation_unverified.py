"""A quotation that the lock does not vouch for

## What it does

Reports, where the text is not at hand, each quotation that is not as it was when the lock was made: a new
one, an edited one, one that stands at another entry now, or whose entry names another section.

## Why it matters

Without the text nobody can tell whether such a quotation is verbatim, and it must not pass for one that
was verified.

## Example

The lock was made when the quotation was still `they were rung all night`, and the text is not at hand:

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
    quote: they were rung till dawn
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
from argmap.texts.verification import Unlocked

_REASONS = {
    "new": "quotes words that were not there when the lock was made",
    "edited": "quotes other words than when the lock was made",
    "moved": "quotes words that stood at another entry when the lock was made",
    "another place": "names other places than the one where its quotation was verified",
}


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if isinstance(item.problem, Unlocked):
            reason = item.problem.reason
            was = f" ({item.problem.moved_from})" if item.problem.moved_from else ""
            yield Finding(
                item.path,
                f"{entry(item.entry)} {_REASONS[reason]}{was}",
                "unverified",
                f"verify it with `argmap lock --text {context.claims.text}=PATH`",
            )


RULE = Rule(Kind("AM605", "quotation-unverified"), __doc__, check)
