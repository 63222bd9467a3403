"""Words whose loss may turn the meaning of a quotation."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.rules.base.doubts import LOST, doubtful


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, LOST)


RULE = Rule(Kind("AM621", "lost-meaning", Severity.WARNING), __file__, check, by_ack=True)
