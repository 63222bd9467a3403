"""The foot of a sheet: its sources, once each and numbered, words that need telling, and places."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from argmap.drawing.names import relative, view_name
from argmap.drawing.page.columns import COLUMN, columns
from argmap.drawing.page.model import FULL, Piece, Stroke, Words
from argmap.drawing.page.pages import Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.places import place
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.matter import Matter, spelled
from argmap.drawing.targets import Target
from argmap.drawing.typeset import typeset
from argmap.format.models import Source
from argmap.wording.addresses import web_address
from argmap.wording.references import described, entry_titles, source_title, stopped, titled

_NUMBER: Final = 18.0
_LONG: Final = 500.0


def notes(matter: Matter) -> Iterator[Row]:
    """Yield the rows below the answers."""
    found = [part for id_, number in matter.numbers.items() for part in _note(matter, id_, number)]
    if found:
        yield Row(_heading(matter, "sources-here"), above=18, keep=True)
        yield columns(found)
    above = 7.0 if found else 12.0
    for key, runs in (("terms-here", list(_terms(matter))), ("places-here", list(_places(matter)))):
        if runs:
            lead = matter.fixed(f"{matter.say(key)} ", strong=True, tone="grey")
            stack = Stack(FULL)
            stack.block(Block("fine", (lead, *runs)))
            yield _lines(stack, above)
            above = 2.0


def _lines(stack: Stack, above: float) -> Row:
    """Return a row that a page may end within."""

    def part(room: float) -> tuple[Row, Row] | None:
        parts = stack.parted(room)
        return parts and (_lines(parts[0], above), _lines(parts[1], 0.0))

    return Row(stack.done(), above=above, part=part)


def _heading(matter: Matter, key: str) -> Piece:
    words = (matter.fixed(matter.say(key).upper(), tone="grey"),)
    setting = typeset([Block("column", words)], FULL, pad=0, top=0)
    return Piece(27, (Stroke(0, 0, FULL, 0), Words(0, 8, setting)))


def _note(matter: Matter, id_: str, number: int) -> Iterator[Piece]:
    """Yield the note on a source, a very long one in parts between which a page may end."""
    source = (matter.claims.sources or {}).get(id_)
    stack = Stack(COLUMN)
    runs = list(_reference(matter, id_, source)) if source else [Run(source_title(matter.claims, id_))]
    label = typeset([Block("fine", (Run(str(number), strong=True),))], _NUMBER, pad=0, top=0)
    stack.items.append(Words(0, 0, label))
    stack.block(Block("fine", (*runs, *_used(matter, id_))), left=_NUMBER)
    while parts := stack.parted(_LONG):
        yield parts[0].done()
        stack = parts[1]
    yield stack.done()


def _reference(matter: Matter, id_: str, source: Source) -> Iterator[Run]:
    """Yield author, title and date in ink, and in grey what else is known of a source."""
    say, claims = matter.say, matter.claims
    yield Run(matter.prose(titled(say, claims, source)), href=Target("source", id_))
    more = " ".join(map(matter.prose, described(say, claims, source)))
    yield matter.fixed(f" {more}", tone="grey")
    if address_ := web_address(source.url):
        yield Run(" ")
        yield Run(urlsplit(address_).netloc.removeprefix("www."), href=address_, tone="grey")
    elif source.url:
        yield Run(f" {source.url}", tone="grey")
    if source.see:
        titles = "; ".join(matter.prose(title) for title in entry_titles(matter.graph, source.see))
        yield matter.fixed(f" {say('see')} {titles}.", tone="grey")


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


def _terms(matter: Matter) -> Iterator[Run]:
    """Yield the words of the glossary that the sheet uses, each with what it is."""
    terms = matter.claims.terms or {}
    for word in spelled(terms, matter.written):
        yield Run(f"{matter.prose(word)} ", strong=True, tone="grey")
        yield Run(f"{stopped(matter.prose(terms[word].description))} ", tone="grey")


def _places(matter: Matter) -> Iterator[Run]:
    """Yield each place that the sheet names, with its title."""
    claims = matter.claims
    named = dict.fromkeys(place for _, passage in matter.passages for place in passage.places)
    for at, id_ in enumerate(named):
        name = claims.shortened(id_)
        title = claims.sections[name].title if name in claims.sections else ""
        text = claims.parted(id_)[0]
        of = f" ({source_title(claims, text)})" if title and text != claims.first_text else ""
        yield Run(id_, href=place(claims, id_), strong=True, tone="grey")
        if title:
            yield Run(f" {matter.prose(title + of)}", tone="grey")
        yield Run("; " if at < len(named) - 1 else ".", tone="grey")
