"""A sheet as one SVG file."""

from argmap.drawing.boxes import Box
from argmap.drawing.diagram import Card
from argmap.drawing.imprint import Imprint
from argmap.drawing.layout import Sheet
from argmap.drawing.svg_elements import (
    Element,
    arrow_head,
    as_file,
    child,
    draw_legend,
    draw_setting,
    number,
    picture,
    told,
)
from argmap.drawing.theme import WIDTH
from argmap.drawing.wires import Wire


def write(sheet: Sheet, imprint: Imprint) -> bytes:
    """Return the file, the same bytes for the same sheet."""
    diagram = sheet.diagram
    size = (sheet.width, sheet.height)
    root = picture(diagram.key, diagram.title, diagram.desc, diagram.language, size)
    draw_setting(child(root, "g", {"class": "head"}), *sheet.heading)
    _columns(root, sheet)
    _edges(root, sheet)
    _cards(root, sheet)
    draw_legend(root, *sheet.legend)
    draw_setting(child(root, "g", {"class": "foot"}), *sheet.foot)
    return as_file(root, imprint)


def _columns(root: Element, sheet: Sheet) -> None:
    parent = child(root, "g", {"class": "columns"})
    for box, setting in sheet.columns:
        draw_setting(parent, box, setting)
        y = number(box.bottom - 4)
        child(parent, "path", {"class": "hair", "d": f"M{number(box.x)} {y}H{number(box.right)}"})


def _edges(root: Element, sheet: Sheet) -> None:
    """Draw the arrows; what they say is said again in the descriptions of the cards they come from."""
    parent = child(root, "g", {"aria-hidden": "true", "class": "edges"})
    for wire in sheet.wires:
        child(parent, "path", {"class": f"edge {wire.kind}", "d": _path(wire)})
        child(
            parent,
            "path",
            {"class": f"tip tip-{wire.kind}", "d": arrow_head(wire.kind, *wire.tip, upward=wire.upward)},
        )


def _path(wire: Wire) -> str:
    return "".join(command + " ".join(map(number, points)) for command, points in wire.path)


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
    parent = child(
        root, "g", {"class": "frame", "id": f"{sheet.diagram.key}-{sheet.diagram.groups[frame].key}"}
    )
    draw_setting(parent, box, setting)
    y = number(box.bottom + 4)
    child(parent, "path", {"class": "hair", "d": f"M{number(box.x)} {y}H{number(WIDTH - box.x)}"})


def _card(root: Element, prefix: str, card: Card, box: Box) -> None:
    id_ = f"{prefix}-{card.key}"
    parent = root if card.href is None else child(root, "a", {"class": "go", "href": card.href})
    attributes = {
        "aria-describedby": f"{id_}-desc",
        "aria-labelledby": f"{id_}-title",
        "class": " ".join(("card", card.kind, *card.classes)),
        "id": id_,
        "role": "group",
    }
    element = child(parent, "g", attributes)
    told(element, id_, card.title, card.desc)
    _shape(element, card, box)
    draw_setting(element, box, card.setting)


def _shape(parent: Element, card: Card, box: Box) -> None:
    x, y, w, h = map(number, (box.x, box.y, box.width, box.height))
    frame = {"class": "box", "height": h, "width": w, "x": x, "y": y}
    if card.kind == "evidence":
        _sheet_of_paper(parent, box)
    elif card.kind in ("rebuttal", "gap"):
        child(parent, "rect", frame | {"rx": "9"})
    else:
        child(parent, "rect", frame)
        if card.kind == "accusation":
            child(parent, "rect", frame | {"class": "bar", "width": "4"})


_FOLD = 9.0


def _sheet_of_paper(parent: Element, box: Box) -> None:
    """Draw a page with a turned corner."""
    x, y, right, bottom = map(number, (box.x, box.y, box.right, box.bottom))
    inner, down = number(box.right - _FOLD), number(box.y + _FOLD)
    child(parent, "path", {"class": "box", "d": f"M{x} {y}H{inner}L{right} {down}V{bottom}H{x}Z"})
    child(parent, "path", {"class": "fold", "d": f"M{inner} {y}V{down}H{right}"})
