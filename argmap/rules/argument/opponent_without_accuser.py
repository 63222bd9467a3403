"""An opponent's word that no accuser wrote."""

from collections.abc import Iterator

from argmap.format.graph import EvidenceNode
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    accusers = parties_of(context.claims, "accuser")
    if "opponent" not in context.tables["evidence"].column("nature") or context.exchanged:
        return
    for answer in context.graph.answers:
        for piece in answer.evidence:
            if piece.evidence.nature == "opponent" and accusers.isdisjoint(answer.by):
                authors = context.authorship.of(piece.evidence.source)
                if authors.parties and not authors.strangers and authors.parties.isdisjoint(accusers):
                    yield _finding(piece, authors.parties)


def _finding(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source = piece.evidence.source
    return Finding(
        (*piece.path, "nature"),
        f'{entry(piece.path)} is of the nature "opponent", and "{source}" is by no accuser',
        "the accusers' own word or act",
        "name another nature, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
    )


RULE = Rule(Kind("AM408", "opponent-without-accuser", Severity.WARNING), __file__, check)
