"""A quotation that occurs more than once."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if item.occurrences > 1:
            *lines, last = (str(place.line) for place in item.places)
            yield Finding(
                item.words_path,
                f"{entry(item.entry)} quotes words that stand {item.occurrences} times in the place given",
                f"in lines {', '.join(lines)} and {last} of the text",
                "add a word before or after, so that only one place has them all",
            )


RULE = Rule(Kind("AM603", "quotation-ambiguous", Severity.NOTE), __file__, check)
