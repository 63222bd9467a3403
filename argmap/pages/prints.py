"""The document that holds everything: contents, numbered charges, and the sources as numbered notes."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.format.knowledge import How
from argmap.format.models import Section
from argmap.pages import addresses, board
from argmap.pages.accusations import Charge, charge
from argmap.pages.glossary import groups
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.wording.addresses import address
from argmap.wording.tally import standings


class Chapter(NamedTuple):
    """A topic and its charges."""

    id: str
    title: str
    known: bool
    charges: Sequence[Charge]


class Reference(NamedTuple):
    """A place at which a source is used, and the number of the answer or the charge that has it."""

    place: str
    name: str


class Note(NamedTuple):
    """A source as a note."""

    id: str
    at_hand: bool
    back: Sequence[Reference]


class Contents(NamedTuple):
    """A mapped text and its sections, each by its name there and with where it can be read."""

    text: str
    sections: Sequence[tuple[str, Section, str | None]]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the document."""
    name = addresses.PRINT
    chapters = [
        Chapter(lot.id, lot.title, lot.known, [charge(record, entry.node) for entry in lot.entries])
        for lot in record.lots
    ]
    yield (
        name,
        filled(
            "print.html", record, name, here="",
            chapters=[chapter for chapter in chapters if chapter.charges or chapter.known],
            notes=[_note(record, id_) for id_ in record.notes],
            contents=[_contents(record, text) for text in record.sections.texts],
            people=record.named,
            standings=_standings(record),
            groups=record.once(groups),
        ),
    )  # fmt: skip


def _standings(record: Record) -> str:
    """Return how many charges stand how, and on what how many of them rest, as the board counts it."""
    say, rests = record.say, record.once(board.figures).rests
    told = [*standings(say, record.map.figures._asdict())]
    told += [f"{number} {say(f'rests.{name}')}" for name, number in rests.items()]
    return "; ".join(filter(None, told))


def _note(record: Record, id_: str) -> Note:
    return Note(id_, record.graph.knowledge.of(id_).how is How.AT_HAND, list(_references(record, id_)))


def _references(record: Record, id_: str) -> Iterator[Reference]:
    """Yield the numbers of the answers, or the charges, that name a source, with the first place of each."""
    places: dict[str, str] = {}
    for use in record.graph.uses[id_]:
        if use.charge:
            number = record.graph.cited[use.answer or use.charge]
            places.setdefault(number, addresses.printed(use.charge, record.anchors[use.path]))
    for number, place in places.items():
        yield Reference(place, number)


def _contents(record: Record, text: str) -> Contents:
    claims = record.claims
    return Contents(
        text,
        [
            (claims.parted(name)[1], section, address(claims, name))
            for name, section in claims.sections_of(text).items()
        ],
    )
