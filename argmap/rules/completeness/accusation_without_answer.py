"""An accusation with neither answers nor a reason."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        if node.rebuttals or node.verdicts or node.also or node.accusation.unanswered is not None:
            continue
        if all(context.lacks(node.path, key) for key in ("rebuttals", "verdict", "unanswered")):
            yield Finding(
                node.path,
                f"{entry(node.path)} has neither rebuttals nor a verdict, nor a reason why there are none",
                "no `rebuttals`, no `verdict`, no `unanswered`",
                "add `rebuttals` or a `verdict`, name it in the `also_answers` of another answer, or say "
                "under `unanswered` why there are none",
                on="key",
            )


RULE = Rule(Kind("AM201", "accusation-without-answer"), __file__, check)
