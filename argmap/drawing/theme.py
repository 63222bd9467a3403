"""What the pictures look like: type, colours, measures, and which marks there are."""

from typing import Final, Literal, NamedTuple

from argmap.format.nodes import Attack
from argmap.format.sides import Turn
from argmap.format.standing import Standing

FONTS: Final = "Arimo, 'Liberation Sans', Helvetica, Arial, 'Noto Sans', sans-serif"


class Face(NamedTuple):
    """A style of type: size and line height in units of the picture."""

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    spacing: float = 0.0


FACES: Final[dict[str, Face]] = {
    "heading": Face(24, 28, bold=True),
    "standing": Face(15, 19, bold=True),
    "charge": Face(14.5, 19.5),
    "title": Face(15, 18.5, bold=True),
    "claim": Face(13, 17.2),
    "quote": Face(12, 15.6, italic=True),
    "plain": Face(12, 15.6),
    "small": Face(11.5, 15),
    "crumb": Face(11.5, 15),
    "fine": Face(10.8, 14),
    "label": Face(10.8, 14, bold=True, spacing=0.7),
    "column": Face(10.8, 14, bold=True, spacing=1.1),
    "lead": Face(13, 17.2),
    "name": Face(13, 16.5, bold=True),
}


Tone = Literal["accusation", "rebuttal", "evidence", "caveat", "grey", ""]
"""What something is drawn in the colour of; the ink where it is empty."""
TURNS: Final[dict[Turn, Tone]] = {Turn.ANSWER: "rebuttal", Turn.REPLY: "accusation", Turn.REMARK: "caveat"}
"""What an entry is drawn in by whose turn it is: a reply in the colour of the charge."""


class Palette(NamedTuple):
    """The colours of a theme: the page, the ink, the grey, and tint and stroke by kind."""

    page: str
    text: str
    grey: str
    accusation: tuple[str, str]
    rebuttal: tuple[str, str]
    evidence: tuple[str, str]
    caveat: tuple[str, str]


LIGHT: Final = Palette(
    "#ffffff", "#1b1d20", "#565b61", ("#fae0d9", "#7f1608"), ("#e2ecfa", "#1a5a9c"), ("#faf4d6", "#837000"),
    ("#e9ebee", "#3b4046"),
)  # fmt: skip
DARK: Final = Palette(
    "#15181b", "#eceef0", "#aab1b8", ("#451811", "#ff8f7a"), ("#13283f", "#86b4f5"), ("#2b270f", "#e0c55e"),
    ("#2b3036", "#d5dae0"),
)  # fmt: skip

PAD: Final = 11.0
"""Between the edge of a card and its text."""
STEP: Final = 12.0
"""Between cards of a column."""
GAP: Final = 56.0
"""Between columns, where the edges run."""
INDENT: Final = 22.0
"""How far an answer to an answer is set in."""

STANDINGS: Final = (*Standing, "granted-in-part")
PROOFS: Final = ("verified", "amiss", "unverified")
COVERED: Final = ("quoted", "empty", "unmapped")
ATTACKS: Final = (*Attack, "supports")
"""The marks of each kind, in the order of a legend."""


def indent(depth: int) -> float:
    """Return how far an answer of a depth is set in; far down it takes smaller steps, and never none."""
    return INDENT * min(depth - 1, 4) + INDENT / 3 * max(depth - 5, 0)
