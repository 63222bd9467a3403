"""A charge that the respondents make."""

from collections.abc import Iterator

from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    answering = parties_of(context.claims, "respondent")
    for path, by in context.tables["accusations"].having("by"):
        if answering.issuperset(by) and not context.exchanged:
            yield Finding(
                (*path, "by"),
                f"{entry(path)} is made by those who are to answer",
                "of the role respondent",
                "name who accuses, or record it as a `counter-charge` among the answers",
                related=tuple((("parties", id_, "role"), "the role") for id_ in dict.fromkeys(by)),
            )


RULE = Rule(Kind("AM411", "accusing-respondent", Severity.WARNING), __file__, check)
