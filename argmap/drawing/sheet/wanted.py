"""All words of a claim file that the sheet of a charge must show."""

from collections.abc import Iterator
from typing import Final

from argmap.format.keys import FORMAT
from argmap.format.marks import Sort
from argmap.format.models import ClaimFile, Model
from argmap.format.nodes import AccusationNode
from argmap.format.passages import sources_of

_SHOWN: Final = (Sort.TITLE, Sort.PROSE, Sort.REASON, Sort.VERBATIM, Sort.NAME)
_LINKED: Final = ("url", "sections")
"""Keys of a source of which a sheet shows something else: the host, and the places that it names."""


def wanted(claims: ClaimFile, node: AccusationNode) -> Iterator[str]:
    """Yield every text of a charge, of all that stands under it, and of the sources that are named there."""
    yield from said("accusations", node.accusation)
    sources = claims.sources or {}
    for id_ in dict.fromkeys(sources_of(node)):
        if id_ in sources:
            yield from said("sources", sources[id_])


def said(kind: str, item: Model) -> Iterator[str]:
    """Yield the texts of an entry of a kind, and of those below it."""
    for name, key in FORMAT[kind].items():
        value = getattr(item, name)
        if value is None or name in _LINKED:
            continue
        values = (
            value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
        )
        for each in values:
            if isinstance(each, Model):
                yield from said(name, each)
            elif key.sort in _SHOWN and isinstance(each, str):
                yield each
