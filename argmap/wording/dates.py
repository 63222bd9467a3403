"""Dates as a reader expects to see them: all that the format allows, in words."""

import re
from functools import cache
from typing import Final, NamedTuple

from argmap.format.models import Source
from argmap.wording.lookup import Wording

_DATE: Final = (
    r"(?a)(?P<year>Y?-?(?=\d)[\dX]{4,})(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?:T(?P<time>[\d:]+)(?P<zone>Z|[+-][\d:]+)?)?(?P<mark>[?~%])?"
)
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
_ENDINGS: Final = {"ень": "ени", "ь": "я", "й": "я", "т": "та", "на": "ны", "ма": "мы", "о": "а"}
"""How a Russian month or season ends in the nominative, and how in the genitive; the first that fits."""
_FIRST_SEASON = 21
"""The number by which EDTF writes the spring in the place of a month."""
_FIRST: Final = {"en": "1", "de": "1.", "fr": "1ᵉʳ", "ru": "1"}
_ERAS: Final = {
    "en": ("BC", "AD"), "de": ("v.\u00a0Chr.", "n.\u00a0Chr."), "fr": ("av.\u00a0J.-C.", "apr.\u00a0J.-C."),
    "ru": ("до н.\u00a0э.", "н.\u00a0э."),
}  # fmt: skip
_EARLY = 100
"""A year below it is told with its era, as it would be taken for one of another century."""
_ROMAN: Final = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class _Point(NamedTuple):
    """A date that is no range, or an end of one: day, month, year and era, and what is said about them."""

    parts: tuple[str, ...]
    mark: str = ""
    note: str = ""


@cache
def in_words(say: Wording, date: str) -> str:
    """Return a date of the format in words; what is none is returned as it stands."""
    ends = date.split("/")
    open_ended = len(ends) == 2 and any(end in ("", "..") for end in ends)
    points = [_point(say, end, inflected=open_ended) for end in ends if end not in ("", "..")]
    if not points or len(points) > 2 or None in points:
        return date
    first, *rest = (point for point in points if point)
    if rest:
        return _range(say, first, rest[0])
    return _open(say, first, ends) if open_ended else _told(say, first)


def dated(say: Wording, source: Source, title: str) -> str:
    """Return what is said of the date of a source behind its title; nothing where the title has it."""
    date = when(say, source) if source.date else ""
    return "" if date in title else date


def when(say: Wording, source: Source) -> str:
    """Return the date of a source; that of a recollection is of the telling, and not of what is told."""
    if not source.date:
        return say("undated")
    date = in_words(say, source.date)
    return say("told", date=date) if source.kind == "recollection" else date


def year_in_words(say: Wording, year: int) -> str:
    """Return a year as a reader counts it, of which there is no nought."""
    return " ".join(filter(None, _year(say, year)))


def _year(say: Wording, year: int) -> tuple[str, str]:
    """Return the number of a year and its era, where that must be told."""
    before, after = say.pick(_ERAS)
    number = 1 - year if year < 1 else year
    return (say.grouped(number) if number > 9_999 else str(number)), before if year < 1 else (
        after if year < _EARLY else ""
    )


def _point(say: Wording, date: str, *, inflected: bool) -> _Point | None:
    """Return a date that is no range; ``inflected`` puts it as prepositions ask for."""
    match = re.fullmatch(_DATE, date)
    if match is None:
        return None
    year, month, day, mark = (match[name] or "" for name in ("year", "month", "day", "mark"))
    if "X" in year:
        return _Point((_vague(say, year),), mark)
    note = {"XX": say("date.month-unknown")}.get(month) or {"XX": say("date.day-unknown")}.get(day, "")
    name = _month(say, month, inflected=inflected or mark in ("~", "%") or day not in ("", "XX"))
    if name is None or (day and month > "12" and month != "XX"):
        return None
    number = _day(say, day) if month != "XX" else ""
    return _Point((number, name, *_year(say, int(year.lstrip("Y")))), mark, note or _time(match))


