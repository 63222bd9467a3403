"""A "may", "must" or "should" that the quotation leaves out

## What it does

Asks about a "may", "must", "should", "tried to" or the like that an elision swallows or that stands just
before the cut.

An `ack: <reason>` beside the quotation silences it.

## Why it matters

What may be or ought to be is not what is.

## Example

The text:

```text
The council met in March. The keeper may have left the lamp.
```

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
      light: {title: The light, starts: The council met}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: light
    quote: have left the lamp
    unanswered: The plea passes over it.
```

## Use instead

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
      light: {title: The light, starts: The council met}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: light
    quote: may have left the lamp
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.MODAL)


RULE = Rule(Kind("AM627", "lost-modal", Severity.WARNING), __doc__, check, by_ack=True)
