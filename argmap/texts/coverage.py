"""How much of each of its texts a map accounts for, section by section."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import groupby
from typing import Any

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile, Passage, Section
from argmap.format.nodes import AccusationNode
from argmap.format.standing import Standing
from argmap.texts.places import is_amiss, section_of
from argmap.texts.verification import CheckedQuotation, Spans, Status, Verification

_MOST = 5


@dataclass(frozen=True, slots=True)
class SectionCoverage:
    """A section and what stands on it; ``words`` and what follows from them are known with text or lock only.

    ``start`` is the number of its first word in the text, ``quoted`` how many of its words are quoted, and
    ``quotations`` where, by the numbers of their words in the section.
    """

    id: str
    title: str
    mapped: bool
    reason: str | None
    start: int | None
    words: int | None
    accusations: int
    grounds: int
    rebuttals: int
    evidence: int
    caveats: int
    verdicts: int
    quotations: int
    quoted: int | None
    places: Spans = ()

    @property
    def entries(self) -> int:
        entries = (self.accusations, self.grounds, self.rebuttals, self.evidence, self.caveats, self.verdicts)
        return sum(entries)

    @property
    def share(self) -> float | None:
        """The share of its words that is quoted."""
        return self.quoted / self.words if self.words and self.quoted is not None else None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of the text on which nothing stands, from one section to another."""

    first: str
    last: str
    words: int


@dataclass(frozen=True, slots=True)
class WithoutEvidence:
    """An accusation that neither an answer nor a verdict meets with evidence."""

    id: str
    title: str
    standing: str
    granted_in_part: bool
    accepted: int


@dataclass(frozen=True)
class Coverage:
    """What a map accounts for of one of its texts; ``against`` tells where the numbers of words come from.

    ``unplaced`` counts the quotations that name several sections, so that only the text tells where they
    stand; ``unquoted`` are the longest stretches of mapped text between quotations, ``empty`` the sections
    that should have an entry and have none.
    """

    text: str | None
    title: str
    against: Status
    sections: tuple[SectionCoverage, ...]
    unplaced: int
    unquoted: tuple[Stretch, ...]
    empty: tuple[Stretch, ...]
    without_evidence: tuple[WithoutEvidence, ...]

    def total(self, key: str, *, mapped: bool | None = None) -> int | None:
        """Return the sum of a number over the sections, or over those that are mapped or not."""
        values = [getattr(row, key) for row in self.sections if mapped is None or row.mapped is mapped]
        return None if any(value is None for value in values) else sum(values)

    @property
    def quotations(self) -> int:
        """How many quotations there are, wherever they stand."""
        return sum(row.quotations for row in self.sections) + self.unplaced


def _is_met(node: AccusationNode) -> bool:
    """Tell whether an answer or a verdict meets an accusation with evidence."""
    judged = any(verdict.evidence for verdict in node.verdicts)
    return judged or node.standing is Standing.ANSWERED_WITH_EVIDENCE


def coverages(graph: ArgumentGraph, verification: Verification) -> tuple[Coverage, ...]:
    """Count what stands on each section of each text; words are known where it or its lock was at hand."""
    return tuple(_coverage(graph, verification, text) for text in graph.claims.texts or (None,))


def coverage(graph: ArgumentGraph, verification: Verification) -> Coverage:
    """Count what stands on each section of the first text."""
    return coverages(graph, verification)[0]


def _coverage(graph: ArgumentGraph, verification: Verification, text: str | None) -> Coverage:
    claims = graph.claims
    source = (claims.sources or {}).get(text or "")
    sections = claims.sections_of(text or "")
    placed = _placed(graph, verification, text)
    rows = tuple(_rows(graph, verification, sections, placed))
    without_evidence = tuple(
        WithoutEvidence(id_, node.accusation.title, str(node.standing), node.granted_in_part, node.accepted)
        for id_, node in graph.accusations.items()
        if not _is_met(node) and text in _texts_of(claims, node.accusation)
    )
    against = {item.id: item.against for item in verification.texts}
    return Coverage(
        text,
        source.title if source else "",
        against.get(text or "", Status.NONE),
        rows,
        sum(place is None for place, _ in placed),
        tuple(_longest(_between_quotations(rows))),
        tuple(_longest(_without_entry(rows))),
        without_evidence,
    )


def _texts_of(claims: ClaimFile, passage: Passage) -> tuple[str | None, ...]:
    """Return the texts in which something stands; what has no place is counted with the first."""
    return claims.texts_at(passage.places) if passage.places and claims.texts else (claims.first_text,)


