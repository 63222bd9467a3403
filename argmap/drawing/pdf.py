"""Pictures as PDF, set on paper by typst from their SVG: drawn by lines, with words that can be searched."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

from argmap.drawing.flat import flat
from argmap.drawing.imprint import Imprint, in_pdf
from argmap.drawing.links import links
from argmap.drawing.names import Theme, ending, target
from argmap.drawing.svg_elements import number
from argmap.drawing.theme import DARK, LIGHT
from argmap.drawing.wants import FAMILIES, FONTS_WANTED, Drawn, Notice, ask_for, letters_wanted
from argmap.plain.errors import EngineError

# What varies comes as data, so that nothing of a claim file is ever read as markup.
_PAGES = b"""
#let given = json(bytes(sys.inputs.given))
#set document(title: given.title, date: none, keywords: (given.keywords,))
#set text(lang: given.language)
#set page(width: 210mm, margin: (x: 8mm, y: 6mm), fill: rgb(given.colour))
#show heading: none
#for picture in given.pictures {
  page(height: calc.max(297mm, picture.height * 1mm + 12mm))[
    #heading(picture.title) #label(picture.name)
    #place(top + left, image(bytes(picture.svg), format: "svg", width: 194mm, alt: picture.alt))
    #for (x, y, width, height, leads) in picture.links {
      let to = if leads.starts-with("#") { label(leads.slice(1)) } else { leads }
      place(top + left, dx: x * 1mm, dy: y * 1mm, link(to, box(width: width * 1mm, height: height * 1mm)))
    }
  ]
}
"""
_WIDTH = 194.0
"""How wide a picture is on A4 within the margins, in millimetres; where it is higher, so is the page."""
_CROPPED = (26.0, 16.0, 26.0, 10.0)
"""What a picture has of margins that paper has already: at the left, on top, at the right, at the foot."""
_LONGEST = 7000
"""How long an address may be; typst takes none of 8,000 bytes."""
_STANDARD = "ua-1"
"""PDF/UA: a program can read it aloud, and it has no letter without a font."""
_NO_LETTER = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_LANGUAGE = re.compile(r"[a-z]{2,3}\b")


def pdfs(
    pictures: Drawn, imprint: Callable[[str], Imprint], theme: Theme, notice: Notice
) -> Iterator[tuple[str, bytes]]:
    """Yield each picture by its name as a PDF, which leads to the others as files beside it."""
    printer, end = _Printer(theme, notice), ending("pdf", theme)
    for name, svg in pictures:
        page = _Page(name, svg)
        data = page.data(lambda way: way + end)
        yield name, printer.print([data], page.title, page.language, imprint(name))
    printer.tell()


def book(pictures: Drawn, title: str, imprint: Imprint, theme: Theme, notice: Notice) -> bytes:
    """Return one PDF of all pictures, each with its bookmark, which lead to each other within it."""
    printer = _Printer(theme, notice)
    pages = {name: _Page(name, svg) for name, svg in pictures}
    data = [page.data(partial(page.within, pages)) for page in pages.values()]
    language = next(page.language for page in pages.values())
    content = printer.print(data, title, language, imprint)
    printer.tell()
    return content


class _Page:
    """A picture that is to be set: what it is called, and how it is told to typst."""

    def __init__(self, name: str, svg: bytes) -> None:
        self.name = name
        self._root = etree.fromstring(svg)
        left, top, right, bottom = _CROPPED
        x, y, width, height = map(float, self._root.get("viewBox", "").split())
        self._box = (x + left, y + top, width - left - right, height - top - bottom)
        self._svg = _cropped(flat(svg), self._box)
        self.title, self._alt = (self._root.findtext(f"{{*}}{tag}") or name for tag in ("title", "desc"))
        match = _LANGUAGE.match(self._root.get("lang", ""))
        self.language = match[0] if match else "en"

    def data(self, leads: Callable[[str], str | None]) -> dict[str, Any]:
        """Return what typst is told; ``leads`` tells where a way to another picture leads, if anywhere."""
        x, y, width, height = self._box
        unit = _WIDTH / width
        places = []
        for link in links(self._root):
            way = target(link.href)
            to = leads(way) if way else link.href.partition("#")[0] and link.href
            if to and len(to.encode()) < _LONGEST:
                sides = (link.x - x, link.y - y, link.width, link.height)
                places.append([*(round(side * unit, 2) for side in sides), to])
        return {
            "alt": self._alt,
            "height": height * unit,
            "links": places,
            "name": self.name,
            "svg": self._svg,
            "title": self.title,
        }

    def within(self, pages: Collection[str], way: str) -> str | None:
        """Return where a way from this picture leads within a book, unless it leads out of it."""
        name = normpath(join(dirname(self.name), way))
        return f"#{name}" if name in pages else None


def _cropped(svg: bytes, box: tuple[float, float, float, float]) -> str:
    """Return as much of a picture as is within a box."""
    root = etree.fromstring(svg)
    root.set("viewBox", " ".join(map(number, box)))
    root.set("width", number(box[2]))
    root.set("height", number(box[3]))
    return etree.tostring(root, encoding="unicode")


class _Printer:
    """Runs typst, and keeps in mind what was wanting."""

    def __init__(self, theme: Theme, notice: Notice) -> None:
        ask_for("typst", "typst>=0.15", "PDF")
        import typst

        self._typst = typst
        self._fonts = typst.Fonts()
        self._colour = (DARK if theme == "dark" else LIGHT).page
        self._notice = notice
        self._letters: dict[str, None] = {}

    def print(self, pictures: Sequence[dict[str, Any]], title: str, language: str, imprint: Imprint) -> bytes:
        given = {
            "colour": self._colour,
            "keywords": in_pdf(imprint),
            "language": language,
            "pictures": pictures,
            "title": title,
        }
        inputs = {"given": json.dumps(given)}
        try:
            return self._compile(inputs, _STANDARD)
        except self._typst.TypstError as error:
            self._letters |= dict.fromkeys(_letters(error.diagnostic))
        try:
            return self._compile(inputs, [])
        except self._typst.TypstError as error:
            raise EngineError(f"typst failed: {error.message}") from error

    def _compile(self, inputs: dict[str, str], standard: Any) -> bytes:
        return self._typst.compile(_PAGES, sys_inputs=inputs, font_paths=self._fonts, pdf_standards=standard)

    def tell(self) -> None:
        """Tell what was wanting in all that was printed."""
        if set(FAMILIES).isdisjoint(self._fonts.families()):
            self._notice(f"{FONTS_WANTED}; another takes their place")
        if self._letters:
            self._notice(letters_wanted(self._letters))


def _letters(diagnostic: str) -> str:
    """Return the letters that typst says no font has, written as its language writes them."""
    return "".join(
        _ESCAPED.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], text)
        for text in _NO_LETTER.findall(diagnostic)
    )
