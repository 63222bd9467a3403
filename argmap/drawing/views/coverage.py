"""How much of its text a map accounts for: the text as a strip of its sections, and what stands on each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from argmap.drawing.diagram import Block, Mark, Run, Setting
from argmap.drawing.fragment import section_address
from argmap.drawing.names import relative, view_name
from argmap.drawing.strip import COLUMNS, ID, NAME, REMARK, SHORTEST, Row, State, Strip
from argmap.drawing.theme import COVERED, TALLEST
from argmap.drawing.typeset import typeset
from argmap.drawing.views import Subject, words
from argmap.drawing.views.pages import Filling
from argmap.drawing.views.ways import page_trail
from argmap.format.graph import ArgumentGraph
from argmap.texts.coverage import Coverage, SectionCoverage, Stretch, coverage

_FURNITURE = 330.0
_AVERAGE = 20.0
"""How high a section is on average, were none kept from being too low to read."""
_HIGHEST = 400.0
_APART = 6.0
"""Between sections of different parts of the text."""

UNKNOWN = (
    "Neither the text nor a lock of it is at hand: how long its sections are, and where in them the "
    "quotations stand, is not known, so all are drawn equally long."
)
LEFT_OUT = (
    "An entry that names several sections counts in each. Left out here: what the entries say; the overview "
    "leads to them."
)


def pages(subject: Subject) -> list[Strip]:
    """Return the picture of the mapped text, on as many pages as it needs; none where it has no sections."""
    graph = subject.graph
    found = coverage(graph, subject.verification)
    if not found.sections:
        return []
    scale = _scale(found.sections)
    rows = _spaced([_row(graph, section, scale) for section in found.sections])
    bundles = (list(bundle) for _, bundle in groupby(rows, lambda row: _part(row.section.id)))
    filling: Filling[Row] = Filling(lambda row: row.above + row.height, TALLEST - _FURNITURE)
    filled = filling.pages(bundles)
    return [_page(graph, found, scale, page, at, len(filled)) for at, page in enumerate(filled, 1)]


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


def _row(graph: ArgumentGraph, section: SectionCoverage, scale: float | None) -> Row:
    url = words.text_url(graph.claims)
    href = section_address(url, graph.claims.sections[section.id].starts)
    name = _set((Run(section.title, href=href),), NAME[1])
    state: State = "unmapped" if not section.mapped else "entered" if section.entries else "empty"
    remark = _remark(section, state)
    length = SHORTEST if scale is None or section.words is None else section.words * scale
    return Row(
        section,
        state,
        typeset([Block("small", (Run(section.id),), cut=True)], ID[1], pad=0, top=1),
        name,
        remark,
        _told(section, state),
        max(length, SHORTEST, name.height, remark.height if remark else 0.0),
    )


def _set(runs: tuple[Run, ...], width: float) -> Setting:
    return typeset([Block("small", runs)], width, pad=0, top=1)


def _remark(section: SectionCoverage, state: State) -> Setting | None:
    if state == "unmapped":
        return _set((Run("Not mapped: ", strong=True), Run(section.reason or "no reason given")), REMARK[1])
    return _set((Run("No entry", strong=True),), REMARK[1]) if state == "empty" else None


def _told(section: SectionCoverage, state: State) -> str:
    """Return in words what a section holds."""
    told = [words.counted(section.words, "word")] if section.words is not None else []
    if state == "unmapped":
        return ", ".join([*told, f"not mapped: {section.reason}"])
    if state == "empty":
        return ", ".join([*told, "no entry"])
    nouns = (("accusations", "accusation"), ("rebuttals", "rebuttal"), ("grounds", "ground"))
    told += [words.counted(getattr(section, key), noun) for key, noun in nouns if getattr(section, key)]
    told += [f"{words.counted(section.evidence, 'piece')} of evidence"] if section.evidence else []
    told += [words.counted(section.caveats, "caveat")] if section.caveats else []
    told += [words.counted(section.quotations, "quotation")] if section.quotations else []
    told += [f"{_percent(section.share)} of its words quoted"] if section.share else []
    return ", ".join(told)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.0f} %"


def _page(
    graph: ArgumentGraph, found: Coverage, scale: float | None, rows: list[Row], at: int, of: int
) -> Strip:
    claims = graph.claims
    name = view_name("coverage", page=at)
    figures = " ".join(_figures(found))
    return Strip(
        name=name,
        title=f"Coverage of the text: {found.title}" + (f" ({at} of {of})" if of > 1 else ""),
        desc=f"The text as a strip of its sections, with what stands on each. {figures}",
        language=claims.language or "en",
        trail=(Run(claims.title, href=relative(name, "overview")), *page_trail("coverage", None, at, of)),
        lead=tuple(_lead(figures, scale)) if at == 1 else (),
        rows=tuple(rows),
        most={column.name: _most(found, column.name) for column in COLUMNS if column.kind},
        totals=_totals(found) if at == of else None,
        legend=tuple(_legend(rows)),
        foot=tuple(_foot(found, scale)) if at == of else (),
    )


def _most(found: Coverage, column: str) -> int:
    return max(int(getattr(section, column)) for section in found.sections)


def _figures(found: Coverage) -> Iterator[str]:
    """Yield the totals in sentences."""
    mapped, quoted = found.total("words", mapped=True), found.total("quoted", mapped=True)
    left_out = [section for section in found.sections if not section.mapped]
    text = words.counted(len(found.sections), "section")
    total = found.total("words")
    text += f" of {total:,} words in all" if total is not None else ""
    if left_out:
        text += f", {len(left_out)} of them not mapped"
        text += f" ({total - mapped:,} words)" if total is not None and mapped is not None else ""
    yield text + "."
    if mapped and quoted is not None:
        quotations = words.counted(found.total("quotations") or 0, "quotation")
        yield f"{quotations} of {quoted:,} words, {100 * quoted / mapped:.1f} % of what is mapped."
    empty = sum(section.mapped and not section.entries for section in found.sections)
    yield (
        f"{words.counted(empty, 'section')} without an entry."
        if empty
        else "Every mapped section has an entry."
    )


def _lead(figures: str, scale: float | None) -> Iterator[Block]:
    yield Block("lead", (Run(figures),), above=4)
    if scale is None:
        yield Block("small", (Run(UNKNOWN, strong=True),), above=6)


def _totals(found: Coverage) -> dict[str, str]:
    """Return what stands in the last line, by column."""
    keys = ("words", "accusations", "rebuttals", "evidence", "caveats", "quotations")
    sums = {key: found.total(key, mapped=True) for key in keys}
    quoted = found.total("quoted", mapped=True)
    share = quoted / sums["words"] if quoted is not None and sums["words"] else None
    return {key: "?" if value is None else f"{value:,}" for key, value in sums.items()} | {
        "quoted": _percent(share)
    }


def _legend(rows: Sequence[Row]) -> Iterator[Mark]:
    drawn: set[str] = {row.state for row in rows}
    if any(row.section.places for row in rows):
        drawn.add("quoted")
    for sign, (word, meaning) in COVERED.items():
        if sign in drawn:
            yield Mark(sign, f"{word}: {meaning}")


def _foot(found: Coverage, scale: float | None) -> Iterator[Block]:
    for lead, stretches in (
        ("Longest stretches without an entry: ", found.empty),
        ("Longest stretches between quotations: ", found.unquoted),
    ):
        if stretches:
            yield Block("small", (Run(lead, strong=True), Run(f"{_listed(stretches)}.")), above=3)
    if scale is not None:
        yield Block("small", (Run(_measure(scale)),), above=3)
    yield Block("small", (Run(LEFT_OUT),), above=3)


def _measure(scale: float) -> str:
    least = round(SHORTEST / scale)
    return (
        f"A section is as long as its words ask for, and one of fewer than {least:,} words as long as a line "
        "of type; bands show quoted words at their place in it."
    )


def _listed(stretches: Sequence[Stretch]) -> str:
    return "; ".join(
        f"{item.first if item.first == item.last else f'{item.first} to {item.last}'} ({item.words:,} words)"
        for item in stretches
    )
