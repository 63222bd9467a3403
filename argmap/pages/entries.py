"""The list of all identifiers, which leads to each wherever it stands now, and pages that have moved."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled


class Entry(NamedTuple):
    """An identifier, of what it is one, what that is called, and where it stands.

    ``now`` is the identifier of today where this is a former one.
    """

    id: str
    kind: str
    title: str
    page: str
    place: str = ""
    now: str = ""


class Row(NamedTuple):
    """An entry, and where in the list it is found."""

    anchor: str
    entry: Entry


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the list, and a page for each address that an entry had before."""
    yield addresses.ENTRIES, filled("entries.html", record, addresses.ENTRIES, here="", rows=rows(record))
    for name, entry in moved(record).items():
        yield name, filled("moved.html", record, name, here="", entry=entry)


def moved(record: Record) -> dict[str, Entry]:
    """Return the pages of former identifiers that are those of no entry now, each with what it leads to."""
    entries = [row.entry for row in rows(record)]
    own = {entry.page for entry in entries if not entry.now}
    found: dict[str, Entry] = {}
    for name, entry in _moved(entries):
        if name not in own:
            found.setdefault(name, entry)
    return found


def rows(record: Record) -> list[Row]:
    """Return the entries in the order of their identifiers; of several with one, each has a place."""
    taken: dict[str, int] = {}
    found = []
    for entry in sorted(_all(record), key=lambda entry: (bool(entry.now), entry.id.casefold())):
        taken[entry.id] = number = taken.get(entry.id, 0) + 1
        anchor = record.term_anchors[entry.id] if entry.kind == "term" else entry.id
        found.append(Row(anchor if number == 1 else f"{anchor}._{number}", entry))
    return sorted(found, key=lambda row: row.entry.id.casefold())


def _all(record: Record) -> Iterator[Entry]:
    yield from _argued(record)
    claims = record.claims
    for id_, topic in claims.topics.items():
        yield from _with_former(Entry(id_, "topic", topic.title, addresses.topic(id_)), topic.formerly)
    for id_, source in record.sources.items():
        yield from _with_former(Entry(id_, "source", source.title, addresses.source(id_)), source.formerly)
    for one in record.named:
        yield from _with_former(Entry(one.id, one.kind, one.entry.name, one.page), one.entry.formerly)
    for name, section in claims.sections.items():
        text, _ = claims.parted(name)
        former = [claims.place_in(text, old) for old in section.formerly or ()]
        entry = Entry(name, "section", section.title, *record.sections.of(name))
        yield from _with_former(entry, former)
    for term, anchor in record.term_anchors.items():
        yield Entry(term, "term", term, addresses.GLOSSARY, anchor)


def _argued(record: Record) -> Iterator[Entry]:
    for node in record.graph.accusations.values():
        page = addresses.accusation(node.id)
        entry = Entry(node.id, "charge", node.accusation.title, page)
        yield from _with_former(entry, node.accusation.formerly)
        for ground in node.grounds:
            entry = Entry(ground.id, "ground", ground.ground.claim, page, record.anchors[ground.path])
            yield from _with_former(entry, ground.ground.formerly)
        for answer in node.walk():
            entry = Entry(answer.id, answer.turn, answer.rebuttal.title, page, record.anchors[answer.path])
            yield from _with_former(entry, answer.rebuttal.formerly)


def _with_former(entry: Entry, former: Iterable[str] | None) -> Iterator[Entry]:
    yield entry
    for old in former or ():
        yield entry._replace(id=old, now=entry.id)


def _moved(entries: Iterable[Entry]) -> Iterator[tuple[str, Entry]]:
    """Yield the pages that entries had under former identifiers; what is a place on a page had none."""
    for entry in entries:
        if entry.now and not entry.place:
            yield addresses.renamed(entry.page, entry.id), entry
