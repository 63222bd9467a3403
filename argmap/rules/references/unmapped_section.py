"""A place that the map does not account for

## What it does

Reports each place in an `at` that names a section with `mapped: false`, or a prefix of nothing but
such sections.

## Why it matters

Either the section belongs to the map after all, or the place is wrong.

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
      bells: {title: The bells, starts: As to the bells, mapped: false, reason: no charge in it}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
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
      bells: {title: The bells, starts: As to the bells, mapped: false, reason: no charge in it}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: oil
    unanswered: The plea speaks of the oil and the bells, and of no light.
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    mapped = {id_ for id_, section in claims.sections.items() if section.mapped}
    unmapped = {place for place, sections in claims.places.items() if mapped.isdisjoint(sections)}
    for path, places in context.tables.placed if unmapped else ():
        for index, name in enumerate(places):
            if name in unmapped:
                section = ("sources", str(claims.text), "sections", claims.places[name][0])
                yield Finding(
                    (*path, "at", index),
                    f'{entry(path)} stands in the unmapped section "{name}"',
                    "this section has `mapped: false`",
                    "name another section, or take `mapped: false` from this one",
                    related=((section, "section declared here"),),
                )


RULE = Rule(Kind("AM109", "unmapped-section"), __doc__, check)
