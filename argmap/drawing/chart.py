"""The drawing model of a graph: cards and edges on a page, complete but for places."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from argmap.drawing.page.model import Head, Page, Piece, lines_of
from argmap.drawing.theme import Tone

Kind = Literal["accusation", "rebuttal", "verdict", "evidence", "stub"]
"""What a card stands for; a ``stub`` names what is elsewhere, or says that there is nothing."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card with its words already set; ``key`` is unique in the chart.

    A ``loose`` card has its place in its column from the engine, others from the order of the file.
    """

    key: str
    kind: Kind
    column: int
    width: float
    piece: Piece
    title: str
    indent: float = 0.0
    href: str | None = None
    loose: bool = False

    @property
    def height(self) -> float:
        return self.piece.height

    def lines(self) -> Iterator[str]:
        """Yield its words, line by line."""
        return lines_of(self.piece.items)


class Edge(NamedTuple):
    """An arrow between the cards of two keys; ``label`` says in words what it means."""

    tail: str
    head: str
    kind: Head
    label: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Chart:
    """A page with a graph, complete but for the places of its cards.

    The columns are those of charges, answers and sources, a charge coming before what answers it and that
    before its sources. ``again`` are the cards that name beside an answer, by its key, the sources that it
    shares with others before it: they stand for edges, and the engine is not asked about them. ``bound``
    makes the page from the graph when it has its places.
    """

    name: str
    title: str
    cards: tuple[Card, ...]
    edges: tuple[Edge, ...]
    again: Mapping[str, Card] = field(compare=False)
    bound: Callable[[Piece], Page] = field(repr=False, compare=False)
    index: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", {card.key: at for at, card in enumerate(self.cards)})

    def unplaced(self) -> Page:
        """Return the page with all its words, each card in the corner."""
        cards = (*self.cards, *self.again.values())
        return self.bound(Piece(0.0, tuple(card.piece.at(0, 0) for card in cards)))
