"""Whether accusers and respondents have each other's role, told from everything that follows from it."""

from collections.abc import Iterator

from argmap.format.authorship import Authorship
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.sides import Turn

_ENOUGH = 3
"""So many entries that all gainsay the roles are no slips of their own."""


def parties_of(claims: ClaimFile, role: str) -> frozenset[str]:
    return frozenset(id_ for id_, party in claims.parties.items() if party.role == role)


def opponents(claims: ClaimFile, node: AccusationNode, answer: RebuttalNode) -> frozenset[str]:
    """Return the side against which those speak who give an answer to a charge, or a reply to one."""
    respondents = parties_of(claims, "respondent")
    crossed = respondents.issuperset(node.by)  # one who is charged may charge others
    side = parties_of(claims, "accuser") if answer.turn is not Turn.REPLY else respondents
    return addressed(node, answer) | (frozenset() if crossed else side)


def addressed(node: AccusationNode, answer: RebuttalNode) -> frozenset[str]:
    """Return those of the opponents who themselves made the charge, or gave an answer to it."""
    if answer.turn is not Turn.REPLY:
        return frozenset(node.by)
    return frozenset(party for other in node.contesting for party in other.by)


def are_exchanged(graph: ArgumentGraph, authorship: Authorship) -> bool:
    """Tell whether each entry that says who accuses and who answers says the reverse of the roles."""
    accusers, respondents = (parties_of(graph.claims, role) for role in ("accuser", "respondent"))
    if not accusers or not respondents:
        return False
    found = 0
    for speakers, accusing in _speakers(graph, authorship):
        right, wrong = (accusers, respondents) if accusing else (respondents, accusers)
        if not speakers.isdisjoint(right):
            return False
        found += speakers <= wrong
    return found >= _ENOUGH


def _speakers(graph: ArgumentGraph, authorship: Authorship) -> Iterator[tuple[frozenset[str], bool]]:
    """Yield parties, each time with whether an entry takes them for accusers."""
    for accusation in graph.accusations.values():
        if accusation.accusation.by:
            yield frozenset(accusation.by), True
        for answer in accusation.rebuttals:
            if answer.rebuttal.by:
                yield frozenset(answer.by), False
            for piece in answer.evidence:
                if piece.nature in ("opponent", "own-record"):
                    authors = authorship.of(piece.evidence.source)
                    if authors.parties and not authors.strangers:
                        yield authors.parties, piece.nature == "opponent"
