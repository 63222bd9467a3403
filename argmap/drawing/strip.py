"""A text as a strip of its sections, from its beginning down to its end, with what stands on each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from argmap.drawing.page.model import FULL, Field, Group, Item, Piece, Shape, Stroke, Words
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Run, Setting
from argmap.drawing.targets import Target
from argmap.drawing.theme import Tone
from argmap.drawing.typeset import flush_right, natural, typeset
from argmap.texts.coverage import SectionCoverage
from argmap.wording.coverage import state, told
from argmap.wording.lookup import Wording


class Column(NamedTuple):
    """A column of numbers: where they end, its heading, and the kind and the room of the bars beside them."""

    name: str
    right: float
    head: str
    kind: Tone = ""
    room: float = 0.0


ID: Final = (0.0, 90.0)
"""Where the identifiers of sections start, and how much room they have."""
NAME: Final = (96.0, 220.0)
TEXT: Final = (322.0, 80.0)
REMARK: Final = (456.0, 432.0)
"""The same of their titles, of the strip, and of what is said where numbers would be."""
COLUMNS: Final = (
    Column("words", 436, "coverage.column.words"),
    Column("accusations", 467, "column.charges", "accusation", 40),
    Column("rebuttals", 537, "column.answers", "rebuttal", 44),
    Column("evidence", 608, "column.evidence", "evidence", 60),
    Column("caveats", 728, "column.caveats"),
    Column("quotations", 820, "coverage.column.quotations"),
    Column("quoted", FULL, "coverage.column.quoted"),
)
SHORTEST: Final = 17.0
LONGEST: Final = 2 * SHORTEST
"""The height of a section that has its title on one line, and the most that its words make it."""
_DIGITS: Final = 13.0
_HEADING: Final = 14.0
_NUMBER: Final = 70.0
_UNIT: Final = (4.0, 8.0)
"""What one thing adds to a bar at the most, and how high that is."""
_BETWEEN: Final = 6.0
"""Between two headings of a line."""
_THINNEST: Final = 1.4
_INSET: Final = 7.0
"""Between the side of the strip and its bands, so that they are not taken for ends of sections."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How high a word is, or ``None`` where that is not known of all, and the most of each kind of entry."""

    word: float | None
    most: Mapping[str, int]


def headings(say: Wording) -> Piece:
    """Return the names of the columns, over a hairline; one that the line has no room for stands above it."""
    lines: list[float] = []
    placed: list[tuple[float, int, Setting]] = []
    for text, x, is_end in _named(say):
        block = Block("column", (Run(text.upper(), tone="grey"),))
        wide = natural(block)
        left = x - wide if is_end else x
        line = next((at for at, end in enumerate(lines) if end + _BETWEEN <= left), len(lines))
        lines[line : line + 1] = [left + wide]
        placed.append((left, line, typeset([block], wide + 1, pad=0, top=0)))
    bottom = _HEADING * len(lines)
    words = (Words(left, bottom - _HEADING * (line + 1), setting) for left, line, setting in placed)
    return Piece(bottom + 3, (*words, Stroke(0, bottom + 2.5, FULL, bottom + 2.5)))


def _named(say: Wording) -> Iterator[tuple[str, float, bool]]:
    """Yield the name of each column with its place, and whether it ends there."""
    for name, x in (("section", ID[0]), ("title", NAME[0]), ("text", TEXT[0])):
        yield say(f"coverage.column.{name}"), x, False
    for column in COLUMNS:
        yield say(column.head), column.right - (_DIGITS if column.kind else 0.0), not column.kind


def _ending(text: str, column: Column, y: float) -> Words:
    """Return a number that ends where those of its column do."""
    setting = flush_right(typeset([Block("small", (Run(text),))], _NUMBER, pad=0, top=0))
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
    long = max(min(length, LONGEST), SHORTEST)
    height = max(long, *(setting.height for setting in settings))
    items: list[Item] = [] if first else [Stroke(ID[0], 0, TEXT[0], 0), Stroke(TEXT[0] + TEXT[1], 0, FULL, 0)]
    items += [Words(ID[0], 0, id_), Words(NAME[0], 0, name), *_stretch(section, long)]
    for column in COLUMNS if state(section) == "entered" else COLUMNS[:1]:
        items += _figure(say, section, column, scale)
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


def _figure(say: Wording, section: SectionCoverage, column: Column, scale: Scale) -> Iterator[Item]:
    if value := _value(say, section, column):
        yield _ending(value, column, 1)
    if column.kind and (count := getattr(section, column.name)):
        unit = min(_UNIT[0], _room(say, column, scale) / max(1, scale.most[column.name]))
        yield Shape(_left(column), 4.5, count * unit, _UNIT[1], column.kind, fill="full", line="none")


def _room(say: Wording, column: Column, scale: Scale) -> float:
    """Return how much room bars have: no more than the longest number leaves that stands behind them."""
    behind = COLUMNS[COLUMNS.index(column) + 1]
    number = natural(Block("small", (Run(say.grouped(scale.most.get(behind.name, 0))),)))
    return min(column.room, behind.right - number - 3 - _left(column))


def _left(column: Column) -> float:
    """Return where the bars of a column begin."""
    return column.right + 6


def _value(say: Wording, section: SectionCoverage, column: Column) -> str:
    if column.name == "quoted":
        return say.percent(section.share) if section.share else ""
    value = getattr(section, column.name)
    return "" if value == 0 else say.grouped(value)


def totals_row(say: Wording, totals: Mapping[str, str]) -> Piece:
    """Return the sums of those columns that have one, under a hairline."""
    lead = Words(NAME[0], 4, _set((Run(say("coverage.total"), strong=True),), NAME[1] + TEXT[1]))
    sums = (_ending(totals[column.name], column, 5) for column in COLUMNS if totals.get(column.name))
    return Piece(22, (Stroke(0, 0, FULL, 0), lead, *sums))
