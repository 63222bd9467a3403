"""A sheet as one SVG file, written by an XML library, so that no text of a claim file can become markup."""

from collections.abc import Iterable
from functools import lru_cache

from lxml import etree

from argmap.drawing.boxes import Box
from argmap.drawing.css import style_sheet
from argmap.drawing.diagram import Card, Paragraph, Run, Setting, Sign
from argmap.drawing.files import MARKER
from argmap.drawing.layout import Sheet
from argmap.drawing.metrics import drawable
from argmap.drawing.signs import FILLS, SIDE, STROKES
from argmap.drawing.theme import ATTACKS, WIDTH
from argmap.drawing.wires import Wire

_NAMESPACE = "http://www.w3.org/2000/svg"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

Element = etree._Element


def write(sheet: Sheet) -> bytes:
    """Return the file, the same bytes for the same sheet."""
    key, diagram = sheet.diagram.key, sheet.diagram
    root = etree.Element(f"{{{_NAMESPACE}}}svg", nsmap={None: _NAMESPACE})  # type: ignore[dict-item]
    attributes = {
        "aria-labelledby": f"{key}-title {key}-desc",
        "class": "argmap",
        "id": key,
        "lang": diagram.language,
        "role": "graphics-document document",
        "viewBox": f"0 0 {number(sheet.width)} {number(sheet.height)}",
        _LANGUAGE: diagram.language,
    }
    for name, value in attributes.items():
        root.set(name, value)
    root.append(etree.Comment(MARKER))
    _told(root, key, diagram.title, diagram.desc)
    _child(root, "style", {}, "\n" + style_sheet() + "\n")
    _child(root, "rect", {"class": "page", "height": "100%", "width": "100%"})
    _setting(_child(root, "g", {"class": "head"}), *sheet.heading)
    _columns(root, sheet)
    _edges(root, sheet)
    _cards(root, sheet)
    _legend(root, sheet)
    _setting(_child(root, "g", {"class": "foot"}), *sheet.foot)
    for element in root:
        element.tail = "\n"
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"


@lru_cache(maxsize=65536)
def number(value: float) -> str:
    """Write a coordinate to a tenth of a unit."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def _child(parent: Element, tag: str, attributes: dict[str, str], text: str | None = None) -> Element:
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    return element


def _told(element: Element, id_: str, title: str, desc: str) -> None:
    """Give an element its name and its description."""
    _child(element, "title", {"id": f"{id_}-title"}, drawable(title))
    _child(element, "desc", {"id": f"{id_}-desc"}, drawable(desc))


def _columns(root: Element, sheet: Sheet) -> None:
    parent = _child(root, "g", {"class": "columns"})
    for box, setting in sheet.columns:
        _setting(parent, box, setting)
        y = number(box.bottom - 4)
        _child(parent, "path", {"class": "hair", "d": f"M{number(box.x)} {y}H{number(box.right)}"})


def _edges(root: Element, sheet: Sheet) -> None:
    """Draw the arrows; what they say is said again in the descriptions of the cards they come from."""
    parent = _child(root, "g", {"aria-hidden": "true", "class": "edges"})
    for wire in sheet.wires:
        _child(parent, "path", {"class": f"edge {wire.kind}", "d": _path(wire)})
        _child(
            parent,
            "path",
            {"class": f"tip tip-{wire.kind}", "d": _tip(wire.kind, *wire.tip, upward=wire.upward)},
        )


def _path(wire: Wire) -> str:
    return "".join(command + " ".join(map(number, points)) for command, points in wire.path)


_OPEN = (("M", 6.0, -3.0), ("L", 0.0, 0.0), ("L", 6.0, 3.0), ("M", 0.0, 0.0), ("L", 8.0, 0.0))
_TRIANGLE = (("M", 0.0, 0.0), ("L", 7.5, -3.6), ("L", 7.5, 3.6))
_DIAMOND = (("M", 0.0, 0.0), ("L", 4.5, -3.8), ("L", 9.0, 0.0), ("L", 4.5, 3.8))
_TIPS = {
    "rebuts": (_TRIANGLE, "Z"),
    "undercuts": (_DIAMOND, "Z"),
    "undermines": (_TRIANGLE, "Z"),
    "supports": (_OPEN, ""),
    "grounds": (_OPEN, ""),
}


def _tip(kind: str, x: float, y: float, *, upward: bool) -> str:
    """Return the head of an arrow at its place, pointing left or up."""
    points, end = _TIPS[kind]
    moved = ((c, x + dy, y + dx) if upward else (c, x + dx, y + dy) for c, dx, dy in points)
    return "".join(f"{command}{number(px)} {number(py)}" for command, px, py in moved) + end


def _cards(root: Element, sheet: Sheet) -> None:
    """Draw the cards in the order of reading, each frame's heading before its own."""
    frame: int | None = None
    for card, box in zip(sheet.diagram.cards, sheet.cards, strict=True):
        if card.group is not None and card.group != frame:
            frame = card.group
            _group(root, sheet, frame)
        _card(root, sheet.diagram.key, card, box)


