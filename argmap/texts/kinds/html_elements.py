"""The elements of HTML that pages and Markdown read alike, and how marks of notes and pages are known."""

import re

BLOCKS = frozenset(
    ["address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
     "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol",
     "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul"]
)  # fmt: skip
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
STRUCK = frozenset(["s", "strike", "del"])
ANNOTATIONS = frozenset(["rt", "rp", "rtc"])
"""What is set over or beside the words of a ruby."""

INLINE = frozenset(["a", "span", "sup", "small", "b", "strong", "i", "em", "font"])
"""What may be no more than the mark of a note or a page."""

MARK = re.compile(r"(?:[\[(]\s*)?(?:\d{1,4}|[*†‡§]{1,4}|[⁰¹²³⁴-⁹]{1,4})(?:\s*[\])])?|\[\w{1,4}\]")
"""What a link to a note, or a superscript, has for its words where it is a mark."""

_NOTE_NAMES = re.compile(
    r"(?<![a-z])(?:_?ftn(?:ref)?|foot-?_?notes?|end-?_?notes?|e?notes?|note-?ref|fn(?:ref)?|cite_(?:note|ref))"
    r"(?![a-z])",
    re.IGNORECASE,
)
_PAGE_NAMES = re.compile(
    r"(?<![\w-])(?:page-?_?(?:num|no|number|break)s?|pagenumbers?|pagebreak|doc-pagebreak|pb)(?![\w-])",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"[\[({|\s]*(?:(?:pp?|pg|page|seite|s|стр|с|fol?)\b\.?)?\s*(?:\d{1,4}[rv]?|[ivxlcdm]{1,9})?[\])}|\s]*",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"_?(?:[nfr]|fn|en|nt)[-_.:]?\d+[a-z]?", re.IGNORECASE)
_KEYS = ("class", "role", "epub:type", "type", "rel")


def names_page(attributes: dict[str, str]) -> bool:
    """Tell whether an element says that it is the number of a page."""
    return bool(attributes) and any(_PAGE_NAMES.search(attributes.get(key, "")) for key in _KEYS)


def is_page(words: str) -> bool:
    """Tell whether some words are the number of a page, and nothing else."""
    return bool(_PAGE.fullmatch(words))


def names_note(attributes: dict[str, str]) -> bool:
    """Tell whether an element says that it is the mark of a note."""
    return bool(attributes) and any(_NOTE_NAMES.search(attributes.get(key, "")) for key in _KEYS)


def leads_to_note(attributes: dict[str, str]) -> bool:
    """Tell whether a link says where it leads, or what it is called, that it is the mark of a note."""
    places = [attributes.get(key, "").rpartition("#")[2] for key in ("href", "id", "name")]
    return any(_NOTE_NAMES.search(place) or _FRAGMENT.fullmatch(place) for place in places)


def leads_within(attributes: dict[str, str]) -> bool:
    """Tell whether a link leads to a place within a page."""
    return "#" in attributes.get("href", "")


def follows_words(before: str) -> bool:
    """Tell whether a figure right behind some text is no part of it, as `13` is of `12,13`."""
    last, figure = before[-1:], before[-2:-1].isdigit()
    return last.isalnum() or (last in ".!?…)]'\"’”»›;" or (last in ",:" and not figure))
