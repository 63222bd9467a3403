"""A section that starts with words found more than once

## What it does

Reports each section whose `starts` stands at several places of the text. The places are named.

## Why it matters

If the first words fit two places, so does everything that is said of the section.

## Example

The text:

```text
As to the oil, it was drawn at dusk. As to the bells, they were rung all night.
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
      oil: {title: The oil, starts: As to the}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
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
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base.doubts import places
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.AMBIGUOUS):
        path = ("sources", str(context.claims.text), "sections", item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} starts with words that the text has more than once",
            "not only here",
            "go on until the words are found only once; they stand in " + places(item.candidates),
        )


RULE = Rule(Kind("AM610", "section-ambiguous"), __doc__, check)
