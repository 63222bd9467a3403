"""The list of all pages for search engines, where it is known where the site will stand.

Its format is that of sitemaps.org, version 0.9.
"""

from collections.abc import Iterable
from typing import Final

from lxml import etree

from argmap.pages import addresses

NAME: Final = "sitemap.xml"
_SPACE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
_LEFT_OUT: Final = frozenset([addresses.NOT_FOUND, addresses.PRINT])
"""What no search should lead to: the page of nothing, and the one that repeats all others."""


def sitemap(pages: Iterable[str], base_url: str) -> bytes:
    """Return the list of some pages, named from the top of the folder."""
    root = etree.Element("urlset", xmlns=_SPACE)
    for name in pages:
        if name not in _LEFT_OUT:
            url = etree.SubElement(root, "url")
            etree.SubElement(url, "loc").text = addresses.published(base_url, name)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
