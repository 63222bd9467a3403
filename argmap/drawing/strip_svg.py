"""A strip of sections as one SVG file."""

from argmap.drawing.boxes import Box
from argmap.drawing.imprint import Imprint
from argmap.drawing.mark_lines import flow
from argmap.drawing.setting import Block, Run
from argmap.drawing.strip import COLUMNS, ID, NAME, REMARK, TEXT, Column, Row, Strip
from argmap.drawing.svg_elements import (
    Element,
    as_file,
    child,
    draw_legend,
    draw_setting,
    number,
    picture,
    told,
)
from argmap.drawing.theme import MARGIN, WIDTH
from argmap.drawing.typeset import typeset
from argmap.wording.numbers import grouped, percent

_FULL = WIDTH - 2 * MARGIN
_BASELINE = 12.7
_DIGITS = 13.0
_UNIT = (7.0, 9.0)
"""The pitch of the shapes that stand for numbers, and their height."""
_NARROWEST = 3.5
_THINNEST = 1.4
_INSET = 7.0
"""Between the side of the strip and its bands, so that they are not taken for ends of sections."""


def write_strip(strip: Strip, imprint: Imprint) -> bytes:
    """Return the file, the same bytes for the same strip."""
    trail = [Block("crumb", strip.trail)] if strip.trail else []
    heading = typeset(
        [*trail, Block("heading", (Run(strip.title),), above=2), *strip.lead], _FULL, pad=0, top=0
    )
    top = MARGIN + heading.height + 16
    first = top + 24
    bottom = first + sum(row.above + row.height for row in strip.rows) + (26 if strip.totals else 0)
    legend, foot = flow(strip.legend, _FULL), typeset(strip.foot, _FULL, pad=0, top=0)
    legend_box = Box(MARGIN, bottom + 24, _FULL, legend.height)
    foot_box = Box(MARGIN, legend_box.bottom + 10, _FULL, foot.height)

    root = picture(strip.key, strip.title, strip.desc, strip.language, (WIDTH, foot_box.bottom + MARGIN))
    draw_setting(child(root, "g", {"class": "head"}), Box(MARGIN, MARGIN, _FULL, heading.height), heading)
    _headings(root, strip.headings, top)
    y = first
    for row in strip.rows:
        y += row.above
        _row(root, strip, row, y)
        y += row.height
    if strip.totals:
        _totals(root, strip.total, strip.totals, y + 6)
    draw_legend(root, legend_box, legend)
    draw_setting(child(root, "g", {"class": "foot"}), foot_box, foot)
    return as_file(root, imprint)


def _headings(root: Element, names: dict[str, str], top: float) -> None:
    parent = child(root, "g", {"aria-hidden": "true", "class": "columns"})
    for name, x in (("section", ID[0]), ("title", NAME[0]), ("text", TEXT[0])):
        child(parent, "text", {"class": "small b", "x": number(x), "y": number(top + 12)}, names[name])
    for column in COLUMNS:
        x, anchor = (column.right - _DIGITS, "start") if column.kind else (column.right, "end")
        attributes = {"class": "small b", "text-anchor": anchor, "x": number(x), "y": number(top + 12)}
        child(parent, "text", attributes, names[column.name])
    child(
        parent,
        "path",
        {"class": "hair", "d": f"M{number(MARGIN)} {number(top + 18)}H{number(WIDTH - MARGIN)}"},
    )


def _row(root: Element, strip: Strip, row: Row, y: float) -> None:
    section = row.section
    id_ = f"{strip.key}-s-{section.id}"
    attributes = {
        "aria-describedby": f"{id_}-desc",
        "aria-labelledby": f"{id_}-title",
        "class": f"section {row.state}",
        "id": id_,
        "role": "group",
    }
    parent = child(root, "g", attributes)
    if row is not strip.rows[0]:
        line = f"M{number(ID[0])} {number(y)}H{number(WIDTH - MARGIN)}"
        child(parent, "path", {"class": "thin", "d": line})
    told(parent, id_, f"{section.id}: {section.title}", row.desc)
    draw_setting(parent, Box(ID[0], y, ID[1], row.height), row.id)
    draw_setting(parent, Box(NAME[0], y, NAME[1], row.height), row.name)
    _stretch(parent, row, Box(TEXT[0], y, TEXT[1], row.height))
    for column in COLUMNS if row.state == "entered" else COLUMNS[:1]:
        _figure(parent, row, column, y, strip.most.get(column.name, 0))
    if row.remark:
        draw_setting(parent, Box(REMARK[0], y, REMARK[1], row.height), row.remark)


