"""A charge that one party both concedes and contests."""

from collections.abc import Iterator

from argmap.format.identifiers import UNNAMED
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if "concession" not in context.tables["rebuttals"].column("move"):
        return
    for node in context.graph.accusations.values():
        answers = [*node.walk(), *node.also]
        contesting = {party: answer for answer in reversed(answers) if answer.contests for party in answer.by}
        for answer in answers:
            if answer.grants_all and set(answer.by) <= set(node.conceded_by):
                yield from _both(node, answer, contesting)


def _both(
    node: AccusationNode, answer: RebuttalNode, contesting: dict[str, RebuttalNode]
) -> Iterator[Finding]:
    for party in answer.by:
        if party in contesting and party != UNNAMED:
            yield Finding(
                (*answer.path, "move"),
                f'party "{party}" both concedes {entry(node.path)} and contests it',
                "grants all of the charge",
                "write under `concedes` of the other answer what is granted, its quotation beside that under "
                "the answer's `quote`, as a list, or name with `against` the ground that is",
                related=((contesting[party].path, "the answer that contests it"),),
            )


RULE = Rule(Kind("AM417", "contested-concession", Severity.WARNING), __file__, check)
