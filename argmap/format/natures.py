"""What the kind of a source tells of the nature of a piece of evidence."""

from typing import Final

from argmap.format.authorship import Authorship
from argmap.format.models import Nature, SourceKind

KINDS: Final[dict[SourceKind, Nature]] = {
    "resolution": "resolution",
    "minutes": "minutes",
    "testimony": "testimony",
    "recollection": "recollection",
    "statute": "public-record",
    "treaty": "public-record",
    "judgment": "public-record",
    "dataset": "data",
    "exhibit": "exhibit",
}
"""The nature that each kind settles, of those that settle any."""


def settled(authorship: Authorship, source: str, by: tuple[str, ...]) -> Nature | None:
    """Return the nature of what some parties bring, as far as the source settles it.

    What somebody remembers is a recollection where those who bring it remember, and testimony elsewhere.
    """
    entry = (authorship.claims.sources or {}).get(source)
    nature = KINDS.get(entry.kind) if entry else None
    if nature == "recollection" and not authorship.of(source).belong_to(frozenset(by)):
        return "testimony"
    return nature
