"""An answer that rests on argument, with evidence."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    rests_on = context.tables["rebuttals"].column("rests_on")
    for answer, basis in zip(context.graph.answers, rests_on, strict=True):
        if basis == "argument" and answer.evidence:
            yield Finding(
                (*answer.path, "rests_on"),
                f"{entry(answer.path)} is said to rest on argument, and lists evidence",
                "this says that no evidence is offered",
                "take out `rests_on`, or the evidence",
                on="key",
                related=(((*answer.path, "evidence"), "the evidence stands here"),),
                fix=Mend("take out `rests_on`", (Remove((*answer.path, "rests_on")),)),
            )


RULE = Rule(Kind("AM204", "evidence-beside-argument"), __file__, check)
