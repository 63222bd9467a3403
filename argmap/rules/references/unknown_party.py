"""A party that is not declared."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    parties = context.declared["parties"]
    for kind in ("accusations", "rebuttals", "caveat"):
        yield from parties.check(context.tables[kind], "by")


RULE = Rule(Kind("AM101", "unknown-party"), __file__, check)
