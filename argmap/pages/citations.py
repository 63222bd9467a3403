"""How a map, and what stands on one of its pages, is cited."""

from collections.abc import Callable
from typing import Any, Final

from markupsafe import Markup

from argmap.pages import addresses
from argmap.pages.links import canonical, published
from argmap.pages.page import Page
from argmap.pages.record import Record
from argmap.pages.words import element, say
from argmap.wording.quotation_marks import quoted, typographic


def _citation(page: Page, title: str) -> Markup:
    """Return how a part of the map is cited: its title, the map, who made that, and the address."""
    record = page.record
    own = element(record, "bdi", quoted(" ".join(title.split()), record.say.language), record.language)
    return Markup(", ").join([own, _of_map(record, canonical(page))])


def _citation_of_map(page: Page) -> Markup:
    """Return how the map as a whole is cited."""
    return _of_map(page.record, published(page, addresses.INDEX))


def _of_map(record: Record, there: str) -> Markup:
    place = Markup("<bdi>{}</bdi>").format(there)
    where = place if record.base_url else say(record, "site.cite.page", page=place)
    return Markup(", ").join([*_made(record), where])


def _made(record: Record) -> list[Markup]:
    """Return what the map is called, who made it, and of which state it is."""
    title = typographic(" ".join(record.claims.title.split()), record.language)
    names = record.say.listed(record.claims.curators) if record.claims.curators else ""
    by = element(record, "bdi", typographic(names, record.language), record.language)
    return [
        Markup("<cite>{}</cite>").format(element(record, "bdi", title, record.language)),
        *([by] if names else []),
        say(record, "site.cite.version", version=record.version),
    ]


CALLED: Final[dict[str, Callable[..., Any]]] = {"citation": _citation, "citation_of_map": _citation_of_map}
