"""A negation that the quotation leaves out."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.rules.base.doubts import doubtful
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, Distortion.NEGATION)


RULE = Rule(Kind("AM621", "lost-negation", Severity.WARNING), __file__, check, by_ack=True)
