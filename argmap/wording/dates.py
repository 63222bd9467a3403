"""Dates as a reader expects to see them."""

import re
from typing import Final

from argmap.wording.lookup import Wording

_DATE = r"(?a)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?"
_MONTHS: Final = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_SEASONS: Final = {"en": ("spring", "summer", "autumn", "winter")}
_FIRST_SEASON = 21
"""The number by which EDTF writes the spring in the place of a month."""

_QUALIFIED: Final = {
    None: {"en": "{date}"},
    "?": {"en": "{date} (?)"},
    "~": {"en": "c. {date}"},
    "%": {"en": "c. {date} (?)"},
}
"""How a date is written that is uncertain, about right, or both."""


def in_words(say: Wording, date: str) -> str:
    """Return an EDTF date in words where that is easy, else as it stands."""
    ends = [_end(say, end) for end in date.split("/")]
    return "–".join(end or "" for end in ends) if all(ends) else date


def _end(say: Wording, date: str) -> str | None:
    """Return a date that is no range."""
    match = re.fullmatch(_DATE, date)
    month = _month(say, int(match[2])) if match and match[2] else ""
    if match is None or month is None:
        return None
    day = str(int(match[3])) if match[3] else ""
    return say.pick(_QUALIFIED[match[4]]).format(date=" ".join(filter(None, (day, month, match[1]))))


def _month(say: Wording, number: int) -> str | None:
    """Return what a month or a season is called."""
    for first, names in ((1, say.pick(_MONTHS)), (_FIRST_SEASON, say.pick(_SEASONS))):
        if first <= number < first + len(names):
            return names[number - first]
    return None
