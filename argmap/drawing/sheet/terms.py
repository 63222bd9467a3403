"""Which words of the glossary a sheet explains: those that it uses, and few other charges do."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from argmap.drawing.sheet.wanted import said
from argmap.format.graph import ArgumentGraph

_FEW: Final = 3
_SHARE: Final = 5
"""A word of more than so many charges, and of more than a fifth of all, is known to a reader of the map."""


def explained(graph: ArgumentGraph, id_: str) -> Iterator[str]:
    """Yield the words of the glossary that the sheet of a charge explains."""
    spelled = _spelled(graph)
    used = Counter(word for words in spelled.values() for word in words)
    most = max(_FEW, len(spelled) / _SHARE)
    yield from (word for word in spelled[id_] if used[word] <= most)


@lru_cache(maxsize=1)
def _spelled(graph: ArgumentGraph) -> dict[str, list[str]]:
    """Return the words of the glossary that each charge uses."""
    terms = {word: re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in graph.claims.terms or ()}
    written = {id_: " ".join(said("accusations", node.accusation)) for id_, node in graph.accusations.items()}
    return {
        id_: [word for word, whole in terms.items() if word in text and whole.search(text)]
        for id_, text in written.items()
    }
