"""An accuser's own word that is not called so."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.format.graph import EvidenceNode
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_HIDING = frozenset(["document", "testimony", "own-record"])


def check(context: Context) -> Iterator[Finding]:
    accusers = parties_of(context.claims, "accuser")
    theirs = {id_ for id_ in context.claims.sources or () if context.authorship.of(id_).only(accusers)}
    for answer in context.graph.answers if theirs and not context.exchanged else ():
        for piece in answer.evidence:
            source = piece.evidence.source
            if source in theirs and piece.evidence.nature in _HIDING and accusers.isdisjoint(answer.by):
                yield _finding(piece, context.authorship.of(source).parties)


def _finding(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source, nature = piece.evidence.source, piece.evidence.nature
    return Finding(
        (*piece.path, "nature"),
        f'{entry(piece.path)} is of the nature "{nature}", and "{source}" is by the accusers',
        "hides that it is the accusers' own word",
        "write `opponent`, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
        fix=Mend("write `opponent`", (Replace((*piece.path, "nature"), "opponent"),)),
    )


RULE = Rule(Kind("AM409", "unmarked-opponent", Severity.WARNING), __file__, check)
