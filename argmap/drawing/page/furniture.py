"""What stands around the rows of a page: the head, the strip of a continued one, the legend and the foot."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from math import ceil
from typing import Final

from argmap.drawing.metrics import width
from argmap.drawing.page.figures import set_figures
from argmap.drawing.page.model import FULL, HEADS_SHOWN, Arrow, Item, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Mark, Run, Sign
from argmap.drawing.theme import FACES, Tone
from argmap.drawing.typeset import baseline, natural, typeset

BAR = 5.0
"""How wide the bar is at the left of what is charged."""
_ASIDE = 300.0
_BESIDE = 20.0
_BETWEEN = 14.0
_SIGN = 13.0
_ARROW = 24.0
_APART = 12.0
_LOWERED: Final = 18.0
"""How far down the line above the figures stands where a line of crumbs leaves it no room beside it."""


def head(
    crumbs: Sequence[Run],
    title: str,
    aside: Sequence[Block] = (),
    figures: Sequence[Run] = (),
    lead: Sequence[Block] = (),
    ways: Sequence[Run] = (),
) -> Piece:
    """Return the head of a first page: where it belongs, its title, at the right its figures, and a lead.

    ``aside`` is the line above the figures, which stands beside the crumbs where there is room; ``ways`` are
    the links that stand there instead where a page has no such figures. The lead stands beside what figures
    are below the title, where there is room.
    """
    trail, heading = Block("crumb", tuple(crumbs)), Block("heading", (Run(title),), balanced=True)
    stack = Stack(FULL)
    links = Stack(FULL)
    if ways:
        links.block(Block("crumb", tuple(ways)), flush=True)
    stack.block(trail, room=natural(Block("crumb", tuple(ways))) + _BESIDE if ways else 0.0)
    stack.items += links.items
    told = Stack(FULL)
    beside = _side_by_side(told, aside)
    top = 0.0 if natural(trail) + _BESIDE + beside <= FULL else max(_LOWERED, stack.y)
    left = _set_title(stack, heading, max(_ASIDE, beside) + _BESIDE if aside else 0.0)
    taken = set_figures(told, figures, left + _BESIDE, stack.y - top)
    items = (*stack.items, told.done().at(0, top))
    high = max(stack.y, top + told.y)
    room = FULL - taken - _BESIDE
    fits = all(natural(block) <= room for block in lead)
    below, at = (Stack(room), stack.y) if fits else (Stack(FULL), high)
    for block in lead:
        below.block(block, above=3)
    return Piece(max(high, at + below.y), (*items, below.done().at(0, at)))


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
    top, whole = stack.y, sum(natural(block) + _BETWEEN for block in blocks)
    room = whole
    for block in blocks:
        room -= natural(block) + _BETWEEN
        stack.y = top + baseline(FACES[blocks[0].face]) - baseline(FACES[block.face])
        stack.block(block, flush=True, room=room)
    return whole


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


def legend(marks: Sequence[Mark], tones: dict[str, Tone]) -> Piece:
    """Return marks with their words in columns, or in lines where those are fewer; ``tones`` are of signs."""
    return _legend(tuple((mark, tones.get(mark.sign)) for mark in marks))


@lru_cache(maxsize=256)
def _legend(marks: tuple[tuple[Mark, Tone | None], ...]) -> Piece:
    """Return the signs in a grid, and below them the arrows, which are longer, in one of their own."""
    signs = [_explained(*each) for each in marks if each[0].sign not in HEADS_SHOWN]
    arrows = [_explained(*each) for each in marks if each[0].sign in HEADS_SHOWN]
    apart = _stacked([*_in_grid(signs), *_in_grid(arrows)])
    together = _stacked(_in_lines([*signs, *arrows]))
    return together if together.height < apart.height else apart


def _stacked(lines: Iterable[Piece]) -> Piece:
    stack = Stack(FULL)
    for line in lines:
        stack.piece(line)
    return stack.done()


def _in_grid(pieces: Sequence[tuple[float, Piece]]) -> Iterator[Piece]:
    """Yield the lines of pieces, each with how wide it is, in columns."""
    columns = _columns([wide for wide, _ in pieces])
    lefts = [*accumulate(columns, initial=0.0)]
    for at in range(0, len(pieces), len(columns) or 1):
        yield _line([piece for _, piece in pieces[at : at + len(columns)]], lefts)


def _in_lines(pieces: Sequence[tuple[float, Piece]]) -> Iterator[Piece]:
    """Yield the lines of pieces, each with how wide it is, one behind the other."""
    line, lefts = list[Piece](), [0.0]
    for wide, piece in pieces:
        if line and lefts[-1] + wide > FULL:
            yield _line(line, lefts)
            line, lefts = [], [0.0]
        line.append(piece)
        lefts.append(lefts[-1] + wide + _APART)
    if line:
        yield _line(line, lefts)


def _line(pieces: Sequence[Piece], lefts: Sequence[float]) -> Piece:
    items = tuple(piece.at(left, 0) for piece, left in zip(pieces, lefts, strict=False))
    return Piece(max(piece.height for piece in pieces), items)


def _columns(widths: Sequence[float]) -> list[float]:
    """Return how wide the columns are that take the fewest lines, of these no more than the lines need."""
    grids = (_grid(widths, number) for number in range(len(widths), 0, -1))
    fitting = [grid for grid in grids if sum(grid) - _APART <= FULL or len(grid) == 1]
    few = ceil(len(widths) / len(fitting[0])) if fitting else 0
    return next((grid for grid in reversed(fitting) if ceil(len(widths) / len(grid)) == few), [])


def _grid(widths: Sequence[float], number: int) -> list[float]:
    return [max(widths[at::number]) + _APART for at in range(number)]


@lru_cache(maxsize=256)
def _explained(mark: Mark, tone: Tone | None) -> tuple[float, Piece]:
    """Return a sign or an arrow with its words, and how wide that is."""
    head = HEADS_SHOWN.get(mark.sign)
    side = _ARROW if head else _SIGN
    own = min(width(mark.word, FACES["fine"].size), FULL - side - 6)
    setting = typeset([Block("fine", (Run(mark.word, tone="grey"),))], own + 1, pad=0, top=0)
    sign: Item = Sign(mark.sign, 0, 0.5, _SIGN, tone or "")
    if head:
        sign = Arrow(head, ((side, 7), (0, 7)), tone or "grey")
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
