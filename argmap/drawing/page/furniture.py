"""What stands around the rows of a page: the head, the strip of a continued one, the legend and the foot."""

from collections.abc import Iterable, Sequence

from argmap.drawing.metrics import width
from argmap.drawing.page.model import FULL, HEADS_SHOWN, Arrow, Item, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Mark, Run, Sign
from argmap.drawing.theme import FACES, Tone
from argmap.drawing.typeset import typeset

BAR = 5.0
"""How wide the bar is at the left of what is charged."""
_ASIDE = 300.0
_SIGN = 13.0
_ARROW = 27.0


def head(crumbs: Sequence[Run], title: str, aside: Sequence[Block] = (), lead: Sequence[Block] = ()) -> Piece:
    """Return the head of a first page: where it belongs, its title, at the right its figures, and a lead."""
    stack = Stack(FULL - _ASIDE - 20 if aside else FULL)
    stack.block(Block("crumb", tuple(crumbs)))
    stack.block(Block("heading", (Run(title),), balanced=True), above=2)
    told = Stack(FULL)
    for block in aside:
        _at_right(told, block)
    items = (*stack.items, told.done().at(0, max(18.0, stack.y - told.y)))
    below = Stack(FULL)
    for block in lead:
        below.block(block, above=3)
    high = max(stack.y, 18.0 + told.y)
    return Piece(high + below.y, (*items, below.done().at(0, high)))


def _at_right(stack: Stack, block: Block) -> None:
    """Set a paragraph so that its lines end at the right margin."""
    setting = typeset([block], _ASIDE, pad=0, top=0)
    for at, paragraph in enumerate(setting.paragraphs):
        face = FACES[paragraph.face]
        for line in paragraph.lines:
            long = sum(width(run.text, face.size, bold=run.strong or face.bold) for run in line.runs)
            mark = 19.0 if block.mark and at == 0 and line is paragraph.lines[0] else 0.0
            one = setting._replace(
                paragraphs=(paragraph._replace(lines=(line._replace(x=mark),), leftward=False),),
                signs=tuple(sign._replace(x=0.0) for sign in setting.signs) if mark else (),
            )
            stack.items.append(Words(FULL - long - mark, stack.y, one))
    stack.y += setting.height


def strip(title: str, told: str, tone: Tone) -> Piece:
    """Return the slim strip that opens a continued page: what is continued, and from where."""
    stack = Stack(FULL - 26 - width(told, FACES["fine"].size))
    stack.block(Block("plain", (Run(title, strong=True),)), left=18)
    note = typeset([Block("fine", (Run(told, tone="grey"),))], FULL, pad=0, top=0)
    height = stack.y + 10
    return Piece(
        height,
        (
            Shape(0, 0, FULL, height, tone, line="none"),
            Shape(0, 0, BAR, height, tone, fill="full", line="none"),
            stack.done().at(0, 5),
            Words(FULL - 14 - width(told, FACES["fine"].size), 6, note),
        ),
    )


def legend(marks: Sequence[Mark], tones: dict[str, Tone]) -> Piece:
    """Return marks with their words, as many on a line as it holds; ``tones`` are those of signs."""
    face, x, y = FACES["fine"], 0.0, 0.0
    items: list[Item] = []
    for mark in marks:
        side = _ARROW if mark.sign in HEADS_SHOWN else _SIGN
        room = FULL - side - 6
        own = min(width(mark.word, face.size), room)
        if x and x + side + 6 + own > FULL:
            x, y = 0.0, y + 16
        if mark.sign in HEADS_SHOWN:
            points = ((x + side, y + 7), (x, y + 7))
            items.append(Arrow(HEADS_SHOWN[mark.sign], points, tones.get(mark.sign, "rebuttal")))
        else:
            items.append(Sign(mark.sign, x, y + 0.5, _SIGN, tones.get(mark.sign, "")))
        setting = typeset([Block("fine", (Run(mark.word, tone="grey"),))], own + 1, pad=0, top=0)
        items.append(Words(x + side + 6, y, setting))
        y += setting.height - face.leading
        x += side + 6 + own + 20
    return Piece(y + 16 if marks else 0.0, tuple(items))


def foot(key: Piece, lines: Iterable[Block], on: str = "") -> Piece:
    """Return the foot of a page: where it goes on, a hairline, the legend, and the lines below it."""
    stack = Stack(FULL)
    if on:
        told = typeset([Block("fine", (Run(on, tone="grey"),))], FULL, pad=0, top=0)
        stack.items.append(Words(FULL - width(on, FACES["fine"].size), stack.y, told))
        stack.y += told.height + 8
    stack.items.append(Stroke(0, stack.y, FULL, stack.y))
    stack.y += 9
    if key.height:
        stack.piece(key)
    for block in lines:
        stack.block(block, above=2)
    return stack.done()
