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
    if match is None or not 1 <= int(match[2] or 1) <= 12:
        return None
    day = str(int(match[3])) if match[3] else ""
    month = say.pick(_MONTHS)[int(match[2]) - 1] if match[2] else ""
    return say.pick(_QUALIFIED[match[4]]).format(date=" ".join(filter(None, (day, month, match[1]))))
