"""A party that is not declared."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    return context.undeclared("parties")


RULE = Rule(Kind("AM101", "unknown-party"), __file__, check)
