"""An attack on a step that starts nowhere."""

from collections.abc import Iterator, Sequence

from argmap.format.identifiers import INFERENCE
from argmap.format.nodes import RebuttalNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if (INFERENCE,) not in context.tables["rebuttals"].column("against"):
        return
    for node in context.graph.accusations.values():
        undercuts = _undercuts(node.rebuttals)
        if undercuts and not node.grounds and context.lacks(node.path, "grounds"):
            for answer in undercuts:
                yield _finding(answer, "no `grounds`", "add the ground that the accusers start from")
    for answered in context.graph.answers:
        undercuts = _undercuts(answered.replies)
        if undercuts and not answered.evidence and context.lacks(answered.path, "evidence"):
            for reply in undercuts:
                yield _finding(reply, "no `evidence`", "add the evidence of the answer that is answered")


def _undercuts(answers: Sequence[RebuttalNode]) -> list[RebuttalNode]:
    return [answer for answer in answers if answer.rebuttal.against == (INFERENCE,)]


def _finding(answer: RebuttalNode, lacking: str, remedy: str) -> Finding:
    attacked, does = answer.path[:-2], "grants" if answer.concedes else "denies"
    return Finding(
        (*answer.path, "against"),
        f"{entry(answer.path)} {does} an inference, and {entry(attacked)} infers from nothing",
        f"{entry(attacked)} has {lacking}",
        f"{remedy}, or leave `against` out",
        related=((attacked, f"{lacking} here"),),
    )


RULE = Rule(Kind("AM401", "undercut-without-ground", Severity.WARNING), __file__, check)
