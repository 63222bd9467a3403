"""The mapped texts, section by section: what stands at each, and where its words can be read."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.drawing.places import address
from argmap.drawing.whose import whose
from argmap.format.models import Caveat
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.pages import addresses
from argmap.pages.record import Record, Words
from argmap.pages.templating import filled
from argmap.texts.coverage import Coverage, SectionCoverage
from argmap.texts.places import Placed, entries_at
from argmap.wording.coverage import figures, state, told

_WIDE = 1000.0
"""How long the strip of a text is, in units of its own."""

_LEAST = 3.0
"""So long a section is at the least, that it can be seen."""


class Standing(NamedTuple):
    """An entry at a section: what it is, what it says, and those of its words that stand here.

    ``tone`` and ``sign`` are those that it has on its own page; ``node`` is the charge that it belongs to.
    """

    anchor: str
    kind: str
    tone: str
    sign: str
    says: str
    node: AccusationNode
    quotations: Sequence[Words]


class Part(NamedTuple):
    """A section of a text; ``told`` is what it holds in words, ``published`` where it can be read."""

    id: str
    name: str
    section: SectionCoverage
    told: str
    published: str | None
    entries: Sequence[Standing]


class Stretch(NamedTuple):
    """A section in the strip of a text, with the bands of what is quoted."""

    id: str
    title: str
    state: str
    start: float
    long: float
    bands: Sequence[tuple[float, float]]


class Mapped(NamedTuple):
    """A text, how much of it the map accounts for, and its strip."""

    id: str
    figures: str
    strip: Sequence[Stretch]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the list of texts, and the pages of each; none without a mapped text."""
    coverages = [found for found in record.map.coverages if found.text in record.texts]
    if not coverages:
        return
    name, mapped = addresses.TEXT, [_mapped(record, found) for found in coverages]
    yield name, filled("texts.html", record, name, here="text", texts=mapped)
    standing = entries_at(record.graph, record.map.verification)
    for found, one in zip(coverages, mapped, strict=True):
        name = addresses.text(one.id)
        parts = [_part(record, row, standing[row.id]) for row in found.sections]
        yield name, filled("text.html", record, name, here="text", text=one, parts=parts)


def _mapped(record: Record, found: Coverage) -> Mapped:
    return Mapped(found.text or "", figures(record.say, found), list(_strip(record, found)))


def _strip(record: Record, found: Coverage) -> Iterator[Stretch]:
    """Yield the sections as long as their words ask for; all of one length where these are not known."""
    lengths = [max(row.words or 0, 1) if found.total("words") else 1 for row in found.sections]
    spare = _WIDE - _LEAST * len(lengths)
    unit = max(spare, 0) / sum(lengths)
    least = min(_LEAST, _WIDE / len(lengths))
    start = 0.0
    for row, length in zip(found.sections, lengths, strict=True):
        long = least + unit * length
        bands = [
            (round(start + long * first / length, 1), round(long * (last - first) / length, 1))
            for first, last in row.places
        ]
        section = record.claims.parted(row.id)[1]
        yield Stretch(section, row.title, state(row), round(start, 1), round(long, 1), bands)
        start += long


def _part(record: Record, row: SectionCoverage, placed: Sequence[Placed]) -> Part:
    return Part(
        record.claims.parted(row.id)[1],
        row.id,
        row,
        told(record.say, row) if row.mapped else "",
        address(record.claims, row.id, []),
        [_standing(record, one) for one in placed],
    )


def _standing(record: Record, placed: Placed) -> Standing:
    """Return an entry as the page of a text shows it."""
    passage = record.graph.entries[placed.path]
    here = {item.path for item in placed.quotations}
    kind, tone, sign, says = _described(record, placed)
    return Standing(
        record.anchors[placed.path],
        kind,
        tone,
        sign,
        says,
        record.graph.accusations[str(placed.path[1])],
        [words for words in record.quotations(placed.path, passage) if words.path in here],
    )


def _described(record: Record, placed: Placed) -> tuple[str, str, str, str]:
    """Return the kind of an entry, its tone, its sign and what it says."""
    match record.graph.nodes.get(placed.path), record.graph.entries[placed.path]:
        case AccusationNode() as node, _:
            return "charge", "charge", str(node.standing), node.accusation.title
        case GroundNode() as node, _:
            return "ground", "charge", "ground", node.ground.claim
        case RebuttalNode() as node, _:
            return node.turn, node.turn, node.rebuttal.move, node.rebuttal.title
        case EvidenceNode() as node, _:
            tone = "opponent" if node.nature == "opponent" else "evidence"
            return "evidence", tone, whose(node.nature), node.evidence.shows
        case VerdictNode() as node, _:
            return "verdict", "verdict", "judged", record.say(f"outcome.{node.verdict.outcome}")
        case _, Caveat() as caveat:
            return "caveat", "caveat", "caveat", caveat.says
        case _, other:
            raise TypeError(type(other))
