"""A text as a strip of its sections, from its beginning down to its end, with what stands on each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from argmap.drawing.page.model import FULL, Field, Form, Group, Item, Piece, Shape, Stroke, Words
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Run, Setting
from argmap.drawing.targets import Target
from argmap.drawing.theme import Tone
from argmap.drawing.typeset import flush_right, natural, typeset
from argmap.texts.coverage import SectionCoverage
from argmap.wording.coverage import state, told
from argmap.wording.lookup import Wording
from argmap.wording.numbers import grouped, percent


class Column(NamedTuple):
    """A column of numbers: where these end, and the kind and the room of the shapes beside them."""

    name: str
    right: float
    kind: Tone = ""
    room: float = 0.0


ID: Final = (0.0, 90.0)
"""Where the identifiers of sections start, and how much room they have."""
NAME: Final = (96.0, 220.0)
TEXT: Final = (322.0, 80.0)
REMARK: Final = (456.0, 432.0)
"""The same of their titles, of the strip, and of what is said where numbers would be."""
COLUMNS: Final = (
    Column("words", 440),
    Column("accusations", 468, "accusation", 54),
    Column("rebuttals", 542, "rebuttal", 62),
    Column("evidence", 626, "evidence", 78),
    Column("caveats", 766),
    Column("quotations", 830),
    Column("quoted", FULL),
)
HEADINGS: Final = ("section", "title", "text", *(column.name for column in COLUMNS))
"""What each heading is called."""
SHORTEST: Final = 17.0
"""The height of a section that has its title on one line."""
_DIGITS: Final = 13.0
_NUMBER: Final = 70.0
_UNIT: Final = (7.0, 9.0)
"""The pitch of the shapes that stand for numbers, and their height."""
_NARROWEST: Final = 3.5
_THINNEST: Final = 1.4
_INSET: Final = 7.0
"""Between the side of the strip and its bands, so that they are not taken for ends of sections."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How high a word is, or ``None`` where that is not known of all, and the most of each kind of entry."""

    word: float | None
    most: Mapping[str, int]


def headings(say: Wording) -> Piece:
    """Return the names of the columns, over a hairline."""
    items: list[Item] = [
        _words(say(f"coverage.column.{name}"), x, 120)
        for name, x in (("section", ID[0]), ("title", NAME[0]), ("text", TEXT[0]))
    ]
    for column in COLUMNS:
        name = say(f"coverage.column.{column.name}")
        items.append(_words(name, column.right - _DIGITS, 120) if column.kind else _ending(name, column))
    return Piece(18, (*items, Stroke(0, 17.5, FULL, 17.5)))


def _words(text: str, x: float, room: float) -> Words:
    return Words(x, 0, typeset([Block("fine", (Run(text, strong=True, tone="grey"),))], room, pad=0, top=0))


def _ending(text: str, column: Column, *, face: str = "fine", strong: bool = True, y: float = 0.0) -> Words:
    """Return words that end where the numbers of a column do."""
    run = Run(text, strong=strong, tone="grey" if strong else "")
    setting = flush_right(typeset([Block(face, (run,))], _NUMBER, pad=0, top=0))
    return Words(column.right - _NUMBER, y, setting)


def section_row(
    printed: Printed, section: SectionCoverage, target: Target, scale: Scale, *, first: bool = False
) -> Piece:
    """Return a section with its identifier, its title, its part of the strip, and what stands on it."""
    say = printed.say
    id_ = _set((Run(section.id, tone="grey"),), ID[1])
    name = _set((Run(printed.prose(section.title), href=target),), NAME[1])
    remark = _remark(printed, section)
    settings = [id_, name, *([remark] if remark else [])]
    length = SHORTEST if scale.word is None or section.words is None else section.words * scale.word
    height = max(length, SHORTEST, *(setting.height for setting in settings))
    items: list[Item] = [] if first else [Stroke(ID[0], 0, TEXT[0], 0), Stroke(TEXT[0] + TEXT[1], 0, FULL, 0)]
    items += [Words(ID[0], 0, id_), Words(NAME[0], 0, name), *_stretch(section, height)]
    for column in COLUMNS if state(section) == "entered" else COLUMNS[:1]:
        items += _figure(section, column, scale)
    if remark:
        items.append(Words(REMARK[0], 0, remark))
    title = f"{section.id}: {section.title}"
    return Piece(height, (Group(f"s-{section.id}", title, told(say, section), tuple(items), target),))