def _placed(
    graph: ArgumentGraph, verification: Verification, text: str | None
) -> list[tuple[str | None, CheckedQuotation]]:
    """Return each quotation of a text with its section: where it was found, or else the only one named.

    What was looked for and not found is left out. One of which nobody knows in which of several texts it
    stands is counted with the one that was asked of it.
    """
    placed: list[tuple[str | None, CheckedQuotation]] = []
    for item in verification.quotations:
        if item.text != text:
            continue
        section = section_of(graph.claims, item)
        if section is not None or (graph.claims.sections_at(*item.at) and not is_amiss(item)):
            placed.append((section, item))
    return placed


def _rows(
    graph: ArgumentGraph,
    verification: Verification,
    sections: Mapping[str, Section],
    placed: list[tuple[str | None, CheckedQuotation]],
) -> Iterator[SectionCoverage]:
    counts: dict[str, Counter[str]] = {id_: Counter() for id_ in sections}
    for path, passage in graph.passages:
        kind = str(path[-2])
        for place in graph.claims.sections_at(*passage.places):
            if place in counts:
                counts[place][kind] += 1
    places: dict[str, list[tuple[int, int]]] = {id_: [] for id_ in counts}
    for section_id, item in placed:
        if section_id in counts:
            counts[section_id]["quotations"] += 1
            places[section_id] += item.words
    bounds = {item.id: item.words for item in verification.sections}
    for id_, section in sections.items():
        own, words = counts[id_], bounds.get(id_)
        merged = tuple(_merged(places[id_]))
        yield SectionCoverage(
            id_,
            section.title,
            section.mapped,
            section.reason,
            words[0] if words else None,
            words[1] - words[0] if words else None,
            own["accusations"],
            own["grounds"],
            own["rebuttals"],
            own["evidence"],
            own["caveat"],
            own["verdict"],
            own["quotations"],
            sum(end - start for start, end in merged) if words else None,
            merged,
        )


def _merged(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield stretches in order, those that overlap or touch as one."""
    open_: tuple[int, int] | None = None
    for start, end in sorted(spans):
        if open_ and start <= open_[1]:
            open_ = (open_[0], max(open_[1], end))
            continue
        if open_:
            yield open_
        open_ = (start, end)
    if open_:
        yield open_


def _between_quotations(rows: tuple[SectionCoverage, ...]) -> Iterator[Stretch]:
    """Yield the stretches of mapped sections, in the order of the text, that no quotation touches."""
    stretch: Stretch | None = None
    for row in rows:
        if not row.mapped or row.words is None:
            if stretch:
                yield stretch
            stretch = None
            continue
        last = 0
        for start, end in row.places:
            if grown := _grown(stretch, row.id, start - last):
                yield grown
            stretch, last = None, end
        stretch = _grown(stretch, row.id, row.words - last)
    if stretch:
        yield stretch


def _grown(stretch: Stretch | None, section: str, words: int) -> Stretch | None:
    if not words:
        return stretch
    if stretch is None:
        return Stretch(section, section, words)
    return replace(stretch, last=section, words=stretch.words + words)


def _without_entry(rows: tuple[SectionCoverage, ...]) -> Iterator[Stretch]:
    for empty, group in groupby(rows, key=lambda row: row.mapped and not row.entries):
        if empty:
            run = list(group)
            yield Stretch(run[0].id, run[-1].id, sum(row.words or 0 for row in run))


def _longest(stretches: Iterator[Stretch]) -> list[Stretch]:
    return sorted(stretches, key=lambda item: -item.words)[:_MOST]


def as_data(found: Coverage) -> dict[str, Any]:
    """Return the figures for JSON."""
    sections = [
        {key: value for key, value in asdict(row).items() if key != "places"}
        | {"share": None if row.share is None else round(row.share, 4)}
        for row in found.sections
    ]
    totals = {
        "words": found.total("words"),
        "mapped": found.total("words", mapped=True),
        "not_mapped": found.total("words", mapped=False),
        "quoted": found.total("quoted"),
        "quotations": found.quotations,
    }
    return {
        "text": found.text,
        "title": found.title,
        "against": str(found.against),
        "totals": totals,
        "sections": sections,
        "unquoted": [asdict(item) for item in found.unquoted],
        "empty": [asdict(item) for item in found.empty],
        "without_evidence": [asdict(item) for item in found.without_evidence],
    }
