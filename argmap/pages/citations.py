"""How a map, and what stands on one of its pages, is cited."""

from collections.abc import Callable
from typing import Any, Final

from markupsafe import Markup

from argmap.format.models import Passage
from argmap.pages import addresses
from argmap.pages.links import canonical, published
from argmap.pages.page import Page
from argmap.pages.record import Record
from argmap.pages.words import element, say
from argmap.plain.diagnostics import Path
from argmap.wording.quotation_marks import quoted, typographic
from argmap.wording.references import short_title


def _citation(page: Page, title: str, number: object = "") -> Markup:
    """Return how a part of the map is cited: its title, the map, who made that, and the address."""
    place = Markup("<bdi>{}</bdi>").format(canonical(page))
    return Markup(", ").join([_titled(page, title, number), _of_map(page, place)])


def _citation_of_map(page: Page) -> Markup:
    """Return how the map as a whole is cited."""
    return _of_map(page, Markup("<bdi>{}</bdi>").format(published(page, addresses.INDEX)))


def _cited_entry(
    page: Page, path: Path, passage: Passage, title: str, number: object, source: str = ""
) -> Markup:
    """Return how an answer is cited, or a piece of evidence by that and its source, with its places."""
    record = page.record
    anchor = record.anchors[path]
    here = addresses.relative("", "", anchor)
    place = Markup('<a href="{}"><bdi>{}</bdi></a>').format(here, published(page, page.name, anchor))
    own = _titled(page, title, number)
    if source:
        own = Markup(", ").join([own, _own(record, short_title(record.claims, source))])
    if places := record.cited(path, passage):
        own += Markup(" ({})").format(
            say(record, "site.cite.words", reference=_own(record, "; ".join(places)))
        )
    return Markup(", ").join([own, _of_map(page, place)])


def _entry_address(page: Page, path: Path) -> Markup:
    """Return the address of an entry on the page of its charge, for the document that holds everything."""
    there = published(page, addresses.accusation(str(path[1])), page.record.anchors[path])
    return Markup("<bdi>{}</bdi>").format(there)


def _own(record: Record, text: str) -> Markup:
    """Return words of the map as they are printed."""
    key = (text, "bdi", "cited")
    if key not in record.printed:
        record.printed[key] = element(record, "bdi", typographic(text, record.language), record.language)
    return record.printed[key]


def _titled(page: Page, title: str, number: object = "") -> Markup:
    record = page.record
    key = (title, "bdi", f"titled {number}")
    if key not in record.printed:
        told = quoted(" ".join(title.split()), record.say.language)
        own = f"{number} {told}" if number else told
        record.printed[key] = element(record, "bdi", own, record.language)
    return record.printed[key]


def _of_map(page: Page, place: Markup) -> Markup:
    """Return how the map is cited with a place in it; paper has none that only a folder has."""
    record = page.record
    if not record.said_of_map:
        record.said_of_map.append(Markup(", ").join(_made(record)))
    (made,) = record.said_of_map
    if record.base_url:
        return Markup("{}, {}").format(made, place)
    where = say(record, "site.cite.page", page=place)
    return Markup('{}<span class="local">, {}</span>').format(made, where)


def _made(record: Record) -> list[Markup]:
    """Return what the map is called, who made it, and of which state it is."""
    title = typographic(" ".join(record.claims.title.split()), record.language)
    names = record.say.listed(record.claims.curators) if record.claims.curators else ""
    by = element(record, "bdi", typographic(names, record.language), record.language)
    return [
        Markup("<cite>{}</cite>").format(element(record, "bdi", title, record.language)),
        *([by] if names else []),
        say(record, "site.cite.version", version=Markup(record.version)),  # noqa: S704 - digits and letters
    ]


CALLED: Final[dict[str, Callable[..., Any]]] = {
    "citation": _citation,
    "citation_of_map": _citation_of_map,
    "cited_entry": _cited_entry,
    "entry_address": _entry_address,
}
