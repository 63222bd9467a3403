"""Answers that all rest on one source."""

from collections.abc import Iterator

from argmap.format.nodes import RebuttalNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        source = _only([answer for answer in node.rebuttals if answer.contests])
        if source is not None:
            yield Finding(
                node.path,
                f'every answer to {entry(node.path)} rests on the one source "{source}"',
                "a single point of failure",
                "add a second source where there is one",
                on="key",
                related=((("sources", source), "the only source"),),
            )


def _only(answers: list[RebuttalNode]) -> str | None:
    """Return the one source on which several answers rest, where each rests on it alone."""
    sources = {piece.evidence.source for answer in answers for piece in answer.evidence}
    alone = len(answers) > 1 and len(sources) == 1 and all(answer.evidence for answer in answers)
    return sources.pop() if alone else None


RULE = Rule(Kind("AM405", "single-source", Severity.NOTE), __file__, check)
