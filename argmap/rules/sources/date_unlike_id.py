"""A source whose id gives another date."""

import re
from collections.abc import Iterator

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

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


RULE = Rule(Kind("AM507", "date-unlike-id", Severity.WARNING), __file__, check)
