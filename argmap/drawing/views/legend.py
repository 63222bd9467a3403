"""The legend of a view: the marks that it uses, and no others."""

from collections.abc import Iterable

from argmap.drawing.diagram import Edge, Mark
from argmap.drawing.theme import ATTACKS, MOVES, STANDINGS
from argmap.graph import AccusationNode, RebuttalNode


def legend(
    accusations: Iterable[AccusationNode], answers: Iterable[RebuttalNode], edges: Iterable[Edge]
) -> tuple[Mark, ...]:
    """Return the marks of standings, moves and edges that these bring with them, in a fixed order."""
    standings = {word for node in accusations for word in _standings(node)}
    moves = {answer.rebuttal.move for answer in answers}
    kinds = {edge.kind for edge in edges}
    used = (
        *((STANDINGS, word) for word in STANDINGS if word in standings),
        *((MOVES, word) for word in MOVES if word in moves),
        *((ATTACKS, word) for word in ATTACKS if word in kinds),
    )
    return tuple(Mark(word, f"{_named(word)}: {meanings[word]}") for meanings, word in used)


def _standings(node: AccusationNode) -> tuple[str, ...]:
    return (node.standing, "conceded") if node.conceded else (node.standing,)


def _named(word: str) -> str:
    return "conceded in part" if word == "conceded" else word
