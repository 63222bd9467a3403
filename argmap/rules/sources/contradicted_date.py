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
        if date and (year := _too_early(published, date)):
            yield Finding(
                (*path, "published"),
                f"{entry(path)} was published in {year}, before its date",
                f"not after {year}",
                "mend the one that is wrong",
                related=(((*path, "date"), "dated here"),),
            )


def _too_early(published: str, date: str) -> int | None:
    """Return the last year of what tells of a publication, where it lies before a date."""
    numbers = re.findall(r"\d{4}", published)
    earliest = date_bounds(date)[0] if numbers else None
    if earliest is None:
        return None
    early = range(earliest.year - _SLIP + 1, earliest.year)
    last = max(_years(published), default=0) if any(int(number) in early for number in numbers) else 0
    return last if last in early else None


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
