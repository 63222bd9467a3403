"""Blanks at which no line ends: in dates, before page numbers, behind numbers, where quotation marks meet."""

import re
from typing import Final

NBSP: Final = "\u00a0"
THIN: Final = "\u202f"

_MONTH = (
    r"(?:(?i:jan|feb|fév|mar|mär|apr|avr|may|mai|jun|juin|jul|juil|aug|août|sep|oct|okt|nov|dec|dez|déc"
    r"|янв|фев|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)\w*\.?)"
)
_NUMBERED = (
    r"(?:(?:ca?|um|vers|v|pp?|fols?|f|ff|[Nn]os?|[Nn]rs?|vols?|[Vv]ol|ch|ll?|S|Bd|Bde|Bl|Kap|t|op|d"
    r"|с|сс|т|тт|ф|оп|д|л|гл|ок)\.|[№§]|(?i:(?:end)?notes?|fonds?|file|box|leaf|leaves|folio|inventory|pages?|lines?|points?|part))"
)
_LIKELY = r"(?=[\d№§]|ca?\. |\w[\w–-]*\.? (?:[\dIVXLCM]|\w[\w–-]*\.? \d))"
"""What stands ahead of each: a number, or a number behind a word or two; most words fail here, quickly."""
_MONTHS = rf"{_MONTH}(?:[–-]{_MONTH})?"
_CITED = r"\d{1,3}\.\d{1,3}[a-z]*"
"""The number of an answer, which stands ahead of its title."""
_BOUND = re.compile(
    rf"(?<![\w.]){_LIKELY}(?:(?:{_NUMBERED} )?(?:\d\d?\.? )?{_MONTHS} \d{{4}}(?!\d)|\d\d?\.? {_MONTH}"
    rf"|{_NUMBERED} (?=[\dIVXLCM])|ca?\. (?=\w)|{_CITED} (?=[\w“„«‘])|(?<!,)\d{{1,3}} (?=[^\W\d_]{{2,}}))"
)
_MEETING = re.compile("(?<=[“„«])(?=[‘‚„“])|(?<=[’‘“”])(?=[”“»])")
"""Between a mark of a quotation and one of a quotation within it, which would run into one."""


def bound(text: str) -> str:
    """Return a text with those blanks bound, and a thin one where two quotation marks meet."""
    return _MEETING.sub(THIN, _BOUND.sub(lambda match: match[0].replace(" ", NBSP), text))
