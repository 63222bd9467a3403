"""Marks with their words, set one after the other and as many on a line as it holds."""

from collections.abc import Sequence

from argmap.drawing.metrics import width
from argmap.drawing.setting import Line, Mark, Paragraph, Run, Setting, Sign
from argmap.drawing.theme import ATTACKS, FACES

_ARROW = 30.0


def flow(
    marks: Sequence[Mark],
    full: float,
    *,
    left: float = 0.0,
    sign: float = 13.0,
    apart: float = 16.0,
    leading: float = 19.0,
) -> Setting:
    """Set marks; what stands before a colon in a mark's words is set in bold."""
    face = FACES["small"]
    paragraphs: list[Paragraph] = []
    signs: list[Sign] = []
    x, y = left, 0.0
    for mark in marks:
        name, colon, meaning = mark.word.rpartition(": ")
        runs = (Run(name + ": ", strong=True), Run(meaning)) if colon else (Run(meaning),)
        side = _ARROW if mark.sign in ATTACKS else sign
        own = side + 5 + sum(width(run.text, face.size, bold=run.strong) for run in runs)
        if x > left and x + own > full:
            x, y = left, y + leading
        signs.append(Sign(mark.sign, x, y + (leading - sign) / 2, side))
        paragraphs.append(Paragraph("small", (Line(x + side + 5, y + leading / 2 + 4, runs),)))
        x += own + apart
    return Setting(full, y + leading if marks else 0.0, tuple(paragraphs), tuple(signs))


def below(upper: Setting, lower: Setting, pad: float) -> Setting:
    """Set one setting under another, which ends in ``pad``, and end in the same."""
    drop = upper.height - pad
    paragraphs = tuple(
        Paragraph(
            item.face, tuple(Line(line.x, line.y + drop, line.runs) for line in item.lines), item.leftward
        )
        for item in lower.paragraphs
    )
    signs = tuple(Sign(item.name, item.x, item.y + drop, item.size) for item in lower.signs)
    return Setting(
        upper.width,
        drop + lower.height + pad,
        upper.paragraphs + paragraphs,
        upper.signs + signs,
    )
