"""A dash between the figures of a range, such as years and pages, but not in what is quoted."""

import re
from typing import Final

_QUOTED = r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’|\"[^\"]*\""
_RANGE = r"(?<![\w./–-])(\d{1,4})-(\d{1,4})(?![\w/–-]|\.\d)"
_FOUND = re.compile(f"{_QUOTED}|{_RANGE}")
_MONTHS: Final = 12
_SHORTENED: Final = 3
"""Of how many figures a number is at least whose first ones the end of a range may leave out."""


def dashed(text: str) -> str:
    """Return a text with a dash in each range that is written with a hyphen."""
    return _FOUND.sub(_dashed, text) if "-" in text else text


def _dashed(match: re.Match[str]) -> str:
    first, last = match.groups()
    return f"{first}–{last}" if first and _is_range(first, last) else match[0]


def _is_range(first: str, last: str) -> bool:
    """Tell whether the second number ends a range that the first begins, and is not a month or a part."""
    if len(last) >= len(first):
        return int(first) < int(last)
    ends = int(first[: -len(last)] + last)
    is_month = len(first) == len("1923") and len(last) == len("10") and int(last) <= _MONTHS
    return len(first) >= _SHORTENED and ends > int(first) and not is_month
