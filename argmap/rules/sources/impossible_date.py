"""A source that appeared before it was written."""

import re
from collections.abc import Iterator

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry

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


RULE = Rule(Kind("AM502", "impossible-date"), __file__, check)
