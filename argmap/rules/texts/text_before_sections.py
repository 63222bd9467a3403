"""Text before the first section."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.doubts import places
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.LATE):
        path = context.claims.section_path(item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} is the first, and the text starts before it",
            "not the start of the text",
            f"let it start where the text does, in {places(item.candidates)}, "
            "or add one for what precedes it: `{title: Head, starts: …, mapped: false, reason: …}`, as "
            "`argmap sections` prints it",
        )


RULE = Rule(Kind("AM612", "text-before-sections", Severity.WARNING), __file__, check)
