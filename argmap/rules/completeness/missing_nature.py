"""Evidence of which nothing says what sort of proof it is."""

from collections.abc import Iterator

from argmap.format.entries import a
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    sources = context.claims.sources or {}
    for piece in context.graph.evidence:
        source = sources.get(piece.evidence.source)
        if piece.nature is None and source is not None and context.lacks(piece.path, "nature"):
            kind = ("sources", piece.evidence.source, "kind")
            if context.faulty(*kind):
                continue
            yield Finding(
                piece.path,
                f"{entry(piece.path)} has no nature, and the kind of its source settles none",
                f"{a(source.kind)} may be evidence of several sorts",
                "add `nature`, the sort of proof that it is here",
                related=((kind, "the kind"),),
            )


RULE = Rule(Kind("AM211", "missing-nature"), __file__, check)
