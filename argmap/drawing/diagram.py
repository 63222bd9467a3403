"""The plain drawing model: cards, edges, groups and a legend, before anything has a place."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from argmap.drawing.setting import Block, Mark, Run, Setting
from argmap.drawing.theme import Kind, Widths

EdgeKind = Literal["rebuts", "undercuts", "undermines", "grants", "supports"]
"""What an edge says."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card with its words already set; `key` is unique in the diagram and names it in the SVG."""

    key: str
    kind: Kind
    column: int
    setting: Setting
    title: str
    desc: str
    indent: float = 0.0
    classes: tuple[str, ...] = ()
    href: str | None = None
    group: int | None = None
    loose: bool = False
    below: float = 0.0
    """Room that is kept below the card, beyond what all cards have."""

    @property
    def width(self) -> float:
        return self.setting.width

    @property
    def height(self) -> float:
        return self.setting.height


class Edge(NamedTuple):
    """An arrow between the cards of two keys; `label` says in words what it means."""

    tail: str
    head: str
    kind: EdgeKind
    label: str


class Group(NamedTuple):
    """A frame around cards, with a heading."""

    key: str
    title: str
    href: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture, complete but for coordinates.

    ``name`` is its file's, without the ending.
    """

    name: str
    title: str
    desc: str
    language: str
    trail: tuple[Run, ...]
    lead: tuple[Block, ...]
    widths: Widths
    headings: tuple[str, ...]
    cards: tuple[Card, ...]
    edges: tuple[Edge, ...]
    groups: tuple[Group, ...] = ()
    legend: tuple[Mark, ...] = ()
    foot: tuple[Block, ...] = ()
    index: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", {card.key: at for at, card in enumerate(self.cards)})

    @property
    def key(self) -> str:
        """What the identifiers in the picture begin with, so that several pictures may stand in one page."""
        return self.name.replace("/", "-")
