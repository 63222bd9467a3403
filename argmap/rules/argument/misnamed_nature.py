"""An opponent's word that is not called so, or another's that is."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.format.nodes import EvidenceNode, RebuttalNode
from argmap.format.roles import addressed, opponents
from argmap.format.sides import Turn
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_OWN = frozenset(["own-record", "recollection"])
"""The natures of what is the word of those who bring it."""

_HIDING = frozenset(["document", "testimony", "own-record"])


def check(context: Context) -> Iterator[Finding]:
    for node in () if context.exchanged else context.graph.accusations.values():
        for answer in node.walk():
            if answer.evidence and answer.turn is not Turn.REMARK:
                against = opponents(context.claims, node, answer)
                yield from _brought(context, answer, against, addressed(node, answer))


def _brought(
    context: Context, answer: RebuttalNode, against: frozenset[str], addressed: frozenset[str]
) -> Iterator[Finding]:
    """Yield what is wrong with the evidence that some bring against a side, and those who speak for it."""
    if not against.isdisjoint(answer.by):
        return  # between those who are on one side, none is the opponent
    for piece in answer.evidence:
        authors = context.authorship.of(piece.evidence.source)
        if authors.strangers or not authors.parties:
            continue
        if piece.nature == "opponent" and authors.parties.isdisjoint(against):
            yield _not_theirs(piece, authors.parties, "nobody it is brought against", _AGAINST)
        elif piece.nature in _HIDING and authors.only(addressed):
            yield _theirs(piece, authors.parties)
        elif piece.nature in _OWN and authors.parties.isdisjoint(answer.by):
            yield _not_theirs(piece, authors.parties, "nobody who brings it", _BROUGHT)


_AGAINST = "the own word or act of those against whom it is brought"
_BROUGHT = "the own word or act of those who bring it"


def _not_theirs(piece: EvidenceNode, authors: frozenset[str], nobody: str, meaning: str) -> Finding:
    source = piece.evidence.source
    return Finding(
        (*piece.path, "nature"),
        f'{entry(piece.path)} is of the nature "{piece.nature}", and "{source}" is by {nobody}',
        meaning,
        "name another nature, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
    )


def _theirs(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source, nature = piece.evidence.source, piece.nature
    path = (*piece.path, "nature")
    return Finding(
        path if piece.evidence.nature else (*piece.path, "source"),
        f'{entry(piece.path)} is of the nature "{nature}", and "{source}" is by those it is brought against',
        "hides that it is their own word",
        "write `opponent`, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
        fix=Mend("write `opponent`", (Replace(path, "opponent"),)) if piece.evidence.nature else None,
    )


RULE = Rule(Kind("AM408", "misnamed-nature", Severity.WARNING), __file__, check)
