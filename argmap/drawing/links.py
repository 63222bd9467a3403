"""Where in a picture its links are, for a format that knows of links as places on a page alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from argmap.drawing.metrics import EM, advance
from argmap.drawing.theme import FACES

Element = etree._Element

_SVG = "{http://www.w3.org/2000/svg}"
_COMMAND = re.compile(r"([A-Z])([^A-Z]*)")
_NUMBER = re.compile(r"-?[\d.]+")
_ASCENT, _HEIGHT = 0.95, 1.25
"""How far a line of type goes up from its foot, and how high it is, in parts of its size."""


class Link(NamedTuple):
    """A place in units of the picture, and where it leads."""

    x: float
    y: float
    width: float
    height: float
    href: str


@dataclass
class _Line:
    """A line of type: its foot and where it starts or ends, and its stretches with where they lead."""

    text: Element
    x: float
    y: float
    stretches: list[tuple[float, str | None]] = field(default_factory=list)

    def links(self) -> Iterator[Link]:
        """Yield those that are links, in the direction in which the line is read."""
        size = FACES[self.text.get("class", "").split()[0]].size
        leftward = self.text.get("direction") == "rtl"
        before = sum(width for width, _ in self.stretches) if self.text.get("text-anchor") == "end" else 0.0
        x = self.x - before
        for width, href in self.stretches:
            if leftward:
                x -= width
            if href is not None:
                yield Link(x, self.y - _ASCENT * size, width, _HEIGHT * size, href)
            if not leftward:
                x += width


def links(root: Element) -> list[Link]:
    """Return the links of an SVG: a card by its box, words by where they stand on their lines."""
    boxed = {anchor: box for anchor in root.iter(f"{_SVG}a") if (box := _box(anchor)) is not None}
    cards = [Link(*_extent(box), anchor.get("href", "")) for anchor, box in boxed.items()]
    outside = (text for text in root.iter(f"{_SVG}text") if boxed.keys().isdisjoint(text.iterancestors()))
    return cards + [link for text in outside for line in _lines(text) for link in line.links()]


def _box(anchor: Element) -> Element | None:
    return next(anchor.iter(f"{_SVG}rect", f"{_SVG}path"), None)


def _extent(box: Element) -> tuple[float, float, float, float]:
    if box.tag == f"{_SVG}rect":
        x, y, width, height = (float(box.get(name, 0)) for name in ("x", "y", "width", "height"))
        return x, y, width, height
    xs, ys = list[float](), list[float]()
    for command, written in _COMMAND.findall(box.get("d", "")):
        numbers = [float(number) for number in _NUMBER.findall(written)]
        xs += numbers if command == "H" else numbers[::2] if command != "V" else []
        ys += numbers if command == "V" else numbers[1::2] if command != "H" else []
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _lines(text: Element) -> list[_Line]:
    lines: list[_Line] = []
    outer = next(text.iterancestors(f"{_SVG}a"), None)

    def put(words: str | None, bold: bool, href: str | None) -> None:
        if words and lines:
            face = FACES[text.get("class", "").split()[0]]
            width = advance(words, bold or face.bold) * face.size / EM + face.spacing * len(words)
            lines[-1].stretches.append((width, href))

    def walk(element: Element, bold: bool, href: str | None) -> None:
        bold = bold or "b" in element.get("class", "").split()
        href = element.get("href", href)
        if element.get("x"):
            lines.append(_Line(text, float(element.get("x", 0)), float(element.get("y", 0))))
        put(element.text, bold, href)
        for child in element:
            walk(child, bold, href)
            put(child.tail, bold, href)

    walk(text, False, None if outer is None else outer.get("href"))
    return lines
