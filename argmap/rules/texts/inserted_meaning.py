"""Words put into a quotation that may turn its meaning

## What it does

Asks about words in square brackets that are of the kind that turns a meaning: `[always]`, `[not]`,
`[allegedly]`, `[secretly]`.

An `ack: <reason>` beside the quotation silences it.

## Why it matters

Brackets are there to name whom a pronoun means. What they add is not in the text.

## Example

The text:

```text
The council met in March. The keeper left the lamp at dusk.
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
    quote: 'The keeper [always] left the lamp at dusk'
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
    quote: The keeper left the lamp at dusk
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.INSERTION)


RULE = Rule(Kind("AM630", "inserted-meaning", Severity.WARNING), __doc__, check, by_ack=True)
