"""A text that is cited as evidence for itself."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    text = context.claims.text
    if text is None or text not in context.tables["evidence"].column("source"):
        return
    authors = context.authorship.of(text).parties
    for answer in context.graph.answers:
        for piece in answer.evidence:
            if piece.evidence.source == text and not authors.isdisjoint(answer.by):
                yield Finding(
                    (*piece.path, "source"),
                    f'{entry(piece.path)} cites the text under dispute, "{text}", for itself',
                    "the text's own word for what its author says",
                    "cite what the text refers to, or say `rests_on: argument`",
                )


RULE = Rule(Kind("AM403", "self-cited-text", Severity.WARNING), __file__, check)
