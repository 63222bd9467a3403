"""An `also_answers` that adds nothing."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.sides import Turn, are_among
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in (
        context.graph.accusations.values() if context.tables["rebuttals"].having("also_answers") else ()
    ):
        for answer in node.walk():
            if answer.rebuttal.also_answers:
                yield from _idle(context, node, answer)


def _idle(context: Context, node: AccusationNode, answer: RebuttalNode) -> Iterator[Finding]:
    path = (*answer.path, "also_answers")
    if answer.turn is not Turn.ANSWER:
        yield _finding(answer, path, f"is a {answer.turn}, and answers no charge", "counts nowhere")
        return
    for index, other in enumerate(answer.rebuttal.also_answers or ()):
        charge = context.graph.accusations.get(other)
        if charge is not None and charge.id == node.id:
            yield _finding(answer, (*path, index), f'stands under "{other}" already', "this charge itself")
        elif charge is not None and are_among(answer.by, charge.by):
            said = f'is by those who make the charge "{other}", and does not answer it'
            yield _finding(answer, (*path, index), said, "their own charge")


def _finding(answer: RebuttalNode, path: Path, said: str, label: str) -> Finding:
    alone = len(answer.rebuttal.also_answers or ()) == 1
    whole = (*answer.path, "also_answers")
    return Finding(
        path,
        f"{entry(answer.path)} {said}",
        label,
        "name in `also_answers` further charges that this answer meets, or take it out",
        on="key" if path == whole else "value",
        fix=Mend("take it out", (Remove(whole if alone else path),)),
    )


RULE = Rule(Kind("AM418", "idle-also-answers", Severity.WARNING), __file__, check)
