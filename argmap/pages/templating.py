"""Templates filled in: what a claim file says is text in them, whatever it looks like."""

import re
from functools import cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from argmap.pages import addresses, citations, links, signs, words
from argmap.pages.record import Record
from argmap.wording import dates, references, standing
from argmap.wording.addresses import web_address
from argmap.wording.lookup import capital

_BLANK: Final = re.compile(r"(?: *\n)+")
"""Ends of lines between which nothing stands, as where a template has nothing to show."""


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("argmap.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= words.FILTERS | {"capital": capital}
    made.globals |= words.GLOBALS | links.GLOBALS | citations.GLOBALS | signs.GLOBALS
    made.globals |= {
        "address": addresses,
        "references": references,
        "standing": standing,
        "dates": dates,
        "web_address": web_address,
    }
    return made


def filled(template: str, record: Record, page: str, **facts: Any) -> bytes:
    """Return a page: a template filled in with what is known of the map, and some facts of its own.

    ``page`` is its name from the top of the folder, from which its links lead.
    """
    text = _environment().get_template(template).render(record=record, page=page, signs=set(), **facts)
    return _BLANK.sub("\n", text).encode("utf-8")
