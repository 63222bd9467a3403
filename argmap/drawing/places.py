"""Where the places of mapped texts can be read."""

from collections.abc import Sequence

from argmap.drawing.fragment import passage_address, section_address
from argmap.drawing.targets import Target
from argmap.format.models import ClaimFile


def text_url(claims: ClaimFile, text: str) -> str | None:
    """Return where a mapped text can be read."""
    source = (claims.sources or {}).get(text)
    return source.url if source else None


def place(claims: ClaimFile, name: str, words: Sequence[str] = ()) -> Target:
    """Return a place of a mapped text, by its first section, as what a link leads to.

    In a picture that stands alone it is the address at which that can be read.
    """
    section, *_ = claims.sections_at(name) or (claims.shortened(name),)
    return Target("section", section, alone=address(claims, name, words) or "")


def address(claims: ClaimFile, place: str, words: Sequence[str]) -> str | None:
    """Return where a passage can be read: at its words if there are any, else where the section starts."""
    url, section = text_url(claims, claims.parted(place)[0]), claims.sections.get(claims.shortened(place))
    return section_address(url, section.starts) if section and not words else passage_address(url, words)
