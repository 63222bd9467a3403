"""An accuser's word that is not called so, or another's that is."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.format.graph import EvidenceNode
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_HIDING = frozenset(["document", "testimony", "own-record"])


def check(context: Context) -> Iterator[Finding]:
    accusers = parties_of(context.claims, "accuser")
    for answer in () if context.exchanged else context.graph.answers:
        for piece in answer.evidence if accusers.isdisjoint(answer.by) else ():
            authors = context.authorship.of(piece.evidence.source)
            if authors.strangers or not authors.parties:
                continue
            if piece.nature == "opponent" and authors.parties.isdisjoint(accusers):
                yield _not_theirs(piece, authors.parties)
            elif piece.nature in _HIDING and authors.only(accusers):
                yield _theirs(piece, authors.parties)


def _not_theirs(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source = piece.evidence.source
    return Finding(
        (*piece.path, "nature"),
        f'{entry(piece.path)} is of the nature "opponent", and "{source}" is by no accuser',
        "the accusers' own word or act",
        "name another nature, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
    )


def _theirs(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source, nature = piece.evidence.source, piece.nature
    path = (*piece.path, "nature")
    return Finding(
        path if piece.evidence.nature else (*piece.path, "source"),
        f'{entry(piece.path)} is of the nature "{nature}", and "{source}" is by the accusers',
        "hides that it is the accusers' own word",
        "write `opponent`, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
        fix=Mend("write `opponent`", (Replace(path, "opponent"),)) if piece.evidence.nature else None,
    )


RULE = Rule(Kind("AM408", "misnamed-nature", Severity.WARNING), __file__, check)
