"""An attribution that the quotation leaves out

## What it does

Asks about an "it is said that", "he claims", "according to" or quotation marks of the text that an elision
swallows or that stand just outside the cut. Entries that say whose words they quote are not asked: evidence,
caveats, grounds with a `source`, accusations with a `voice` and their grounds, and what is by a party that
the sentence names in a text by others; hearsay ("it is said") is asked of them too.

An `ack: <reason>` beside the quotation silences it.

## Why it matters

What the author only reports, perhaps to refute it, becomes the author's own word.

## Example

The text:

```text
The council met in March. It is often said that nobody trimmed the lamp.
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
    quote: nobody trimmed the lamp
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
    quote: It is often said that nobody trimmed the lamp
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.doubts import doubtful
from argmap.rules.base.rule import Context, Finding, Rule
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.ATTRIBUTION)


RULE = Rule(Kind("AM624", "lost-attribution", Severity.WARNING), __doc__, check, by_ack=True)
