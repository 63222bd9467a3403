"""The rows of a sheet, in each an answer beside its evidence, and what runs between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from argmap.drawing.metrics import width
from argmap.drawing.page.furniture import BAR
from argmap.drawing.page.model import FULL, MARGIN, Arrow, At, Group, Item, Piece, Shape, Words
from argmap.drawing.page.pages import ROOM, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet import evidence
from argmap.drawing.sheet.answers import (
    BESIDE,
    LEFT,
    STUB,
    WIDTH,
    again,
    body,
    card,
    charges,
    left_of,
    shapes,
)
from argmap.drawing.sheet.band import BandRow
from argmap.drawing.sheet.matter import PAGE, Matter
from argmap.drawing.theme import FACES, INDENT, TURNS
from argmap.drawing.typeset import typeset
from argmap.format.nodes import RebuttalNode
from argmap.plain.diagnostics import Path
from argmap.wording.lookup import capital

_APART: Final = 14.0
_SEAM: Final = 1.0
"""How far what is drawn in one colour reaches under what it meets, so that no light shows between."""


@dataclass(frozen=True, kw_only=True)
class AnswerRow(Row):
    """A row with the cards of an answer and of those that are named above it, and pieces of its evidence."""

    answer: RebuttalNode
    cards: "tuple[Stood, ...]"
    pieces: int = 0


class Stood(NamedTuple):
    """The card of an answer, from where to where it reaches in its row."""

    answer: RebuttalNode
    top: float
    bottom: float


def rows(matter: Matter) -> Iterator[Row]:
    """Yield the headings, the answers in the order of the file, and those that stand under other charges."""
    node = matter.node
    if not (node.rebuttals or node.also):
        if not node.verdicts or node.accusation.unanswered:
            yield _unanswered(matter)
        return
    yield Row(_headings(matter), above=14, keep=True)
    answers = {answer.path: answer for answer in node.walk()}
    for answer in node.walk():
        yield _row(matter, answer, answers, [evidence.Shown(piece) for piece in answer.evidence])
    for answer in node.also:
        yield _elsewhere(matter, answer)


def first_answer(matter: Matter, pieces: int) -> AnswerRow:
    """Return the first answer with so many pieces of its evidence."""
    answer = matter.node.rebuttals[0]
    return _row(matter, answer, {}, [evidence.Shown(piece) for piece in answer.evidence[:pieces]])


def titled(matter: Matter, answer: RebuttalNode) -> AnswerRow:
    """Return an answer by its number and title alone, with how much evidence it has."""
    say, tone, title = matter.say, TURNS[answer.turn], matter.prose(answer.rebuttal.title)
    stack = Stack(WIDTH - 24)
    number = Run(f"{matter.graph.answer_numbers[answer.path]} ", face="fine", strong=True)
    stack.block(Block("name", (number, Run(title)), mark=answer.rebuttal.move, tone=tone))
    height = stack.y + 8
    told = say("titled", entry=capital(say(f"move.{answer.rebuttal.move}")), title=title)
    inner: tuple[Item, ...] = (*shapes(answer, height), stack.done().at(12, 4))
    own = Group(f"t-{evidence.key_of(answer.path)}", told, matter.prose(answer.rebuttal.claim), inner)
    beside = evidence.none_offered(matter, answer)
    if answer.evidence:
        arrow = Arrow("supports", ((14, STUB), (-27, STUB)), "evidence")
        beside = evidence.aside(matter, say.counted(len(answer.evidence), "piece"), arrow)
    return AnswerRow(
        Piece(height, (At(LEFT, 0, (own,)), beside.at(BESIDE, 0))),
        above=4,
        answer=answer,
        cards=(Stood(answer, 0, height),),
    )


def _headings(matter: Matter) -> Piece:
    say = matter.say

    def words(x: float, face: str, text: str) -> Words:
        block = Block(face, (matter.fixed(text, tone="grey"),))
        return Words(x, 0, typeset([block], FULL - x, pad=0, top=0))

    names = [words(LEFT, "column", say("column.answers").upper())]
    if any(answer.evidence for answer in matter.node.walk()):
        name, face = say("column.evidence").upper(), FACES["column"]
        after = BESIDE + max(evidence.TEXT, 12 + width(name, face.size, bold=True, spacing=face.spacing))
        names += [words(BESIDE, "column", name), words(after, "fine", say("column.evidence.means"))]
    return Piece(14, tuple(names))


def _row(
    matter: Matter,
    answer: RebuttalNode,
    answers: dict[Path, RebuttalNode],
    pieces: Sequence[evidence.Shown],
    *,
    words: Stack | None = None,
    continued: bool = False,
    topmost: bool = False,
) -> AnswerRow:
    """Return an answer, or a part of its words, beside pieces of its evidence.

    ``topmost`` is with what it answers above it.
    """
    above = answers.get(answer.path[:-2])
    items: list[Item] = []
    cards: list[Stood] = []
    y = 0.0
    for one in _above(answer, answers) if topmost else ():
        piece = again(matter, one)
        items.append(piece.at(left_of(one), y))
        cards.append(Stood(one, y, y + piece.height))
        y += piece.height + _APART
    if continued:
        own = again(matter, answer, words)
    else:
        words = words or body(matter, answer, above)
        own = card(matter, answer, above, words)
    items.append(own.at(left_of(answer), y))
    shown = Piece(0.0) if continued and not pieces else _shown(matter, answer, pieces)
    items.append(shown.at(BESIDE, y))
    if pieces:
        ends = ((BESIDE, y + STUB), (LEFT + WIDTH + 1, y + STUB))
        items.append(Arrow("supports", ends, "evidence"))
    height = y + max(own.height, shown.height)

    def part(room: float) -> tuple[Row, Row] | None:
        said = evidence.said(words, own.height, room - y)
        given = evidence.parted(matter, answer, pieces, room - y, PAGE)
        if said is None or given is None or not (said[1] or given[1]):
            return None
        first = _row(matter, answer, answers, given[0], words=said[0], continued=continued, topmost=topmost)
        return first, _row(matter, answer, answers, given[1], words=said[1], continued=True, topmost=True)

    def opening() -> Row:
        return _row(matter, answer, answers, pieces, continued=continued, topmost=True)

    nested = above is not None and not topmost
    return AnswerRow(
        Piece(height, tuple(items)),
        above=5 if answer.path == matter.node.rebuttals[0].path else _APART,
        holds=(matter.counted[answer.path],) if answer.path in matter.counted else (),
        part=part if height > PAGE else None,
        again=opening if nested else None,
        answer=answer,
        pieces=len(pieces),
        cards=(*cards, Stood(answer, y, y + own.height)),
    )


def _shown(matter: Matter, answer: RebuttalNode, pieces: Sequence[evidence.Shown]) -> Piece:
    return evidence.panel(matter, answer, pieces) if pieces else evidence.none_offered(matter, answer)


def _above(answer: RebuttalNode, answers: dict[Path, RebuttalNode]) -> list[RebuttalNode]:
    """Return all that an answer stands under, the outermost first: what comes later may meet any of them."""
    found: list[RebuttalNode] = []
    while above := answers.get(answer.path[:-2]):
        found.insert(0, above)
        answer = above
    return found


def _unanswered(matter: Matter) -> Row:
    """Return the dashed box over both columns that says why there is no answer."""
    say, item = matter.say, matter.node.accusation
    stack = Stack(FULL - LEFT - 28)
    stack.block(Block("label", (matter.fixed(say("no-answer").upper(), tone="grey"),), mark="unanswered"))
    none = say("no-answer-given")
    text = Run(matter.prose(item.unanswered)) if item.unanswered else matter.fixed(none)
    stack.block(Block("claim", (text,)), above=2)
    height = stack.y + 20
    frame = Shape(0, 0, FULL - LEFT, height, "grey", form="round", fill="bare", line="dashed")
    desc = matter.prose(item.unanswered or none)
    inner = (frame, stack.done().at(14, 9))
    group = Group(f"u-{matter.node.id}", capital(say("no-answer")), desc, inner)
    return Row(Piece(height, (At(LEFT, 0, (group,)),)), above=16)


def _elsewhere(matter: Matter, answer: RebuttalNode) -> AnswerRow:
    """Return an answer that stands under another charge and meets this one as well, by name and link."""
    say, charge = matter.say, matter.graph.accusations[str(answer.path[1])]
    tone = TURNS[answer.turn]
    stack = Stack(WIDTH - 24)
    label = matter.fixed(say(f"move.{answer.rebuttal.move}").upper(), tone=tone)
    number = Run(matter.graph.answer_numbers[answer.path], strong=True)
    stack.block(Block("label", (label,), mark=answer.rebuttal.move, tone=tone))
    stack.block(Block("fine", (number,)), above=-FACES["label"].leading, flush=True)
    stack.block(Block("title", (Run(matter.prose(answer.rebuttal.title)),), balanced=True), above=1.5)
    lead = matter.fixed(f"{say('answered-under')} ", tone="grey")
    stack.block(Block("small", (lead, *charges(matter, (charge.id,)))), above=1)
    if rests := _rests_on(matter, answer):
        stack.block(Block("fine", (matter.fixed(rests, tone="grey"),)), above=1)
    height = stack.y + 16
    frame = Shape(0, 0, WIDTH, height, tone, form="round", fill="bare")
    title = say("titled", entry=capital(say(f"move.{answer.rebuttal.move}")), title=answer.rebuttal.title)
    inner = (frame, stack.done().at(12, 7))
    group = Group(
        f"x-{evidence.key_of(answer.path)}", matter.prose(title), matter.prose(charge.accusation.title), inner
    )
    own = answer._replace(depth=1)
    return AnswerRow(
        Piece(height, (At(LEFT, 0, (group,)),)),
        above=_APART,
        holds=(matter.counted[answer.path],) if answer.path in matter.counted else (),
        answer=own,
        cards=(Stood(own, 0, height),),
    )


def _rests_on(matter: Matter, answer: RebuttalNode) -> str:
    """Return in a sentence how much evidence an answer brings, or that it brings none."""
    if answer.evidence:
        return matter.say("rests-on", pieces=matter.say.counted(len(answer.evidence), "piece"))
    told = evidence.without_evidence(matter, answer)
    return capital(told) + "." if told else ""


Placed = Sequence[tuple[Row, float]]
"""The rows of a page, each with its height on it."""


def between(matter: Matter, placed: Placed, later: Sequence[Row]) -> tuple[Item, ...]:
    """Return what runs between the rows of a page: the bracket, a stub of each answer, nested arrows."""
    found = [
        Stood(own.answer, y + own.top, y + own.bottom)
        for row, y in placed
        if isinstance(row, AnswerRow)
        for own in row.cards
    ]
    goes_on = any(isinstance(row, AnswerRow) and row.answer.depth == 1 for row in later)
    items = [*_bracket(matter, placed, found, goes_on=goes_on), *_nested(found)]
    return (At(MARGIN, 0, tuple(items)),)


def _bracket(matter: Matter, placed: Placed, found: Sequence[Stood], *, goes_on: bool) -> Iterator[Item]:
    """Yield the tint of the band, one bar from its top to the last answer, and the stub of each answer."""
    direct = [(own.answer, own.top + STUB) for own in found if own.answer.depth == 1]
    bands = [(y, y + row.height) for row, y in placed if isinstance(row, BandRow)]
    top = bottom = placed[0][1] - ROOM - _SEAM
    if bands:
        top, bottom = bands[0][0], bands[-1][1]
        yield Shape(BAR - _SEAM, top, FULL - BAR + _SEAM, bottom - top, "accusation", line="none")
    if goes_on:
        bottom = placed[-1][1] + placed[-1][0].height
    elif direct:
        bottom = direct[-1][1] + 0.7
    if bottom > top:
        yield Shape(0, top, BAR, bottom - top, "accusation", fill="full", line="none")
    for answer, y in direct:
        yield Arrow(answer.attack.value, ((LEFT, y), (BAR, y)), TURNS[answer.turn])
        letters = ", ".join(matter.letters[id_] for id_ in answer.targets if id_ in matter.letters)
        if letters:
            words = typeset([Block("fine", (Run(letters, strong=True, tone="grey"),))], LEFT, pad=0, top=0)
            yield Words(LEFT - 5 - width(letters, FACES["fine"].size, bold=True), y + 2, words)


def _nested(found: Sequence[Stood]) -> Iterator[Item]:
    """Yield an arrow from each nested answer up to what it answers."""
    bottoms = {own.answer.path: own.bottom for own in found}
    below: dict[Path, list[tuple[RebuttalNode, float]]] = {}
    for own in found:
        if own.answer.depth > 1:
            below.setdefault(own.answer.path[:-2], []).append((own.answer, own.top + STUB))
    for path, members in below.items():
        lanes = _lanes([answer for answer, _ in members])
        for (answer, y), x in zip(members, lanes, strict=True):
            yield _upward(answer, bottoms[path], y, x)


def _lanes(answers: Sequence[RebuttalNode]) -> list[float]:
    """Return where each arrow runs: a lane for as many as have the same head, one after the other.

    Each lane is further out than the one before, so that no arrow crosses another.
    """
    runs = [0]
    for before, answer in pairwise(answers):
        runs.append(runs[-1] + (before.attack is not answer.attack))
    left, middle = left_of(answers[0]) - INDENT, INDENT / 2
    step = min(8.0, (middle - 3) / max(1, runs[-1]))
    return [left + middle - step * run for run in runs]


def _upward(answer: RebuttalNode, bottom: float, y: float, x: float) -> Arrow:
    """Return an arrow from the side of a nested card up to the bottom of the one that it answers."""
    return Arrow(answer.attack.value, ((left_of(answer), y), (x, y), (x, bottom + 1)), TURNS[answer.turn])
