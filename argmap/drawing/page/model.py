"""The plain model of a page: words, shapes, lines, signs and arrows, each with its place, in groups."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, Union

from argmap.drawing.setting import Paragraph, Setting, Sign
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


class At(NamedTuple):
    """Things that are placed from a corner of their own."""

    x: float
    y: float
    items: "tuple[Item, ...]"


class Link(NamedTuple):
    """Things that lead somewhere; ``told`` is what they are called where they have no words."""

    href: str
    items: "tuple[Item, ...]"
    told: str = ""


class Group(NamedTuple):
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


_Thing = Words | Shape | Stroke | Field | Sign | Arrow


def _things(items: Iterable[Item]) -> list[_Thing]:
    """Return everything that is drawn, wherever it is."""
    found: list[_Thing] = []
    for item in items:
        if isinstance(item, _HOLDERS):
            found += _things(item.items)
        else:
            found.append(item)
    return found


_HOLDERS: Final = (At, Group, Link)


def signs(items: Iterable[Item]) -> set[str]:
    """Return the names of all signs, and what all arrows say, for a legend."""
    found: set[str] = set()
    for thing in _things(items):
        if isinstance(thing, Words):
            found.update([sign.name for sign in thing.setting.signs])
        elif isinstance(thing, _NAMED):
            found.add(thing.name)
        elif isinstance(thing, Arrow):
            found.add(thing.kind)
    return found


_NAMED: Final = (Sign, Field)


def arrows(items: Iterable[Item]) -> set[tuple[str, Tone]]:
    """Return what all arrows say, each with its tone."""
    return {(thing.kind, thing.tone) for thing in _things(items) if isinstance(thing, Arrow)}


def lines_of(items: tuple[Item, ...]) -> Iterator[str]:
    """Yield all lines of words."""
    for paragraph in _paragraphs(items):
        yield from ("".join(run.text for run in line.runs) for line in paragraph.lines)


def texts(items: tuple[Item, ...]) -> Iterator[str]:
    """Yield the words of each paragraph, its lines joined."""
    for paragraph in _paragraphs(items):
        yield " ".join("".join(run.text for run in line.runs) for line in paragraph.lines)


def _paragraphs(items: tuple[Item, ...]) -> Iterator[Paragraph]:
    for thing in _things(items):
        if isinstance(thing, Words):
            yield from thing.setting.paragraphs
