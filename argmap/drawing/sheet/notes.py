"""The foot of a sheet: its sources, once each and numbered, words that need telling, and places."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from argmap.drawing.names import relative, view_name
from argmap.drawing.page.columns import column, columns
from argmap.drawing.page.model import FULL, Piece, Stroke, Words
from argmap.drawing.page.pages import Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.places import place
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.sheet.terms import explained
from argmap.drawing.targets import Target
from argmap.drawing.typeset import typeset
from argmap.format.models import Source
from argmap.wording.addresses import web_address
from argmap.wording.references import described, entries_cited, source_title, stopped, titled

_NUMBER: Final = 18.0
_LONG: Final = 500.0


def notes(matter: Matter) -> Iterator[Row]:
    """Yield the rows below the answers: notes, words and places in as many columns as are lowest."""
    noted = [(str(number), tuple(_noted(matter, id_))) for id_, number in matter.numbers.items()]
    below = list(_below(matter))
    if noted:
        yield Row(_heading(matter), above=18, keep=True)
    if noted or below:
        rows = [_columns(matter, noted, below, count) for count in (2, 3)]
        lowest = min(rows, key=lambda row: row.height)
        yield lowest if noted else replace(lowest, above=12)


Told = tuple[Run, ...]
"""What a paragraph says."""


def _columns(matter: Matter, noted: Sequence[tuple[str, Told]], below: Iterable[Told], count: int) -> Row:
    """Return all that stands below the answers in so many columns, each as wide as these are."""
    wide = column(count)
    found = [part for number, runs in noted for part in _note(number, runs, wide)]
    found += [part for runs in below for part in _paragraph(runs, wide)]

    def again(row: Row) -> Row:
        heading = _heading(matter, again=True)
        items = (heading.at(0, 0), row.piece.at(0, heading.height))
        part = row.part

        def parted(room: float) -> tuple[Row, Row] | None:
            parts = part(room - heading.height) if part else None
            return parts and (again(parts[0]), parts[1])

        return replace(row, piece=Piece(heading.height + row.height, items), part=parted)

    return columns(found, count=count, again=again if noted else None)


def _below(matter: Matter) -> Iterator[Told]:
    """Yield the words of the glossary and the places of the sheet, each as a paragraph."""
    terms = [_term(matter, word) for word in explained(matter.graph, matter.node.id)]
    places = [_places(matter)] if matter.places else []
    for key, paragraphs in (("terms-here", terms), ("places-here", places)):
        for at, runs in enumerate(paragraphs):
            lead = [] if at else [matter.fixed(f"{matter.say(key)} ", strong=True, tone="grey")]
            yield (*lead, *runs)


def _paragraph(runs: Told, wide: float) -> Iterator[Piece]:
    stack = Stack(wide)
    stack.block(Block("fine", runs))
    yield from _parted(stack)


def _parted(stack: Stack) -> Iterator[Piece]:
    """Yield a paragraph, a very long one in parts between which a page may end."""
    while parts := stack.parted(_LONG):
        yield parts[0].done()
        stack = parts[1]
    yield stack.done()


def _heading(matter: Matter, *, again: bool = False) -> Piece:
    told = ", ".join([matter.say("sources-here"), *([matter.say("again")] if again else [])])
    words = (matter.fixed(told.upper(), tone="grey"),)
    setting = typeset([Block("column", words)], FULL, pad=0, top=0)
    return Piece(27, (Stroke(0, 0, FULL, 0), Words(0, 8, setting)))


def _note(number: str, runs: Told, wide: float) -> Iterator[Piece]:
    """Yield the note on a source, in parts where it is very long."""
    stack = Stack(wide)
    label = typeset([Block("fine", (Run(number, strong=True),))], _NUMBER, pad=0, top=0)
    stack.items.append(Words(0, 0, label))
    stack.block(Block("fine", runs), left=_NUMBER)
    yield from _parted(stack)


def _noted(matter: Matter, id_: str) -> Iterator[Run]:
    """Yield what the note on a source says."""
    source = (matter.claims.sources or {}).get(id_)
    if source:
        yield from _reference(matter, id_, source)
    else:
        yield Run(source_title(matter.claims, id_))
    if id_ in matter.in_caveats_alone:
        yield matter.fixed(f" {matter.say('in-caveat-alone')}.", tone="grey")
    yield from _used(matter, id_)


def _reference(matter: Matter, id_: str, source: Source) -> Iterator[Run]:
    """Yield author, title and date in ink, and in grey what else is known of a source."""
    say, claims = matter.say, matter.claims
    yield Run(matter.prose(titled(say, claims, source)), href=Target("source", id_))
    more = " ".join(map(matter.prose, described(say, claims, source)))
    yield matter.fixed(f" {more}", tone="grey")
    if address_ := web_address(source.url):
        yield Run(" ")
        yield Run(urlsplit(address_).netloc.removeprefix("www."), href=address_, tone="grey")
        yield Run(".", tone="grey")
    elif source.url:
        yield Run(f" {source.url}.", tone="grey")
    if source.see:
        seen = matter.prose(entries_cited(say, matter.graph, source.see))
        yield matter.fixed(f" {say('see')} {seen}.", tone="grey")


def _used(matter: Matter, source: str) -> Iterator[Run]:
    """Yield the numbers of the other charges under which a source is used, each with a link."""
    ids = [id_ for id_ in matter.graph.users[source] if id_ != matter.node.id]
    if not ids:
        return
    noun = matter.say.counted(len(ids), "charge").partition(" ")[2]
    lead, _, end = matter.say("also-used", charges="\n").partition("\n")
    yield matter.fixed(f" {lead}{noun} ", tone="grey")
    for at, id_ in enumerate(ids):
        href = relative(matter.name, view_name("accusations", id_))
        yield Run(str(matter.graph.numbers[id_]), href=href, tone="grey")
        yield Run(", " if at < len(ids) - 1 else f"{end}.", tone="grey")


def _term(matter: Matter, word: str) -> Iterator[Run]:
    """Yield a word of the glossary with what it is."""
    yield Run(f"{matter.prose(word)} ", strong=True, tone="grey")
    yield Run(stopped(matter.prose((matter.claims.terms or {})[word].description)), tone="grey")


def _places(matter: Matter) -> Iterator[Run]:
    """Yield each place that the sheet names, with its title."""
    claims = matter.claims
    for at, id_ in enumerate(matter.places):
        name = claims.shortened(id_)
        title = claims.sections[name].title if name in claims.sections else ""
        text = claims.parted(id_)[0]
        of = f" ({source_title(claims, text)})" if title and text != claims.first_text else ""
        yield Run(id_, href=place(claims, id_), strong=True, tone="grey")
        if title:
            yield Run(f" {matter.prose(title + of)}", tone="grey")
        yield Run("; " if at < len(matter.places) - 1 else ".", tone="grey")
