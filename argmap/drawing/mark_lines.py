"""Marks with their words, set one after the other and as many on a line as it holds."""

from collections.abc import Sequence

from argmap.drawing.metrics import width
from argmap.drawing.setting import Line, Mark, Paragraph, Run, Setting, Sign
from argmap.drawing.theme import ATTACKS, FACES

_ARROW = 30.0
_SIGN = 13.0
_APART = 16.0
_LEADING = 19.0


def flow(marks: Sequence[Mark], full: float) -> Setting:
    """Set marks; what stands before a colon in a mark's words is set in bold."""
    face = FACES["small"]
    paragraphs: list[Paragraph] = []
    signs: list[Sign] = []
    x = y = 0.0
    for mark in marks:
        name, colon, meaning = mark.word.rpartition(": ")
        runs = (Run(name + ": ", strong=True), Run(meaning)) if colon else (Run(meaning),)
        side = _ARROW if mark.sign in ATTACKS else _SIGN
        own = side + 5 + sum(width(run.text, face.size, bold=run.strong) for run in runs)
        if x and x + own > full:
            x, y = 0.0, y + _LEADING
        signs.append(Sign(mark.sign, x, y + (_LEADING - _SIGN) / 2, side))
        paragraphs.append(Paragraph("small", (Line(x + side + 5, y + _LEADING / 2 + 4, runs),)))
        x += own + _APART
    return Setting(full, y + _LEADING if marks else 0.0, tuple(paragraphs), tuple(signs))
