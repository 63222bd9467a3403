"""Parts of a quotation that stand far apart

## What it does

Asks about an elision that swallows more than forty words, the end of a paragraph, or more than one end of a
sentence.

An `ack: <reason>` beside the quotation silences it.

## Why it matters

Out of parts that stand far enough apart, a sentence can be put together that nobody wrote.

## Example

The text:

```text
The council met in March. The lamp was lit at dusk. Nobody saw it. The watch changed.

The storm came, and the lamp went out.
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
    quote: The lamp was lit … the lamp went out
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
    quote: [The lamp was lit, the lamp went out]
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.DISTANCE)


RULE = Rule(Kind("AM631", "distant-parts", Severity.WARNING), __doc__, check, by_ack=True)
