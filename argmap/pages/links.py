"""Where the links of a page lead, and what a page may load."""

from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from typing import Any, Final

from markupsafe import Markup

from argmap.pages import addresses
from argmap.pages.page import Page
from argmap.plain.diagnostics import Path

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
POLICY: Final = Markup(_POLICY)  # noqa: S704 - fixed
"""What a page may load: what lies beside it, and nothing else."""

STYLE_ALONE: Final = Markup(
    ":root{color-scheme:light dark;font:100%/1.5 Arimo,Helvetica,Arial,sans-serif}"
    "body{max-width:42rem;margin:0 auto;padding:1rem}body>header{border-bottom:1px solid;font-weight:700}"
    "h1{font-size:1.8rem;line-height:1.15;margin-top:2.5rem}"
)
"""The looks of the page that a host shows at any address, where no other file is known to lie."""

_DIGEST: Final = b64encode(sha256(STYLE_ALONE.encode()).digest()).decode()
POLICY_ALONE: Final = Markup(  # noqa: S704 - fixed
    _POLICY.replace("style-src 'self'", f"style-src 'self' 'sha256-{_DIGEST}'")
)
"""What that page may load: that style besides."""


def to(page: Page, there: str, anchor: str = "") -> str:
    """Return the way to another page of the site; in what holds all of them, to a place in it."""
    if page.holds_all and (place := addresses.place_in_print(there, anchor)):
        return addresses.relative("", "", place)
    if page.name == addresses.NOT_FOUND and page.record.base_url:
        return published(page, there, anchor)  # as it stands at whatever depth is asked for
    return addresses.relative(page.name, there, anchor)


def _anchor(page: Page, path: Path, furniture: str = "") -> str:
    """Return what an entry is called on the page, or what some furniture of it is."""
    own = furniture or page.record.anchors[path]
    return addresses.printed(path[1], own) if page.holds_all else own


def _note(page: Page, source: str) -> Markup:
    """Return the number of the note on a source, in the document that has such notes."""
    if not page.holds_all:
        return Markup("")
    there = addresses.relative("", "", addresses.place_in_print(addresses.source(source)) or "")
    number = page.record.notes[source]
    return Markup('<sup><a class="note" href="{}">{}</a></sup>').format(there, number)


def canonical(page: Page) -> str:
    """Return the address of the page where the site is published, or its name from the top of the folder."""
    return published(page, page.name)


def published(page: Page, there: str, anchor: str = "") -> str:
    """Return the address of a page where the site is published, or its name from the top of the folder."""
    base, way = page.record.base_url, addresses.relative("", there, anchor)
    return addresses.published(base, way) if base else way


def _entries_page(page: Page) -> Markup:
    """Return the name of the list of all entries; a link where a page at any address knows the way to it."""
    if not page.record.base_url:
        return Markup("<bdi>{}</bdi>").format(addresses.ENTRIES)
    return Markup('<a href="{}">{}</a>').format(to(page, addresses.ENTRIES), addresses.ENTRIES)


def _navigation(page: Page) -> list[tuple[str, str]]:
    """Return the pages to which every page leads, each with the key of its name."""
    record = page.record
    ways = [("accusations", addresses.INDEX, "")]
    if len(record.lots) > 1:
        ways.append(("topics", addresses.INDEX, "_topics"))
    if record.sections.texts:
        texts = record.sections.texts
        ways.append(("text", addresses.TEXT if len(texts) > 1 else addresses.text(texts[0]), ""))
    if record.sources:
        ways.append(("sources", addresses.SOURCES, ""))
    ways += [
        ("people", addresses.PEOPLE, ""),
        ("timeline", addresses.TIMELINE, ""),
        ("table", addresses.TABLE, ""),
        ("glossary", addresses.GLOSSARY, ""),
        ("about", addresses.ABOUT, ""),
    ]
    return [(to(page, there, anchor), key) for key, there, anchor in ways]


CALLED: Final[dict[str, Callable[..., Any]]] = {
    "to": to,
    "anchor": _anchor,
    "note": _note,
    "canonical": canonical,
    "published": published,
    "entries_page": _entries_page,
    "navigation": _navigation,
}
