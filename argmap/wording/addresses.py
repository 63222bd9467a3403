"""Addresses that may be linked to, and text fragments that open a page at a passage."""

import re
from collections.abc import Sequence
from urllib.parse import quote, urlsplit

from argmap.format.models import ClaimFile
from argmap.texts.quotations import ELISION

_UNENCODED = "!$'()*+./:;=?@_~"
_ELIDED = re.compile(rf"\s*(?:\[[^\]]*\]|{ELISION})\s*")


def web_address(url: str | None) -> str | None:
    """Return an address of the web as a link may hold it, or ``None`` for any other kind of address."""
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return None
    return quote(url.strip(), safe="%!#$&'()*+,/:;=?@[]~")


def text_fragment(passages: Sequence[str]) -> str:
    """Return the directive ``:~:text=…`` that finds quotations on a page; empty where nothing is quoted.

    What an elision or the curator's brackets leave out lies between the first and the last words kept.
    """
    found = []
    for passage in passages:
        parts = [part for part in _ELIDED.split(passage) if re.search(r"\w", part)]
        if parts:
            found.append("text=" + ",".join(map(_encoded, parts[:1] + parts[1:][-1:])))
    return ":~:" + "&".join(found) if found else ""


def _encoded(words: str) -> str:
    """Percent-encode; a hyphen, which ``quote`` never encodes, would mean a prefix or suffix."""
    return quote(" ".join(words.split()), safe=_UNENCODED).replace("-", "%2D")


def section_address(url: str | None, starts: str) -> str | None:
    """Return the address of a page, opened where a section starts; brackets there are the text's own."""
    address = web_address(url)
    if address is None or not re.search(r"\w", starts):
        return address
    return _joined(address, f":~:text={_encoded(starts)}")


def _joined(address: str, directive: str) -> str:
    return address + ("" if "#" in address else "#") + directive


def passage_address(url: str | None, passages: Sequence[str]) -> str | None:
    """Return the address of a page, opened at the passages that are quoted from it."""
    address = web_address(url)
    directive = text_fragment(passages)
    if address is None or not directive:
        return address
    return _joined(address, directive)


def address(claims: ClaimFile, place: str, words: Sequence[str] = ()) -> str | None:
    """Return where a passage can be read: at its words if there are any, else where the section starts.

    ``place`` is named as in an `at`.
    """
    source = (claims.sources or {}).get(claims.parted(place)[0])
    url, section = source.url if source else None, claims.sections.get(claims.shortened(place))
    return section_address(url, section.starts) if section and not words else passage_address(url, words)
