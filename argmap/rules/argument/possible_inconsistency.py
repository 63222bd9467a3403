"""Counter-charges that may be inconsistencies."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    moves = context.tables["rebuttals"].column("move")
    if "counter-charge" not in moves or "inconsistency" in moves:
        return  # who uses both has told them apart
    found = [
        answer
        for answer in context.graph.answers
        if answer.rebuttal.move == "counter-charge"
        and any(piece.evidence.nature == "opponent" for piece in answer.evidence)
    ]
    for first in found[:1]:
        many = f"{len(found)} counter-charges rest" if len(found) > 1 else f"{entry(first.path)} rests"
        yield Finding(
            (*first.path, "move"),
            f"{many} on the accusers' own word or act, and may be an `inconsistency`",
            "they do wrong themselves, or say the reverse?",
            "write `inconsistency` where the accusers' own word or act says the reverse of the charge; leave "
            "`counter-charge` where they do wrong themselves",
            related=tuple(((*answer.path, "move"), "another one") for answer in found[1:]),
        )


RULE = Rule(Kind("AM420", "possible-inconsistency", Severity.NOTE), __file__, check)
