"""A date that its source contradicts."""

import re
from collections.abc import Iterator

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_IN_ID = r"(?:^|-)(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$"
_YEAR = r"[([](1\d{3}|20\d\d)[])]|[,.]\s+(1\d{3}|20\d\d)\W*$|\b[^\W\d_]{3,}\s+(1\d{3}|20\d\d)\b"
"""A year in brackets, at the end, or after a word such as the name of a month."""

_NUMBERED = (
    r"(?i)\b(?:pp?|ll?|ff?|fols?|nos?|nr|vols?|bd|s|c|№|pages?|leaf|leaves|numbers?|issues?|volumes?|columns?|items?|box)"
    r"\.?\s+\d+"
)
"""What counts pages and the like, whatever the number."""

_SLIP = 400
"""A number so far below the date is no year that somebody got wrong."""


def check(context: Context) -> Iterator[Finding]:
    yield from _published(context)
    yield from _named(context)


def _published(context: Context) -> Iterator[Finding]:
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
    found = re.finditer(_YEAR, re.sub(_NUMBERED, "", published))
    return [int(year) for match in found for year in match.groups() if year]


def _named(context: Context) -> Iterator[Finding]:
    for path, date in context.tables["sources"].having("date"):
        named = re.search(_IN_ID, str(path[-1]))
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


RULE = Rule(Kind("AM502", "contradicted-date", Severity.WARNING), __file__, check)
