"""Typed texts: dates, language tags and licences as a claim file writes them.

Each ``require_…`` returns its text unchanged, or raises ``ValueError`` with a message for the user.
The libraries behind them take longer to import than a claim file to read, so the commonest values
are known without them.
"""

import re
from calendar import isleap, monthrange
from typing import NamedTuple

_PLAIN_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?", re.ASCII)
_COMMON_LANGUAGES = frozenset(["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "uk", "zh"])
_COMMON_LICENCES = frozenset(["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"])


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
    ends = [_plain_bounds(part) for part in text.split("/")]
    if len(ends) <= 2 and ends[0] and ends[-1]:
        bounds: tuple[Day | None, Day | None] = (ends[0][0], ends[-1][1])
    else:
        bounds = _library_bounds(text)
    if bounds[0] and bounds[1] and bounds[0] > bounds[1]:
        raise ValueError("the interval ends before it starts")
    return bounds


def _plain_bounds(text: str) -> tuple[Day, Day] | None:
    """Return the bounds of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, qualified or not, else ``None``."""
    match = _PLAIN_DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(group) if group else 0 for group in match.groups())
    if match[2] is None:
        return Day(year, 1, 1), Day(year, 12, 31)
    if not 1 <= month <= 12:
        return None  # a season or a mistake: the library knows
    length = 29 if month == 2 and isleap(year) else monthrange(2001, month)[1]
    if match[3] is None:
        return Day(year, month, 1), Day(year, month, length)
    if not 1 <= day <= length:
        raise ValueError("the calendar has no such day")
    return Day(year, month, day), Day(year, month, day)


def _library_bounds(text: str) -> tuple[Day | None, Day | None]:
    raise ValueError("no date of EDTF level 1")


def require_language(text: str) -> str:
    """Accept a language tag of BCP 47 whose parts are registered."""
    if text not in _COMMON_LANGUAGES:
        import langcodes

        if not langcodes.tag_is_valid(text):
            raise ValueError("no language tag of BCP 47")
    return text


def require_licence(text: str) -> str:
    """Accept an SPDX licence expression, or ``other``."""
    if text != "other" and text not in _COMMON_LICENCES:
        from license_expression import get_spdx_licensing

        if get_spdx_licensing().validate(text).errors:
            raise ValueError('no SPDX licence expression, nor "other"')
    return text
