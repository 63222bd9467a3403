"""A section that starts in the midst of a sentence."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_SHOWN = 60


def check(context: Context) -> Iterator[Finding]:
    for item in context.verification.sections if context.verification else ():
        if item.severed:
            path = context.claims.section_path(item.id)
            yield Finding(
                (*path, "starts"),
                f"{entry(path)} starts in the midst of a sentence",
                "not the first words of it",
                f'let it start with that sentence, "{item.severed[:_SHOWN]}…", or with the next one',
            )


RULE = Rule(Kind("AM615", "severed-section", Severity.WARNING), __file__, check)
