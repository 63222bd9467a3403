"""Footnote marks that are set as superscripts, and how they are told from powers and units."""

import re

_MARK = re.compile(r"\[?(?:[*†‡§]{1,4}|\d{1,3}(?:[,–-] ?\d{1,3})*)\]?")
_POWER = re.compile(r"[23]")
_WORD = re.compile(r"[^\W\d_]*\Z")
_STOPS = frozenset(".,;:!?…)]'\"’”»›")
_LONGEST = 40
_UNITS = 3
"""How many letters the sign of a unit has at most."""


def is_note(before: str, mark: str) -> bool:
    """Tell whether a superscript is a footnote's mark, by what stands before it.

    A number behind a digit is a power, and so may be a 2 or a 3 behind the few letters of a unit or a
    variable: `10⁶`, `km²`.
    """
    mark, before = mark.strip(), before[-_LONGEST:].rstrip()
    if not before or not _MARK.fullmatch(mark):
        return False
    if before[-1] in _STOPS or not mark[0].isdigit():
        return True
    letters = len(_WORD.search(before)[0])  # type: ignore[index]
    return letters > _UNITS or (letters > 1 and not _POWER.fullmatch(mark))
