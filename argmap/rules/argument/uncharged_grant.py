"""A grant by somebody who has nothing to grant."""

from collections.abc import Iterator

from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.sides import Sides, Turn, are_among
from argmap.plain.diagnostics import Kind, Severity
from argmap.plain.nearness import listed
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    rebuttals = context.tables["rebuttals"]
    if context.exchanged or not ("concession" in rebuttals.column("move") or rebuttals.having("concedes")):
        return
    sides = Sides(context.claims)
    for node in context.graph.accusations.values():
        charged = sides.charged(node.by)
        above = {answer.path: answer for answer in node.walk()}
        for answer in node.walk():
            if _grants_nothing(answer, node, charged, above.get(answer.path[:-2])):
                yield _finding(answer, charged)


def _grants_nothing(
    answer: RebuttalNode, node: AccusationNode, charged: frozenset[str], above: RebuttalNode | None
) -> bool:
    """Tell whether an answer grants what is not its party's to grant."""
    if not answer.by or not (answer.concedes or answer.rebuttal.concedes):
        return False
    if answer.turn is Turn.ANSWER:
        return not charged.issuperset(answer.by)
    if above is None or are_among(answer.by, above.by):
        return False  # a remark, or by those whom it answers: other rules' findings
    accepts = above.turn is Turn.ANSWER and are_among(answer.by, node.by)
    return answer.concedes and not accepts


def _finding(answer: RebuttalNode, charged: frozenset[str]) -> Finding:
    who = f": {listed(sorted(charged))}" if charged else ""
    return Finding(
        (*answer.path, "move" if answer.concedes else "concedes"),
        f"{entry(answer.path)} grants what its party is not charged with",
        "counts for nothing",
        f"only those who are charged grant a charge{who}; only its makers accept an answer to it",
        on="value" if answer.concedes else "key",
    )


RULE = Rule(Kind("AM416", "uncharged-grant", Severity.WARNING), __file__, check)
