"""Footnote marks that are set as superscripts, and how they are told from powers and units."""

import re

from argmap.texts.numbers import SQUARED

RAISED = str.maketrans("0123456789-−–+()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺⁽⁾")
LOWERED = str.maketrans("0123456789-−–+()", "₀₁₂₃₄₅₆₇₈₉₋₋₋₊₍₎")
"""What a superscript and a subscript of figures are, written as characters."""

NUMBERED = r"[(\[]?[+−–-]?\d{1,4}(?:[,;–-] ?\d{1,4})*[)\]]?"
"""A superscript or subscript of figures, as a regular expression."""

_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾", "0123456789()")
_MARK = r"[\[(]?(?:[*†‡§]{1,4}|\d{1,3}(?:[,;–⁻-] ?\d{1,3})*)[\])]?"
_POWERS = ("2", "3")
_WORD = r"[^\W\d_]*\Z"
_STOPS = frozenset(".,;:!?…)]'\"’”»›。、！？」』")
_EMPHASIS = "*_~`"
_LONGEST = 40
_HUNDREDS = 3


def is_note(before: str, mark: str) -> bool:
    """Tell whether a superscript is a footnote's mark, by what stands before it.

    A number behind a digit or a single letter is a power or an index, and so is a 2 or a 3 behind the sign
    of a unit or a function: `10⁶`, `x²`, `km²`.
    """
    mark, before = mark.strip().translate(_PLAIN), before[-_LONGEST:].rstrip().rstrip(_EMPHASIS)
    if not before or not re.fullmatch(_MARK, mark):
        return False
    if before[-1] in _STOPS or not mark.lstrip("([")[0].isdigit():
        return True
    word = re.search(_WORD, before)[0]  # type: ignore[index]
    if len(word) <= 1 or (len(word) < _HUNDREDS == len(mark)):  # as in "Cs¹³⁷"
        return False
    return not (word in SQUARED and mark in _POWERS)
