"""An accusation that is answered and said not to be."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    rebuttals = context.tables["accusations"].column("rebuttals")
    unanswered = context.tables["accusations"].column("unanswered")
    for node, answers, reason in zip(context.graph.accusations.values(), rebuttals, unanswered, strict=True):
        if answers and reason is not None:
            yield Finding(
                (*node.path, "unanswered"),
                f"{entry(node.path)} is said to be unanswered, and has rebuttals",
                "this says that there is no answer",
                "take out `unanswered`, or the rebuttals",
                on="key",
                related=(((*node.path, "rebuttals"), "the answers stand here"),),
                fix=Mend("take out `unanswered`", (Remove((*node.path, "unanswered")),)),
            )


RULE = Rule(Kind("AM202", "answer-and-unanswered"), __file__, check)
