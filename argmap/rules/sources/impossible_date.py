"""A source that appeared before it was written

## What it does

Reports each source whose `published` names, as a year of its own, in brackets or at its end, no
year that is late enough for its `date`. That a date is one that the calendar has is checked where
the file is read.

## Why it matters

One of the two is wrong, and a reader who looks the document up will look in the wrong year.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04, published: Harbour Papers (1870)}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04, published: Harbour Papers (1872)}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
```
"""

import re
from collections.abc import Iterator

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry

_YEAR = re.compile(r"[([](1\d{3}|20\d\d)[])]|[,.]\s+(1\d{3}|20\d\d)\W*$|\b[^\W\d_]{3,}\s+(1\d{3}|20\d\d)\b")
"""A year in brackets, at the end, or after a word such as the name of a month."""

_NUMBERED = re.compile(
    r"\b(?:pp?|ll?|ff?|fols?|nos?|nr|vols?|bd|s|c|№|pages?|leaf|leaves|numbers?|issues?|volumes?|columns?|items?|box)"
    r"\.?\s+\d+",
    re.IGNORECASE,
)
"""What counts pages and the like, whatever the number."""

_SLIP = 400
"""A number so far below the date is no year that somebody got wrong."""


def check(context: Context) -> Iterator[Finding]:
    for path, published in context.tables["sources"].having("published"):
        date = (context.claims.sources or {})[str(path[-1])].date
        years = _years(published) if date else []
        earliest = date_bounds(date)[0] if date and years else None
        if earliest is not None and earliest.year - _SLIP < max(years) < earliest.year:
            yield Finding(
                (*path, "published"),
                f"{entry(path)} was published in {max(years)}, before its date",
                f"not after {max(years)}",
                "mend the one that is wrong",
                related=(((*path, "date"), "dated here"),),
            )


def _years(published: str) -> list[int]:
    found = _YEAR.finditer(_NUMBERED.sub("", published))
    return [int(year) for match in found for year in match.groups() if year]


RULE = Rule(Kind("AM502", "impossible-date"), __doc__, check)