def _stretch(parent: Element, row: Row, box: Box) -> None:
    """Draw a section as a part of the strip, with its quotations as bands."""
    x, y, w, h = map(number, box)
    child(parent, "rect", {"class": "strip", "height": h, "width": w, "x": x, "y": y})
    if row.state != "entered":
        slant = 5.0 if row.state == "empty" else -9.0
        child(parent, "path", {"class": "hatch", "d": _hatch(box, slant)})
    total = row.section.words or 1
    for start, end in row.section.places if row.section.words else ():
        thickness = max(_THINNEST, (end - start) / total * box.height)
        at = min(box.y + start / total * box.height, box.bottom - thickness)
        band = {"height": number(thickness), "width": number(box.width - 2 * _INSET), "y": number(at)}
        child(parent, "rect", {"class": "solid", "x": number(box.x + _INSET), **band})


def _hatch(box: Box, step: float) -> str:
    """Return slanting lines that fill a box: upwards, or downwards where the step is negative."""
    lines = []
    at = -box.height + abs(step)
    while at < box.width:
        first, last = max(0.0, -at), min(box.height, box.width - at)
        ys = (box.bottom - first, box.bottom - last) if step > 0 else (box.y + first, box.y + last)
        start, end = (f"{number(box.x + at + t)} {number(y)}" for t, y in zip((first, last), ys, strict=True))
        lines.append(f"M{start}L{end}")
        at += abs(step)
    return "".join(lines)


def _figure(parent: Element, row: Row, column: Column, y: float, most: int) -> None:
    value = _value(row, column)
    if value:
        _number(parent, value, column, y)
    if column.kind:
        _units(parent, column, getattr(row.section, column.name), most, y + 4)


def _value(row: Row, column: Column) -> str:
    section = row.section
    if column.name == "quoted":
        return percent(section.share) if section.share else ""
    value = getattr(section, column.name)
    return "" if value == 0 else grouped(value)


def _number(parent: Element, value: str, column: Column, y: float) -> None:
    place = {"x": number(column.right), "y": number(y + _BASELINE)}
    child(parent, "text", {"class": "small", "text-anchor": "end", **place}, value)


def _units(parent: Element, column: Column, count: int, most: int, y: float) -> None:
    """Draw as many shapes as there are things, or a bar where there would be too many."""
    if not count:
        return
    pitch = min(_UNIT[0], column.room / most)
    group = child(parent, "g", {"aria-hidden": "true", "class": column.kind or ""})
    left = column.right + 6
    shape = {"class": "box", "height": number(_UNIT[1]), "y": number(y)}
    if pitch < _NARROWEST:
        child(group, "rect", {**shape, "width": number(count * pitch), "x": number(left)})
        return
    round_ = {"rx": "2"} if column.kind == "rebuttal" else {}
    for at in range(count):
        place = {"width": number(pitch - 2), "x": number(left + at * pitch)}
        child(group, "rect", {**shape, **place, **round_})


def _totals(root: Element, lead: str, totals: dict[str, str], y: float) -> None:
    parent = child(root, "g", {"class": "totals"})
    child(parent, "path", {"class": "hair", "d": f"M{number(MARGIN)} {number(y)}H{number(WIDTH - MARGIN)}"})
    place = {"x": number(NAME[0]), "y": number(y + 3 + _BASELINE)}
    child(parent, "text", {"class": "small b", **place}, lead)
    for column in COLUMNS:
        _number(parent, totals[column.name], column, y + 3)
