"""The signs of the board in their lines: tiles for answers, marks for evidence, bars for caveats."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeVar

from argmap.drawing.metrics import width
from argmap.drawing.page.model import At, Item, Piece, Shape, Words
from argmap.drawing.setting import Block, Run, Sign
from argmap.drawing.theme import FACES, Tone
from argmap.drawing.typeset import typeset
from argmap.drawing.whose import WHOSE, whose
from argmap.format.nodes import AccusationNode, RebuttalNode, VerdictNode
from argmap.format.passages import caveats_under
from argmap.format.sides import Turn

LINE: Final = 18.0
"""How high a line of the board is."""
SIDE: Final = 16.0
BAR: Final = 9.0
_MOST_LINES = 12
_CORNER = 6.5
_CLOSE = 13.0

Thing = TypeVar("Thing", bound="str | Tile")


class Cell(NamedTuple):
    """Something that stands in a line with others, and how much of it that takes."""

    width: float
    items: tuple[Item, ...]


class Tile(NamedTuple):
    """What a tile tells: its move, or that it is a verdict, whether it has evidence and grants a part."""

    sign: str
    proven: bool
    grants: bool


def answers(node: AccusationNode) -> list[RebuttalNode]:
    """Return the answers and concessions to a charge, each of which has a tile, unlike replies."""
    return [answer for answer in node.walk() if answer.turn is Turn.ANSWER]


def tiles(node: AccusationNode) -> list[Tile]:
    """Return the tile of each answer, and then of each verdict."""
    found = [
        Tile(answer.rebuttal.move, bool(answer.evidence), grants_part(answer)) for answer in answers(node)
    ]
    return found + [Tile("judged", bool(verdict.evidence), False) for verdict in node.verdicts]


def grants_part(answer: RebuttalNode) -> bool:
    """Tell whether an answer has a corner: it grants something, and is no concession, whose sign says so."""
    return bool(answer.rebuttal.concedes) and not answer.concedes


def marks(node: AccusationNode) -> list[str]:
    """Return a sign for each piece of evidence of the answers and verdicts, sorted by whose it is."""
    bringers: list[RebuttalNode | VerdictNode] = [*answers(node), *node.verdicts]
    found = [whose(piece.nature) for bringer in bringers for piece in bringer.evidence]
    return sorted(found, key=[*WHOSE].index)


def bars(node: AccusationNode) -> list[str]:
    """Return a sign for each caveat on a charge or on anything under it."""
    return ["caveat"] * len(caveats_under(node))


def tile(told: Tile) -> Cell:
    """Draw a tile: filled where it has evidence, outlined where not, with a corner where it grants."""
    tone: Tone = "grey" if not told.proven else "caveat" if told.sign == "judged" else "rebuttal"
    items: list[Item] = [Sign(told.sign, 2.5, 3 if told.proven else 3.5, 11, tone)]
    if told.proven:
        box = Shape(0, 1, SIDE, SIDE, tone, form="tile")
        items = [box, Shape(0.5, 14.4, SIDE - 1, 2.2, tone, fill="full", line="none"), *items]
    else:
        items = [Shape(0, 1, SIDE, SIDE, tone, form="tile", fill="bare", line="fine"), *items]
    if told.grants:
        items.append(Sign("corner", SIDE - _CORNER + 0.5, 0.5, _CORNER, "accusation"))
    return Cell(SIDE + 3, tuple(items))


def mark(name: str) -> Cell:
    """Draw the sign of a piece of evidence."""
    return Cell(12.5, (Sign(name, 0, 4, 10, WHOSE[name]),))


def bar(name: str) -> Cell:
    """Draw the sign of a caveat."""
    return Cell(BAR, (Sign(name, -2, 4, 10, "caveat"),))


def circle(name: str) -> Cell:
    """Draw the sign of a standing."""
    return Cell(14.5, (Sign(name, 0, 3, 12),))


def row(things: Sequence[Thing], draw: Callable[[Thing], Cell], room: float, *, close: bool = False) -> Piece:
    """Return things in lines, which for small signs are ``close`` to each other."""
    return lines(cells(things, draw, room), room, _CLOSE if close else LINE)


def cells(things: Sequence[Thing], draw: Callable[[Thing], Cell], room: float) -> list[Cell]:
    """Draw each thing for itself; where these take too many lines, each kind of them with its number."""
    found = [draw(thing) for thing in things]
    if found and len(found) > _MOST_LINES * (room // found[0].width):
        return list(_counted(Counter(things), draw))
    return found


def _counted(numbers: Counter[Thing], draw: Callable[[Thing], Cell]) -> Iterator[Cell]:
    for thing, number in numbers.items():
        cell = draw(thing)
        text = word(str(number))
        yield Cell(cell.width + text.width + 8, (*cell.items, At(cell.width, 0, text.items)))


def word(text: str, *, href: str | None = None) -> Cell:
    """Return a word for a line of signs."""
    own = width(text, FACES["fine"].size)
    setting = typeset([Block("fine", (Run(text, href=href, tone="grey"),))], own + 1, pad=0, top=0)
    return Cell(own, (Words(0, 2, setting),))


def lines(cells: Iterable[Cell], room: float, step: float = LINE) -> Piece:
    """Return cells beside each other, in as many lines as they need, one a ``step`` below the other."""
    items: list[Item] = []
    x = y = 0.0
    for cell in cells:
        if x and x + cell.width > room + 3:
            x, y = 0.0, y + step
        items.append(At(x, y, cell.items))
        x += cell.width
    return Piece(y + LINE if items else 0.0, tuple(items))
