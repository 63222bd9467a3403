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
    follow = len(ways) == 1 and len(above) < _FAR
    told = "; ".join(_cited(record, id_, name, above if follow else None) for name in ways)
    return record.say("told-in", reference=told) if told else ""


def _cited(record: Record, id_: str, through: str, above: tuple[str, ...] | None) -> str:
    """Return a source as that through which another is known, with that through which it is known itself."""
    places = record.say.listed(list(dict.fromkeys(_places(record, id_, through))))
    own = reference(record.say, record.claims, through, places or None)
    further = _told(record, through, (*above, through)) if above else ""
    return f"{own} ({further})" if further else own


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
