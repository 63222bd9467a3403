"""A text that is cited as evidence for itself."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    if not set(claims.texts).intersection(context.tables["evidence"].column("source")):
        return
    for answer in context.graph.answers:
        places = answer.rebuttal.places
        own = claims.texts_at(places) if places else claims.texts[:1]
        for piece in answer.evidence:
            text = piece.evidence.source
            if text in own and not context.authorship.of(text).parties.isdisjoint(answer.by):
                yield Finding(
                    (*piece.path, "source"),
                    f'{entry(piece.path)} cites the text under dispute, "{text}", for itself',
                    "the text's own word for what its author says",
                    "cite what the text refers to, or say `rests_on: argument`",
                )


RULE = Rule(Kind("AM403", "self-cited-text", Severity.WARNING), __file__, check)