def _group(root: Element, sheet: Sheet, frame: int) -> None:
    box, setting = sheet.groups[frame]
    parent = _child(
        root, "g", {"class": "frame", "id": f"{sheet.diagram.key}-{sheet.diagram.groups[frame].key}"}
    )
    _setting(parent, box, setting)
    y = number(box.bottom + 4)
    _child(parent, "path", {"class": "hair", "d": f"M{number(box.x)} {y}H{number(WIDTH - box.x)}"})


def _card(root: Element, prefix: str, card: Card, box: Box) -> None:
    id_ = f"{prefix}-{card.key}"
    parent = root if card.href is None else _child(root, "a", {"class": "go", "href": card.href})
    attributes = {
        "aria-describedby": f"{id_}-desc",
        "aria-labelledby": f"{id_}-title",
        "class": " ".join(("card", card.kind, *card.classes)),
        "id": id_,
        "role": "group",
    }
    element = _child(parent, "g", attributes)
    _told(element, id_, card.title, card.desc)
    _shape(element, card, box)
    _setting(element, box, card.setting)


def _shape(parent: Element, card: Card, box: Box) -> None:
    x, y, w, h = map(number, (box.x, box.y, box.width, box.height))
    frame = {"class": "box", "height": h, "width": w, "x": x, "y": y}
    if card.kind == "evidence":
        _sheet_of_paper(parent, box)
    elif card.kind in ("rebuttal", "gap"):
        _child(parent, "rect", frame | {"rx": "9"})
    elif card.kind == "inference":
        _child(parent, "rect", frame | {"rx": number(min(12.0, box.height / 2))})
    else:
        _child(parent, "rect", frame)
        if card.kind == "accusation":
            _child(parent, "rect", frame | {"class": "bar", "width": "4"})


_FOLD = 9.0


def _sheet_of_paper(parent: Element, box: Box) -> None:
    """Draw a page with a turned corner."""
    x, y, right, bottom = map(number, (box.x, box.y, box.right, box.bottom))
    inner, down = number(box.right - _FOLD), number(box.y + _FOLD)
    _child(parent, "path", {"class": "box", "d": f"M{x} {y}H{inner}L{right} {down}V{bottom}H{x}Z"})
    _child(parent, "path", {"class": "fold", "d": f"M{inner} {y}V{down}H{right}"})


def _legend(root: Element, sheet: Sheet) -> None:
    box, setting = sheet.legend
    parent = _child(root, "g", {"class": "legend"})
    if setting.paragraphs:
        y = number(box.y - 10)
        _child(parent, "path", {"class": "hair", "d": f"M{number(box.x)} {y}H{number(box.right)}"})
    _setting(parent, box, setting)


def _setting(parent: Element, box: Box, setting: Setting) -> None:
    for rule in setting.rules:
        level = rule.y1 == rule.y2
        end = f"H{number(box.x + rule.x2)}" if level else f"V{number(box.y + rule.y2)}"
        d = f"M{number(box.x + rule.x1)} {number(box.y + rule.y1)}{end}"
        _child(parent, "path", {"class": "hair" if level else "rule", "d": d})
    for sign in setting.signs:
        _sign(parent, box, sign)
    for paragraph in setting.paragraphs:
        _paragraph(parent, box, paragraph)


def _sign(parent: Element, box: Box, sign: Sign) -> None:
    x, y = box.x + sign.x, box.y + sign.y
    if sign.name in ATTACKS:
        length = max(sign.size, 13.0)
        d = f"M{number(x + 7)} {number(y + 6.5)}H{number(x + length)}"
        _child(parent, "path", {"class": f"edge {sign.name}", "d": d})
        tip = _tip(sign.name, x, y + 6.5, upward=False)
        _child(parent, "path", {"class": f"tip tip-{sign.name}", "d": tip})
        return
    moved = {"transform": f"translate({number(x)} {number(y)}) scale({sign.size / SIDE:.3f})"}
    if FILLS.get(sign.name):
        _child(parent, "path", {"class": "solid", "d": FILLS[sign.name]} | moved)
    if STROKES.get(sign.name):
        _child(parent, "path", {"class": "sign", "d": STROKES[sign.name]} | moved)


def _paragraph(parent: Element, box: Box, paragraph: Paragraph) -> None:
    attributes = {"class": paragraph.face} | ({"direction": "rtl"} if paragraph.leftward else {})
    places = [{"x": number(box.x + line.x), "y": number(box.y + line.y)} for line in paragraph.lines]
    if len(places) == 1 and paragraph.face != "name":
        _line(_child(parent, "text", attributes | places[0]), paragraph.lines[0].runs)
        return
    text = _child(parent, "text", attributes)
    for line, at in zip(paragraph.lines, places, strict=True):
        element = _child(text, "tspan", at)
        _line(element, line.runs)
        element.tail = " " if line is not paragraph.lines[-1] else None


def _line(parent: Element, runs: Iterable[Run]) -> None:
    """Write the runs of a line."""
    last: Element | None = None
    for run in runs:
        if run.href or run.strong:
            last = _child(parent, "a", {"href": run.href}) if run.href else parent
            inner = _child(last, "tspan", {"class": "b"} if run.strong else {}, run.text)
            last = last if run.href else inner
        elif last is None:
            parent.text = (parent.text or "") + run.text
        else:
            last.tail = (last.tail or "") + run.text
