"""The words that a map is told in, each with what it means."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from argmap.format.nodes import Attack
from argmap.format.standing import Standing
from argmap.format.vocabulary import EFFECTS, MOVES, NATURES, OUTCOMES, ROLES, VOICES
from argmap.wording.lookup import Wording

FAMILIES: Final[Mapping[str, Sequence[str]]] = {
    "term": (
        "charge", "ground", "answer", "reply", "remark", "evidence", "caveat", "verdict", "standing",
    ),
    "standing": (*Standing, "granted-in-part"),
    "move": tuple(MOVES),
    "attack": (*Attack, "supports", "serves"),
    "nature": tuple(NATURES),
    "voice": tuple(VOICES),
    "outcome": tuple(OUTCOMES),
    "effect": tuple(EFFECTS),
    "role": tuple(ROLES),
}  # fmt: skip
"""Which words there are of each sort, in the order in which they are explained."""


class Explained(NamedTuple):
    """A word of a family by the name that the format has for it, as it is said, and what it means."""

    family: str
    word: str
    said: str
    means: str


def glossary(say: Wording) -> Iterator[Explained]:
    """Yield every word of all families."""
    for family, words in FAMILIES.items():
        for word in words:
            yield explained(say, family, word)


def explained(say: Wording, family: str, word: str) -> Explained:
    """Return a word with what it means; what pictures say of it in two words, in full."""
    means = "in-full" if family == "attack" else "means"
    return Explained(family, str(word), say(f"{family}.{word}"), say(f"{family}.{word}.{means}"))
