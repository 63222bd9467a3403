"""What stands around the rows of a page: the head, the strip of a continued one, the legend and the foot."""

from collections.abc import Iterable, Sequence

from argmap.drawing.metrics import width
from argmap.drawing.page.model import FULL, HEADS_SHOWN, Arrow, Item, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Mark, Run, Sign
from argmap.drawing.theme import FACES, Tone
from argmap.drawing.typeset import natural, typeset

BAR = 5.0
"""How wide the bar is at the left of what is charged."""
_ASIDE = 300.0
_BESIDE = 20.0
_BETWEEN = 14.0
_SIGN = 13.0
_ARROW = 27.0
_APART = 16.0
_NARROWER = 4.0
_LINE = 16.0


def head(
    crumbs: Sequence[Run],
    title: str,
    aside: Sequence[Block] = (),
    figures: Sequence[Run] = (),
    lead: Sequence[Block] = (),
) -> Piece:
    """Return the head of a first page: where it belongs, its title, at the right its figures, and a lead.

    ``aside`` is the line above the figures, which stands beside the crumbs where there is room.
    """
    trail, heading = Block("crumb", tuple(crumbs)), Block("heading", (Run(title),), balanced=True)
    stack = Stack(FULL)
    stack.block(trail)
    told = Stack(FULL)
    beside = _side_by_side(told, aside)
    top = 0.0 if natural(trail) + _BESIDE + beside <= FULL else 18.0
    left = _set_title(stack, heading, max(_ASIDE, beside) + _BESIDE if aside else 0.0)
    _figures(told, figures, left + _BESIDE, stack.y - top)
    items = (*stack.items, told.done().at(0, top))
    below = Stack(FULL)
    for block in lead:
        below.block(block, above=3)
    high = max(stack.y, top + told.y)
    return Piece(high + below.y, (*items, below.done().at(0, high)))


def _set_title(stack: Stack, block: Block, room: float) -> float:
    """Set a title below, and return how far its lines reach."""
    stack.y += 2
    setting = typeset([block], stack.width - room, pad=0, top=0)
    stack.items.append(Words(0, stack.y, setting))
    stack.y += setting.height
    paragraph = setting.paragraphs[0]
    if paragraph.leftward:
        return setting.width
    return max(natural(Block(block.face, line.runs)) for line in paragraph.lines)


def _side_by_side(stack: Stack, blocks: Sequence[Block]) -> float:
    """Set blocks of one line at the right side of a column, and return how wide they are."""
    top, room = stack.y, 0.0
    for block in reversed(blocks):
        stack.y = top + FACES[blocks[0].face].leading - FACES[block.face].leading
        stack.block(block, flush=True, room=room)
        room += natural(block) + _BETWEEN
    return room


def _figures(stack: Stack, figures: Sequence[Run], left: float, down: float) -> None:
    """Set figures at the right, as many on a line as it holds; ``left`` is kept free down to a height."""
    line: tuple[Run, ...] = ()
    for figure in figures:
        longer = (*line, Run(" · ", tone="grey"), figure) if line else (figure,)
        start = left if stack.y < down else 0.0
        if line and natural(Block("small", longer)) > stack.width - start:
            stack.block(Block("small", line), flush=True, left=start)
            longer = (figure,)
        line = longer
    if line:
        stack.block(Block("small", line), flush=True, left=left if stack.y < down else 0.0)


def strip(title: str, told: str, tone: Tone) -> Piece:
    """Return the slim strip that opens a continued page: what is continued, and from where."""
    own = width(told, FACES["fine"].size)
    stack = Stack(FULL - 14 - own)
    stack.block(Block("plain", (Run(title, strong=True),)), left=18, room=20)
    note = Stack(own + 1)
    note.block(Block("fine", (Run(told, tone="grey"),)), flush=True)
    height = stack.y + 10
    tint = Shape(0, 0, FULL, height, tone, line="none")
    bar = Shape(0, 0, BAR, height, tone, fill="full", line="none")
    return Piece(height, (tint, bar, stack.done().at(0, 5), note.done().at(FULL - 14 - note.width, 6)))


def legend(
    marks: Sequence[Mark], tones: dict[str, Tone], spoken: Sequence[Sequence[str]] = (), lines: int = 2
) -> Piece:
    """Return marks with their words on some lines; ``tones`` are those of signs.

    Where they need more, the kinds of ``spoken`` give way one after the other, whose words stand on the page.
    """
    whole = _legend(marks, tones)
    for kind in spoken:
        if whole.height <= lines * _LINE + 2:
            break
        marks = [mark for mark in marks if mark.sign not in kind]
        whole = _legend(marks, tones)
    return whole


def _legend(marks: Sequence[Mark], tones: dict[str, Tone]) -> Piece:
    """Return marks with their words, in as few lines as hold them, these about equally long.

    ``tones`` are those of signs.
    """
    pieces = [_explained(mark, tones.get(mark.sign)) for mark in marks]
    widths = [wide for wide, _ in pieces]
    room, few = FULL, _lines(widths, FULL)
    while room > max(widths, default=FULL) and _lines(widths, room - _NARROWER) == few:
        room -= _NARROWER
    x = y = below = 0.0
    items: list[Item] = []
    for wide, piece in pieces:
        if x and x + wide > room:
            x, y, below = 0.0, y + below, 0.0
        items.append(piece.at(x, y))
        x += wide + _APART
        below = max(below, piece.height)
    return Piece(y + below, tuple(items))


def _lines(widths: Iterable[float], room: float) -> int:
    """Return in how many lines marks fit."""
    x, lines = 0.0, 1
    for wide in widths:
        if x and x + wide > room:
            x, lines = 0.0, lines + 1
        x += wide + _APART
    return lines


def _explained(mark: Mark, tone: Tone | None) -> tuple[float, Piece]:
    """Return a sign or an arrow with its words, and how wide that is."""
    head = HEADS_SHOWN.get(mark.sign)
    side = _ARROW if head else _SIGN
    own = min(width(mark.word, FACES["fine"].size), FULL - side - 6)
    setting = typeset([Block("fine", (Run(mark.word, tone="grey"),))], own + 1, pad=0, top=0)
    sign: Item = Sign(mark.sign, 0, 0.5, _SIGN, tone or "")
    if head:
        sign = Arrow(head, ((side, 7), (0, 7)), tone or "rebuttal")
    return side + 6 + own, Piece(setting.height + 2, (sign, Words(side + 6, 0, setting)))


def foot(key: Piece, lines: Iterable[Block], on: str = "") -> Piece:
    """Return the foot of a page: where it goes on, a hairline, the legend, and the lines below it."""
    stack = Stack(FULL)
    if on:
        stack.block(Block("fine", (Run(on, tone="grey"),)), flush=True)
        stack.y += 8
    stack.items.append(Stroke(0, stack.y, FULL, stack.y))
    stack.y += 9
    if key.height:
        stack.piece(key)
    for block in lines:
        stack.block(block, above=2)
    return stack.done()
