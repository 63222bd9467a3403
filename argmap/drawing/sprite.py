"""The signs as path data by name, for pages that show what the pictures show."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from argmap.drawing.page.svg import HEADS
from argmap.drawing.signs import FILLS, SIDE, STROKES
from argmap.drawing.svg_elements import number

_LEFT: Final = 1.0
_DASHES: Final = {"dashed": "3 2", "dotted": "1 2"}


class Drawn(NamedTuple):
    """A sign as path data in a square of 16 units: what is stroked, and above it what is filled.

    Of an arrow ``line`` is its shaft, stroked with ``dashes`` where these are not empty.
    """

    strokes: str
    fills: str
    line: str = ""
    dashes: str = ""


def sprite() -> Mapping[str, Drawn]:
    """Return every sign by the word of the format that it stands for, or that the legends have for it.

    Among them are the moves, the standings, whose a piece of evidence is, and as arrows the attacks.
    """
    signs = {name: Drawn(STROKES.get(name, ""), FILLS.get(name, "")) for name in {**STROKES, **FILLS}}
    return {**signs, **{name: _arrow(name) for name in HEADS}}


def _arrow(name: str) -> Drawn:
    shape, fill, line, length = HEADS[name]
    points = "L".join(f"{number(_LEFT + x)} {number(SIDE / 2 + y)}" for x, y in shape)
    head = f"M{points}" + ("" if fill == "open" else "Z")
    shaft = f"M{number(_LEFT + length)} {number(SIDE / 2)}H{number(SIDE)}"
    full = fill == "full"
    return Drawn("" if full else head, head if full else "", shaft, _DASHES.get(line, ""))
