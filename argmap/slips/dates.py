"""Which date of EDTF level 1 was probably meant by one in the form of a language or of another standard."""

import re
from collections.abc import Callable, Iterator

_MONTHS = {
    "jan": 1, "janv": 1, "jän": 1, "янв": 1, "ene": 1,
    "feb": 2, "fév": 2, "fev": 2, "фев": 2,
    "mar": 3, "mär": 3, "maer": 3, "мар": 3,
    "apr": 4, "avr": 4, "апр": 4, "abr": 4,
    "may": 5, "mai": 5, "май": 5, "мая": 5,
    "jun": 6, "juin": 6, "июн": 6,
    "jul": 7, "juil": 7, "июл": 7,
    "aug": 8, "aoû": 8, "aou": 8, "авг": 8, "ago": 8,
    "sep": 9, "сен": 9,
    "oct": 10, "okt": 10, "окт": 10,
    "nov": 11, "ноя": 11,
    "dec": 12, "dez": 12, "déc": 12, "дек": 12, "dic": 12,
}  # fmt: skip
"""How the months begin in English, German, French, Russian and Spanish."""

_SEASONS = {
    "spring": "21", "frühling": "21", "frühjahr": "21", "printemps": "21", "весна": "21",
    "summer": "22", "sommer": "22", "été": "22", "лето": "22",
    "autumn": "23", "fall": "23", "herbst": "23", "automne": "23", "осень": "23",
    "winter": "24", "hiver": "24", "зима": "24",
}  # fmt: skip
_NAME = rf"({'|'.join(sorted(_MONTHS, key=len, reverse=True))})[^\W\d_]*\.?"
_ORDINAL = r"(?:st|nd|rd|th|er|\.)?"
_OF = r"(?:of|de|du)?\s*"
_ABOUT = (
    r"(?i)(?:(?:c|ca|о)\.?\s*(?=\d)|~\s*"
    r"|(?:c\.|ca\.|circa|about|around|approximately|um|etwa|gegen|vers|environ|около|ок\.)\s+)"
)
_UNTIL = r"(?i)(?:before|until|till|vor|bis|avant|jusqu['’]en|до)\s+(?=\S)"
_SINCE = r"(?i)(?:after|since|from|nach|seit|ab|après|depuis|после|с)\s+(?=\S)"
_NONE = (
    r"(?i)(?:n|s|o|б)\.?\s*(?:d|j|г|д)\.?|undated|unknown|no date|none|undatiert|unbekannt|inconnue?|\?+|-+"
)
"""What stands where a date is not known: n.d., s.d., o. D., o. J., б. д."""


def _day(year: str, month: str, day: str = "") -> str:
    number = int(month) if month.isdecimal() else _number(month)
    return f"{year}-{number:02}" + (f"-{day:0>2}" if day else "")


def _number(month: str) -> int:
    return _MONTHS[month.lower()]


def _years(first: str, last: str) -> str:
    """Return an interval of years, of which the second may be given by its last figures."""
    return f"{first}/{first[: -len(last)]}{last}"


_FORMS: tuple[tuple[str, Callable[..., str]], ...] = (
    (r"(\d{4})[/.](0?[1-9]|1[0-2])", _day),
    (r"(\d{4})-(\d{1,2})", _day),
    (
        r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})",
        lambda year, first, second: _day(year, *((first, second) if int(first) <= 12 else (second, first))),
    ),
    (rf"{_NAME},?\s+{_OF}(\d{{4}})", lambda month, year: _day(year, month)),
    (
        rf"(\d{{1,2}}){_ORDINAL}\s+{_OF}{_NAME},?\s+{_OF}(\d{{4}})",
        lambda day, month, year: _day(year, month, day),
    ),
    (
        rf"{_NAME}\s+(\d{{1,2}}){_ORDINAL},?\s+(\d{{4}})",
        lambda month, day, year: _day(year, month, day),
    ),
    (rf"({'|'.join(_SEASONS)})\s+(\d{{4}})", lambda season, year: f"{year}-{_SEASONS[season.lower()]}"),
    (r"\[?(\d{4})\s*(?:-|–|\.\.|to|bis|à|до)\s*(\d{4})\]?", lambda first, last: f"{first}/{last}"),
    (r"(\d{4})/(\d{4})", lambda first, last: f"{last}/{first}"),
    (r"(\d{4}-)(?:\dX|X\d)", lambda year: f"{year}XX"),
    (r"(\d{1,4})\s*B\.?C\.?(?:E\.?)?", lambda year: f"-{int(year) - 1:04}" if int(year) > 1 else "0000"),
    (r"(?:A\.?D\.?\s*)?(\d{1,3})(?:\s*(?:A\.?D\.?|C\.?E\.?))?", lambda year: f"{year:0>4}"),
    (r"(\d{3})[ux?_-]", lambda decade: f"{decade}X"),
    (r"(\d{3})0(?:s|er)", lambda decade: f"{decade}X"),
    (r"(\d{2})(?:uu|xx|\?\?|--)", lambda century: f"{century}XX"),
)
"""The ways in which dates are written elsewhere, the likeliest first."""

_SPAN = r"(\d{4})\s*[/–-]\s*(\d{2})"
_NUMBERS = r"(?a)(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{4})"
"""Of a day and a month, either may stand first: `4.3.1871` may be of March or of April."""


def is_none(written: str) -> bool:
    """Tell whether a text says that there is no date."""
    return re.fullmatch(_NONE, written.strip()) is not None


def candidates(written: str) -> Iterator[str]:
    """Yield what may be meant by a date in another form, be it a date that there is or not."""
    for pattern, around in ((_UNTIL, "../{}"), (_SINCE, "{}/..")):
        if match := re.match(pattern, written):
            rest = written[match.end() :].strip()
            yield from (around.format(form) for form in _read(rest) if "/" not in form)
            return
    about = re.match(_ABOUT, written)
    text = written[about.end() :] if about else written
    yield from (form + ("~" if about and "/" not in form else "") for form in _read(text.strip()))


def _read(text: str) -> Iterator[str]:
    if any(sign.isdigit() and not sign.isascii() for sign in text):
        return
    if match := re.fullmatch(_NUMBERS, text):
        first, second, year = match.groups()
        yield from (_day(year, second, first), _day(year, first, second))
        return
    if len(text) == 4:
        yield text
    if (match := re.fullmatch(_SPAN, text)) and match[2] > match[1][2:]:
        yield _years(*match.groups())
    for pattern, form in _FORMS:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            yield form(*match.groups())
            return
