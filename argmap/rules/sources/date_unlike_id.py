"""A source whose id gives another date

## What it does

Reports each source whose id ends in a month or a day that its `date` excludes, as
`oil-book-1871-03-05` of the date `1871-03-04`.

## Why it matters

The id is what every other entry writes, and what its reader takes for the date.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book-1871-03-05: {kind: record, title: The oil book, date: 1871-03-04}
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
          - source: oil-book-1871-03-05
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
  oil-book-1871-03-04: {kind: record, title: The oil book, date: 1871-03-04}
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
          - source: oil-book-1871-03-04
            shows: Two pints were drawn that night.
            nature: document
```
"""

import re
from collections.abc import Iterator

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_DATE = re.compile(r"(?:^|-)(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$")


def check(context: Context) -> Iterator[Finding]:
    for path, date in context.tables["sources"].having("date"):
        named = _DATE.search(str(path[-1]))
        if named and _exclude(date, named[1]):
            yield Finding(
                (*path, "date"),
                f"{entry(path)} is dated {date}",
                "not the date that its id gives",
                "mend the date or the id",
                related=((path, f"{named[1]} according to the id"),),
            )


def _exclude(date: str, other: str) -> bool:
    """Tell whether there is no day that both dates can mean."""
    try:
        (start, end), (first, last) = date_bounds(date), date_bounds(other)
    except ValueError:
        return False
    return bool((end and first and end < first) or (start and last and start > last))


RULE = Rule(Kind("AM507", "date-unlike-id", Severity.WARNING), __doc__, check)