def _vague(say: Wording, year: str) -> str:
    """Return a year of which some digits are not known: a decade, a century, or from when to when."""
    known = year.rstrip("X")
    if len(known) == 3 and int(known) >= _EARLY // 10:
        return say("date.decade", year=int(known) * 10)
    if len(known) == 2 and known.isdigit():
        return say("date.century", number=_ordinal(say, int(known) + 1))
    first, last = sorted(int(year.replace("X", digit)) for digit in "09")
    return _joined(_year(say, first), _year(say, last))


def _ordinal(say: Wording, number: int) -> str:
    """Return the number of a century as one writes it."""
    if say.language == "de":
        return f"{number}."
    if say.language == "en":
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if not 11 <= number % 100 <= 13 else 0, "th")
        return f"{number}{ending}"
    roman = ""
    for value, letters in _ROMAN:
        roman, number = roman + letters * (number // value), number % value
    return f"{roman}{'ᵉʳ' if roman == 'I' else 'ᵉ'}" if say.language == "fr" else roman


def _month(say: Wording, month: str, *, inflected: bool) -> str | None:
    """Return the name of a month or season; nothing of what is neither."""
    if month in ("", "XX"):
        return ""
    for first, names in ((1, say.pick(_MONTHS)), (_FIRST_SEASON, say.pick(_SEASONS))):
        if 0 <= (at := int(month) - first) < len(names):
            return _genitive(names[at]) if inflected and say.language == "ru" else names[at]
    return None


def _genitive(name: str) -> str:
    ending = next(ending for ending in _ENDINGS if name.endswith(ending))
    return name.removesuffix(ending) + _ENDINGS[ending]


def _day(say: Wording, day: str) -> str:
    if day in ("", "XX"):
        return ""
    if day == "01":
        return say.pick(_FIRST)
    return f"{int(day)}." if say.language == "de" else str(int(day))


def _time(match: re.Match[str]) -> str:
    """Return the time of a day, with what it differs by from that of Greenwich."""
    if not match["time"]:
        return ""
    zone = f" UTC{(match['zone'] or '').lstrip('Z')}" if match["zone"] else ""
    return f"{match['time']}{zone}"


def _told(say: Wording, point: _Point, text: str = "") -> str:
    """Return the words of a date, or others in its place, with what is said about them."""
    text = text or " ".join(filter(None, point.parts))
    if point.mark in ("~", "%"):
        text = say("date.about", date=text)
    notes = ["?"] if point.mark in ("?", "%") else []
    notes += [point.note] if point.note else []
    return f"{text} ({', '.join(notes)})" if notes else text


def _open(say: Wording, point: _Point, ends: list[str]) -> str:
    """Return a range that has one end, and whether the other is not known."""
    since = ends[0] not in ("", "..")
    told = say("date.since" if since else "date.until", date=_told(say, point))
    note = say("date.end-unknown" if since else "date.start-unknown")
    return f"{told} ({note})" if "" in ends else told


def _range(say: Wording, first: _Point, last: _Point) -> str:
    """Return a range; what both ends share is said once."""
    if first.mark == last.mark:
        return _told(say, first, _joined(first.parts, last.parts))
    era = "" if first.parts[-1] == last.parts[-1] else first.parts[-1]
    return f"{_told(say, first._replace(parts=(*first.parts[:-1], era)))} – {_told(say, last)}"


def _joined(first: tuple[str, ...], last: tuple[str, ...]) -> str:
    """Return from when to when, without the parts at the end of the first that the last has as well."""
    leading = next(at for at, part in enumerate(first) if part)
    kept = len(first)
    while kept > leading + 1 and first[kept - 1] == last[kept - 1]:
        kept -= 1
    return f"{' '.join(filter(None, first[:kept]))}–{' '.join(filter(None, last))}"
