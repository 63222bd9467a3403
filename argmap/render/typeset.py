"""Blocks to lines: paragraphs broken to the width of a card, with their marks and rules."""

from collections.abc import Iterable, Iterator

from argmap.render.diagram import Block, Line, Paragraph, Rule, Run, Setting, Sign
from argmap.render.metrics import chop, drawable, pieces, runs_leftward, shorten, width
from argmap.render.theme import FACES, PAD, Face

Token = tuple[str, float, bool, Run]
"""A part of a word, its width, whether a space stands before it, and the run that it belongs to."""

_RULED = 9.0
_BASELINE = 0.79


def typeset(blocks: Iterable[Block], full: float, *, pad: float = PAD, top: float | None = None) -> Setting:
    """Set blocks one below the other in a card of a width."""
    paragraphs: list[Paragraph] = []
    signs: list[Sign] = []
    rules: list[Rule] = []
    y = start = pad - 2 if top is None else top
    for block in blocks:
        y += block.above if y > start else 0.0
        face = FACES[block.face]
        left = pad + (_RULED if block.ruled else 0.0)
        if block.mark:
            signs.append(Sign(block.mark, left, y + (face.leading - 13) / 2, 13))
            left += 18
        room = full - pad - left
        y = _right(block, face, full - pad, room, y, paragraphs, signs)
        paragraph, end = _paragraph(block, face, left, room, y)
        if block.ruled:
            rules.append(Rule(pad + 1.5, y + 1.5, end - 1.5))
        paragraphs.append(paragraph)
        y = end
    return Setting(full, y + (pad - 2 if top is None else top), tuple(paragraphs), tuple(signs), tuple(rules))


def _right(
    block: Block,
    face: Face,
    edge: float,
    room: float,
    y: float,
    paragraphs: list[Paragraph],
    signs: list[Sign],
) -> float:
    """Set the mark at the right end of a block's first line, or on a line above; return where to go on."""
    if block.right is None:
        return y
    small = FACES["small"]
    own = width(block.right.word, small.size, bold=True) + 16
    start = edge - own
    taken = sum(token[1] + _space(face) for token in _tokens(block, face, room))
    line = Line(
        start + 16, _baseline(small, y + (face.leading - small.leading) / 2), (Run(block.right.word, True),)
    )
    paragraphs.append(Paragraph("small", (line,)))
    signs.append(Sign(block.right.sign, start, y + (face.leading - 11) / 2, 11))
    return y if taken + own + 8 <= room else y + face.leading


def _paragraph(block: Block, face: Face, left: float, room: float, y: float) -> tuple[Paragraph, float]:
    leftward = runs_leftward("".join(run.text for run in block.runs))
    rows = (
        [_cut(block, face, room)]
        if block.cut
        else list(_rows(_tokens(block, face, room), room, _space(face)))
    )
    x = left + room if leftward else left
    lines = tuple(
        Line(x, _baseline(face, y + at * face.leading), runs) for at, runs in enumerate(rows) if runs
    )
    return Paragraph(block.face, lines, leftward), y + len(rows) * face.leading


def _baseline(face: Face, top: float) -> float:
    return top + (face.leading - face.size) / 2 + face.size * _BASELINE + 0.5


def _space(face: Face) -> float:
    return width(" ", face.size, bold=face.bold, spacing=face.spacing)


def _cut(block: Block, face: Face, room: float) -> tuple[Run, ...]:
    """Set a block as one line, its last run shortened."""
    kept: list[Run] = []
    for run in block.runs:
        text = shorten(run.text, face.size, room, bold=run.strong or face.bold)
        kept.append(Run(text, run.strong, run.href))
        room -= width(text, face.size, bold=run.strong or face.bold)
        if text != run.text:
            break
    return tuple(kept)


def _tokens(block: Block, face: Face, room: float) -> Iterator[Token]:
    spaced = False
    for run in block.runs:
        text = drawable(run.text)
        spaced = spaced or run.text[:1].isspace()
        bold = run.strong or face.bold
        for word in text.split(" ") if text else ():
            for piece in pieces(word):
                size = width(piece, face.size, bold=bold, spacing=face.spacing)
                if size <= room:
                    yield piece, size, spaced, run
                    spaced = False
                    continue
                for part in chop(piece, face.size, room, bold=bold):
                    yield part, width(part, face.size, bold=bold, spacing=face.spacing), spaced, run
                    spaced = False
            spaced = True
        spaced = run.text[-1:].isspace()


def _rows(tokens: Iterable[Token], room: float, space: float) -> Iterator[tuple[Run, ...]]:
    """Fill lines one after the other."""
    row: list[tuple[str, Run]] = []
    used = 0.0
    for text, size, spaced, run in tokens:
        before = space if spaced and row else 0.0
        if row and used + before + size > room:
            yield _joined(row)
            row, used, before = [], 0.0, 0.0
        row.append((" " + text if before else text, run))
        used += before + size
    if row:
        yield _joined(row)


def _joined(row: list[tuple[str, Run]]) -> tuple[Run, ...]:
    runs: list[tuple[list[str], Run]] = []
    for text, run in row:
        if runs and runs[-1][1] is run:
            runs[-1][0].append(text)
        else:
            runs.append(([text], run))
    return tuple(Run("".join(texts), run.strong, run.href) for texts, run in runs)
