"""A quotation longer than the limit

## What it does

Reports each quotation of more than twelve words, or of as many as `max-words` in the settings
allows. A word is what stands between white space and holds a letter or a digit; in scripts that
write no spaces two characters count as one. The curator's own words in square brackets do not
count.

## Why it matters

A map points at a text and does not replace it. Short quotations can be checked at a glance and stay
within what the law of most countries calls quoting.

## Example

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
    quote: the oil was drawn at dusk and again at midnight and then once more
    unanswered: The plea speaks of the oil and the bells, and of no light.
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
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
    quote: the oil was drawn at dusk and again at midnight
    unanswered: The plea speaks of the oil and the bells, and of no light.
```
"""

import re
from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.words import word_starts

_OWN_WORDS = re.compile(r"\[[^\]]*\]")


def check(context: Context) -> Iterator[Finding]:
    most = context.max_words
    for path, quotes in context.tables.quoted:
        for index, quote in enumerate(quotes):
            if len(quote) >= 2 * most and (words := count_words(quote)) > most:
                yield Finding(
                    (*path, "quote", index),
                    f"{entry(path)} quotes {words} words, more than {most}",
                    f"{words} words",
                    "quote the words that matter and leave out the others with `…`",
                )


def count_words(quote: str) -> int:
    """Return the number of the text's own words in a quotation."""
    return len(word_starts(_OWN_WORDS.sub(" ", quote)))


RULE = Rule(Kind("AM301", "long-quotation"), __doc__, check)
