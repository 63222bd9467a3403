"""In which other source one is told that is known only through it, and where there, as one cites that."""

from collections.abc import Iterator

from argmap.pages.record import Record
from argmap.wording.references import reference

_FAR = 2
"""Over how many steps a citation follows the one way to a source; the pages lead on from there."""


def retold(record: Record, id_: str) -> str:
    """Return where a source is told that is known only through others; nothing of any other source."""
    return _told(record, id_, (id_,))


def _told(record: Record, id_: str, above: tuple[str, ...]) -> str:
    ways = [name for name in record.graph.knowledge.of(id_).through if name not in above]
    told = "; ".join(_cited(record, id_, name) for name in ways)
    if len(ways) == 1 and len(above) < _FAR and (further := _told(record, ways[0], (*above, ways[0]))):
        told += f" ({further})"
    return record.say("told-in", reference=told) if told else ""


def _cited(record: Record, id_: str, through: str) -> str:
    """Return a source as that through which another is known, with the places where it is told there."""
    places = record.say.listed(list(dict.fromkeys(_places(record, id_, through))))
    return reference(record.say, record.claims, through, places or None)


def _places(record: Record, id_: str, text: str) -> Iterator[str]:
    """Yield the sections of a text in which all that is brought from a source stands."""
    for use in record.graph.uses[id_]:
        if not use.charge:
            continue
        entry = record.graph.entries[use.path]
        quoted = [place for words in record.quotations(use.path, entry) for place in words.places]
        for place in quoted or entry.at or ():
            if record.claims.parted(place)[0] == text:
                yield record.say.quoted(title) if (title := record.section_title(place)) else place
