"""How much of its texts a map accounts for: each as a strip of its sections, and what stands on each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from argmap.drawing.fragment import section_address
from argmap.drawing.names import relative, view_name
from argmap.drawing.places import text_url
from argmap.drawing.setting import Block, Mark, Run, Setting
from argmap.drawing.strip import COLUMNS, HEADINGS, ID, NAME, REMARK, SHORTEST, Row, Strip
from argmap.drawing.theme import COVERED, TALLEST
from argmap.drawing.typeset import typeset
from argmap.drawing.views import Subject
from argmap.drawing.views.headings import numbered
from argmap.drawing.views.legend import explained
from argmap.drawing.views.pages import Filling
from argmap.drawing.views.ways import page_trail
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.texts.coverage import Coverage, SectionCoverage, coverages
from argmap.wording.coverage import figures, state, stretches, told
from argmap.wording.lookup import Wording
from argmap.wording.numbers import grouped, percent

_FURNITURE = 330.0
_AVERAGE = 20.0
"""How high a section is on average, were none kept from being too low to read."""
_HIGHEST = 400.0
_APART = 6.0
"""Between sections of different parts of the text."""


def pages(subject: Subject) -> list[Strip]:
    """Return a picture of each mapped text, on as many pages as it needs; none where it has no sections."""
    found = coverages(subject.graph, subject.verification)
    return [page for text in found if text.sections for page in _pages(subject.graph, text)]


def _pages(graph: ArgumentGraph, found: Coverage) -> list[Strip]:
    scale, say = _scale(found.sections), Wording.of(graph.claims)
    rows = _spaced([_row(graph, section, scale, say) for section in found.sections])
    bundles = (list(bundle) for _, bundle in groupby(rows, lambda row: _part(row.section.id)))
    filling: Filling[Row] = Filling(lambda row: row.above + row.height, TALLEST - _FURNITURE)
    filled = filling.pages(bundles)
    return [_page(graph, found, scale, page, at, len(filled), say) for at, page in enumerate(filled, 1)]


def own_name(claims: ClaimFile, text: str | None) -> str | None:
    """Return the id by which the strip of a text is told from that of the first one, which needs none."""
    return None if text == claims.first_text else text


def _scale(sections: Sequence[SectionCoverage]) -> float | None:
    """Return how high a word is, or ``None`` where the number of words is not known of each section."""
    known = [section.words for section in sections if section.words is not None]
    if len(known) < len(sections) or not any(known):
        return None
    return min(_AVERAGE * len(known) / sum(known), _HIGHEST / max(known))


def _part(section: str) -> str:
    """Return the part of the text that a section belongs to, by its identifier."""
    return section.partition(".")[0]


def _spaced(rows: list[Row]) -> list[Row]:
    """Keep the parts of the text apart."""
    before = _part(rows[0].section.id)
    spaced = []
    for row in rows:
        part = _part(row.section.id)
        spaced.append(row if part == before else replace(row, above=_APART))
        before = part
    return spaced


def _row(graph: ArgumentGraph, section: SectionCoverage, scale: float | None, say: Wording) -> Row:
    url = text_url(graph.claims, graph.claims.parted(section.id)[0])
    href = section_address(url, graph.claims.sections[section.id].starts)
    name = _set((Run(section.title, href=href),), NAME[1])
    remark = _remark(section, say)
    length = SHORTEST if scale is None or section.words is None else section.words * scale
    return Row(
        section,
        state(section),
        typeset([Block("small", (Run(section.id),), cut=True)], ID[1], pad=0, top=1),
        name,
        remark,
        told(say, section),
        max(length, SHORTEST, name.height, remark.height if remark else 0.0),
    )


def _set(runs: tuple[Run, ...], width: float) -> Setting:
    return typeset([Block("small", runs)], width, pad=0, top=1)


def _remark(section: SectionCoverage, say: Wording) -> Setting | None:
    if state(section) == "unmapped":
        lead = Run(f"{say('coverage.unmapped')} ", strong=True)
        return _set((lead, Run(section.reason or say("coverage.no-reason"))), REMARK[1])
    bare = state(section) == "empty"
    return _set((Run(say("coverage.empty"), strong=True),), REMARK[1]) if bare else None


def _page(
    graph: ArgumentGraph,
    found: Coverage,
    scale: float | None,
    rows: list[Row],
    at: int,
    of: int,
    say: Wording,
) -> Strip:
    claims = graph.claims
    name, sentences = view_name("coverage", own_name(claims, found.text), at), figures(say, found)
    trail = (
        Run(claims.title, href=relative(name, "overview")),
        *page_trail(say, "coverage", own_name(claims, found.text), at, of),
    )
    return Strip(
        name=name,
        title=numbered(say, say("coverage.title", title=found.title), at, of),
        desc=say("coverage.desc", figures=sentences),
        language=claims.language or "en",
        trail=trail,
        lead=tuple(_lead(sentences, scale, say)) if at == 1 else (),
        headings={name: say(f"coverage.column.{name}") for name in HEADINGS},
        rows=tuple(rows),
        most={column.name: _most(found, column.name) for column in COLUMNS if column.kind},
        totals=_totals(found) if at == of else None,
        total=say("coverage.total"),
        legend=tuple(_legend(rows, say)),
        foot=tuple(_foot(found, scale, say)) if at == of else (),
    )


def _most(found: Coverage, column: str) -> int:
    return max(int(getattr(section, column)) for section in found.sections)


def _lead(sentences: str, scale: float | None, say: Wording) -> Iterator[Block]:
    yield Block("lead", (Run(sentences),), above=4)
    if scale is None:
        yield Block("small", (Run(say("coverage.unknown"), strong=True),), above=6)


def _totals(found: Coverage) -> dict[str, str]:
    """Return what stands in the last line, by column."""
    keys = ("words", "accusations", "rebuttals", "evidence", "caveats", "quotations")
    sums = {key: found.total(key, mapped=True) for key in keys}
    quoted = found.total("quoted", mapped=True)
    share = quoted / sums["words"] if quoted is not None and sums["words"] else None
    return {key: grouped(value) for key, value in sums.items()} | {"quoted": percent(share)}


def _legend(rows: Sequence[Row], say: Wording) -> Iterator[Mark]:
    drawn: set[str] = {row.state for row in rows}
    if any(row.section.places for row in rows):
        drawn.add("quoted")
    return (explained(say, "covered", word) for word in COVERED if word in drawn)


def _foot(found: Coverage, scale: float | None, say: Wording) -> Iterator[Block]:
    for key, runs in (("coverage.longest-empty", found.empty), ("coverage.longest-unquoted", found.unquoted)):
        if runs:
            lead = Run(f"{say(key)} ", strong=True)
            yield Block("small", (lead, Run(f"{stretches(say, runs)}.")), above=3)
    if scale is not None:
        measure = say("coverage.measure", words=grouped(round(SHORTEST / scale)))
        yield Block("small", (Run(measure),), above=3)
    yield Block("small", (Run(say("left-out.coverage")),), above=3)
