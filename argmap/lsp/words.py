"""What the words mean that a key may take."""

from argmap.checking.genre import genre_of
from argmap.claimfile import Loaded
from argmap.format.vocabulary import MEANINGS
from argmap.wording.genres import in_genre


def meaning(key: str, word: str, loaded: Loaded) -> str:
    """Return what a word under a key means in a file of its genre; nothing where it explains itself."""
    found = MEANINGS.get(key, {}).get(word, "")
    return found if key == "genre" else in_genre(found, genre_of(loaded))
