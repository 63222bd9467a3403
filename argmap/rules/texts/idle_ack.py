"""An acknowledgement that silences nothing."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    for path in found.idle_acks if found else ():
        yield Finding(
            path,
            f"{entry(path[:-1])} acknowledges a doubt that nobody has",
            "silences nothing",
            "remove it",
            on="key",
            fix=Mend("remove it", (Remove(path),)),
        )


RULE = Rule(Kind("AM632", "idle-ack", Severity.WARNING), __file__, check)
