"""The glossary: the words of the map that a reader may not know, and the fixed words of the pages."""

from collections.abc import Iterator
from typing import Final, NamedTuple, get_args

from argmap.drawing.whose import whose
from argmap.format.models import Move, Nature, Outcome, Voice
from argmap.format.nodes import Attack
from argmap.format.standing import Standing
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled


class Fixed(NamedTuple):
    """A fixed word: the key of it, the key of what it means, and its sign if it has one."""

    word: str
    means: str
    sign: str = ""


class Group(NamedTuple):
    """Fixed words of one sort, by the key of what these are called; ``tone`` is the colour of their signs."""

    name: str
    words: tuple[Fixed, ...]
    tone: str = ""


_STANDINGS = (*Standing, "granted-in-part")

GROUPS: Final = (
    Group(
        "standing",
        tuple(Fixed(f"standing.{name}", f"standing.{name}.means", str(name)) for name in _STANDINGS),
    ),
    Group(
        "move",
        tuple(Fixed(f"move.{name}", f"move.{name}.means", name) for name in get_args(Move)),
        "answer",
    ),
    Group("attack", tuple(Fixed(f"site.attack.{name}", f"attack.{name}.means") for name in Attack)),
    Group(
        "nature",
        tuple(
            Fixed(f"nature.{name}.long", f"site.nature.{name}", whose(name)) for name in get_args(Nature)
        ),
    ),
    Group("voice", tuple(Fixed(f"voice.{name}", f"voice.{name}.known") for name in get_args(Voice))),
    Group(
        "outcome", tuple(Fixed(f"outcome.{name}", f"site.outcome.{name}") for name in get_args(Outcome))
    ),
    Group(
        "proof",
        tuple(Fixed(f"proof.{name}", f"proof.{name}.means", name) for name in ("verified", "unverified")),
    ),
)
"""The fixed words that the pages use, in the order of the glossary."""


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page."""
    name = addresses.GLOSSARY
    yield name, filled("glossary.html", record, name, here="", groups=GROUPS)
