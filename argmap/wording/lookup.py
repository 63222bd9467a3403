"""The fixed words of one map, looked up by its language and genre."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final, TypeVar

from argmap.format.models import ClaimFile
from argmap.wording.genres import in_genre
from argmap.wording.nouns import NOUNS
from argmap.wording.numbers import grouped, percent
from argmap.wording.rows import Row
from argmap.wording.rows_figures import FIGURES, STANDINGS

Cell = TypeVar("Cell")

_FALLBACK = "en"
_AND: Final = {"en": " and ", "de": " und ", "fr": " et ", "ru": " и "}
_THOUSANDS: Final = {"en": ",", "de": ".", "fr": "\u00a0", "ru": "\u00a0"}
_POINT: Final = {"en": ".", "de": ",", "fr": ",", "ru": ","}
_PLURAL: Final[dict[str, Callable[[int], int]]] = {
    "en": lambda number: int(number != 1),
    "de": lambda number: int(number != 1),
    "fr": lambda number: int(number > 1),
    "ru": lambda number: _slavic(number % 100),
}
"""Which of its forms a noun takes beside a number."""


def _slavic(number: int) -> int:
    """Return the form for a number below a hundred: as with 1, as with 2 to 4, or as with all others."""
    last = number % 10
    if 11 <= number <= 14 or not 1 <= last <= 4:
        return 2
    return int(last != 1)


def _row(key: str) -> Row:
    """Return a row of the table, which is not read for the few that a check without findings ends with."""
    row = STANDINGS.get(key) or FIGURES.get(key)
    if row is None:
        from argmap.wording.table import WORDS

        return WORDS[key]
    return row


class Wording:
    """Says in words what a picture has to say, with the first of its columns that a row has a text in.

    Whatever stands between the braces of a row is put there as it is.
    """

    def __init__(self, *columns: str) -> None:
        self._columns = columns

    @classmethod
    def of(cls, claims: ClaimFile, language: str | None = None) -> "Wording":
        """Return the words for a map of its genre, in English where argmap does not speak the language.

        Without a language they are in the one that the map is curated in.
        """
        language = (language or claims.language or _FALLBACK).partition("-")[0].lower()
        languages = dict.fromkeys([language, _FALLBACK])
        return _wording(*(column for name in languages for column in (f"{name}.{claims.genre}", name)))

    @classmethod
    def in_english(cls, genre: str) -> "Wording":
        """Return the words of argmap's own reports on a map of a genre."""
        return cls(f"{_FALLBACK}.{genre}", _FALLBACK)

    def __call__(self, key: str, **parts: object) -> str:
        """Return the text of a row; in English, with the words of the genre where it has none for it."""
        text = _text(self._columns, key)
        return text.format(**parts) if parts else text

    def pick(self, row: Mapping[str, Cell]) -> Cell:
        """Return what a row has for this map."""
        return row[_column(self._columns, row)]

    def counted(self, number: int, noun: str) -> str:
        """Return a number with its noun."""
        row = NOUNS[noun]
        column = _column(self._columns, row)
        return f"{number} {row[column][_PLURAL[column.partition('.')[0]](number)]}"

    def grouped(self, number: int | None) -> str:
        """Return a number with its digits in groups, or a sign that nobody knows it."""
        return grouped(number).replace(",", self.pick(_THOUSANDS))

    def percent(self, share: float | None, digits: int = 0) -> str:
        """Return a share of 1 in per cent; nothing where it is not known."""
        return percent(share, digits).replace(".", self.pick(_POINT))

    def figure(self, name: str) -> str:
        """Return what a figure counts."""
        return self(f"figure.{name}")

    def listed(self, names: Sequence[str]) -> str:
        """Return names as one enumeration."""
        *first, last = names or [""]
        return f"{', '.join(first)}{self.pick(_AND)}{last}" if first else last

    @property
    def language(self) -> str:
        """The language that the words are in."""
        return next(name for name in self._columns if name in _AND)

    def quoted(self, text: str) -> str:
        """Return a text in the quotation marks of the language that the words are in."""
        from argmap.wording.quotation_marks import quoted

        return quoted(text, self.language)


@cache
def _wording(*columns: str) -> Wording:
    return Wording(*columns)


def _column(columns: Sequence[str], row: Mapping[str, object]) -> str:
    return next(column for column in columns if column in row)


@cache
def _text(columns: tuple[str, ...], key: str) -> str:
    row = _row(key)
    column = _column(columns, row)
    return in_genre(row[column], columns[0].partition(".")[2]) if column == _FALLBACK else row[column]


ENGLISH: Final = Wording(_FALLBACK)
"""The words of argmap itself, whatever the language and the genre of a map."""


def small(text: str) -> str:
    """Return a text without a capital at its beginning."""
    return text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
