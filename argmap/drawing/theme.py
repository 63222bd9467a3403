"""What the pictures look like: type, colours, measures, and which marks there are."""

from typing import Final, Literal, NamedTuple

from argmap.format.nodes import Attack
from argmap.format.standing import Standing

Kind = Literal["accusation", "ground", "inference", "rebuttal", "evidence", "gap"]
"""What a card stands for; a `gap` is where an answer would stand."""

FONTS: Final = "Arimo, 'Liberation Sans', Helvetica, Arial, 'Noto Sans', sans-serif"


class Face(NamedTuple):
    """A style of type: size and line height in units of the picture."""

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    spacing: float = 0.0


FACES: Final[dict[str, Face]] = {
    "heading": Face(21, 26, bold=True),
    "crumb": Face(11.5, 16),
    "lead": Face(13, 18),
    "column": Face(10.5, 14, bold=True, spacing=1.1),
    "group": Face(14.5, 19, bold=True),
    "label": Face(10.5, 15, bold=True, spacing=0.7),
    "title": Face(15, 18.5, bold=True),
    "name": Face(13, 16.5, bold=True),
    "claim": Face(13, 17),
    "line": Face(12, 15.5),
    "small": Face(11.5, 15),
    "quote": Face(12, 15.5, italic=True),
}


class Palette(NamedTuple):
    """The colours of a theme: the page, the text, and fill and stroke by kind."""

    page: str
    text: str
    accusation: tuple[str, str]
    rebuttal: tuple[str, str]
    evidence: tuple[str, str]


LIGHT: Final = Palette(
    "#ffffff", "#1a1a1a", ("#f8cdc4", "#8a1c0b"), ("#d3e2fa", "#175d9e"), ("#fdf6b2", "#7a7000")
)
DARK: Final = Palette(
    "#14171a", "#f2f2f2", ("#42100a", "#ff7a66"), ("#04304f", "#7fa8f5"), ("#504b00", "#f7ecb0")
)

MARGIN: Final = 20.0
PAD: Final = 11.0
"""Between the edge of a card and its text."""
STEP: Final = 12.0
"""Between cards of a column."""
GAP: Final = 56.0
"""Between columns, where the edges run."""
INDENT: Final = 22.0
"""How far an answer to an answer is set in."""
Widths = tuple[float, float, float]
FULL: Final[Widths] = (252.0, 280.0, 276.0)
"""How wide the columns are where each card says everything."""
NAMES: Final[Widths] = (238.0, 262.0, 308.0)
"""How wide they are where cards give names, and evidence one line for each source."""
COUNTS: Final[Widths] = (336.0, 292.0, 180.0)
"""How wide they are where answers and evidence are counted."""
WIDTH: Final = 2 * MARGIN + sum(FULL) + 2 * GAP
PAGE: Final = WIDTH * 273 / 186
"""The height of an A4 page within its margins, in units of the picture set to the page's width."""
TALLEST: Final = 2 * PAGE

STANDINGS: Final = (*Standing, "granted-in-part")
PROOFS: Final = ("verified", "unverified")
COVERED: Final = ("quoted", "empty", "unmapped")
ATTACKS: Final = (*Attack, "supports")
"""The marks of each kind, in the order of a legend."""


def indent(depth: int) -> float:
    """Return how far an answer of a depth is set in; far down it takes smaller steps, and never none."""
    return INDENT * min(depth - 1, 4) + INDENT / 3 * max(depth - 5, 0)
