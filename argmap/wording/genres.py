"""What a charge, and who makes it, is called in each genre, in English."""

import re
from collections.abc import Mapping
from typing import Final

GENRES: Final[dict[str, Mapping[str, str]]] = {
    "fact-check": {"accusation": "statement", "accuser": "speaker"},
    "pleading": {"accusation": "count", "accuser": "prosecution"},
    "review": {"accusation": "comment", "accuser": "reviewer"},
}
"""The words of each genre that has others than the polemic."""

_COLLECTIVE: Final = frozenset(["prosecution"])
"""What is one word for all of a side."""

_CALLED: Final = (
    r"""("[^"]*"|`[^`]*`|\{[^}]*\})"""
    r"|(?<![-\w])(?:(an?)[ ])?(accusation|charge|accuser)(s?)(['’]s?)?(?![-\w])"
)
"""What is left as it is, names, keys and what is filled in, or else one of the words with its ending."""


def in_genre(text: str, genre: str) -> str:
    """Return an English text of argmap's own with the words of a genre."""
    words = GENRES.get(genre)
    return re.sub(_CALLED, lambda found: _other(found, words), text) if words else text


def _other(found: re.Match[str], words: Mapping[str, str]) -> str:
    kept, article, word, plural, owner = found.groups()
    if kept is not None:
        return kept
    other = words["accuser" if word == "accuser" else "accusation"]
    if plural and other in _COLLECTIVE:
        plural, owner = "", owner and f"{owner[0]}s"
    return ("a " if article else "") + other + plural + (owner or "")
