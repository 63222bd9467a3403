"""Saved web pages: their main text, without navigation, and where each character of it stands."""

import re
from collections import Counter
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from argmap.texts.notes import is_note
from argmap.texts.offsets import Edits

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_DROPPED = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "nav", "aside", "form", "button", "select",
     "iframe", "object", "head", "dialog", "canvas", "audio", "video", "menu", "textarea"]
)  # fmt: skip
_OUTSIDE = frozenset(["header", "footer"])
"""Dropped, but kept inside an article, whose own they are."""
_BLOCKS = frozenset(
    ["address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
     "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol",
     "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul"]
)  # fmt: skip
_HIDDEN_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"]
)
_NOTE = re.compile(r"\[?[\d*†‡§]{1,4}\]?|\[\w{1,4}\]")
_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_BEFORE = 6
_MOST_OF = 0.6
"""The share of a larger region's text that a region inside must hold to be taken in its stead."""


@dataclass
class _Element:
    tag: str
    dropped: bool = False
    region: int | None = None
    note: int | None = None
    """Where the pieces begin that may be no more than a footnote's mark."""
    linked: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some text, its bounds in the page, what parts it from the text before, and the regions it is in."""

    text: str
    start: int
    end: int
    parted: str
    regions: tuple[int, ...]


class _Page(HTMLParser):
    """Collects what is read of a page."""

    def __init__(self, content: str) -> None:
        super().__init__(convert_charrefs=False)
        self.content = content
        self.lines = [0, *(match.end() for match in re.finditer("\n", content))]
        self.open: list[_Element] = []
        self.pieces: list[_Piece] = []
        self.regions = 0
        self.parted = ""
        self.feed(content[: _end(content)])
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.parted = "\n\n"
            if self.open and self.open[-1].tag in ("p", tag) and self.open[-1].tag in _ENDS_ITSELF:
                self.open.pop()
        elif tag == "br":
            self.parted = self.parted or "\n"
        if tag not in _VOID and len(self.open) < _DEEPEST:
            self.open.append(self._element(tag, {key: value or "" for key, value in attrs}))

    def _element(self, tag: str, attributes: dict[str, str]) -> _Element:
        element = _Element(tag, self._dropped(tag, attributes))
        if (
            tag in ("main", "article")
            or attributes.get("role") == "main"
            or "articlebody" in attributes.get("itemprop", "").lower()
        ):
            self.regions += 1
            element.region = self.regions
        if tag == "sup" or attributes.get("role") == "doc-noteref":
            element.note = len(self.pieces)
            element.linked = tag != "sup"
        elif tag == "a":
            for outer in self.open:
                outer.linked = outer.linked or outer.note is not None
        return element

    def _dropped(self, tag: str, attributes: dict[str, str]) -> bool:
        within = bool(self.open) and self.open[-1].dropped
        outside = tag in _OUTSIDE and not any(element.tag == "article" for element in self.open)
        return (
            within
            or outside
            or tag in _DROPPED
            or "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or attributes.get("role") in _HIDDEN_ROLES
            or bool(_INVISIBLE.search(attributes.get("style", "")))
        )

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parted = "\n\n"
        if not any(element.tag == tag for element in self.open):
            return
        while (element := self.open.pop()).tag != tag:
            pass
        if element.note is not None and self._is_note(element):
            del self.pieces[element.note :]

    def _is_note(self, element: _Element) -> bool:
        text = "".join(piece.text for piece in self.pieces[element.note :]).strip()
        if element.note is None or not text:
            return False
        if _NOTE.fullmatch(text) and (element.linked or text.startswith("[")):
            return True
        before = self.pieces[max(0, element.note - _BEFORE) : element.note]
        beside = not self.pieces[element.note].parted
        return beside and is_note("".join(piece.parted + piece.text[-_BEFORE:] for piece in before), text)

    def handle_data(self, data: str) -> None:
        start = self._offset()
        self._add(data, start, start + len(data))

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def _reference(self, written: str) -> None:
        start = self._offset()
        match = _REFERENCE.match(self.content, start)
        end = match.end() if match else start + len(written)
        self._add(unescape(self.content[start:end]), start, end)

    def _offset(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column

    def _add(self, text: str, start: int, end: int) -> None:
        if self.open and self.open[-1].dropped:
            return
        regions = tuple(element.region for element in self.open if element.region is not None)
        self.pieces.append(_Piece(text, start, end, self.parted, regions))
        self.parted = ""


def _end(content: str) -> int:
    """Return where a page ends: a comment that is never closed takes the rest with it."""
    unclosed = content.find("<!--", content.rfind("-->") + 1)
    return unclosed if unclosed >= 0 else len(content)


_DEEPEST = 256
"""How deep elements are told apart, as in browsers; only a page that means harm goes deeper."""

_ENDS_ITSELF = frozenset(["p", "li", "dt", "dd", "td", "th", "tr"])


def main_text(content: str) -> tuple[str, *tuple[Edits, ...]]:
    """Return the main text of a page, and the way back to its characters."""
    pieces = _main(_Page(content).pieces)
    edits, text, length, last, parted = Edits(), [], 0, 0, ""
    for piece in pieces:
        parted = max(parted, piece.parted, key=len)
        for new, end in ((parted, piece.start), (piece.text, piece.end)):
            if new != content[last:end]:
                edits.add((length, length + len(new)), (last, end))
            text.append(new)
            length, last = length + len(new), end
        parted = ""
    edits.add((length, length), (last, len(content)))
    return "".join(text), edits


def _main(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces of the main region: the innermost that still holds most of the text."""
    sizes = Counter(dict.fromkeys([0], sum(len(piece.text.strip()) for piece in pieces)))
    for piece in pieces:
        for region in piece.regions:
            sizes[region] += len(piece.text.strip())
    marked = [region for region in sizes if region]
    largest = max((sizes[region] for region in marked), default=0)
    if not largest:
        return pieces
    chosen = max(region for region in marked if sizes[region] >= _MOST_OF * largest)
    return [piece for piece in pieces if chosen in piece.regions]
