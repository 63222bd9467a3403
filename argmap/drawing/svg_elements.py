"""Pieces that every picture is made of, as markup."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from argmap.drawing.binding import NBSP
from argmap.drawing.boxes import Box
from argmap.drawing.imprint import Imprint, in_svg
from argmap.drawing.markup import DECLARATION, Markup, element, joined, text
from argmap.drawing.metrics import drawable
from argmap.drawing.setting import Paragraph, Run, Setting, Sign
from argmap.drawing.signs import FILLS, SIDE, STROKES
from argmap.drawing.targets import Target, in_alone

LANGUAGE = "xml:lang"
_MEETING = re.compile("(?<=[“”„‘’‚«»‹›])[“”„‘’‚«»‹›]")
_GAP = ".12em"
_BLANKS = f" {NBSP}"


def root(key: str, language: str, size: tuple[float, float]) -> dict[str, str]:
    """Return the attributes of a picture.

    Without a size of its own it would fill the room that it is shown in, and none where that has no size.
    """
    return {
        "xmlns": "http://www.w3.org/2000/svg",
        "aria-labelledby": f"{key}-title {key}-desc",
        "class": "argmap",
        "id": key,
        "lang": language,
        "role": "graphics-document document",
        "viewBox": f"0 0 {number(size[0])} {number(size[1])}",
        LANGUAGE: language,
        "height": number(size[1]),
        "width": number(size[0]),
    }


def as_file(attributes: dict[str, str], inner: Iterable[Markup], imprint: Imprint) -> bytes:
    """Return the bytes of a picture, which says near its start whose it is."""
    lines = joined([text(""), *inner, text("")], text("\n"))
    return (DECLARATION + element("svg", attributes | in_svg(imprint), lines) + "\n").encode()


@lru_cache(maxsize=65536)
def number(value: float) -> str:
    """Write a coordinate to a tenth of a unit."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def told(id_: str, title: str, desc: str) -> tuple[Markup, Markup]:
    """Return the name of an element and its description."""
    return (
        element("title", {"id": f"{id_}-title"}, text(drawable(title))),
        element("desc", {"id": f"{id_}-desc"}, text(drawable(desc))),
    )


Way = Callable[[str | Target], dict[str, str] | None]
"""Returns the attributes of a link by where it leads; nothing, where it is not to be drawn."""


def alone(href: str | Target) -> dict[str, str] | None:
    """Return the attributes of a link in a picture that stands alone."""
    leads = in_alone(href)
    return {"href": leads} if leads else None


def setting_drawn(box: Box, setting: Setting, way: Way = alone) -> Iterator[Markup]:
    """Yield what words set in type are drawn as."""
    for sign in setting.signs:
        yield from sign_drawn(box, sign)
    for paragraph in setting.paragraphs:
        yield from _paragraph(box, paragraph, way)


def sign_drawn(box: Box, sign: Sign) -> Iterator[Markup]:
    x, y = box.x + sign.x, box.y + sign.y
    moved = f"translate({number(x)} {number(y)}) scale({sign.size / SIDE:.3f})"
    if filled := FILLS.get(sign.name):
        name = "full" if sign.tone else "solid"
        yield element("path", {"class": _toned(name, sign.tone), "d": filled, "transform": moved})
    if stroked := STROKES.get(sign.name):
        yield element("path", {"class": _toned("sign", sign.tone), "d": stroked, "transform": moved})


def _toned(name: str, tone: str) -> str:
    return f"{name} {tone}".strip()


def _paragraph(box: Box, paragraph: Paragraph, way: Way) -> Iterator[Markup]:
    attributes = {"class": paragraph.face}
    if paragraph.leftward:
        attributes["direction"] = "rtl"
    if paragraph.ending:
        attributes["text-anchor"] = "end"
    lines = [
        ({"x": number(box.x + line.x), "y": number(box.y + line.y)}, _line(line.runs, way))
        for line in paragraph.lines
    ]
    if paragraph.ending or len(lines) == 1:
        yield from (element("text", attributes | at, words) for at, words in lines)
    else:
        spans = [element("tspan", at, words) for at, words in lines]
        yield element("text", attributes, joined(spans, text(" ")))


def _line(runs: Iterable[Run], way: Way) -> Markup:
    """Return the runs of a line; blanks at either end of an element, which some drop, stand outside it."""
    written: list[Markup] = []
    for run in runs:
        attributes = _attributes(run)
        link = way(run.href) if run.href else None
        words = run.text.strip(_BLANKS) if link or attributes else ""
        if words:
            before, _, after = run.text.partition(words)
            inner = element("tspan", attributes, _words(words))
            written += [text(before), element("a", link, inner) if link else inner, text(after)]
        else:
            written.append(_words(run.text))
    return joined(written)


def _words(words: str) -> Markup:
    """Return words with a narrow gap where two quotation marks meet; fonts lack the blank for it."""
    if not _MEETING.search(words):
        return text(words)
    written, start = list[Markup](), 0
    for match in _MEETING.finditer(words):
        written += [text(words[start : match.start()]), element("tspan", {"dx": _GAP}, text(match[0]))]
        start = match.end()
    return joined([*written, text(words[start:])])


def _attributes(run: Run) -> dict[str, str]:
    attributes: dict[str, str] = {}
    if run.face or run.strong or run.tone:
        attributes["class"] = " ".join(filter(None, [run.face, "b" if run.strong else "", run.tone]))
    if run.lang:
        attributes |= {"lang": run.lang, LANGUAGE: run.lang}
    return attributes
