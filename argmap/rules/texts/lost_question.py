"""A question that is quoted as a statement

## What it does

Asks about a question mark that ends the sentence behind the cut, or that an elision swallows, where the
quoted words do not show that they ask. A question that begins with "why" or "when" takes its content for
granted and is passed over.

An `ack: <reason>` beside the quotation silences it.

## Why it matters

A question asserts nothing; often it expects a no.

## Example

The text:

```text
The council met in March. Did the keeper sleep on such a night?
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
    quote: the keeper sleep on such a night
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
    quote: Did the keeper sleep on such a night?
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.QUESTION)


RULE = Rule(Kind("AM626", "lost-question", Severity.WARNING), __doc__, check, by_ack=True)
