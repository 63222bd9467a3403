"""A remark by those who take no side, in the place of an answer."""

from collections.abc import Iterator

from argmap.format.sides import Turn
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        for answer in node.rebuttals:
            if answer.turn is Turn.REMARK:
                told = context.loaded.has((*answer.path, "by"))
                yield Finding(
                    (*answer.path, "by") if told else answer.path,
                    f"{entry(answer.path)} is by those who take no side, and counts as no answer",
                    "a judge or an editor alone",
                    "write it as a `verdict` or a `caveat` of the charge, name in `see` what else bears on "
                    "it, or name with them who answers",
                    on="value" if told else "key",
                )


RULE = Rule(Kind("AM414", "uncounted-remark", Severity.WARNING), __file__, check)
