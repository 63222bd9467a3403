"""Text before the first section

## What it does

Reports a first section that starts later than the text.

## Why it matters

Every word of the text belongs to one section, or is left out with a reason. What stands before the first
section would be passed over without a word.

## Example

The text:

```text
The keeper, sworn. As to the oil, it was drawn at dusk. As to the bells, they were rung all night.
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
      oath: {title: The oath, starts: "The keeper, sworn", mapped: false, reason: no charge in it}
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
    for item in context.checked_sections(Misplacement.LATE):
        path = ("sources", str(context.claims.text), "sections", item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} is the first, and the text starts before it",
            "not the start of the text",
            f"the text starts in {places(item.candidates)}; add a section for what precedes it",
        )


RULE = Rule(Kind("AM612", "text-before-sections"), __doc__, check)
