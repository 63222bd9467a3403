"""Typed texts: dates, language tags and licences as a claim file writes them.

Each ``require_…`` returns its text unchanged, or raises ``ValueError`` with a message for the user.
The libraries behind them take longer to import than a claim file to read, so the commonest values
are known without them.
"""

import re
from contextlib import redirect_stdout
from functools import cache, lru_cache
from io import StringIO
from math import inf
from typing import Any, NamedTuple

from argmap.format.identifiers import form_of_ids, is_id

_PLAIN_DATE = r"(?a)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?"
_QUALIFIED = {"Date", "Season", "Unspecified"}
_LEVEL_1 = {*_QUALIFIED, "DateAndTime", "LongYear"}
_IN_INTERVAL = {"Date", "Season"}
_COMMON_LANGUAGES = frozenset(["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "uk", "zh"])
_COMMON_LICENCES = frozenset(["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"])
_OWN_LICENCE = r"\b(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+"
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""How many each month has: the standard calendar takes a tenth of `python -c pass` to import."""
_ENDLESS = (inf,)
_NO_DATE = "not a form of date that is read here"
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


@lru_cache(maxsize=1_000)  # several rules ask for the same
def date_bounds(text: str) -> tuple[Day | None, Day | None]:
    """Return the first and the last day that a date can mean; ``None`` for an open or unknown end.

    Raises ``ValueError`` where the text is no date of EDTF level 1, names a day that is not in the
    calendar, or is an interval that ends before it starts.
    """
    ends = text.split("/")
    if len(ends) == 1:
        return _bounds(text, _LEVEL_1)
    if len(ends) > 2 or all(end in ("", "..") for end in ends):
        raise ValueError(_NO_DATE)
    first, last = ((None, None) if end in ("", "..") else _bounds(end, _IN_INTERVAL) for end in ends)
    if first[0] and last[1] and first[0] > last[1]:
        raise ValueError("the interval ends before it starts")
    return first[0], last[1]


def date_order(text: str) -> tuple[int, object]:
    """Return what puts dates in order: the first year that each may be of, and its place in that.

    There a day comes before what is known to its month alone, and that before what is known to the year.

    An interval stands where it begins; of one without a beginning, its end is all that is known.
    """
    first, last = date_bounds(text)
    start = text.split("/")[0]
    opening = date_bounds(start)[1] if first else last
    known = first or last
    assert known is not None  # noqa: S101 - an interval has one end at least
    assert opening is not None  # noqa: S101
    closing = min(opening, Day(known.year, 12, 31))
    return known.year, (closing, [-number for number in known], last or _ENDLESS)


def _bounds(text: str, allowed: set[str]) -> tuple[Day, Day]:
    match = re.fullmatch(_PLAIN_DATE, text)
    if match and (match[2] is None or "01" <= match[2] <= "12"):
        return _extent(match[1], match[2], match[3])
    if match and "21" <= match[2] <= "24" and match[3] is None:
        return _season(int(match[1]), match[2])
    if match and (match[3] or not "25" <= match[2] <= "41"):  # which are seasons, but of level 2
        raise ValueError(f"there is no month {match[2]}")
    return _library_bounds(text, allowed)


def _library_bounds(text: str, allowed: set[str]) -> tuple[Day, Day]:
    """Let the library read what is no plain date; the days are our own, as it knows no leap years."""
    date = _parsed(re.sub(r"[?~%]$", "", text))
    kind = type(date).__name__
    if kind not in allowed or (text[-1:] in "?~%" and kind not in _QUALIFIED):
        raise ValueError(_NO_DATE)
    if kind == "DateAndTime":
        date = date.date
    if kind == "Season":
        return _season(int(date.year), date.season)
    return _extent(date.year, getattr(date, "month", None), getattr(date, "day", None))


def _season(year: int, season: str) -> tuple[Day, Day]:
    """Return the year of a season: months vary by hemisphere, a winter may reach further."""
    return Day(year, 1, 1), Day(year + 1, 3, 31) if season == "24" else Day(year, 12, 31)


@lru_cache(maxsize=1_000)
def _parsed(text: str) -> Any:
    """Return what the library makes of a text, ``None`` where that is nothing."""
    if len(text) > _LONGEST or not re.fullmatch(r"[-+0-9XYTZ:]+", text):
        return None  # white space and significant digits are none of level 1, whatever the library says
    from edtf import parse_edtf

    text = re.sub(r"[+-]00:00$", "Z", text)  # the same, but unknown to the library
    try:
        with redirect_stdout(StringIO()):  # it prints what it cannot read
            return parse_edtf(text)
    except Exception:  # and raises whatever comes
        return None


def _extent(year: str, month: str | None, day: str | None) -> tuple[Day, Day]:
    """Return the first and last day of a year, month or day in which some digits may be an X."""
    if len(year) > 18:
        raise ValueError("a year of more than 16 digits")
    years = sorted(int(year.replace("X", digit)) for digit in "09")
    months = (1, 12) if month in (None, "XX") else (int(month), int(month))
    length = 29 if months[1] == 2 and _is_leap(years[1]) else _DAYS[months[1] - 1]
    days = (1, length) if day in (None, "XX") else (int(day), int(day))
    if not 1 <= days[1] <= length:
        raise ValueError("the calendar has no such day")
    return Day(years[0], months[0], days[0]), Day(years[1], months[1], days[1])


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def require_id(text: str) -> str:
    """Accept a text that has the form of an identifier."""
    if not is_id(text):
        raise ValueError(f"no identifier: write {form_of_ids()}")
    return text


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


@cache  # each call would read the list of all licences anew
def _licences() -> Any:
    from license_expression import get_spdx_licensing  # type: ignore[import-untyped]

    return get_spdx_licensing()


def _is_licence(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    try:
        return not _licences().validate(re.sub(_OWN_LICENCE, "MIT", text)).errors
    except Exception:  # it stumbles over its own messages where an expression breaks off
        return False
