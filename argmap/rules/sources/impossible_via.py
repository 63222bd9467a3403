"""A source that is known through an older one."""

from collections.abc import Iterator

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    sources = context.claims.sources or {}
    for path, ways in context.tables["sources"].having("via"):
        own = sources[str(path[-1])].date
        begun = date_bounds(own)[0] if own else None
        for index, name in enumerate(ways if begun else ()):
            date = sources[name].date if name in sources and name != path[-1] else None
            end = date_bounds(date)[1] if date else None
            if begun and end and end < begun:
                yield _finding((*path, "via", index), name, f"{own}", f"{date}")


def _finding(path: Path, name: str, own: str, date: str) -> Finding:
    return Finding(
        path,
        f'{entry(path[:2])} is known through "{name}", which is older',
        f"of {date}, and what it tells of is of {own}",
        "mend the date that is wrong, or name the source that tells of it",
        related=(
            ((*path[:2], "date"), "dated here"),
            (("sources", name, "date"), "the date of the older one"),
        ),
    )


RULE = Rule(Kind("AM509", "impossible-via", Severity.WARNING), __file__, check)
