"""Text before the first section."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.doubts import places
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.LATE):
        path = ("sources", str(context.claims.text), "sections", item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} is the first, and the text starts before it",
            "not the start of the text",
            f"the text starts in {places(item.candidates)}; add a section for what precedes it",
        )


RULE = Rule(Kind("AM612", "text-before-sections"), __file__, check)
