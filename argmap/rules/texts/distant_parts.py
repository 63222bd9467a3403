"""Parts of a quotation that stand far apart."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.rules.base.doubts import doubtful
from argmap.texts.verification import Distortion


def check(context: Context) -> Iterator[Finding]:
    return doubtful(context, (Distortion.DISTANCE,))


RULE = Rule(Kind("AM631", "distant-parts", Severity.WARNING), __file__, check, by_ack=True)
