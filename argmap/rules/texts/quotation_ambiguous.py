"""A quotation that occurs more than once

## What it does

Notes each quotation whose words stand at several places of the sections that its `at` names.

## Why it matters

Nobody can tell which of the places is meant, and what is fair at one of them may not be at another.

## Example

The text:

```text
As to the bells, they were rung. The mate heard it. They were rung again, they were rung till dawn.
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
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: bells
    quote: they were rung
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
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: bells
    quote: they were rung till dawn
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if item.occurrences > 1:
            *lines, last = (str(place.line) for place in item.places)
            yield Finding(
                item.path,
                f"{entry(item.entry)} quotes words that stand {item.occurrences} times in the place given",
                f"in lines {', '.join(lines)} and {last} of the text",
                "add a word before or after, so that only one place has them all",
            )


RULE = Rule(Kind("AM603", "quotation-ambiguous", Severity.NOTE), __doc__, check)
