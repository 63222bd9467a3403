"""Pieces that every picture is made of, written by an XML library so that no text can become markup."""

from collections.abc import Iterable
from functools import lru_cache

from lxml import etree

from argmap.drawing.boxes import Box
from argmap.drawing.css import style_sheet
from argmap.drawing.imprint import Imprint, in_svg
from argmap.drawing.metrics import drawable
from argmap.drawing.setting import Paragraph, Run, Setting, Sign
from argmap.drawing.signs import FILLS, SIDE, STROKES
from argmap.drawing.theme import ATTACKS

_NAMESPACE = "http://www.w3.org/2000/svg"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

Element = etree._Element


def picture(
    key: str, title: str, desc: str, language: str, size: tuple[float, float], *, sized: bool = False
) -> Element:
    """Return the root of a picture with its name, its description, its style sheet and its page.

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
    child(root, "style", {}, "\n" + style_sheet() + "\n")
    child(root, "rect", {"class": "page", "height": "100%", "width": "100%"})
    return root


def as_file(root: Element, imprint: Imprint) -> bytes:
    """Return the bytes of a picture, which says near their start whose it is."""
    for name, value in in_svg(imprint).items():
        root.set(name, value)
    root.text = "\n"
    for element in root:
        element.tail = "\n"
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"


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


def draw_legend(root: Element, box: Box, setting: Setting) -> None:
    parent = child(root, "g", {"class": "legend"})
    if setting.paragraphs:
        y = number(box.y - 10)
        child(parent, "path", {"class": "hair", "d": f"M{number(box.x)} {y}H{number(box.right)}"})
    draw_setting(parent, box, setting)


def draw_setting(parent: Element, box: Box, setting: Setting) -> None:
    for sign in setting.signs:
        draw_sign(parent, box, sign)
    for paragraph in setting.paragraphs:
        _paragraph(parent, box, paragraph)


def draw_sign(parent: Element, box: Box, sign: Sign) -> None:
    x, y = box.x + sign.x, box.y + sign.y
    if sign.name in ATTACKS:
        length = max(sign.size, 13.0)
        d = f"M{number(x + 7)} {number(y + 6.5)}H{number(x + length)}"
        child(parent, "path", {"class": f"edge {sign.name}", "d": d})
        head = arrow_head(sign.name, x, y + 6.5, upward=False)
        child(parent, "path", {"class": f"tip tip-{sign.name}", "d": head})
        return
    moved = {"transform": f"translate({number(x)} {number(y)}) scale({sign.size / SIDE:.3f})"}
    if FILLS.get(sign.name):
        name = "full" if sign.tone else "solid"
        child(parent, "path", {"class": _toned(name, sign.tone), "d": FILLS[sign.name]} | moved)
    if STROKES.get(sign.name):
        child(parent, "path", {"class": _toned("sign", sign.tone), "d": STROKES[sign.name]} | moved)


def _toned(name: str, tone: str) -> str:
    return f"{name} {tone}".strip()


_OPEN = (("M", 6.0, -3.0), ("L", 0.0, 0.0), ("L", 6.0, 3.0), ("M", 0.0, 0.0), ("L", 8.0, 0.0))
_TRIANGLE = (("M", 0.0, 0.0), ("L", 7.5, -3.6), ("L", 7.5, 3.6))
_DIAMOND = (("M", 0.0, 0.0), ("L", 4.5, -3.8), ("L", 9.0, 0.0), ("L", 4.5, 3.8))
_TIPS = {
    "rebuts": (_TRIANGLE, "Z"),
    "undercuts": (_DIAMOND, "Z"),
    "undermines": (_TRIANGLE, "Z"),
    "grants": (_OPEN, ""),
    "supports": (_OPEN, ""),
}


def arrow_head(kind: str, x: float, y: float, *, upward: bool) -> str:
    """Return the head of an arrow at its place, pointing left or up."""
    points, end = _TIPS[kind]
    moved = ((c, x + dy, y + dx) if upward else (c, x + dx, y + dy) for c, dx, dy in points)
    return "".join(f"{command}{number(px)} {number(py)}" for command, px, py in moved) + end


def _paragraph(parent: Element, box: Box, paragraph: Paragraph) -> None:
    attributes = {"class": paragraph.face} | ({"direction": "rtl"} if paragraph.leftward else {})
    attributes |= {"text-anchor": "end"} if paragraph.ending else {}
    places = [{"x": number(box.x + line.x), "y": number(box.y + line.y)} for line in paragraph.lines]
    if paragraph.ending or (len(places) == 1 and paragraph.face != "name"):
        for line, at in zip(paragraph.lines, places, strict=True):
            _line(child(parent, "text", attributes | at), line.runs)
        return
    text = child(parent, "text", attributes)
    for line, at in zip(paragraph.lines, places, strict=True):
        element = child(text, "tspan", at)
        _line(element, line.runs)
        element.tail = " " if line is not paragraph.lines[-1] else None


def _line(parent: Element, runs: Iterable[Run]) -> None:
    """Write the runs of a line; a blank at either end of an element, which some drop, stands outside it."""
    last: Element | None = None
    for run in runs:
        words, attributes = run.text.strip(" "), _attributes(run)
        if words and (run.href or attributes):
            before, after = run.text.split(words)
            _add(parent, last, before)
            last = child(parent, "a", {"href": run.href}) if run.href else parent
            inner = child(last, "tspan", attributes, words)
            last = last if run.href else inner
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
