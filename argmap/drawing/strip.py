"""The drawing model of a text as a strip of its sections, from its beginning down to its end."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from argmap.drawing.setting import Block, Mark, Run, Setting
from argmap.texts.coverage import SectionCoverage
from argmap.wording.coverage import State


class Column(NamedTuple):
    """A column of numbers: where these end, and the kind and the room of the shapes beside them."""

    name: str
    right: float
    kind: str | None = None
    room: float = 0.0


ID: Final = (20.0, 86.0)
"""Where the identifiers of sections start, and how much room they have."""
NAME: Final = (110.0, 250.0)
TEXT: Final = (370.0, 80.0)
REMARK: Final = (500.0, 440.0)
"""The same of their titles, of the strip, and of what is said where numbers would be."""
COLUMNS: Final = (
    Column("words", 486),
    Column("accusations", 514, "accusation", 54),
    Column("rebuttals", 588, "rebuttal", 62),
    Column("evidence", 672, "evidence", 84),
    Column("caveats", 816),
    Column("quotations", 884),
    Column("quoted", 940),
)
HEADINGS: Final = ("section", "title", "text", *(column.name for column in COLUMNS))
"""What each heading is called."""
SHORTEST: Final = 17.0
"""The height of a section that has its title on one line."""


@dataclass(frozen=True, slots=True)
class Row:
    """A section with its words set; ``above`` is the room between it and the section before."""

    section: SectionCoverage
    state: State
    id: Setting
    name: Setting
    remark: Setting | None
    desc: str
    height: float
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A picture of a text, or of one page of it.

    ``headings`` are those of the columns, by their names; ``most`` is the highest number in each, and
    ``total`` what stands before the sums.
    """

    name: str
    title: str
    desc: str
    language: str
    trail: tuple[Run, ...]
    lead: tuple[Block, ...]
    headings: dict[str, str]
    rows: tuple[Row, ...]
    most: dict[str, int]
    totals: dict[str, str] | None
    total: str
    legend: tuple[Mark, ...]
    foot: tuple[Block, ...]

    @property
    def key(self) -> str:
        """What the identifiers in the picture begin with."""
        return self.name.replace("/", "-")
