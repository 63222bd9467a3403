"""An inconsistency without the word or act that shows it."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if "inconsistency" not in context.tables["rebuttals"].column("move"):
        return
    for answer in context.graph.answers:
        natures = [piece.evidence.nature for piece in answer.evidence]
        if answer.rebuttal.move == "inconsistency" and "opponent" not in natures:
            yield Finding(
                (*answer.path, "move"),
                f"{entry(answer.path)} says that others gainsay themselves, and brings no word of theirs",
                "no evidence of the nature `opponent`",
                "add the evidence with their own word, or name another `move`",
            )


RULE = Rule(Kind("AM419", "inconsistency-without-own-word", Severity.WARNING), __file__, check)
