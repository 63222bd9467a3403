"""What was probably meant by a value that the format does not know."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress

from argmap.nearness import closest
from argmap.values import require_date, require_language, require_licence

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}
_NAME = rf"({'|'.join(_MONTHS)})[a-z]*\.?"
_ABOUT = re.compile(r"(?:(?:c|ca)\.?\s*(?=\d)|(?:c\.|ca\.|circa|about|around)\s+)", re.IGNORECASE)


def _day(year: str, month: str, day: str = "") -> str:
    number = month if month.isdecimal() else str(_MONTHS.index(month.lower()) + 1)
    return f"{year}-{number:0>2}" + (f"-{day:0>2}" if day else "")


_FORMS: tuple[tuple[str, Callable[..., str]], ...] = (
    (r"(\d{4})[/.-](\d{1,2})", _day),
    (
        r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})",
        lambda year, first, second: _day(year, *((first, second) if int(first) <= 12 else (second, first))),
    ),
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
"""The ways in which dates are written elsewhere, the likeliest first."""

_NUMBERS = re.compile(r"(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{4})", re.ASCII)
"""Of a day and a month, either may stand first: `4.3.1871` may be of March or of April."""


def dates(written: str) -> tuple[str, ...]:
    """Return the dates of EDTF level 1 that may be meant by what was written in another form."""
    about = _ABOUT.match(written)
    text = written[about.end() :] if about else written
    meant = (form + ("~" if about and "/" not in form else "") for form in _dates(text.strip()))
    return _sound(meant, require_date)


def _dates(text: str) -> Iterator[str]:
    if match := _NUMBERS.fullmatch(text):
        first, second, year = match.groups()
        yield from (_day(year, second, first), _day(year, first, second))
        return
    if len(text) == 4:
        yield text
    for pattern, form in _FORMS:
        if match := re.fullmatch(pattern, text, re.IGNORECASE | re.ASCII):
            yield form(*match.groups())
            return


_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "russian": "ru",
    "русский": "ru", "ukrainian": "uk", "українська": "uk", "polish": "pl", "polski": "pl", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt",
    "chinese": "zh", "中文": "zh", "japanese": "ja", "日本語": "ja", "arabic": "ar", "العربية": "ar",
}  # fmt: skip
"""The tags of languages, by their names in English and in themselves."""


def languages(written: str) -> tuple[str, ...]:
    """Return the language tag that may be meant by a name, or by the name of a locale such as `en_GB`."""
    tag = _LANGUAGES.get(written.lower()) or written.partition(".")[0].replace("_", "-")
    return _sound([tag], require_language)


def licences(written: str) -> tuple[str, ...]:
    """Return the SPDX identifier that may be meant by a licence's name: `CC BY 4.0` is CC-BY-4.0."""
    words = re.sub(r"(?i)\blicen[cs]e\b", "", written).split()
    return _sound(["-".join(words)], require_licence)


def _sound(candidates: Iterable[str], require: Callable[[str], str]) -> tuple[str, ...]:
    """Return those texts, each once, that the format accepts."""
    found = dict[str, None]()
    for text in candidates:
        with suppress(ValueError):
            found[require(text)] = None
    return tuple(found)


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
