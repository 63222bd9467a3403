"""The table of topics with their figures, which stands before a board of several pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final

from argmap.drawing.board import signs
from argmap.drawing.board.rows import Board
from argmap.drawing.names import relative, view_name
from argmap.drawing.order import Lot
from argmap.drawing.page.model import FULL, At, Item, Piece, Stroke
from argmap.drawing.page.pages import Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import STANDINGS
from argmap.format.nodes import AccusationNode

_STANDINGS: Final = 270.0
_FIGURES: Final = 540.0
_WIDTHS: Final = (66.0, 66.0, 100.0, 70.0, 46.0)
_RIGHTS: Final = tuple(accumulate(_WIDTHS, initial=_FIGURES))[1:]
_KEYS: Final = ("column.charges", "column.answers", "column.evidence", "column.caveats", "page")


def contents(board: Board, lots: Sequence[Lot], pages: Mapping[str, int]) -> Iterator[Row]:
    """Yield a row for each topic, and one for all of them; ``pages`` are those on which topics begin."""
    yield Row(_columns(board), keep=True, again=lambda: Row(_columns(board), keep=True))
    for lot in lots:
        yield _row(board, _topic(board, lot), [entry.node for entry in lot.entries], pages.get(lot.id))
    everything = Run(board.say("in-all"))
    yield _row(board, (everything,), list(board.graph.accusations.values()), None)


def _columns(board: Board) -> Piece:
    """Return the names of the columns over a rule."""
    names = [board.fixed(board.say("column.topic").upper(), tone="grey")]
    stack = Stack(FULL)
    stack.block(Block("column", tuple(names)))
    items = [*stack.items]
    figures = (board.fixed(board.say(key), tone="grey") for key in _KEYS)
    items += _flush(figures)
    return Piece(19, (*items, Stroke(0, 19, FULL, 19)))


def _flush(runs: Iterable[Run]) -> Iterator[Item]:
    """Yield words that end at the right side of their columns."""
    for run, wide, right in zip(runs, _WIDTHS, _RIGHTS, strict=True):
        if run.text:
            cell = Stack(wide - 6)
            cell.block(Block("fine", (run,)), flush=True)
            yield At(right - cell.width, 1.5, tuple(cell.items))


def _topic(board: Board, lot: Lot) -> tuple[Run, ...]:
    href = relative(board.name, view_name("topics", lot.id)) if lot.known else None
    return (Run(board.prose(lot.title), href=href),)


def _row(board: Board, title: tuple[Run, ...], nodes: Sequence[AccusationNode], page: int | None) -> Row:
    """Return a row: the title, a sign for each charge by its standing, and the figures."""
    stack = Stack(_STANDINGS - 16)
    stack.y = 4
    stack.block(Block("name", title, rightward=True))
    standings = sorted((node.standing.value for node in nodes), key=STANDINGS.index)
    circles = signs.row(standings, signs.circle, _FIGURES - _STANDINGS - 10)
    counts = (
        len(nodes),
        sum(len(signs.answers(node)) for node in nodes),
        sum(len(signs.marks(node)) for node in nodes),
        sum(len(signs.bars(node)) for node in nodes),
    )
    words = [Run(str(count)) for count in counts]
    words.append(
        Run(str(page), href=relative(board.name, view_name("overview", page=page))) if page else Run("")
    )
    height = max(stack.y, 4 + circles.height) + 5
    figures = At(0, 4, tuple(_flush(words)))
    items = (*stack.items, circles.at(_STANDINGS, 4), figures, Stroke(0, height, FULL, height))
    return Row(Piece(height, items))
