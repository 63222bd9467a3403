"""Places of mapped texts as what links lead to."""

from collections.abc import Sequence

from argmap.drawing.targets import Target
from argmap.format.models import ClaimFile
from argmap.wording.addresses import address


def place(claims: ClaimFile, name: str, words: Sequence[str] = (), section: str | None = None) -> Target:
    """Return a place of a mapped text as what a link leads to: a section of it, by default the first.

    In a picture that stands alone it is the address at which that can be read.
    """
    section = section or next(iter(claims.sections_at(name)), claims.shortened(name))
    return Target("section", section, alone=address(claims, name, words) or "")
