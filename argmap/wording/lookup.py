"""The fixed words of one map, looked up by its language and genre."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

from argmap.format.models import ClaimFile
from argmap.wording.table import NOUNS, WORDS

Cell = TypeVar("Cell")

_FALLBACK = "en"
_AND: Final = {"en": " and "}
_QUOTATION_MARKS: Final = {"en": ("“", "”")}
_PLURAL: Final[dict[str, Callable[[int], int]]] = {"en": lambda number: 0 if number == 1 else 1}
"""Which of its forms a noun takes beside a number."""


class Wording:
    """Says in words what a picture has to say, with the first of its columns that a row has a text in.

    Whatever stands between the braces of a row is put there as it is.
    """

    def __init__(self, *columns: str) -> None:
        self._columns = columns

    @classmethod
    def of(cls, claims: ClaimFile) -> "Wording":
        """Return the words for a map of its genre: in the language that it is curated in, else in English."""
        language = (claims.language or _FALLBACK).partition("-")[0].lower()
        languages = dict.fromkeys([language, _FALLBACK])
        return cls(*(column for name in languages for column in (f"{name}.{claims.genre}", name)))

    @classmethod
    def in_english(cls, genre: str) -> "Wording":
        """Return the words of argmap's own reports on a map of a genre."""
        return cls(f"{_FALLBACK}.{genre}", _FALLBACK)

    def __call__(self, key: str, **parts: object) -> str:
        """Return the text of a row."""
        text = self.pick(WORDS[key])
        return text.format(**parts) if parts else text

    def pick(self, row: Mapping[str, Cell]) -> Cell:
        """Return what a row has for this map."""
        return next(row[column] for column in self._columns if column in row)

    def counted(self, number: int, noun: str) -> str:
        """Return a number with its noun."""
        row = NOUNS[noun]
        column = next(column for column in self._columns if column in row)
        return f"{number} {row[column][_PLURAL[column.partition('.')[0]](number)]}"

    def figure(self, name: str) -> str:
        """Return what a figure counts."""
        return self(f"figure.{name}")

    def listed(self, names: Sequence[str]) -> str:
        """Return names as one enumeration."""
        *first, last = names or [""]
        return f"{', '.join(first)}{self.pick(_AND)}{last}" if first else last

    def quoted(self, text: str) -> str:
        """Return a text in quotation marks."""
        opening, closing = self.pick(_QUOTATION_MARKS)
        return f"{opening}{text}{closing}"


ENGLISH: Final = Wording(_FALLBACK)
"""The words of argmap itself, whatever the language and the genre of a map."""


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
