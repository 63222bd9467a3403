"""A picture for programs that read SVG and are no browsers."""

import re

from lxml import etree

Element = etree._Element

_RIGHT_TO_LEFT = "\u202b"
_TSPAN = "{http://www.w3.org/2000/svg}tspan"

_FONTS = {
    "hebrew": "'Noto Sans Hebrew','Arial Hebrew','Segoe UI','DejaVu Sans'",
    "arabic": "'Noto Sans Arabic','Geeza Pro','Segoe UI','DejaVu Sans'",
    "devanagari": "'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI','Lohit Devanagari'",
    "thai": "'Noto Sans Thai',Thonburi,'Leelawadee UI',Loma",
    "korean": "'Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic'",
    "chinese": "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei'",
    "japanese": "'Noto Sans CJK JP','Hiragino Sans','Yu Gothic'",
}
"""The fonts to look for, where that which pictures ask for has no letters of a script."""

_SCRIPTS = re.compile(
    "(?P<hebrew>[\u0590-\u05ff\ufb1d-\ufb4f]+)"
    "|(?P<arabic>[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]+)"
    "|(?P<devanagari>[\u0900-\u097f\ua8e0-\ua8ff\u200c\u200d]+)"
    "|(?P<thai>[\u0e00-\u0e7f]+)"
    "|(?P<korean>[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]+)"
    "|(?P<japanese>[\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+)"
)


def flat(svg: bytes) -> bytes:
    """Return a picture that such a program draws as a browser does.

    None knows of `direction`, so that lines which are read leftward are to end where they begin; and none
    looks for the font that goes best with the others, where the one that it was told lacks a letter.
    """
    root = etree.fromstring(svg)
    chinese = root.get("lang", "").startswith("zh")
    for text in root.iter("{*}text"):
        if text.get("direction") == "rtl":
            _turn(text)
        for element in list(text.iter()):
            _choose_fonts(element, chinese)
    return bytes(etree.tostring(root, encoding="UTF-8"))


def _turn(text: Element) -> None:
    del text.attrib["direction"]
    text.set("text-anchor", "end")
    for line in list(text.iterchildren(_TSPAN)) if text.get("x") is None else [text]:
        line.text = _RIGHT_TO_LEFT + (line.text or "")
        line.tail = None


def _choose_fonts(parent: Element, chinese: bool) -> None:
    """Put each stretch of a script that needs a font of its own into an element that names some."""
    children = list(parent)
    parent.text, spans = _split(parent.text, chinese)
    for at, span in enumerate(spans):
        parent.insert(at, span)
    for child in children:
        child.tail, spans = _split(child.tail, chinese)
        at = parent.index(child) + 1
        parent[at:at] = spans


def _split(words: str | None, chinese: bool) -> tuple[str | None, list[Element]]:
    """Return what stands before the first such stretch, and the elements, each with what follows it."""
    found = list(_SCRIPTS.finditer(words)) if words and not words.isascii() else []
    if not words or not found:
        return words, []
    spans = []
    for match, end in zip(found, [*(match.start() for match in found[1:]), len(words)], strict=True):
        script = "chinese" if chinese and match.lastgroup == "japanese" else match.lastgroup or ""
        span = etree.Element(_TSPAN, {"font-family": _FONTS[script]})
        span.text, span.tail = match[0], words[match.end() : end]
        spans.append(span)
    return words[: found[0].start()], spans
