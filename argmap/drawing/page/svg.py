"""A page as one SVG file."""

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from math import atan2, cos, hypot, sin
from typing import Final, NamedTuple, cast
from zlib import crc32

from argmap.drawing.boxes import Box
from argmap.drawing.css import style_sheet
from argmap.drawing.imprint import Imprint
from argmap.drawing.markup import Markup, element, joined, text
from argmap.drawing.metrics import drawable
from argmap.drawing.names import Theme, ending, kind_of, target
from argmap.drawing.page.model import WIDTH, Arrow, At, Field, Group, Item, Link, Page, Shape, Stroke, Words
from argmap.drawing.setting import Sign
from argmap.drawing.svg_elements import as_file, number, root, setting_drawn, sign_drawn, told
from argmap.drawing.targets import ForPage, Target, in_alone, target_of
from argmap.wording.addresses import web_address

_CUT = 9.0
_ROUND = {"round": {"rx": "8"}, "tile": {"rx": "3"}}


def write_page(page: Page, imprint: Imprint, site: ForPage | None = None) -> bytes:
    """Return the file, or what is put into a page of a site: the same bytes for the same page.

    Every identifier in it begins with the map and with the view that it is of, so that the pictures of
    several maps can stand in one document; those of a site are short, and begin with its prefix. A file is in
    the theme that its name tells of; what is put into a page has the style of its pictures there.
    """
    key = _key(page, imprint) if site is None else _short_key(page, site)
    kind = kind_of(imprint.picture)
    writing = _Writing(page.name, key, site, kind.theme if kind else "auto", count(1))
    attributes = root(key, page.language, (WIDTH, page.height))
    named = told(key, page.title, page.desc)
    drawn = [element("rect", {"class": "page", "height": "100%", "width": "100%"})]
    _draw(drawn, page.items, 0.0, 0.0, writing)
    if not writing.is_file:
        return element("svg", attributes, *named, *drawn).encode()
    style = element("style", {}, text(f"\n{style_sheet(writing.theme)}\n"))
    return as_file(attributes, [*named, style, *drawn], imprint)


def _key(page: Page, imprint: Imprint) -> str:
    return f"m{crc32(f'{imprint.map} {page.of}'.encode()):08x}-{page.name.replace('/', '-')}"


def _short_key(page: Page, site: ForPage) -> str:
    """Return what tells a picture from others in its document; a whole file has no other."""
    return f"{site.prefix}{'' if site.files else f'{crc32(page.name.encode()):x}-'}map"


class _Writing(NamedTuple):
    """A picture that is being written: its name, what its identifiers begin with, and what it is for."""

    name: str
    key: str
    site: ForPage | None
    theme: Theme
    numbers: Iterator[int]
    """Of the groups, by which those of a site are told apart."""

    @property
    def is_file(self) -> bool:
        return self.site is None or self.site.files

    def way(self, href: str | Target) -> dict[str, str] | None:
        """Return the attributes of a link, which leads from a file to pictures in the same theme."""
        leads = self.site.link(target_of(href), self.name) if self.site else in_alone(href)
        if not leads:
            return None
        if not self.is_file:
            return {"href": leads} | ({"rel": "noopener noreferrer"} if web_address(leads) else {})
        if self.theme != "auto" and (picture := target(leads)):
            leads = picture + ending("svg", self.theme) + leads[len(picture) + len(".svg") :]
        return {"href": leads}


def _draw(drawn: list[Markup], items: tuple[Item, ...], x: float, y: float, writing: _Writing) -> None:
    """Add what some things are drawn as."""
    for item in items:
        if isinstance(item, At):
            _draw(drawn, item.items, x + item.x, y + item.y, writing)
        elif isinstance(item, Group):
            drawn.append(_group(item, x, y, writing))
        elif isinstance(item, Link):
            _link(drawn, item, x, y, writing)
        elif isinstance(item, Words):
            setting = item.setting
            box = Box(x + item.x, y + item.y, setting.width, setting.height)
            drawn += setting_drawn(box, setting, writing.way)
        else:
            drawn += _DRAWN[type(item)](item, x, y)


def _group(group: Group, x: float, y: float, writing: _Writing) -> Markup:
    id_ = f"{writing.key}-{next(writing.numbers) if writing.site else group.key}"
    attributes = {"aria-describedby": f"{id_}-desc", "aria-labelledby": f"{id_}-title", "role": "group"}
    if writing.site is None:
        attributes["id"] = id_
    elif group.shows and not writing.is_file:
        attributes["data-shows"] = f"{group.shows.kind}:{group.shows.id}"
    inner = [*told(id_, group.title, group.desc)]
    _draw(inner, group.items, x, y, writing)
    return element("g", attributes, joined(inner))


