"""A verdict by somebody who takes a side."""

from collections.abc import Iterator

from argmap.format.identifiers import UNNAMED
from argmap.format.nodes import AccusationNode, VerdictNode
from argmap.format.sides import Sides, Turn
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        for verdict in node.verdicts:
            yield from _given(context, node, verdict)


def _given(context: Context, node: AccusationNode, verdict: VerdictNode) -> Iterator[Finding]:
    """Yield a finding for each of those who give a verdict and are a side in the matter."""
    answers = (answer for answer in (*node.walk(), *node.also) if answer.turn is Turn.ANSWER)
    sides = dict.fromkeys(Sides(context.claims).charged(node.by), "is charged")
    sides |= dict.fromkeys((party for answer in answers for party in answer.by), "answers the charge")
    sides |= dict.fromkeys(node.by, "makes the charge")
    for index, party in enumerate(verdict.by):
        if party not in sides or party == UNNAMED:
            continue
        named = (*verdict.path, "by", index)
        yield Finding(
            named if context.loaded.has(named) else verdict.path,
            f'{entry(verdict.path)} is given by "{party}", who {sides[party]}',
            "a side in the matter",
            "name who decided it, or write what they say as an answer or a `caveat`",
            related=((node.path, "the charge"),),
        )


RULE = Rule(Kind("AM415", "verdict-by-side", Severity.WARNING), __file__, check)
