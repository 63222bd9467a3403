"""A title too long for a card."""

from collections.abc import Iterator
from unicodedata import combining, east_asian_width

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_MOST = 70


def check(context: Context) -> Iterator[Finding]:
    for kind in ("accusations", "rebuttals"):
        table = context.tables[kind]
        for number, title in enumerate(table.column("title")):
            if 2 * len(title) > _MOST and (width := _width(title)) > _MOST:
                path = table.paths[number]
                letters = sum(not combining(letter) for letter in title)
                wide = f" as wide as {width}," if width > letters else ""
                yield Finding(
                    (*path, "title"),
                    f"{entry(path)} has a title of {letters} letters,{wide} more than a card takes",
                    f"more than {_MOST}" if not wide else f"wider than {_MOST}",
                    "keep the few words that tell it from its neighbours, and leave the rest to the claim",
                )


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(letter) in "WF" else not combining(letter) for letter in text)


RULE = Rule(Kind("AM303", "long-title", Severity.NOTE), __file__, check)
