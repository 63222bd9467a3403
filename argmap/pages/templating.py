"""Templates filled in: what a claim file says is text in them, whatever it looks like."""

from functools import cache, partial
from typing import Any, Final

from jinja2 import PackageLoader, StrictUndefined
from markupsafe import Markup

from argmap.pages import addresses, citations, links, signs, words
from argmap.pages.generating import Templates
from argmap.pages.page import Page
from argmap.pages.record import Record
from argmap.wording import dates, references, standing
from argmap.wording.addresses import web_address
from argmap.wording.lookup import capital

_CALLED: Final = words.CALLED | links.CALLED | citations.CALLED | signs.CALLED
"""What templates call for a page, which is what each of these takes first."""


@cache
def _templates() -> Templates:
    made = Templates(
        loader=PackageLoader("argmap.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        optimized=False,
    )
    made.filters |= words.FILTERS | {"capital": capital}
    made.globals |= {
        "place": addresses.place_in_print,
        "policy": links.POLICY,
        "policy_alone": links.POLICY_ALONE,
        "style_alone": links.STYLE_ALONE,
        "address": addresses,
        "references": references,
        "standing": standing,
        "dates": dates,
        "web_address": web_address,
    }
    return made


def filled(template: str, record: Record, name: str, **facts: Any) -> bytes:
    """Return a page: a template filled in with what is known of the map, and some facts of its own."""
    text = _rendered(template, Page(record, name), **facts)
    return _without_blank_lines(text).encode("utf-8")


def _rendered(template: str, page: Page, **facts: Any) -> str:
    called = {key: partial(function, page) for key, function in _CALLED.items()}
    return (
        _templates()
        .get_template(template)
        .render(
            record=page.record,
            modules={},
            holds_all=page.holds_all,
            **called,
            **facts,
            shared=partial(_shared, page),
        )
    )


def _shared(page: Page, template: str, here: str = "") -> Markup:
    """Return a part of a page that is the same on all pages of a folder, for those of one kind."""
    folder = page.name.rpartition("/")[0]
    # Not at the top, where these links lead: on a page itself, a link to a place of it names no page.
    shared = page.record.shared.setdefault(folder, {}) if folder else {}
    key = (template, here)
    if key not in shared:
        shared[key] = Markup(_rendered(template, page, here=here))  # noqa: S704 - escaped by its template
    return shared[key]


def _without_blank_lines(text: str) -> str:
    """Return a page without the lines that a template leaves where it has nothing to show."""
    while "\n\n" in text:
        text = text.replace("\n\n", "\n")
    return text
