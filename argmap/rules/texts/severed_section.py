"""A section that starts in the midst of a sentence

## What it does

Reports each section before which, in the same line and sentence, other words stand in the text. A number, a
heading and a line of its own may stand before it.

## Why it matters

A section goes on up to the next one, so these words belong to the section above, where nobody looks for
them: a quotation of the whole sentence stands in neither.

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
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: they were rung}
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

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_SHOWN = 60


def check(context: Context) -> Iterator[Finding]:
    for item in context.verification.sections if context.verification else ():
        if item.severed:
            path = ("sources", str(context.claims.text), "sections", item.id)
            yield Finding(
                (*path, "starts"),
                f"{entry(path)} starts in the midst of a sentence",
                "not the first words of it",
                f'let it start with that sentence, "{item.severed[:_SHOWN]}…", or with the next one',
            )


RULE = Rule(Kind("AM615", "severed-section", Severity.WARNING), __doc__, check)
