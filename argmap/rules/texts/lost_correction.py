"""A correction that the quotation leaves out

## What it does

Asks about an "is false", "a legend", "this is a lie" or the like that follows the quoted words, that an
elision swallows, or that introduces them ("it is a myth that").

An `ack: <reason>` beside the quotation silences it.

## Why it matters

What the author quotes only to reject is made to stand as what the author says.

## Example

The text:

```text
The council met in March. The light was out for an hour. This is a lie.
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
    quote: The light was out for an hour
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
    quote: The light was out for an hour. This is a lie
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.CORRECTION)


RULE = Rule(Kind("AM629", "lost-correction", Severity.WARNING), __doc__, check, by_ack=True)
