"""Blanks at which no line ends: in dates, before numbers of pages and volumes, behind numbers."""

import re
from typing import Final

NBSP: Final = "\u00a0"

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


def bound(text: str) -> str:
    """Return a text with those blanks bound; nothing else of it is changed."""
    return _BOUND.sub(lambda match: match[0].replace(" ", NBSP), text)
