"""A broader accusation that is not declared."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    return context.undeclared("accusations")


RULE = Rule(Kind("AM106", "unknown-accusation"), __file__, check)
