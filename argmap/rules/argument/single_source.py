"""Answers that all rest on one source."""

from collections.abc import Iterator

from argmap.format.nodes import AccusationNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for node in context.graph.accusations.values():
        source = _only(node) if len(node.rebuttals) > 1 else None
        if source is not None:
            yield Finding(
                node.path,
                f'every answer to {entry(node.path)} rests on the one source "{source}"',
                "a single point of failure",
                "add a second source where there is one",
                on="key",
                related=((("sources", source), "the only source"),),
            )


def _only(node: AccusationNode) -> str | None:
    """Return the one source on which all answers to an accusation rest, where each rests on it alone."""
    first, last = node.rebuttals[0].evidence[:1], node.rebuttals[-1].evidence[-1:]
    if not first or not last or first[0].evidence.source != last[0].evidence.source:
        return None
    pieces = [answer.evidence for answer in node.rebuttals]
    alike = {piece.evidence.source for own in pieces for piece in own} == {first[0].evidence.source}
    return first[0].evidence.source if all(pieces) and alike else None


RULE = Rule(Kind("AM405", "single-source", Severity.NOTE), __file__, check)