def _link(drawn: list[Markup], link: Link, x: float, y: float, writing: _Writing) -> None:
    attributes = writing.way(link.href)
    if attributes is None:
        _draw(drawn, link.items, x, y, writing)
        return
    inner = [element("title", {}, text(drawable(link.told)))] if link.told else []
    _draw(inner, link.items, x, y, writing)
    drawn.append(element("a", attributes, *inner))


def _shape(item: Shape, x: float, y: float) -> Iterator[Markup]:
    left, top = x + item.x, y + item.y
    line = [] if item.line == "none" else ["frame"] if item.line == "solid" else ["frame", item.line]
    classes = " ".join(filter(None, [*line, item.fill, item.tone]))
    if item.form == "cut":
        inner, down = number(left + item.width - _CUT), number(top + _CUT)
        right, bottom = number(left + item.width), number(top + item.height)
        d = f"M{number(left)} {number(top)}H{inner}L{right} {down}V{bottom}H{number(left)}Z"
        yield element("path", {"class": classes, "d": d})
        return
    attributes = {
        "class": classes,
        "height": number(item.height),
        "width": number(item.width),
        "x": number(left),
        "y": number(top),
    }
    yield element("rect", attributes | _ROUND.get(item.form, {}))


_LINES: Final = {"fine": "fine-line", "faint": "fine-line faint", "solid": "line"}


def _stroke(item: Stroke, x: float, y: float) -> Iterator[Markup]:
    d = f"M{number(x + item.x1)} {number(y + item.y1)}"
    d += f"H{number(x + item.x2)}" if item.y1 == item.y2 else f"V{number(y + item.y2)}"
    line = _LINES.get(item.line, f"line {item.line}")
    yield element("path", {"class": f"{line} {item.tone}".strip(), "d": d})


_SLANTS: Final = {"empty": 5.0, "unmapped": -9.0}


def _field(item: Field, x: float, y: float) -> Iterator[Markup]:
    if item.name not in _SLANTS:
        yield from _shape(Shape(*item[1:5], item.tone, fill="full", line="none"), x, y)
        return
    d = hatching(Box(x + item.x, y + item.y, item.width, item.height), _SLANTS[item.name])
    yield element("path", {"class": f"fine-line {item.tone}", "d": d})


def hatching(box: Box, step: float) -> str:
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


def _sign(item: Sign, x: float, y: float) -> Iterator[Markup]:
    return sign_drawn(Box(x, y, 0, 0), item)


_TRIANGLE = ((0.0, 0.0), (8.0, -4.0), (8.0, 4.0))
_DIAMOND = ((0.0, 0.0), (4.5, -3.8), (9.0, 0.0), (4.5, 3.8))
_VEE = ((6.0, -3.4), (0.0, 0.0), (6.0, 3.4))
_FLAT = ((0.6, -4.2), (0.0, 0.0), (0.6, 4.2))
_RING = tuple((3.2 - 3.2 * cos(turn), 3.2 * sin(turn)) for turn in (at * 0.5236 for at in range(12)))
HEADS: Final = {
    "rebuts": (_TRIANGLE, "full", "", 8.0),
    "undermines": (_TRIANGLE, "hollow", "dotted", 8.0),
    "undercuts": (_DIAMOND, "hollow", "dashed", 9.0),
    "grants": (_RING, "hollow", "", 6.4),
    "supports": (_VEE, "open", "", 0.6),
    "serves": (_FLAT, "open", "", 0.6),
}
"""The head of each kind of arrow, how it is filled, what its line is like, and where that begins."""


def _arrow(item: Arrow, x: float, y: float) -> Iterator[Markup]:
    points = [(x + px, y + py) for px, py in item.points]
    (x0, y0), (x1, y1) = points[-2:]
    turn, far = atan2(y0 - y1, x0 - x1), hypot(y0 - y1, x0 - x1)
    shape, fill, line, length = HEADS[item.kind]
    length = min(length, far)
    points[-1] = (x1 + length * cos(turn), y1 + length * sin(turn))
    d = "M" + "L".join(f"{number(px)} {number(py)}" for px, py in points)
    yield _hidden(f"arrow {line} {item.tone}", d)
    head = [(x1 + px * cos(turn) - py * sin(turn), y1 + px * sin(turn) + py * cos(turn)) for px, py in shape]
    d = "M" + "L".join(f"{number(px)} {number(py)}" for px, py in head) + ("" if fill == "open" else "Z")
    yield _hidden(f"head {fill} {item.tone}", d)


def _hidden(classes: str, d: str) -> Markup:
    """Return what the descriptions of groups say as well."""
    return element("path", {"aria-hidden": "true", "class": " ".join(classes.split()), "d": d})


_Drawer = Callable[[Item, float, float], Iterable[Markup]]
_DRAWN: Final = cast(
    "dict[type, _Drawer]",
    {Shape: _shape, Stroke: _stroke, Field: _field, Sign: _sign, Arrow: _arrow},
)
