"""What the links of pictures lead to, and how a page that shows pictures has them lead to other pages."""

import re
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from argmap.drawing.names import target

Kind = Literal[
    "accusation", "answer", "evidence", "verdict", "topic", "source", "party", "person", "section",
    "overview", "sources", "timeline", "people", "coverage", "address",
]  # fmt: skip


class Target(NamedTuple):
    """What a link leads to, or a group shows: an entry of the map, a view of it, or an address of the web.

    ``id`` is its identifier, of evidence and verdicts that of ``ArgumentGraph.identities``, of a coverage its
    text where there are several, and of an address the address. ``page`` is that of the picture. ``alone`` is
    where the link leads in a picture that stands alone, and empty if it is no link there.
    """

    kind: Kind
    id: str = ""
    page: int = 1
    alone: str = ""


Href = str | Target | None
"""Where a link leads: to a picture by its way, to an address or to a target; ``None`` for no link."""

_VIEWS: Final[dict[str, Kind]] = {
    "overview": "overview", "topics": "topic", "accusations": "accusation", "sources": "sources",
    "timeline": "timeline", "people": "people", "coverage": "coverage",
}  # fmt: skip
_WAY = re.compile(r"(?:\.\./)*(?P<view>[a-z]+)(?:/(?P<id>[a-z0-9-]+)_?)?(?:\.(?P<page>[1-9][0-9]*))?")


class ForPage(NamedTuple):
    """How pictures are drawn for the pages of a site.

    ``link`` is asked with what a link leads to and the name of the picture in which it stands, such as
    ``accusations/storm``, and returns an href; where it returns ``None``, no link is drawn. Every identifier
    begins with ``prefix``. Pictures are elements to be put into a page, without a style of their own
    (``page_style`` has it), or, with ``files``, whole files that bring theirs.
    """

    link: Callable[[Target, str], str | None]
    prefix: str = "_"
    files: bool = False


def in_alone(href: Href) -> str | None:
    """Return where a link leads in a picture that stands alone."""
    return href.alone or None if isinstance(href, Target) else href


def target_of(href: str | Target) -> Target:
    """Return what a link leads to."""
    if isinstance(href, Target):
        return href
    match = _WAY.fullmatch(target(href) or "")
    if match is None or match["view"] not in _VIEWS:
        return Target("address", href, alone=href)
    return Target(_VIEWS[match["view"]], match["id"] or "", int(match["page"] or 1), href)
