"""Where in a picture its links are, for a format that knows of links as places on a page alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from argmap.drawing.metrics import EM, advance
from argmap.drawing.theme import FACES, Face

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
    """A line of type, its foot and where it starts or ends: stretches of it, and where they lead."""

    text: Element
    x: float
    y: float
    stretches: list[tuple[float, float, str | None]] = field(default_factory=list)
    """Width, size and address of each."""

    def links(self) -> Iterator[Link]:
        """Yield those that are links, in the direction in which the line is read."""
        leftward = self.text.get("direction") == "rtl"
        x = self.x
        if self.text.get("text-anchor") == "end":
            x -= sum(width for width, _, _ in self.stretches)
        for width, size, href in self.stretches:
            x -= width if leftward else 0.0
            if href is not None:
                yield Link(x, self.y - _ASCENT * size, width, _HEIGHT * size, href)
            x += 0.0 if leftward else width


def links(root: Element) -> list[Link]:
    """Return the links of an SVG: drawn things by what is around them, words by where they stand on lines."""
    drawn = {anchor: box for anchor in root.iter(f"{_SVG}a") if (box := _around(anchor))}
    words = (text for text in root.iter(f"{_SVG}text") if drawn.keys().isdisjoint(text.iterancestors()))
    return [*drawn.values(), *_on_lines(words)]


def _on_lines(texts: Iterable[Element]) -> Iterator[Link]:
    for text in texts:
        for line in _lines(text):
            yield from line.links()


def _around(anchor: Element) -> Link | None:
    """Return a link with all that it holds, where that is more than words."""
    shapes = anchor.iter(f"{_SVG}rect", f"{_SVG}path")
    points = [point for shape in shapes if shape.get("transform") is None for point in _corners(shape)]
    if not points:
        return None
    for x, y, width, height, _ in _on_lines(anchor.iter(f"{_SVG}text")):
        points += [(x, y), (x + width, y + height)]
    left, top = (min(values) for values in zip(*points, strict=True))
    right, bottom = (max(values) for values in zip(*points, strict=True))
    return Link(left, top, right - left, bottom - top, anchor.get("href", ""))


def _corners(shape: Element) -> list[tuple[float, float]]:
    """Return points that a shape lies between."""
    if shape.tag == f"{_SVG}rect":
        x, y, width, height = (float(shape.get(name, 0)) for name in ("x", "y", "width", "height"))
        return [(x, y), (x + width, y + height)]
    xs, ys = list[float](), list[float]()
    for command, written in _COMMAND.findall(shape.get("d", "")):
        numbers = [float(number) for number in _NUMBER.findall(written)]
        xs += numbers if command == "H" else numbers[::2] if command != "V" else []
        ys += numbers if command == "V" else numbers[1::2] if command != "H" else []
    return [(min(xs), min(ys)), (max(xs), max(ys))]


def _lines(text: Element) -> list[_Line]:
    lines: list[_Line] = []

    def put(words: str | None, face: Face, href: str | None) -> None:
        if words and lines:
            width = advance(words, face.bold, face.italic) * face.size / EM + face.spacing * len(words)
            lines[-1].stretches.append((width, face.size, href))

    def walk(element: Element, face: Face, href: str | None) -> None:
        face, href = _face(element, face), element.get("href", href)
        if element.get("x"):
            lines.append(_Line(text, float(element.get("x", 0)), float(element.get("y", 0))))
        put(element.text, face, href)
        for child in element:
            walk(child, face, href)
            put(child.tail, face, href)

    outer = next(text.iterancestors(f"{_SVG}a"), None)
    walk(text, next(iter(FACES.values())), None if outer is None else outer.get("href"))
    return lines


def _face(element: Element, face: Face) -> Face:
    """Return what an element is set in, by its classes or as what it stands in."""
    classes = element.get("class", "").split()
    face = next((FACES[name] for name in classes if name in FACES), face)
    return face._replace(bold=True) if "b" in classes else face
