"""The rows of the board: a heading for each topic, and a line for each charge."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from typing import Final

from argmap.drawing.board import signs
from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.order import Entry, Lot
from argmap.drawing.page.model import FULL, At, Group, Item, Link, Piece, Stroke, Words
from argmap.drawing.page.pages import Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Run, Sign
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import natural, typeset
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.standing import Standing
from argmap.wording.lookup import capital
from argmap.wording.references import party_names, within
from argmap.wording.standing import further, standing, verdict_given, verdicts

_ANSWERS: Final = 364.0
_EVIDENCE: Final = 620.0
_CAVEATS: Final = 830.0
_NOTE: Final = 7.0
"""Before the note behind the name of a column, and behind it."""
_STEP = 16.0
_DEEPEST = 6
_WHOLE = 1000.0
"""Topics no higher than this are not parted between pages."""
_UNSAID = ("hinted", "reported")
"""The voices of charges that nobody need have made in so many words."""


@dataclass(frozen=True)
class Board(Printed):
    """The map whose charges stand on the board, and the name of its first page, from which links lead."""

    name: str

    def left(self, depth: int = 0) -> float:
        """Return where the title of a charge begins that serves others at some depth."""
        digits = width(str(len(self.graph.accusations)), FACES["fine"].size)
        return max(16.0, digits) + 26 + _STEP * min(depth, _DEEPEST)


def rows(board: Board, lots: Sequence[Lot]) -> Iterator[Row]:
    """Yield the names of the columns, then topic by topic its heading and its charges."""
    yield Row(_columns(board), keep=True)
    for lot in lots:
        found = [_charge(board, entry) for entry in lot.entries]
        ends = _ends([piece.height for piece in found])
        yield _topic(board, lot, ruled=lot is not lots[0])
        for at, (entry, piece) in enumerate(zip(lot.entries, found, strict=True)):
            yield _row(board, lot, entry, piece, keep=at not in ends)


def _ends(heights: Sequence[float]) -> set[int]:
    """Return after which lines of a topic a page may end: the last, or where it is in about equal parts."""
    parts = ceil(sum(heights) / _WHOLE)
    sums = [*accumulate(heights)]
    wished = (sum(heights) * part / parts for part in range(1, parts))
    return {bisect_left(sums, wish) for wish in wished} | {len(heights) - 1}


def _topic(board: Board, lot: Lot, *, ruled: bool) -> Row:
    def again() -> Row:
        return Row(_stacked(_columns(board), _heading(board, lot)), keep=True)

    return Row(_heading(board, lot, ruled=ruled), keep=bool(lot.entries), again=again)


def _row(board: Board, lot: Lot, entry: Entry, piece: Piece, *, keep: bool) -> Row:
    holds = (board.graph.numbers[entry.node.id],)

    def again() -> Row:
        above = _heading(board, lot, above=entry.wholes, continued=True)
        return Row(_stacked(_columns(board), above, piece), holds=holds, keep=keep)

    return Row(piece, holds=holds, keep=keep, again=again)


def _stacked(*pieces: Piece) -> Piece:
    stack = Stack(FULL)
    for piece in pieces:
        stack.piece(piece)
    return stack.done()


def _columns(board: Board) -> Piece:
    """Return the names of the columns over a rule."""
    say, nodes = board.say, board.graph.accusations.values()
    items: list[Item] = [*_column(board, board.left(), _ANSWERS, say("charge"))]
    items += _column(board, _ANSWERS, _EVIDENCE, say("column.answers"), say("column.answers.filled"))
    right, stack = FULL, Stack(FULL)
    if any(map(signs.bars, nodes)):
        caveats = Block("column", (board.fixed(say("column.caveats").upper(), tone="grey"),))
        stack.block(caveats, flush=True)
        right -= natural(caveats)
    if any(map(signs.marks, nodes)):
        items += _column(board, _EVIDENCE, right, say("column.evidence"), say("column.evidence.each"))
    items += stack.items
    return Piece(19, (*items, Stroke(0, 19, FULL, 19)))


def _column(board: Board, left: float, right: float, name: str, note: str = "") -> Iterator[Words]:
    """Yield the name of a column, and a note behind it if there is room for one before the next."""
    x = left
    for style, text in (("column", name.upper()), ("fine", note)):
        block = Block(style, (board.fixed(text, tone="grey"),))
        own = natural(block)
        if text and (x == left or x + own + _NOTE <= right):
            yield Words(x, 0, typeset([block], own + 1, pad=0, top=0))
        x += own + _NOTE


def _heading(
    board: Board, lot: Lot, *, ruled: bool = False, above: Sequence[str] = (), continued: bool = False
) -> Piece:
    """Return the title of a topic, which leads to its map, and the charges that the next one serves."""
    stack = Stack(FULL)
    stack.y = 5
    runs = [Run(board.prose(lot.title))]
    if continued:
        runs.append(board.fixed(f" {board.say('again')}", face="fine", tone="grey"))
    stack.block(Block("name", tuple(runs), rightward=True))
    for id_ in above:
        number, title = board.graph.numbers[id_], board.graph.accusations[id_].accusation.title
        stack.block(Block("fine", (Run(f"{number} {board.prose(title)}", tone="grey"),), rightward=True))
    rule = (Stroke(0, 1.5, FULL, 1.5),) if ruled else ()
    items = tuple(stack.items)
    if lot.known:
        items = (Link(relative(board.name, view_name("topics", lot.id)), items),)
    return Piece(stack.y, (*rule, *items))


def _charge(board: Board, entry: Entry) -> Piece:
    """Return the line of a charge: how it stands, its title, its answers, their evidence, the caveats."""
    node = entry.node
    title, answers = _title(board, entry), _answers(board, node)
    marks = signs.row(signs.marks(node), signs.mark, _CAVEATS - _EVIDENCE - 8, close=True)
    bars = signs.bars(node)
    shown = signs.row(bars, signs.bar, FULL - _CAVEATS, close=True)
    height = max(signs.LINE, title.height, answers.height, marks.height, shown.height)
    number = signs.word(str(board.graph.numbers[node.id]))
    numbers = board.left() - 26
    named = (
        At(numbers - number.width, 0, number.items),
        Sign(node.standing, numbers + 8, 3, 12),
        title.at(board.left(len(entry.wholes)), 0),
    )
    inside = (
        *_elbows(board, entry, height),
        Link(_sheet(board, node.id), named),
        answers.at(_ANSWERS, 0),
        marks.at(_EVIDENCE, 0),
        shown.at(FULL - min(FULL - _CAVEATS, signs.BAR * len(bars)), 0),
    )
    return Piece(height, (Group(f"a-{node.id}", *_told(board, node), inside, Target("accusation", node.id)),))


def _sheet(board: Board, id_: str) -> str:
    return relative(board.name, view_name("accusations", id_))


def _elbows(board: Board, entry: Entry, height: float) -> Iterator[Item]:
    """Yield the elbow that hangs a part on its whole, and what runs on to parts further below."""
    levels = list(enumerate(entry.goes_on))
    for level, goes_on in (*levels[: _DEEPEST - 1], *levels[_DEEPEST - 1 :][-1:]):
        x = board.left(min(level, _DEEPEST - 1)) + 4
        if goes_on:
            yield Stroke(x, 9 if level == levels[-1][0] else 0, x, height, "accusation", "solid")
        if level == levels[-1][0]:
            yield Sign("part", x - 0.8, 0, 10.67, "accusation")


def _title(board: Board, entry: Entry) -> Piece:
    """Return the title of a charge, and behind it what no sign on its line says."""
    stack = Stack(_ANSWERS - 10 - board.left(len(entry.wholes)))
    stack.y = 1.2
    runs = [Run(board.prose(entry.node.accusation.title), strong=not entry.wholes)]
    for told in _beside(board, entry):
        runs += [Run("\u00a0· ", face="fine", tone="grey"), *told]
    stack.block(Block("plain", tuple(runs), rightward=True))
    return stack.done(1.2)


def _beside(board: Board, entry: Entry) -> Iterator[Iterable[Run]]:
    """Yield how a charge is made, whom else it serves, what is granted and accepted, and the verdicts."""
    say, node = board.say, entry.node
    notes = [say(f"voice.{node.voice}")] if node.voice in _UNSAID else []
    if node.standing is Standing.CONCEDED:
        notes.append(say("conceded-by", names=within(say, party_names(say, board.claims, node.conceded_by))))
    notes += further(say, board.graph, node)
    if node.granted_in_part and not any(tile.grants for tile in signs.tiles(node)):
        notes.append(say("standing.granted-in-part"))
    for note in notes:
        yield [board.fixed(board.prose(note), face="fine", tone="grey")]
    others = [id_ for id_ in node.accusation.part_of or () if id_ not in entry.wholes[-1:]]
    if others:
        yield _numbers(board, board.say("part-of-numbers"), others)
    for verdict in verdicts(say, board.claims, node):
        yield [board.fixed(board.prose(verdict), face="fine")]


def _numbers(board: Board, told: str, ids: Iterable[str]) -> Iterator[Run]:
    """Yield some words, and the numbers of charges, each of which leads to its sheet."""
    yield board.fixed(told, face="fine", tone="grey")
    known = [id_ for id_ in dict.fromkeys(ids) if id_ in board.graph.numbers]
    for id_ in known:
        end = "," if id_ != known[-1] else ""
        number = f"{board.graph.numbers[id_]}{end}"
        yield Run(" ", face="fine")
        yield Run(number, href=_sheet(board, id_), face="fine", tone="grey")


def _answers(board: Board, node: AccusationNode) -> Piece:
    """Return the tiles of a charge, and the answers under other charges, or that it has no answer."""
    room = _EVIDENCE - _ANSWERS - 9
    tiles = signs.tiles(node)
    if not (tiles or node.also):
        return _without(board)
    cells = signs.cells(tiles, signs.tile, room)
    if len(cells) == len(tiles):
        names = list(_names(board, node))
        cells = [_led(board, node.id, cell, told) for cell, told in zip(cells, names, strict=True)]
    others = [_elsewhere(board, answer) for answer in node.also]
    return signs.lines([*cells, *others], room)


def _names(board: Board, node: AccusationNode) -> Iterator[str]:
    """Yield what the things are called that have tiles."""
    yield from (_name(board, answer) for answer in signs.answers(node))
    for verdict in node.verdicts:
        told = verdict_given(board.say, board.claims, verdict)
        yield board.say("titled", entry=board.say("verdict"), title=board.prose(told))


def _name(board: Board, answer: RebuttalNode) -> str:
    move = capital(board.say(f"move.{answer.rebuttal.move}"))
    return board.say("titled", entry=move, title=board.prose(answer.rebuttal.title))


def _led(board: Board, id_: str, cell: signs.Cell, told: str) -> signs.Cell:
    """Let a cell lead to the sheet of a charge, and tell what the thing in it is called."""
    return cell._replace(items=(Link(_sheet(board, id_), cell.items, told),))


def _elsewhere(board: Board, answer: RebuttalNode) -> signs.Cell:
    """Return the number of an answer that stands under another charge, to whose sheet it leads."""
    number = signs.word(board.graph.answer_numbers[answer.path])
    sign = Sign("elsewhere", 1, 3.5, 11, "rebuttal")
    cell = signs.Cell(number.width + 22, (sign, At(14, 0, number.items)))
    return _led(board, str(answer.path[1]), cell, _name(board, answer))


def _without(board: Board) -> Piece:
    """Return what stands in the place of tiles."""
    stack = Stack(_EVIDENCE - _ANSWERS - 9)
    stack.y = 2
    stack.block(Block("fine", (board.fixed(board.say("no-answer-in-text"), tone="grey"),)))
    return stack.done(1.2)


def _told(board: Board, node: AccusationNode) -> tuple[str, str]:
    """Return what a line is called, and what it is read out as."""
    say = board.say
    entry = f"{capital(say('charge'))} {board.graph.numbers[node.id]}"
    name = say("titled", entry=entry, title=board.prose(node.accusation.title))
    moves = Counter(answer.rebuttal.move for answer in signs.answers(node))
    pieces, bars = signs.marks(node), signs.bars(node)
    counts = []
    if moves:
        told = say.listed([say.counted(number, f"move.{move}") for move, number in moves.items()])
        counts.append(say("titled", entry=say.counted(moves.total(), "answer"), title=told))
    if node.verdicts:
        counts.append(say.counted(len(node.verdicts), "verdict-given"))
    if pieces:
        told = say.listed([f"{number} {say(f'mark.{name}')}" for name, number in Counter(pieces).items()])
        counts.append(say("titled", entry=say.counted(len(pieces), "piece"), title=told))
    if bars:
        counts.append(say.counted(len(bars), "caveat"))
    sentences = [capital(standing(say, board.graph, node)), *counts]
    return name, " ".join(f"{sentence}." for sentence in sentences)
