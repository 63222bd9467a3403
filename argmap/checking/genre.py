"""Findings in the words of a file's genre: a statement, a count or a comment where it has charges."""

from argmap.claimfile import Loaded
from argmap.plain.diagnostics import Diagnostic
from argmap.wording.genres import GENRES, in_genre


def genre_of(loaded: Loaded) -> str:
    """Return the genre that a file says it is of, as far as it can be read."""
    data = loaded.data
    found = data.get("genre") if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""


def in_words_of(item: Diagnostic, genre: str) -> Diagnostic:
    """Return a finding as it is told of a file of a genre."""
    if genre not in GENRES:
        return item
    return item._replace(
        message=in_genre(item.message, genre),
        label=in_genre(item.label, genre),
        help=in_genre(item.help, genre),
        related=tuple(label._replace(text=in_genre(label.text, genre)) for label in item.related),
        fix=item.fix and item.fix._replace(title=in_genre(item.fix.title, genre)),
    )
