"""Sections in another order than the text has them

## What it does

Reports each section that does not come where the list of sections has it. As few as possible are reported.

## Why it matters

Each section ends where the next one starts, so a wrong order gives one section the words of another.

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
      bells: {title: The bells, starts: As to the bells}
      oil: {title: The oil, starts: As to the oil}
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

from argmap.diagnostics import Kind
from argmap.doubts import places
from argmap.rule import Context, Finding, Rule, entry
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.OUT_OF_ORDER):
        path = ("sources", str(context.claims.text), "sections", item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} does not follow the one before it in the text",
            "out of order",
            (f'move it behind "{item.after}"; ' if item.after else "move it; ")
            + f"the text has it in {places(item.candidates)}",
        )


RULE = Rule(Kind("AM611", "section-out-of-order"), __doc__, check)
