"""Where the links of a page lead, and what a page may load."""

from base64 import b64encode
from hashlib import sha256
from typing import Final

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.plain.diagnostics import Path

_POLICY: Final = "; ".join(
    [
        *("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"),
        *("base-uri 'none'", "form-action 'none'"),
    ]
)


@pass_context
def to(context: Context, there: str, anchor: str = "") -> str:
    """Return the way to another page of the site; in what holds all of them, to a place in it."""
    page = context["page"]
    if page == addresses.PRINT and (place := addresses.place_in_print(there, anchor)):
        return addresses.relative("", "", place)
    if page == addresses.NOT_FOUND and context["record"].base_url:
        return published(context, there, anchor)  # as it stands at whatever depth is asked for
    return addresses.relative(page, there, anchor)


@pass_context
def _anchor(context: Context, path: Path, furniture: str = "") -> str:
    """Return what an entry is called on the page, or what some furniture of it is."""
    own = furniture or context["record"].anchors[path]
    return addresses.printed(path[1], own) if context["page"] == addresses.PRINT else own


@pass_context
def _note(context: Context, source: str) -> Markup:
    """Return the number of the note on a source, in the document that has such notes."""
    if context["page"] != addresses.PRINT:
        return Markup("")
    there = addresses.relative("", "", addresses.place_in_print(addresses.source(source)) or "")
    number = context["record"].notes[source]
    return Markup('<sup><a class="note" href="{}">{}</a></sup>').format(there, number)


_STYLE_ALONE: Final = (
    ":root{color-scheme:light dark;font:100%/1.5 Arimo,Helvetica,Arial,sans-serif}"
    "body{max-width:42rem;margin:0 auto;padding:1rem}body>header{border-bottom:1px solid;font-weight:700}"
    "h1{font-size:1.8rem;line-height:1.15;margin-top:2.5rem}"
)
"""The looks of the page that a host shows at any address, where no other file is known to lie."""


@pass_context
def _policy(context: Context) -> Markup:
    """Return what a page may load: what lies beside it, and one style that it may have within."""
    if context["page"] != addresses.NOT_FOUND:
        return Markup(_POLICY)  # noqa: S704 - fixed
    own = b64encode(sha256(_STYLE_ALONE.encode()).digest()).decode()
    return Markup(_POLICY.replace("style-src 'self'", f"style-src 'self' 'sha256-{own}'"))  # noqa: S704 - fixed


def _style_alone() -> Markup:
    return Markup(_STYLE_ALONE)  # noqa: S704 - fixed


@pass_context
def canonical(context: Context) -> str:
    """Return the address of the page where the site is published, or its name from the top of the folder."""
    return published(context, context["page"])


@pass_context
def published(context: Context, page: str, anchor: str = "") -> str:
    """Return the address of a page where the site is published, or its name from the top of the folder."""
    base, there = context["record"].base_url, addresses.relative("", page, anchor)
    return addresses.published(base, there) if base else there


@pass_context
def _entries_page(context: Context) -> Markup:
    """Return the name of the list of all entries; a link where a page at any address knows the way to it."""
    if not context["record"].base_url:
        return Markup("<bdi>{}</bdi>").format(addresses.ENTRIES)
    return Markup('<a href="{}">{}</a>').format(to(context, addresses.ENTRIES), addresses.ENTRIES)


@pass_context
def _navigation(context: Context) -> list[tuple[str, str]]:
    """Return the pages to which every page leads, each with the key of its name."""
    record: Record = context["record"]
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
    ]
    return [(to(context, there, anchor), key) for key, there, anchor in ways]


GLOBALS = {
    "to": to,
    "anchor": _anchor,
    "note": _note,
    "place": addresses.place_in_print,
    "policy": _policy,
    "style_alone": _style_alone,
    "canonical": canonical,
    "published": published,
    "entries_page": _entries_page,
    "navigation": _navigation,
}
