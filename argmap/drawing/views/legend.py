"""The legend of a view: the marks that it uses, and no others."""

from collections.abc import Iterable

from argmap.drawing.diagram import Card, Edge, Mark
from argmap.drawing.theme import ATTACKS, PROOFS, STANDINGS
from argmap.format.vocabulary import MOVES


def legend(cards: Iterable[Card], edges: Iterable[Edge]) -> tuple[Mark, ...]:
    """Return the marks that stand on cards, and those of edges, in a fixed order."""
    drawn = {sign.name for card in cards for sign in card.setting.signs}
    kinds = {edge.kind for edge in edges}
    used = (
        *((STANDINGS, word) for word in STANDINGS if word in drawn),
        *((MOVES, word) for word in MOVES if word in drawn),
        *((ATTACKS, word) for word in ATTACKS if word in kinds),
        *((PROOFS, word) for word in PROOFS if word in drawn),
    )
    return tuple(Mark(word, f"{_named(word)}: {meanings[word]}") for meanings, word in used)


def _named(word: str) -> str:
    return "conceded in part" if word == "conceded" else word
