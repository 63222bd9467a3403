"""The legend set in type: marks with what they mean, in columns."""

from collections.abc import Sequence

from argmap.render.diagram import Line, Mark, Paragraph, Run, Setting, Sign
from argmap.render.metrics import width
from argmap.render.theme import ATTACKS, FACES

_LINE = 30.0
_ROOM = 8.0


def legend_setting(marks: Sequence[Mark], full: float) -> Setting:
    """Set the marks one after the other, and as many on a line as it holds."""
    face = FACES["small"]
    paragraphs: list[Paragraph] = []
    signs: list[Sign] = []
    x, y = 0.0, 0.0
    for mark in marks:
        name, _, meaning = mark.word.partition(": ")
        size = _LINE if mark.sign in ATTACKS else 13.0
        own = size + 5 + width(name + " ", face.size, bold=True) + width(meaning, face.size) + 2 * _ROOM
        if x and x + own > full:
            x, y = 0.0, y + 19
        signs.append(Sign(mark.sign, x, y + 1, size))
        runs = (Run(name + " ", strong=True), Run(meaning))
        paragraphs.append(Paragraph("small", (Line(x + size + 5, y + 11.5, runs),)))
        x += own
    return Setting(full, y + 19 if marks else 0.0, tuple(paragraphs), tuple(signs))
