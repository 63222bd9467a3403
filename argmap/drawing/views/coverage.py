"""How much of its texts a map accounts for: each as a strip of its sections, and what stands on each."""

from collections.abc import Iterator, Sequence
from functools import partial

from argmap.drawing.names import view_name
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import FULL, Page, Piece
from argmap.drawing.page.pages import ROOM, Book, Leaf, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.places import place
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Mark
from argmap.drawing.strip import COLUMNS, LONGEST, SHORTEST, Scale, headings, section_row, totals_row
from argmap.drawing.theme import COVERED
from argmap.drawing.views import Subject
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered
from argmap.drawing.views.legend import explained
from argmap.drawing.views.ways import ways
from argmap.format.models import ClaimFile
from argmap.texts.coverage import Coverage, SectionCoverage, coverages
from argmap.wording.coverage import figures, state, stretches
from argmap.wording.lookup import Wording

_AVERAGE = 15.0
"""How high a section is on average, were none kept from being too low to read."""
_LINE = 2.0
"""Between the hairline of the headings and the first section."""
_APART = 6.0
"""Between sections of different parts of the text."""


def pages(subject: Subject) -> list[Page]:
    """Return a picture of each mapped text, on as many pages as it needs; none where it has no sections."""
    printed = Printed.of(subject.graph, subject.language)
    found = coverages(subject.graph, subject.verification)
    return [page for text in found if text.sections for page in _book(printed, text).pages()]


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages must show of each text."""
    for found in coverages(subject.graph, subject.verification):
        for section in found.sections:
            yield from (section.id, section.title, section.reason or "")


def own_name(claims: ClaimFile, text: str | None) -> str | None:
    """Return the id by which the strip of a text is told from that of the first one, which needs none."""
    return None if text == claims.first_text else text


def _book(printed: Printed, found: Coverage) -> Book:
    say, scale = printed.say, _scale(found.sections)
    name = own_name(printed.claims, found.text)
    title = printed.prose(say("coverage.title", title=found.title))
    return Book(
        name=lambda at: view_name("coverage", name, at),
        of=printed.claims.title,
        title=lambda leaf: numbered(say, title, leaf.at, leaf.of),
        desc=say("coverage.desc", figures=figures(say, found)),
        language=printed.language,
        head=lambda leaf: _head(printed, found, scale, title, leaf),
        rows=list(_rows(printed, found, scale)),
        marks=list(_marks(say, found.sections)),
        tones={},
        lines=list(_feet(printed, scale)),
        on=lambda leaf: say("continued-on", page=leaf.at + 1),
    )


def _scale(sections: Sequence[SectionCoverage]) -> Scale:
    """Return how high a word is, where the number of words is known of each section."""
    most = {
        column.name: max(int(getattr(section, column.name)) for section in sections)
        for column in COLUMNS
        if column.kind
    }
    known = [section.words for section in sections if section.words is not None]
    if len(known) < len(sections) or not any(known):
        return Scale(None, most)
    return Scale(_AVERAGE * len(known) / sum(known), most)


def _head(printed: Printed, found: Coverage, scale: Scale, title: str, leaf: Leaf) -> Piece:
    """Return what opens a page, and under it the names of the columns."""
    stack = Stack(FULL)
    if leaf.at == 1:
        name = view_name("coverage", own_name(printed.claims, found.text))
        crumbs, lead = printed.crumbs(name, printed.say("coverage.short")), list(_lead(printed, found, scale))
        stack.piece(head(crumbs, title, lead=lead, ways=ways(printed, name)))
    else:
        stack.piece(strip(title, printed.say("continued-from", page=leaf.at - 1), "caveat"))
    stack.piece(headings(printed.say), above=12)
    return stack.done(_LINE - ROOM)


def _lead(printed: Printed, found: Coverage, scale: Scale) -> Iterator[Block]:
    yield Block("lead", (printed.fixed(figures(printed.say, found)),))
    if scale.word is None:
        yield Block("small", (printed.fixed(printed.say("coverage.unknown"), strong=True),))


def _rows(printed: Printed, found: Coverage, scale: Scale) -> Iterator[Row]:
    """Yield a row for each section, the parts of the text apart, then the sums, then what is not covered."""
    claims, say = printed.claims, printed.say
    before = found.sections[0].id
    for section in found.sections:
        apart = _part(section.id) != _part(before)
        target, first = place(claims, section.id), section is found.sections[0]
        piece, opening = (
            section_row(printed, section, target, scale, first=at_top) for at_top in (first, True)
        )
        yield Row(piece, above=_APART if apart else 0.0, again=partial(Row, opening))
        before = section.id
    yield Row(totals_row(say, _totals(say, found)), above=8)
    stack = Stack(FULL)
    for key, runs in (("coverage.longest-empty", found.empty), ("coverage.longest-unquoted", found.unquoted)):
        if runs:
            lead = printed.fixed(f"{say(key)} ", strong=True)
            stack.block(Block("small", (lead, printed.fixed(f"{stretches(say, runs)}."))), above=2)
    yield Row(stack.done(), above=8)


def _part(section: str) -> str:
    """Return the part of the text that a section belongs to, by its identifier."""
    return section.partition(".")[0]


def _totals(say: Wording, found: Coverage) -> dict[str, str]:
    """Return what stands in the last line, but no sum of entries, which may count in several sections."""
    sums = {key: found.total(key, mapped=True) for key in ("words", "quotations")}
    quoted = found.total("quoted", mapped=True)
    share = quoted / sums["words"] if quoted is not None and sums["words"] else None
    return {key: say.grouped(value) for key, value in sums.items()} | {"quoted": say.percent(share)}


def _marks(say: Wording, sections: Sequence[SectionCoverage]) -> Iterator[Mark]:
    drawn: set[str] = {state(section) for section in sections}
    if any(section.places for section in sections):
        drawn.add("quoted")
    return (explained(say, "covered", word) for word in COVERED if word in drawn)


def _feet(printed: Printed, scale: Scale) -> Iterator[Block]:
    say = printed.say
    yield from feet(say, printed.claims, say("left-out.coverage"))
    if scale.word is not None:
        few, many = (say.grouped(round(height / scale.word)) for height in (SHORTEST, LONGEST))
        measure = say("coverage.measure", words=few, more=many)
        yield Block("fine", (printed.fixed(measure, tone="grey"),))
