"""Saved web pages: their main text, without navigation, and where each character of it stands."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from html import unescape
from html.parser import HTMLParser

from argmap.texts.footnotes import LOWERED, NUMBERED, RAISED, is_note
from argmap.texts.kinds.html_elements import (
    ANNOTATIONS,
    BLOCKS,
    HEADINGS,
    INLINE,
    MARK,
    STRUCK,
    follows_words,
    is_page,
    leads_to_note,
    leads_within,
    names_note,
    names_page,
)
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
_HIDDEN_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"]
)
_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?")
_LINE = re.compile("(?<![-‐‑⸗¬\u00ad])[\r\n\f]")
"""The end of a line of the source, which is but a blank to a reader; a hyphen before it is left to tell."""

_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_BEFORE = 40
_PIECES = 6
_LONGEST_NOTE = 24
_CLOSED = {"[": "]", "(": ")"}
_MOST_OF = 0.6
"""The share of a larger region's text that a region inside must hold to be taken in its stead."""


@dataclass
class _Element:
    tag: str
    attributes: dict[str, str]
    start: int
    """Where its pieces begin."""
    dropped: bool = False
    struck: bool = False
    laid_out: bool = False
    """Whether line ends count in it, as in a `pre`."""
    region: int | None = None
    linked: bool = False
    """Whether a link stands in it, or it says that it is a note's mark."""


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
        self.headings: list[tuple[int, int]] = []
        """Where the words of each heading stand."""
        self.closing = -1
        """Where a bracket stands that closes one around a mark, and goes with it."""
        self.feed(content[: _end(content)])
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.parted = "\n\n"
        elif tag == "br":
            self.parted += "\n"
        if self.open and self.open[-1].tag in _ENDED_BY.get(tag, ()):
            self.open.pop()
        if tag == "q":
            self._mark("“‘")
        if tag not in _VOID and len(self.open) < _DEEPEST:
            self.open.append(self._element(tag, {key: value or "" for key, value in attrs}))

    def _element(self, tag: str, attributes: dict[str, str]) -> _Element:
        outer = self.open[-1] if self.open else None
        element = _Element(tag, attributes, len(self.pieces), self._dropped(tag, attributes))
        element.struck = tag in STRUCK or (outer is not None and outer.struck)
        element.laid_out = tag == "pre" or (outer is not None and outer.laid_out)
        if (
            tag in ("main", "article")
            or attributes.get("role") == "main"
            or "articlebody" in attributes.get("itemprop", "").lower()
        ):
            self.regions += 1
            element.region = self.regions
        element.linked = names_note(attributes)
        if tag == "a":
            for around in self.open:
                around.linked = around.linked or around.tag == "sup"
        return element

    def _dropped(self, tag: str, attributes: dict[str, str]) -> bool:
        within = bool(self.open) and self.open[-1].dropped
        outside = tag in _OUTSIDE and not any(element.tag == "article" for element in self.open)
        return (
            within
            or outside
            or tag in _DROPPED
            or tag in ANNOTATIONS
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
        if tag in BLOCKS:
            self.parted = "\n\n"
        if not any(element.tag == tag for element in self.open):
            return
        while (element := self.open.pop()).tag != tag:
            pass
        if tag in HEADINGS and element.start < len(self.pieces):
            self.headings.append((self.pieces[element.start].start, self.pieces[-1].end))
        if tag == "q":
            self._mark("”’")
        elif self._is_page(element) or (tag in INLINE and self._is_mark(element)):
            self._drop(element.start)
        elif tag in ("sup", "sub"):
            self._shift(element.start, RAISED if tag == "sup" else LOWERED)

    def _mark(self, marks: str) -> None:
        """Add the quotation mark of a `q`, by how many are open around it."""
        depth = sum(element.tag == "q" for element in self.open)
        self._add(marks[depth % 2], *[self._offset()] * 2)

    def _words(self, start: int) -> str:
        return "".join(piece.text for piece in self.pieces[start:]).strip()

    def _is_page(self, element: _Element) -> bool:
        return names_page(element.attributes) and is_page(self._words(element.start))

    def _is_mark(self, element: _Element) -> bool:
        """Tell whether an element that ends is no more than the mark of a note."""
        words = self._words(element.start)
        if not words or len(words) > _LONGEST_NOTE:
            return False
        if element.tag == "sup" or element.linked:
            return self._is_note(element, words)
        return element.tag == "a" and self._links_to_note(element, words)

    def _is_note(self, element: _Element, words: str) -> bool:
        if MARK.fullmatch(words) and (element.linked or words.startswith("[")):
            return True
        if re.fullmatch(NUMBERED, words):  # of which normalisation tells
            return False
        return not self.pieces[element.start].parted and is_note(self._before(element.start), words)

    def _links_to_note(self, element: _Element, words: str) -> bool:
        """Tell whether a link is a note's mark: one that says so, or that stands right behind some words."""
        if (
            not (MARK.fullmatch(words) and leads_within(element.attributes))
            or self.pieces[element.start].parted
        ):
            return False
        before = self._before(element.start)
        if not before.strip():
            return False
        return follows_words(before) or words[0] in "[*†‡" or leads_to_note(element.attributes)

    def _before(self, start: int) -> str:
        """Return what stands in the same block before a piece."""
        before = self.pieces[max(0, start - _PIECES) : start]
        return "".join(piece.parted + piece.text[-_BEFORE:] for piece in before)

    def _drop(self, start: int) -> None:
        """Take a mark out, with the brackets around it."""
        dropped = self.pieces[start:]
        del self.pieces[start:]
        if dropped:
            self.parted = max(self.parted, dropped[0].parted, key=len)
        last = self.pieces[-1] if self.pieces else None
        after = self.content.find(">", self._offset()) + 1
        if last and last.text[-1:] in _CLOSED and self.content[after : after + 1] == _CLOSED[last.text[-1]]:
            self.pieces[-1] = replace(last, text=last.text[:-1], end=last.end - 1)
            self.closing = after

    def _shift(self, start: int, characters: dict[int, int]) -> None:
        """Write a superscript or subscript of figures in characters that are one."""
        if re.fullmatch(NUMBERED, self._words(start)):
            for number in range(start, len(self.pieces)):
                piece = self.pieces[number]
                self.pieces[number] = replace(piece, text=piece.text.translate(characters))

    def handle_data(self, data: str) -> None:
        start = self._offset()
        if start == self.closing:
            data, start = data[1:], start + 1
        laid_out = bool(self.open) and self.open[-1].laid_out
        self._add(data if laid_out else _LINE.sub(" ", data), start, start + len(data))

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
        inner = self.open[-1] if self.open else None
        if inner and inner.dropped:
            return
        if inner and inner.struck and text.strip():
            self._add_struck(text, start, end)
        elif text:
            self._append(text, start, end)

    def _add_struck(self, text: str, start: int, end: int) -> None:
        """Add struck words with tildes around them."""
        words = text.strip()
        first = text.index(words)
        last = first + len(words)
        low, high = (start + first, start + last) if end - start == len(text) else (start, end)
        for piece in (
            (text[:first], start, low),
            ("~~", low, low),
            (words, low, high),
            ("~~", high, high),
            (text[last:], high, end),
        ):
            if piece[0]:
                self._append(*piece)

    def _append(self, text: str, start: int, end: int) -> None:
        regions = tuple(element.region for element in self.open if element.region is not None)
        self.pieces.append(_Piece(text, start, end, self.parted, regions))
        self.parted = ""


def _end(content: str) -> int:
    """Return where a page ends: a comment that is never closed takes the rest with it."""
    unclosed = content.find("<!--", content.rfind("-->") + 1)
    return unclosed if unclosed >= 0 else len(content)


_DEEPEST = 256
"""How deep elements are told apart, as in browsers; only a page that means harm goes deeper."""

_ENDED_BY = {
    **dict.fromkeys(BLOCKS, ("p",)),
    **{tag: ("p", tag) for tag in ("p", "li", "dt", "dd", "td", "th", "tr")},
    **dict.fromkeys(("rt", "rp", "rb", "rtc"), ("rt", "rp", "rb", "rtc")),
}
"""Which elements end by themselves where another begins."""


def read(content: str) -> tuple[str, *tuple[Edits, ...]]:
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


def headings(content: str) -> list[tuple[int, int]]:
    """Return where headings stand, those outside of the main text included."""
    return _Page(content).headings


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
