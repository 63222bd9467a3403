"""Dates as a reader expects to see them."""

import re
from typing import Final

from argmap.format.models import Source
from argmap.wording.lookup import Wording

_DATE = r"(?a)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?"
_MONTHS: Final = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    "ru": (
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ),
}  # fmt: skip
_SEASONS: Final = {
    "en": ("spring", "summer", "autumn", "winter"),
    "de": ("Frühjahr", "Sommer", "Herbst", "Winter"),
    "fr": ("printemps", "été", "automne", "hiver"),
    "ru": ("весна", "лето", "осень", "зима"),
}
_DAYS: Final = {
    "en": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "ru": "{day} {month} {year}",
}
_FIRST_SEASON = 21
"""The number by which EDTF writes the spring in the place of a month."""
_FIRST: Final = {"en": "1", "de": "1", "fr": "1ᵉʳ", "ru": "1"}
_QUALIFIED: Final = {
    None: {"en": "{date}"},
    "?": {"en": "{date} (?)"},
    "~": {"en": "c. {date}", "de": "um {date}", "fr": "vers {date}", "ru": "ок. {date}"},
    "%": {"en": "c. {date} (?)", "de": "um {date} (?)", "fr": "vers {date} (?)", "ru": "ок. {date} (?)"},
}
"""How a date is written that is uncertain, about right, or both."""


def in_words(say: Wording, date: str) -> str:
    """Return an EDTF date in words where that is easy, else as it stands."""
    ends = [_end(say, end) for end in date.split("/")]
    return "–".join(end or "" for end in ends) if all(ends) else date


def dated(say: Wording, source: Source, title: str) -> str:
    """Return what is said of the date of a source behind its title; nothing where the title has it.

    The date of a recollection is that of the telling, and not of what is told.
    """
    date = in_words(say, source.date) if source.date else ""
    if date and source.kind == "recollection":
        return say("told", date=date)
    return "" if date in title else date


def _end(say: Wording, date: str) -> str | None:
    """Return a date that is no range."""
    match = re.fullmatch(_DATE, date)
    if match is None:
        return None
    year, part = match[1], int(match[2] or 0)
    if match[3]:
        words = _day(say, int(match[3]), part, year) if 1 <= part <= 12 else None
    else:
        words = _month(say, part, year) if match[2] else year
    return words and say.pick(_QUALIFIED[match[4]]).format(date=words)


def _month(say: Wording, number: int, year: str) -> str | None:
    """Return a year with its month or season."""
    for first, names in ((1, say.pick(_MONTHS)), (_FIRST_SEASON, say.pick(_SEASONS))):
        if first <= number < first + len(names):
            return f"{names[number - first]} {year}"
    return None


def _day(say: Wording, day: int, month: int, year: str) -> str:
    name = say.pick(_MONTHS)[month - 1]
    if say.language == "ru":
        name = f"{name}а" if name.endswith("т") else f"{name[:-1]}я"
    number = say.pick(_FIRST) if day == 1 else str(day)
    return say.pick(_DAYS).format(day=number, month=name, year=year)
