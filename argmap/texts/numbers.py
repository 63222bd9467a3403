"""Numbers as they are printed: their groups, signs, units and fractions, which no quotation cuts off."""

import re

CURRENCY = "$¢-¥֏؋߾߿৲৳৻૱௹฿៛₠-⃀꠸﷼﹩＄￠￡￥￦\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"
"""The signs of currencies, as the inside of a class of a regular expression."""

GAPS = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
"""All blanks within a line but the plain one and the tab, likewise."""

GAP = "\u00a0"
"""What a blank within a number is in the marked text, where it is no end of a word."""

_UNITS = frozenset(
    ["km", "hm", "dam", "dm", "cm", "mm", "µm", "μm", "nm", "pm", "m", "mi", "yd", "ft", "ha", "kg", "mg",
     "g", "t", "dl", "cl", "ml", "l", "h", "min", "s", "ms", "kWh", "kW", "MW", "W", "V", "Hz", "kHz", "MHz",
     "J", "kJ", "N", "Pa", "hPa", "K", "mol", "cal", "kcal", "bar", "м", "км", "дм", "см", "мм", "га", "кг",
     "руб", "коп", "USD", "EUR", "GBP", "CHF", "RUB"]
)  # fmt: skip
SQUARED = _UNITS | frozenset(
    ["rad", "mil", "rd", "pc", "ly", "sec", "sin", "cos", "tan", "cot", "csc", "log", "ln", "exp", "mc", "lb",
     "in", "sq", "cu"]
)  # fmt: skip
"""What takes a power: the signs of units, and those of functions."""

_FRACTIONS = "¼-¾⅐-⅞↉"
_RAISED = "²³¹⁰⁴-⁹"
_OF_WHAT_PRECEDES = "%％‰‱°"
_OF_BOTH = "×±÷"
_LEADING = f"§№≤≥⩽⩾≦≧≈≠{CURRENCY}"
_COMPARING = "<>=~≃≅∼≪≫"
_TOUCHING = f"{_LEADING}{_OF_BOTH}{_COMPARING}∓−√∝"
_LISTED = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
GLUED = (
    rf"[{GAPS}](?:(?<=[\d{_FRACTIONS}{_RAISED}].)"
    rf"(?:(?=[\d{_FRACTIONS}{_OF_WHAT_PRECEDES}{_OF_BOTH}{_LEADING}])|(?=(?:{_LISTED})(?![^\W_{_RAISED}])))"
    rf"|(?<=[{_TOUCHING}].)(?=\d))"
)
"""A blank that parts the groups of a number, or a figure from its sign or unit."""

# These are compiled where a text is at hand in which to look.
_FOLLOWS = (
    rf"{GAP}|[ {GAP}]?(?:[{_OF_WHAT_PRECEDES}{_OF_BOTH}]|[{_LEADING}](?![ {GAP}]?\d))"
    rf"|[ {GAP}](?:[{_FRACTIONS}]|\d{{1,2}}/\d{{1,3}}(?![\d/]))"
)
_PRECEDES = rf"(?:[{_TOUCHING}]|{GAP}|[{_OF_BOTH}{_LEADING}{_COMPARING}] )\Z"
_WHOLE = r"\d \Z"
_FRACTION = rf"[{_FRACTIONS}]|\d{{1,2}}/\d{{1,3}}(?![\d/])"


def cuts_number(text: str, cut: int) -> bool:
    """Tell whether a place of the text parts a figure from its sign, its unit, its groups or its fraction."""
    if text[cut - 1].isnumeric() and re.compile(_FOLLOWS).match(text, cut):
        return True
    if not text[cut].isnumeric():
        return False
    before = text[max(0, cut - 2) : cut]
    mixed = re.search(_WHOLE, before) and re.compile(_FRACTION).match(text, cut)
    return bool(mixed or re.search(_PRECEDES, before))
