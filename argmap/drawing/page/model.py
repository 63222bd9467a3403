"""The plain model of a page: words, shapes, lines, signs and arrows, each with its place, in groups."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, Union

from argmap.drawing.setting import Setting, Sign
from argmap.drawing.targets import Target
from argmap.drawing.theme import Tone

WIDTH: Final = 960.0
MARGIN: Final = 36.0
FULL: Final = WIDTH - 2 * MARGIN
"""Between the margins."""
TALLEST: Final = 1358.0
"""What a page of A4 holds at the size at which its smallest type is 6 points."""

Head = Literal["rebuts", "undercuts", "undermines", "grants", "supports", "serves"]
"""What an arrow says: its head and its line tell it without colour."""

HEADS_SHOWN: Final[dict[str, Head]] = {
    "rebuts": "rebuts", "undercuts": "undercuts", "undermines": "undermines", "grants": "grants",
    "supports": "supports", "serves": "serves",
}  # fmt: skip
"""The same by the names that a legend has for them."""


Form = Literal["round", "tile", "cut", "plain"]
LineStyle = Literal["solid", "fine", "dashed", "dotted", "none"]
Fill = Literal["tint", "hollow", "full", "bare"]


class Words(NamedTuple):
    """Words set in type."""

    x: float
    y: float
    setting: Setting


class Shape(NamedTuple):
    """A box: plain, with round corners, or with one cut; tinted, hollow or full, with or without a frame.

    A ``tile`` has corners that are round for its size.
    """

    x: float
    y: float
    width: float
    height: float
    tone: Tone = ""
    form: Form = "plain"
    fill: Fill = "tint"
    line: LineStyle = "solid"


class Stroke(NamedTuple):
    """A line, level or upright."""

    x1: float
    y1: float
    x2: float
    y2: float
    tone: Tone = "grey"
    line: Literal["fine", "faint", "solid", "dashed", "dotted"] = "fine"


class Field(NamedTuple):
    """A box filled in one of the ways that a legend has a sign for."""

    name: Literal["quoted", "empty", "unmapped"]
    x: float
    y: float
    width: float
    height: float
    tone: Tone = "grey"


class Arrow(NamedTuple):
    """An arrow along straight lines; its head is at the last point."""

    kind: Head
    points: tuple[tuple[float, float], ...]
    tone: Tone


@dataclass(frozen=True, slots=True)
class At:
    """Things that are placed from a corner of their own."""

    x: float
    y: float
    items: "tuple[Item, ...]"


@dataclass(frozen=True, slots=True)
class Link:
    """Things that lead somewhere; ``told`` is what they are called where they have no words."""

    href: str
    items: "tuple[Item, ...]"
    told: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """What is one thing to a reader of the screen: ``key`` is unique in the page.

    ``shows`` is what of the map it is, for a page that tells of the same beside the picture.
    """

    key: str
    title: str
    desc: str
    items: "tuple[Item, ...]"
    shows: Target | None = None


Item = Union[Words, Shape, Stroke, Field, Sign, Arrow, At, Link, Group]  # noqa: UP007 - names that stand below


class Piece(NamedTuple):
    """Things placed from a corner of their own, and how high they are together."""

    height: float
    items: tuple[Item, ...] = ()

    def at(self, x: float, y: float) -> At:
        """Return it with its corner at a place."""
        return At(x, y, self.items)


@dataclass(frozen=True, slots=True)
class Page:
    """A picture: everything has its place.

    ``name`` is its file's, without the ending; ``of`` is the title of the map.
    """

    name: str
    of: str
    title: str
    desc: str
    language: str
    height: float
    items: tuple[Item, ...] = field(repr=False)


class Placed(NamedTuple):
    """A thing with the corner that its place is told from, and the groups in which it is."""

    item: Words | Shape | Stroke | Field | Sign | Arrow
    x: float
    y: float
    groups: tuple[str, ...]


def placed(
    items: tuple[Item, ...], x: float = 0.0, y: float = 0.0, groups: tuple[str, ...] = ()
) -> Iterator[Placed]:
    """Yield everything that is drawn, in the order of drawing."""
    for item in items:
        if isinstance(item, At):
            yield from placed(item.items, x + item.x, y + item.y, groups)
        elif isinstance(item, Group):
            yield from placed(item.items, x, y, (*groups, item.key))
        elif isinstance(item, Link):
            yield from placed(item.items, x, y, groups)
        else:
            yield Placed(item, x, y, groups)


def signs(items: tuple[Item, ...]) -> set[str]:
    """Return the names of all signs, and what all arrows say, for a legend."""
    found: set[str] = set()
    for thing in placed(items):
        if isinstance(thing.item, Words):
            found |= {sign.name for sign in thing.item.setting.signs}
        elif isinstance(thing.item, Sign | Field):
            found.add(thing.item.name)
        elif isinstance(thing.item, Arrow):
            found.add(thing.item.kind)
    return found


def lines_of(items: tuple[Item, ...]) -> Iterator[str]:
    """Yield all lines of words."""
    for thing in placed(items):
        if isinstance(thing.item, Words):
            for paragraph in thing.item.setting.paragraphs:
                yield from ("".join(run.text for run in line.runs) for line in paragraph.lines)


def texts(items: tuple[Item, ...]) -> Iterator[str]:
    """Yield the words of each paragraph, its lines joined."""
    for thing in placed(items):
        if isinstance(thing.item, Words):
            for paragraph in thing.item.setting.paragraphs:
                yield " ".join("".join(run.text for run in line.runs) for line in paragraph.lines)