def _set(runs: tuple[Run, ...], width: float) -> Setting:
    return typeset([Block("small", runs)], width, pad=0, top=1)


def _remark(printed: Printed, section: SectionCoverage) -> Setting | None:
    """Return why nothing stands on a section."""
    say = printed.say
    if state(section) == "unmapped":
        lead = Run(f"{say('coverage.unmapped')} ", strong=True)
        return _set((lead, Run(printed.prose(section.reason or say("coverage.no-reason")))), REMARK[1])
    bare = state(section) == "empty"
    return _set((Run(say("coverage.empty"), strong=True),), REMARK[1]) if bare else None


def _stretch(section: SectionCoverage, height: float) -> Iterator[Item]:
    """Yield a section as a part of the strip, with its quotations as bands."""
    kind, (x, width) = state(section), TEXT
    yield Shape(x, 0, width, height, "grey", fill="bare", line="dashed" if kind == "unmapped" else "solid")
    if kind != "entered":
        yield Field(kind, x, 0, width, height, "accusation" if kind == "empty" else "grey")
    total = section.words or 1
    for start, end in section.places if section.words else ():
        thickness = max(_THINNEST, (end - start) / total * height)
        y = min(start / total * height, height - thickness)
        yield Field("quoted", x + _INSET, y, width - 2 * _INSET, thickness, "caveat")


def _figure(section: SectionCoverage, column: Column, scale: Scale) -> Iterator[Item]:
    if value := _value(section, column):
        yield _ending(value, column, face="small", strong=False, y=1)
    if column.kind:
        room = _room(column, scale)
        yield from _units(column, getattr(section, column.name), room / max(1, scale.most[column.name]))


def _room(column: Column, scale: Scale) -> float:
    """Return how much room shapes have: no more than the longest number leaves that stands behind them."""
    behind = COLUMNS[COLUMNS.index(column) + 1]
    number = natural(Block("small", (Run(grouped(scale.most.get(behind.name, 0))),)))
    return min(column.room, behind.right - number - 3 - _left(column))


def _left(column: Column) -> float:
    """Return where the shapes of a column begin."""
    return column.right + 6


def _value(section: SectionCoverage, column: Column) -> str:
    if column.name == "quoted":
        return percent(section.share) if section.share else ""
    value = getattr(section, column.name)
    return "" if value == 0 else grouped(value)


def _units(column: Column, count: int, widest: float) -> Iterator[Shape]:
    """Yield as many shapes as there are things, or a bar where there would be too many."""
    if not count:
        return
    pitch, left = min(_UNIT[0], widest), _left(column)
    if pitch < _NARROWEST:
        yield Shape(left, 4, count * pitch, _UNIT[1], column.kind)
        return
    form: Form = "round" if column.kind == "rebuttal" else "plain"
    for at in range(count):
        yield Shape(left + at * pitch, 4, pitch - 2, _UNIT[1], column.kind, form)


def totals_row(say: Wording, totals: Mapping[str, str]) -> Piece:
    """Return the sums of all columns, under a hairline."""
    lead = Words(NAME[0], 4, _set((Run(say("coverage.total"), strong=True),), NAME[1] + TEXT[1]))
    sums = (
        _ending(totals[column.name], column, face="small", strong=False, y=5)
        for column in COLUMNS
        if totals[column.name]
    )
    return Piece(22, (Stroke(0, 0, FULL, 0), lead, *sums))
