"""Whose a piece of evidence is, as a sign: one for each sort of proof that readers weigh alike."""

from collections.abc import Mapping
from typing import Final

from argmap.drawing.theme import Tone

WHOSE: Final[Mapping[str, Tone]] = {
    "opponent": "accusation",
    "own-record": "rebuttal",
    "document": "evidence",
    "testimony": "evidence",
    "exhibit": "evidence",
    "event": "",
    "unsaid": "grey",
}
"""The signs in the order of a legend, the strongest proof first, and their tones."""

_SIGNS: Final = {
    "opponent": "opponent",
    "own-record": "own-record", "recollection": "own-record",
    "document": "document", "resolution": "document", "minutes": "document", "public-record": "document",
    "testimony": "testimony",
    "data": "exhibit", "exhibit": "exhibit",
    "event": "event",
}  # fmt: skip


def whose(nature: str | None) -> str:
    """Return the sign for what a piece of evidence is by nature."""
    return _SIGNS[nature] if nature else "unsaid"
