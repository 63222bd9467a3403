"""Words set in type: paragraphs before they have lines, and the lines of type with their signs."""

from dataclasses import dataclass
from typing import NamedTuple

from argmap.drawing.targets import Href


class Run(NamedTuple):
    """A stretch of text within a paragraph: emphasised, linked, in a face or a tone of its own, or plain."""

    text: str
    strong: bool = False
    href: Href = None
    face: str | None = None
    tone: str = ""
    lang: str = ""


class Mark(NamedTuple):
    """A small drawn sign with the word that it stands for."""

    sign: str
    word: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a card: a style of type, its runs, and what stands beside it.

    ``balanced`` makes its lines about equally long, ``rightward`` begins
    them at the left, whatever their script; ``tone`` is that of the mark.
    """

    face: str
    runs: tuple[Run, ...]
    above: float = 0.0
    mark: str | None = None
    balanced: bool = False
    rightward: bool = False
    tone: str = ""


class Line(NamedTuple):
    """A line of type with the place of its first character, from the corner of its card."""

    x: float
    y: float
    runs: tuple[Run, ...]


class Paragraph(NamedTuple):
    """The lines of a block; written to the left if ``leftward``, and ending at their place if ``ending``."""

    face: str
    lines: tuple[Line, ...]
    leftward: bool = False
    ending: bool = False


class Sign(NamedTuple):
    """A drawn sign with its corner, the length of its side, and its tone."""

    name: str
    x: float
    y: float
    size: float
    tone: str = ""


class Setting(NamedTuple):
    """Blocks set in type: what is drawn, and how high it came out."""

    width: float
    height: float
    paragraphs: tuple[Paragraph, ...]
    signs: tuple[Sign, ...] = ()
