"""Typed texts: dates, language tags and licences as a claim file writes them.

Each ``require_…`` returns its text unchanged, or raises ``ValueError`` with a message for the user.
The libraries behind them take longer to import than a claim file to read, so the commonest values
are known without them.
"""

import re
from calendar import isleap, monthrange
from typing import NamedTuple

_DATE = re.compile(
    r"(?P<year>-?\d(?:\d{3}|\d\dX|\dXX|XXX))(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[?~%]?", re.ASCII
)
_MOMENT = re.compile(
    r"(?P<year>-?\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)(?:Z|[+-](?:(?:0\d|1[0-3])(?::[0-5]\d)?|14:00))?",
    re.ASCII,
)
_LONG_YEAR = re.compile(r"Y(?P<year>-?[1-9]\d{4,15})(?P<month>)(?P<day>)", re.ASCII)
_NO_DATE = "no date of EDTF level 1"
_COMMON_LANGUAGES = frozenset(["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "uk", "zh"])
_COMMON_LICENCES = frozenset(["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"])
_OWN_LICENCE = re.compile(r"\b(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+")
_LONGEST = 1_000
"""Of what is longer, no library is asked."""


class Day(NamedTuple):
    """A day of the proleptic Gregorian calendar."""

    year: int
    month: int
    day: int


def require_date(text: str) -> str:
    """Accept a date of EDTF level 1 (ISO 8601-2:2019, annex A) that the calendar has."""
    date_bounds(text)
    return text


def date_bounds(text: str) -> tuple[Day | None, Day | None]:
    """Return the first and the last day that a date can mean; ``None`` for an open or unknown end.

    Raises ``ValueError`` where the text is no date of EDTF level 1, names a day that is not in the
    calendar, or is an interval that ends before it starts.
    """
    ends = text.split("/")
    if len(ends) == 1:
        return _bounds(text)
    if len(ends) > 2 or all(end in ("", "..") for end in ends) or "X" in text:
        raise ValueError(_NO_DATE)
    first, last = ((None, None) if end in ("", "..") else _bounds(end, alone=False) for end in ends)
    if first[0] and last[1] and first[0] > last[1]:
        raise ValueError("the interval ends before it starts")
    return first[0], last[1]


def _bounds(text: str, *, alone: bool = True) -> tuple[Day, Day]:
    match = _DATE.fullmatch(text)
    if match is None and alone:
        match = _MOMENT.fullmatch(text) or _LONG_YEAR.fullmatch(text)
    if match is None:
        raise ValueError(_NO_DATE)
    year, month, day = match["year"], match["month"], match["day"]
    if year == "-0000" or ("X" in year and month) or (month == "XX" and day not in (None, "XX")):
        raise ValueError(_NO_DATE)
    if month and day is None and "21" <= month <= "24":
        return _season(int(year), month)
    if month and month != "XX" and not "01" <= month <= "12":
        raise ValueError(_NO_DATE)
    return _extent(year, month, day)


def _season(year: int, season: str) -> tuple[Day, Day]:
    """Return the year of a season: months vary by hemisphere, a winter may reach further."""
    return Day(year, 1, 1), Day(year + 1, 3, 31) if season == "24" else Day(year, 12, 31)


def _extent(year: str, month: str | None, day: str | None) -> tuple[Day, Day]:
    """Return the first and last day of a year, month or day in which some digits may be an X."""
    years = sorted(int(year.replace("X", digit)) for digit in "09")
    months = (int(month), int(month)) if month and month != "XX" else (1, 12)
    length = 29 if months[1] == 2 and isleap(years[1]) else monthrange(2001, months[1])[1]
    days = (int(day), int(day)) if day and day != "XX" else (1, length)
    if not 1 <= days[1] <= length:
        raise ValueError("the calendar has no such day")
    return Day(years[0], months[0], days[0]), Day(years[1], months[1], days[1])


def require_language(text: str) -> str:
    """Accept a language tag of BCP 47 whose parts are registered."""
    if text not in _COMMON_LANGUAGES:
        import langcodes

        if len(text) > _LONGEST or "_" in text or not langcodes.tag_is_valid(text):
            raise ValueError("no language tag of BCP 47")
    return text


def require_licence(text: str) -> str:
    """Accept an SPDX licence expression, or ``other``."""
    if text != "other" and text not in _COMMON_LICENCES and not _is_licence(text):
        raise ValueError('no SPDX licence expression, nor "other"')
    return text


def _is_licence(text: str) -> bool:
    from license_expression import get_spdx_licensing  # type: ignore[import-untyped]

    if len(text) > _LONGEST:
        return False
    try:
        return not get_spdx_licensing().validate(_OWN_LICENCE.sub("MIT", text)).errors
    except Exception:  # it stumbles over its own messages where an expression breaks off
        return False
