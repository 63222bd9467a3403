"""The glossary: the words of the map that a reader may not know, and the fixed words of the pages."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from argmap.drawing.theme import PROOFS
from argmap.drawing.whose import WHOSE, whose
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.pages.weighed import RESTS
from argmap.wording.glossary import Explained, explained, glossary

_TONES: Final = {"accusation": "opponent", "rebuttal": "answer"}
"""The colours of pictures that have another name on pages."""

_SIGNED: Final = frozenset(["standing", "move", "attack", "nature", "proof"])
"""The families of which each word has a sign."""


class Fixed(NamedTuple):
    """A fixed word by the name that it has in the format, as it is said, with its meaning and its sign."""

    word: str
    said: str
    means: str
    sign: str
    tone: str
    """The colour of its sign, as the pages of texts show it."""


class Group(NamedTuple):
    """Fixed words of one family."""

    family: str
    words: Sequence[Fixed]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page."""
    name = addresses.GLOSSARY
    yield name, filled("glossary.html", record, name, here="glossary", groups=record.once(groups))


def groups(record: Record) -> list[Group]:
    """Return the fixed words that the pages use, family by family."""
    proofs = [explained(record.say, "proof", word) for word in PROOFS]
    bases = [explained(record.say, "rests", word) for word in RESTS]
    families = groupby([*glossary(record.say), *proofs, *bases], key=lambda word: word.family)
    return [Group(family, [_fixed(word) for word in words]) for family, words in families]


def _fixed(item: Explained) -> Fixed:
    if item.family == "nature":
        sign = whose(item.word)
        return Fixed(item.word, item.said, item.means, sign, _TONES.get(WHOSE[sign], WHOSE[sign]))
    sign = item.word if item.family in _SIGNED else ""
    return Fixed(item.word, item.said, item.means, sign, "answer" if item.family == "move" else "")
