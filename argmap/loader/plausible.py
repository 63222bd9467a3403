"""What was probably meant by a date or a word that the format does not know."""

import re
from collections.abc import Callable, Iterator, Sequence

from argmap.nearness import closest
from argmap.values import require_date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}
_NAME = rf"({'|'.join(_MONTHS)})[a-z]*\.?"
_ABOUT = re.compile(r"(?:(?:c|ca)\.?\s*(?=\d)|(?:c\.|ca\.|circa|about|around)\s+)", re.IGNORECASE)


def _day(year: str, month: str, day: str = "") -> str:
    number = month if month.isdecimal() else str(_MONTHS.index(month.lower()) + 1)
    return f"{year}-{number:0>2}" + (f"-{day:0>2}" if day else "")


_FORMS: tuple[tuple[str, Callable[..., str]], ...] = (
    (r"(\d{4})[/.-](\d{1,2})", _day),
    (r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})", _day),
    (rf"{_NAME},?\s+(\d{{4}})", lambda month, year: _day(year, month)),
    (
        rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+{_NAME},?\s+(\d{{4}})",
        lambda day, month, year: _day(year, month, day),
    ),
    (
        rf"{_NAME}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})",
        lambda month, day, year: _day(year, month, day),
    ),
    (rf"({'|'.join(_SEASONS)})\s+(\d{{4}})", lambda season, year: f"{year}-{_SEASONS[season.lower()]}"),
    (r"(\d{4})\s*(?:-|–|to)\s*(\d{4})", lambda first, last: f"{first}/{last}"),
    (r"(\d{4})/(\d{4})", lambda first, last: f"{last}/{first}"),
    (r"(\d{1,4})\s*B\.?C\.?(?:E\.?)?", lambda year: f"-{int(year) - 1:04}" if int(year) > 1 else "0000"),
    (r"(?:A\.?D\.?\s*)?(\d{1,3})(?:\s*(?:A\.?D\.?|C\.?E\.?))?", lambda year: f"{year:0>4}"),
    (r"(\d{3})[ux?_-]", lambda decade: f"{decade}X"),
    (r"(\d{3})0s", lambda decade: f"{decade}X"),
    (r"(\d{2})(?:uu|xx|\?\?|--)", lambda century: f"{century}XX"),
)
"""The ways in which dates are written elsewhere that leave no doubt; `4.3.1871` may be of March or April."""


def date(written: str) -> str | None:
    """Return a date of EDTF level 1 that says what was written in another form, or ``None``."""
    about = _ABOUT.match(written)
    text = written[about.end() :] if about else written
    for form in _dates(text.strip()):
        meant = form + ("~" if about and "/" not in form else "")
        try:
            require_date(meant)
        except ValueError:
            continue
        return meant
    return None


def _dates(text: str) -> Iterator[str]:
    if len(text) == 4:
        yield text
    for pattern, form in _FORMS:
        if match := re.fullmatch(pattern, text, re.IGNORECASE | re.ASCII):
            yield form(*match.groups())


_SAME = {
    "plaintiff": "accuser", "prosecutor": "accuser", "defendant": "respondent", "deny": "denial",
    "denied": "denial", "refutation": "denial", "defence": "justification", "defense": "justification",
    "countercharge": "counter-charge", "quote": "quoted", "paraphrase": "paraphrased", "hint": "hinted",
    "no": "false", "off": "false", "yes": "true", "on": "true", "website": "web-page", "photo": "photograph",
}  # fmt: skip
"""Words for what a word of the format says."""

_TYPING = 2
"""How many letters more or less a slip of the hand makes; a word inside a longer one is another word."""


def word(written: str, options: Sequence[str]) -> str | None:
    """Return the one of some words that was meant by another, or ``None`` where that may be doubted."""
    lowered = written.lower()
    if (same := _SAME.get(lowered, lowered)) in options:
        return same
    near = closest(lowered, options)
    if near is None or _is_another(lowered, near):
        return None
    return near


def _is_another(written: str, near: str) -> bool:
    """Tell whether one of two words only stands inside the other, as `record` in `own-record`."""
    return (written in near or near in written) and abs(len(written) - len(near)) > _TYPING
