"""The plain drawing model: cards, edges, groups and a legend, before anything has a place."""

from dataclasses import dataclass, field
from typing import Literal

from argmap.render.theme import Kind

EdgeKind = Literal["rebuts", "undercuts", "undermines", "supports", "grounds"]
"""What an edge says; `grounds` leads from a ground by its inference to the claim."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text within a paragraph: emphasised, linked, or plain."""

    text: str
    strong: bool = False
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A small drawn sign with the word that it stands for."""

    sign: str
    word: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a card: a style of type, its runs, and what stands beside it."""

    face: str
    runs: tuple[Run, ...]
    above: float = 0.0
    mark: str | None = None
    right: Mark | None = None
    ruled: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type with the place of its first character, from the corner of its card."""

    x: float
    y: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines of a block."""

    face: str
    lines: tuple[Line, ...]
    leftward: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A drawn sign with its corner and the length of its side."""

    name: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line beside a paragraph."""

    x: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Blocks set in type: what is drawn, and how high it came out."""

    width: float
    height: float
    paragraphs: tuple[Paragraph, ...]
    signs: tuple[Sign, ...] = ()
    rules: tuple[Rule, ...] = ()


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

    @property
    def width(self) -> float:
        return self.setting.width

    @property
    def height(self) -> float:
        return self.setting.height


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow between the cards of two keys; `label` says in words what it means."""

    tail: str
    head: str
    kind: EdgeKind
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """A frame around cards, with a heading."""

    key: str
    title: str
    href: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture, complete but for coordinates."""

    key: str
    title: str
    desc: str
    language: str
    crumbs: tuple[Run, ...]
    lead: tuple[Block, ...]
    columns: tuple[str, ...]
    cards: tuple[Card, ...]
    edges: tuple[Edge, ...]
    groups: tuple[Group, ...] = ()
    legend: tuple[Mark, ...] = ()
    foot: tuple[Block, ...] = ()
    index: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", {card.key: at for at, card in enumerate(self.cards)})
