"""A section of the text with no entry

## What it does

Reports each section of the mapped text that no `at` names, by itself or by a prefix, and that is
not marked `mapped: false`.

## Why it matters

A map that passes over a part of its text without a word cannot be told from one that was never
finished.

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
    at: oil
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
    unanswered: The plea speaks of the oil and the bells, and of no light.
```
"""

import re
from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.plain.nearness import closest
from argmap.rules.base.rule import Context, Finding, Rule, entry

_PIECE = re.compile(r"[\w.-]+")
"""One of several places in a text that is another rule's finding."""

_SEARCHES = 100
"""How many near misses are looked for: where every place is wrong, no near miss tells what was meant."""


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    if not claims.sections or context.partial:
        return
    named = {place for _, places in context.tables.placed for place in places}
    unknown = named - claims.places.keys()
    places = list(claims.places)
    meant = {closest(name, places) for name in sorted(unknown)[:_SEARCHES]}
    pieces = {piece for name in unknown for piece in _PIECE.findall(name)}
    if None in meant and pieces.isdisjoint(places):
        return  # each section may be what an unknown name was to be
    named = named.union(filter(None, meant), pieces, context.unread)
    covered = {section for place in named & claims.places.keys() for section in claims.places[place]}
    for id_, section in claims.sections.items():
        if section.mapped and id_ not in covered:
            path = ("sources", str(claims.text), "sections", id_)
            yield Finding(
                path,
                f"{entry(path)} has no entry",
                "no `at` names it",
                "name it in an `at`, or mark it `mapped: false` with a `reason`",
                on="key",
            )


RULE = Rule(Kind("AM205", "uncovered-section"), __doc__, check)
