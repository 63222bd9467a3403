"""A section that starts with words found more than once."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.doubts import places
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.AMBIGUOUS):
        path = context.claims.section_path(item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} starts with words that the text has more than once",
            "not only here",
            "go on until the words are found only once; they stand in " + places(item.candidates),
        )


RULE = Rule(Kind("AM610", "section-ambiguous"), __file__, check)
