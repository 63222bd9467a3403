"""Marks of irony that the quotation leaves out

## What it does

Asks about quotation marks around a few words, a "(!)" or a "(sic)" of the text that stand just outside the
cut.

An `ack: <reason>` beside the quotation silences it.

## Why it matters

The marks say that the author does not mean it. Without them the author seems to.

## Example

The text:

```text
The council met in March. This is what the council calls "careful accounting" of the oil.
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
    quote: careful accounting
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
    quote: '"careful accounting"'
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.IRONY)


RULE = Rule(Kind("AM628", "lost-irony", Severity.WARNING), __doc__, check, by_ack=True)
