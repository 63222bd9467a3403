"""How a map, and what stands on one of its pages, is cited."""

from collections.abc import Callable
from typing import Any, Final

from markupsafe import Markup, escape

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
    return _plain(_titled(page, title, number), *_of_map(page.record, place))


def _citation_of_map(page: Page) -> Markup:
    """Return how the map as a whole is cited; paper has no address of it that only a folder has."""
    made, where = _of_map(page.record, Markup("<bdi>{}</bdi>").format(published(page, addresses.INDEX)))
    return _plain(made, where) if page.record.base_url else _plain(made) + _local(where)


def _cite_entry(
    page: Page, path: Path, passage: Passage, called: str, title: str, number: object, source: str = ""
) -> Markup:
    """Return what tells, once it is opened, how an answer is cited, or evidence by that and its source.

    It may be the hundredth on its page, so it is put together as text from parts that are escaped.
    """
    record = page.record
    anchor = record.anchors[path]
    here, there = addresses.relative("", "", anchor), escape(published(page, page.name, anchor))
    own = [_titled(page, title, number)]
    if source:
        own.append(_own(record, short_title(record.claims, source)))
    if places := record.cited(path, passage):
        own[-1] += _words(record, "; ".join(places))
    told = ", ".join([*own, *_of_map(record, f'<a href="{here}"><bdi>{there}</bdi></a>')])
    return Markup(  # noqa: S704 - its parts are escaped
        f'<details class="cite"><summary>{escape(called)}</summary><p>{told}</p></details>'
    )


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


def _words(record: Record, places: str) -> Markup:
    """Return where the words of an entry stand, as it is told beside them."""
    key = (places, "bdi", "words")
    if key not in record.printed:
        told = say(record, "site.cite.words", reference=_own(record, places))
        record.printed[key] = Markup(" ({})").format(told)
    return record.printed[key]


def _plain(*parts: str) -> Markup:
    return Markup(", ".join(parts))  # noqa: S704 - escaped one by one


def _local(where: str) -> Markup:
    return Markup('<span class="local">, {}</span>').format(Markup(where))  # noqa: S704 - it is escaped


def _of_map(record: Record, place: str) -> tuple[str, str]:
    """Return how the map is cited, and where in it that is which has an address, or a place in a folder."""
    if not record.said_of_map:
        before, _, after = str(say(record, "site.cite.page")).partition("{page}")
        record.said_of_map.extend([", ".join(_made(record)), before, after])
    made, before, after = record.said_of_map
    return made, place if record.base_url else f"{before}{place}{after}"


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
    "cite_entry": _cite_entry,
    "entry_address": _entry_address,
}
