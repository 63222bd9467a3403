"""The legend of a view: the marks that it uses, and no others."""

from collections.abc import Iterable

from argmap.drawing.diagram import Card, Edge
from argmap.drawing.setting import Mark
from argmap.drawing.theme import ATTACKS, PROOFS, STANDINGS
from argmap.format.vocabulary import MOVES
from argmap.wording.lookup import Wording


def legend(say: Wording, cards: Iterable[Card], edges: Iterable[Edge]) -> tuple[Mark, ...]:
    """Return the marks that stand on cards, and those of edges, in a fixed order."""
    drawn = {sign.name for card in cards for sign in card.setting.signs}
    kinds = {edge.kind for edge in edges}
    families = (
        ("standing", STANDINGS, drawn), ("move", MOVES, drawn), ("attack", ATTACKS, kinds),
        ("proof", PROOFS, drawn),
    )  # fmt: skip
    return tuple(
        explained(say, family, word) for family, words, used in families for word in words if word in used
    )


def explained(say: Wording, family: str, word: str) -> Mark:
    """Return a mark with its word and what it means; what an arrow means says its word."""
    means = say(f"{family}.{word}.means")
    if family == "attack":
        return Mark(word, means)
    return Mark(word, say("meaning", word=say(f"{family}.{word}"), means=means))
