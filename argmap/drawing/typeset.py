"""Blocks to lines: paragraphs broken to the width of a card, with their marks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from argmap.drawing.binding import NBSP, bound
from argmap.drawing.breaking import Piece, balanced, broken, length, without_orphan
from argmap.drawing.metrics import SLACK, chop, drawable, has_leftward, pieces, runs_leftward, width
from argmap.drawing.setting import Block, Line, Paragraph, Run, Setting, Sign
from argmap.drawing.targets import in_alone
from argmap.drawing.theme import FACES, PAD, Face

_MARKED = 18.0
_BASELINE = 0.79


def typeset(blocks: Iterable[Block], full: float, *, pad: float = PAD, top: float = PAD - 2) -> Setting:
    """Set blocks one below the other in a card of a width; none adds to the room above the first."""
    return _typeset(tuple(blocks), full, pad, top)


@lru_cache(maxsize=8192)
def _typeset(blocks: tuple[Block, ...], full: float, pad: float, top: float) -> Setting:
    """Set the same blocks only once: each page has a legend and a foot, and may be tried several times."""
    setter = _Setter(full, pad, top)
    for block in blocks:
        setter.block(block)
    return Setting(full, setter.y + top, tuple(setter.paragraphs), tuple(setter.signs))


def flush_right(setting: Setting) -> Setting:
    """Return a setting whose lines end at its right side; a sign stands before the first of them."""
    paragraphs = tuple(
        item if item.leftward else Paragraph(item.face, _ended(item.lines, setting.width), ending=True)
        for item in setting.paragraphs
    )
    first = setting.paragraphs[0]
    own = _length([first.lines[0].runs], FACES[first.face]) / SLACK
    signs = tuple(sign._replace(x=setting.width - own - _MARKED) for sign in setting.signs)
    return Setting(setting.width, setting.height, paragraphs, signs)


def natural(block: Block) -> float:
    """Return how wide a block is with its sign, set as one line."""
    return _length([block.runs], FACES[block.face]) + (_MARKED if block.mark else 0.0)


def _ended(lines: Iterable[Line], right: float) -> tuple[Line, ...]:
    return tuple([Line(right, line.y, line.runs) for line in lines])


@dataclass(slots=True)
class _Setter:
    """Sets one block after the other."""

    full: float
    pad: float
    y: float
    paragraphs: list[Paragraph] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)

    def block(self, block: Block) -> None:
        face = FACES[block.face]
        self.y += block.above if self.paragraphs else 0.0
        left = self.pad
        if block.mark:
            self.signs.append(Sign(block.mark, left, self.y + (face.leading - 13) / 2, 13, block.tone))
            left += _MARKED
        room = self.full - self.pad - left
        rows = _rows(block, face, room)
        leftward = not block.rightward and bool(block.runs) and runs_leftward(block.runs[-1].text)
        x = left + room if leftward else left
        lines = tuple(
            Line(x, baseline(face, self.y + at * face.leading), runs) for at, runs in enumerate(rows)
        )
        self.paragraphs.append(Paragraph(block.face, lines, leftward))
        self.y += len(rows) * face.leading


def baseline(face: Face, top: float = 0.0) -> float:
    """Return where the foot of letters is on a line that begins at some height."""
    return top + (face.leading - face.size) / 2 + face.size * _BASELINE + 0.5


def _length(rows: list[tuple[Run, ...]], face: Face) -> float:
    return sum([_width(run.text, run, face) for row in rows for run in row])


def _width(text: str, run: Run, face: Face) -> float:
    face = FACES[run.face] if run.face else face
    bold = run.strong or face.bold
    return width(text, face.size, bold=bold, italic=face.italic, spacing=face.spacing)


def _rows(block: Block, face: Face, room: float) -> list[tuple[Run, ...]]:
    """Break a block into lines."""
    pieces, runs = _pieces(block.runs, face, room)
    ends = broken(pieces, room)
    if len(ends) > 1 and block.balanced:
        pieces, runs, ends = _unbroken(pieces, runs, room, ends)
    if len(ends) > 1:
        ends = (
            balanced(pieces, room, ends)
            if block.balanced
            else without_orphan(pieces, room, ends, _tail(pieces, runs, room))
        )
    return [
        _joined(pieces[start:end], runs[start:end], alone=not block.rightward)
        for start, end in pairwise([0, *ends])
    ]


def _tail(pieces: Sequence[Piece], runs: Sequence[Run], room: float) -> float:
    """Return how wide what is set in another face behind the words is, if that is less than half a line."""
    words = len(runs)
    while words and runs[words - 1].face:
        words -= 1
    wide = length(pieces[words:])
    return wide if words and wide < room / 2 else 0.0


def _unbroken(
    pieces: list[Piece], runs: list[Run], room: float, ends: list[int]
) -> tuple[list[Piece], list[Run], list[int]]:
    """Return words with hyphens whole again, and the line ends, where that takes no line more."""
    starts = [
        at
        for at, piece in enumerate(pieces)
        if not at or piece.space or runs[at] is not runs[at - 1] or not pieces[at - 1].text.endswith("-")
    ]
    parts = [pieces[start:end] for start, end in pairwise([*starts, len(pieces)])]
    whole = [Piece("".join(piece.text for piece in part), length(part), part[0].space) for part in parts]
    tried = broken(whole, room)
    if len(tried) > len(ends) or any(piece.width > room for piece in whole):
        return pieces, runs, ends
    return whole, [runs[start] for start in starts], tried


def _pieces(runs: Iterable[Run], face: Face, room: float) -> tuple[list[Piece], list[Run]]:
    """Return the words of some runs, or the parts between which these may be broken, and the run of each."""
    found: list[Piece] = []
    owners: list[Run] = []
    spaced = False
    for run in runs:
        words = _words(run.text, FACES[run.face] if run.face else face, run.strong)
        start = len(found)
        found += words.pieces if words.widest <= room else words.fitting(room)
        if words.pieces and (spaced or words.opens):
            found[start] = Piece(found[start].text, found[start].width, words.measured.space)
        owners += [run] * (len(found) - start)
        spaced = words.closes if run.text else spaced
    return found, owners


class _Words(NamedTuple):
    """The pieces of a text, how wide the widest is, and whether a blank stands before and behind them."""

    pieces: tuple[Piece, ...]
    widest: float
    opens: bool
    closes: bool
    measured: "_Measured"

    def fitting(self, room: float) -> Iterator[Piece]:
        """Yield the pieces, those cut up that no line has room for."""
        for piece in self.pieces:
            first, *rest = self.measured.chopped((piece.text, piece.width), room)
            yield piece._replace(text=first[0], width=first[1])
            yield from (Piece(text, wide, 0.0) for text, wide in rest)


@lru_cache(maxsize=8192)
def _words(text: str, face: Face, strong: bool) -> _Words:
    """Return the words of a text, which are the same in a column of any width."""
    measured = _measured(face, strong or face.bold)
    tied, ties = (NBSP if bounds else "" for bounds in (text.startswith(NBSP), text.endswith(NBSP)))
    words = tied + bound(drawable(text)) + ties
    found = list(chain.from_iterable(map(measured.__getitem__, words.split(" ")))) if words else []
    if found:
        found[0] = Piece(found[0].text, found[0].width, 0.0)
    widest = max(map(itemgetter(1), found), default=0.0)
    opens, closes = text[:1].isspace() and not tied, text[-1:].isspace() and not ties
    return _Words(tuple(found), widest, opens, closes, measured)


class _Measured(dict[str, tuple[Piece, ...]]):
    """Words behind a blank, as the pieces between which they may be broken, measured in a face."""

    def __init__(self, face: Face, bold: bool) -> None:
        super().__init__()
        self.face, self.bold = face, bold
        self.space = self._width(" ")

    def __missing__(self, word: str) -> tuple[Piece, ...]:
        first, *rest = pieces(word)
        found = [Piece(part, self._width(part), 0.0) for part in rest]
        self[word] = measured = (Piece(first, self._width(first), self.space), *found)
        return measured

    def chopped(self, piece: tuple[str, float], room: float) -> list[tuple[str, float]]:
        """Cut up a part of a word that no line has room for."""
        if piece[1] <= room:
            return [piece]
        words = re.findall(f".*?{NBSP}+|.+", piece[0])  # what is bound is parted before a word is cut
        if len(words) > 1:
            return [part for word in words for part in self.chopped((word, self._width(word)), room)]
        parts = chop(piece[0], self.face.size, room, bold=self.bold, italic=self.face.italic)
        return [(part, self._width(part)) for part in parts]

    def _width(self, text: str) -> float:
        face = self.face
        return width(text, face.size, bold=self.bold, italic=face.italic, spacing=face.spacing)


@lru_cache(maxsize=64)
def _measured(face: Face, bold: bool) -> _Measured:
    return _Measured(face, bold)


def _joined(row: Sequence[Piece], runs: Sequence[Run], *, alone: bool = True) -> tuple[Run, ...]:
    """Make a line of its pieces and the run of each; the space before a link is not part of it.

    A run without others settles the direction of its line, unless it may not stand ``alone``.
    """
    texts: list[tuple[str, Run]] = []
    for run, of_run in groupby(zip(row, runs, strict=True), itemgetter(1)):
        (first, _), *rest = of_run
        text = first.text + "".join([f" {piece.text}" if piece.space else piece.text for piece, _ in rest])
        if not (texts and first.space):
            texts.append((text, run))
        elif in_alone(run.href) or run.face:
            texts += [(" ", Run("")), (text, run)]
        else:
            texts.append((f" {text}", run))
    if alone and len(texts) == 1:
        return (_saying(*texts[0]),)
    return tuple([_saying(_isolated(text), run) for text, run in texts])


def _saying(text: str, run: Run) -> Run:
    """Return a run with another text."""
    return run if text == run.text else Run(text, *run[1:])


def _isolated(text: str) -> str:
    """Keep a stretch that runs from right to left from reordering what stands around it."""
    if not has_leftward(text):
        return text
    core = text.strip()
    return text.replace(core, f"\u2068{core}\u2069")
