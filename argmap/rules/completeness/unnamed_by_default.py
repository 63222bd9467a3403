"""A charge that is laid to nobody, and does not say so."""

from collections.abc import Iterator

from argmap.claimfile.patches import Below, Mend
from argmap.format.identifiers import UNNAMED
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if context.faulty("parties") or UNNAMED in context.claims.parties:
        return  # a role or an identifier may be what is wrong
    for node in context.graph.accusations.values():
        item = node.accusation
        if node.by == (UNNAMED,) and item.by is None and context.lacks(node.path, "by"):
            yield Finding(
                (*node.path, "voice"),
                f"{entry(node.path)} is {item.voice}, and does not say who makes it",
                "so it is shown as made by somebody unnamed",
                f"add `by: {UNNAMED}` where the text does not tell, or name the party that it tells of",
                fix=Mend(f"write `by: {UNNAMED}`", (Below((*node.path, "topic"), f"by: {UNNAMED}"),)),
            )


RULE = Rule(Kind("AM212", "unnamed-by-default", Severity.WARNING), __file__, check)
