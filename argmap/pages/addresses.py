"""The addresses of a site: what each page is called, and where on it an entry stands.

They are promises: whoever cites a page finds it again after the map has grown.
"""

import re
from functools import cache
from typing import Final
from urllib.parse import quote

INDEX: Final = "index.html"
ENTRIES: Final = "entries.html"
GLOSSARY: Final = "glossary.html"
SOURCES: Final = "sources.html"
PEOPLE: Final = "people.html"
TEXT: Final = "text.html"
TIMELINE: Final = "timeline.html"
TABLE: Final = "table.html"
PRINT: Final = "print.html"
ABOUT: Final = "about.html"
NOT_FOUND: Final = "404.html"

FOLDERS: Final = {
    "accusation": "accusations",
    "topic": "topics",
    "source": "sources",
    "party": "parties",
    "person": "people",
    "text": "text",
}
"""Where the pages of entries are, by what these are; whatever is not here has none of its own."""

_RESERVED: Final = re.compile(r"index|con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""What a host or Windows takes for something else than a page of that name."""


@cache
def page(kind: str, identifier: str, part: int = 0) -> str:
    """Return the page of an entry, or of a part of one: `accusations/full-democracy.html`."""
    return _below(FOLDERS[kind], f"{_stem(identifier)}.{part}" if part else _stem(identifier))


def renamed(there: str, identifier: str) -> str:
    """Return what the page of an entry was called while the entry had another identifier."""
    return _below(there.partition("/")[0], _stem(identifier))


def _below(folder: str, name: str) -> str:
    return f"{folder}/{name}.html"


def _stem(identifier: str) -> str:
    return f"_{identifier}" if _RESERVED.fullmatch(identifier) else identifier


def accusation(identifier: str) -> str:
    return page("accusation", identifier)


def topic(identifier: str) -> str:
    return page("topic", identifier)


def source(identifier: str) -> str:
    return page("source", identifier)


def person(identifier: str) -> str:
    return page("person", identifier)


def party(identifier: str) -> str:
    return page("party", identifier)


def text(identifier: str, part: int = 0) -> str:
    """Return the page of a text, or of one of the parts in which a long one stands."""
    return page("text", identifier, part)


def word(family: str, name: str) -> str:
    """Return where in the glossary a fixed word stands; terms of the map begin with `_term`."""
    return f"_{'word' if family == 'term' else family}-{name}"


def printed(charge: object, anchor: str) -> str:
    """Return what an entry under a charge is called in the document that holds all of them."""
    return anchor if anchor == charge else f"{charge}.{anchor}"


def place_in_print(there: str, anchor: str = "") -> str | None:
    """Return where that document has what stands on a page, if it has a place for it."""
    folder, parted, name = there.removesuffix(".html").rpartition("/")
    if not parted:
        return anchor if there == GLOSSARY and anchor else None
    if folder == FOLDERS["accusation"]:
        charge = name.removeprefix("_")
        return printed(charge, anchor or charge)
    whole = name.partition(".")[0]  # of the part of a text, the text
    return ".".join(filter(None, [f"_{folder}", whole, anchor]))


def relative(here: str, there: str, anchor: str = "") -> str:
    """Return the way from one page to another, both named from the top of the folder, or to a place on it."""
    way = "../" * here.count("/") + there if there != here or not anchor else ""
    return way + _fragment(anchor)


@cache
def _fragment(anchor: str) -> str:
    return f"#{quote(anchor, safe='')}" if anchor else ""


def published(base_url: str, there: str) -> str:
    """Return the address of a page where the site is published."""
    return f"{base_url.rstrip('/')}/{there}"
