"""A topic that is not declared."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    return context.undeclared("topics")


RULE = Rule(Kind("AM102", "unknown-topic"), __file__, check)
