"""Pieces that every picture is made of, written by an XML library so that no text can become markup."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from lxml import etree

from argmap.drawing.boxes import Box
from argmap.drawing.css import style_sheet
from argmap.drawing.imprint import Imprint, in_svg
from argmap.drawing.metrics import drawable
from argmap.drawing.names import Theme, ending, kind_of, target
from argmap.drawing.setting import Paragraph, Run, Setting, Sign
from argmap.drawing.signs import FILLS, SIDE, STROKES
from argmap.drawing.targets import Target, in_alone
from argmap.wording.addresses import web_address

_NAMESPACE = "http://www.w3.org/2000/svg"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

Element = etree._Element


def picture(
    key: str, title: str, desc: str, language: str, size: tuple[float, float], *, sized: bool = False
) -> Element:
    """Return the root of a picture with its name, its description, room for its style sheet, and its page.

    Without a size of its own a picture fills the room that it is shown in, and none where that has no size.
    """
    root = etree.Element(f"{{{_NAMESPACE}}}svg", nsmap={None: _NAMESPACE})  # type: ignore[dict-item]
    attributes = {
        "aria-labelledby": f"{key}-title {key}-desc",
        "class": "argmap",
        "id": key,
        "lang": language,
        "role": "graphics-document document",
        "viewBox": f"0 0 {number(size[0])} {number(size[1])}",
        _LANGUAGE: language,
    }
    if sized:
        attributes |= {"height": number(size[1]), "width": number(size[0])}
    for name, value in attributes.items():
        root.set(name, value)
    told(root, key, title, desc)
    child(root, "style", {})
    child(root, "rect", {"class": "page", "height": "100%", "width": "100%"})
    return root


def as_file(root: Element, imprint: Imprint) -> bytes:
    """Return the bytes of a picture, which says near their start whose it is.

    It is drawn in the theme that its name tells of, and leads to pictures in the same theme.
    """
    for name, value in in_svg(imprint).items():
        root.set(name, value)
    kind = kind_of(imprint.picture)
    _in_theme(root, kind.theme if kind else "auto")
    root.text = "\n"
    for element in root:
        element.tail = "\n"
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"


def as_element(root: Element) -> bytes:
    """Return what is put into a page, which has the style of its pictures in its own."""
    for style in root.findall("style"):
        root.remove(style)
    for link in root.iter("a"):
        if web_address(link.get("href")):
            link.set("rel", "noopener noreferrer")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=False))


def _in_theme(root: Element, theme: Theme) -> None:
    for style in root.iterchildren("style"):
        style.text = f"\n{style_sheet(theme)}\n"
    for link in root.iter("a") if theme != "auto" else ():
        href = link.get("href", "")
        if way := target(href):
            link.set("href", way + ending("svg", theme) + href[len(way) + len(".svg") :])


@lru_cache(maxsize=65536)
def number(value: float) -> str:
    """Write a coordinate to a tenth of a unit."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def child(parent: Element, tag: str, attributes: dict[str, str], text: str | None = None) -> Element:
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    return element


def told(element: Element, id_: str, title: str, desc: str) -> None:
    """Give an element its name and its description."""
    child(element, "title", {"id": f"{id_}-title"}, drawable(title))
    child(element, "desc", {"id": f"{id_}-desc"}, drawable(desc))


Way = Callable[[str | Target], str | None]
"""Tells where a link is to lead; nowhere, where it is not to be drawn."""


def draw_setting(parent: Element, box: Box, setting: Setting, way: Way = in_alone) -> None:
    for sign in setting.signs:
        draw_sign(parent, box, sign)
    for paragraph in setting.paragraphs:
        _paragraph(parent, box, paragraph, way)


def draw_sign(parent: Element, box: Box, sign: Sign) -> None:
    x, y = box.x + sign.x, box.y + sign.y
    moved = {"transform": f"translate({number(x)} {number(y)}) scale({sign.size / SIDE:.3f})"}
    if FILLS.get(sign.name):
        name = "full" if sign.tone else "solid"
        child(parent, "path", {"class": _toned(name, sign.tone), "d": FILLS[sign.name]} | moved)
    if STROKES.get(sign.name):
        child(parent, "path", {"class": _toned("sign", sign.tone), "d": STROKES[sign.name]} | moved)


def _toned(name: str, tone: str) -> str:
    return f"{name} {tone}".strip()


_OPEN = (("M", 6.0, -3.0), ("L", 0.0, 0.0), ("L", 6.0, 3.0), ("M", 0.0, 0.0), ("L", 8.0, 0.0))


def _paragraph(parent: Element, box: Box, paragraph: Paragraph, way: Way) -> None:
    attributes = {"class": paragraph.face} | ({"direction": "rtl"} if paragraph.leftward else {})
    attributes |= {"text-anchor": "end"} if paragraph.ending else {}
    places = [{"x": number(box.x + line.x), "y": number(box.y + line.y)} for line in paragraph.lines]
    if paragraph.ending or len(places) == 1:
        for line, at in zip(paragraph.lines, places, strict=True):
            _line(child(parent, "text", attributes | at), line.runs, way)
        return
    text = child(parent, "text", attributes)
    for line, at in zip(paragraph.lines, places, strict=True):
        element = child(text, "tspan", at)
        _line(element, line.runs, way)
        element.tail = " " if line is not paragraph.lines[-1] else None


def _line(parent: Element, runs: Iterable[Run], way: Way) -> None:
    """Write the runs of a line; a blank at either end of an element, which some drop, stands outside it."""
    last: Element | None = None
    for run in runs:
        words, attributes = run.text.strip(" "), _attributes(run)
        href = way(run.href) if run.href else None
        if words and (href or attributes):
            before, after = run.text.split(words)
            _add(parent, last, before)
            last = child(parent, "a", {"href": href}) if href else parent
            inner = child(last, "tspan", attributes, words)
            last = last if href else inner
            _add(parent, last, after)
        else:
            _add(parent, last, run.text)


def _add(parent: Element, last: Element | None, words: str) -> None:
    """Write words behind the last element within another."""
    if last is None:
        parent.text = (parent.text or "") + words
    elif words:
        last.tail = (last.tail or "") + words


def _attributes(run: Run) -> dict[str, str]:
    classes = " ".join(filter(None, [run.face, "b" if run.strong else "", run.tone]))
    language = {"lang": run.lang, _LANGUAGE: run.lang} if run.lang else {}
    return ({"class": classes} if classes else {}) | language
