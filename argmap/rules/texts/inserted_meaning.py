"""Words put into a quotation that may turn its meaning."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.rules.base.doubts import doubtful
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, (Distortion.INSERTION,))


RULE = Rule(Kind("AM630", "inserted-meaning", Severity.WARNING), __file__, check, by_ack=True)
