"""The mapped texts, section by section: what stands at each, and where its words can be read."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.drawing.whose import whose
from argmap.format.models import Caveat
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.format.passages import effects_on
from argmap.pages import addresses
from argmap.pages.record import Record, Words
from argmap.pages.templating import filled
from argmap.pages.turning import turned
from argmap.plain.diagnostics import Path
from argmap.texts.coverage import Coverage, SectionCoverage
from argmap.texts.places import Placed
from argmap.texts.stretches import Paragraph, Stretch
from argmap.wording.addresses import address
from argmap.wording.coverage import figures, state, told

_WIDE = 1000.0
"""How long the strip of a text is, in units of its own."""

_LEAST = 3.0
"""So long a section is at the least, that it can be seen."""

_OPENING = 12
"""So many of its first words tell where a section starts."""


class Marked(NamedTuple):
    """Some words of a text, and the first of the quotations that they stand in."""

    text: str
    quotation: Path | None


class Standing(NamedTuple):
    """An entry at a section: what it is, what it says, and those of its words that stand here.

    ``tone`` and ``sign`` are those that it has on its own page, ``number`` is that of a charge or an answer;
    ``node`` is the charge that it belongs to.
    """

    path: Path
    anchor: str
    kind: str
    tone: str
    sign: str
    says: str
    number: str
    node: AccusationNode
    quotations: Sequence[Words]
    effects: Sequence[str]
    """What the caveats on it do to it, where that is more than to qualify it."""
    depth: int = 0
    """To how many of those before it this one belongs."""


class Under(NamedTuple):
    """The entries of one charge that stand together: itself first, and each behind what it belongs to."""

    node: AccusationNode
    entries: Sequence[Standing]

    @property
    def names_charge(self) -> bool:
        """Whether the charge is one of them, so that it need not be named besides."""
        return self.entries[0].kind == "charge"


class Row(NamedTuple):
    """A paragraph of a text, and the entries that begin to quote it; without the text, all at a section."""

    stretches: Sequence[Marked]
    entries: Sequence[Standing]

    @property
    def charges(self) -> Sequence[Under]:
        """The entries charge by charge, in the order in which each is first met."""
        found: dict[str, list[Standing]] = {}
        for entry in self.entries:
            found.setdefault(entry.node.id, []).append(entry)
        return [Under(own[0].node, _nested(own)) for own in found.values()]


class Part(NamedTuple):
    """A section of a text; ``told`` is what it holds in words, ``published`` where it can be read."""

    id: str
    name: str
    section: SectionCoverage
    told: str
    starts: str
    published: str | None
    rows: Sequence[Row]


class Left(NamedTuple):
    """Sections that have no entry, by the key of what is said of them."""

    key: str
    sections: Sequence[SectionCoverage]


class Bar(NamedTuple):
    """A section in the strip of a text, with the bands of what is quoted."""

    name: str
    title: str
    state: str
    start: float
    long: float
    bands: Sequence[tuple[float, float]]


class Mapped(NamedTuple):
    """A text, how much of it the map accounts for, and its strip."""

    id: str
    figures: str
    strip: Sequence[Bar]

    @property
    def shown(self) -> tuple[str, ...]:
        """What there is in the strip: sections by their state, and bands."""
        return (
            *{bar.state for bar in self.strip},
            *(["band"] if any(bar.bands for bar in self.strip) else []),
        )


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the list of texts, and the pages of each; none without a mapped text."""
    coverages = [found for found in record.map.coverages if found.text in record.sections.texts]
    if not coverages:
        return
    name, mapped = addresses.TEXT, [_mapped(record, found) for found in coverages]
    yield name, filled("texts.html", record, name, here="text", texts=mapped)
    for found, one in zip(coverages, mapped, strict=True):
        yield from _of_text(record, found, one)


def _of_text(record: Record, found: Coverage, mapped: Mapped) -> Iterator[tuple[str, bytes]]:
    """Yield the page of a text; of one that is too long for a page, a list and the pages of its parts."""
    language = record.claims.language_of(mapped.id) or record.language
    facts = {"here": "text", "text": mapped, "language": language, "left": _left(found)}
    name = addresses.text(mapped.id)
    sections: dict[str, list[SectionCoverage]] = {}
    for row in found.sections:
        sections.setdefault(record.sections.part_of.get(row.id, name), []).append(row)
    whole = name in sections
    if not whole:
        listed = [_part(record, row) for row in found.sections]
        yield name, filled("text.html", record, name, parts=(), listed=listed, turns=(), before=(), **facts)
    for last, page, next_ in turned(list(sections)):
        parts = [_part(record, row) for row in sections[page]]
        before = () if last else _rows((), record.sections.words(mapped.id).get("", ()), record)
        given = {"parts": parts, "listed": (), "turns": () if whole else (last, next_), "before": before}
        yield page, filled("text.html", record, page, **given, **facts)


def _left(found: Coverage) -> list[Left]:
    """Return the sections without an entry, those together that are so for the same reason."""
    return [
        Left(key, rows)
        for name, key in (("unmapped", "site.text.key.unmapped"), ("empty", "site.text.key.empty"))
        if (rows := [row for row in found.sections if state(row) == name])
    ]


def _mapped(record: Record, found: Coverage) -> Mapped:
    return Mapped(found.text or "", figures(record.say, found), list(_strip(found)))


def _strip(found: Coverage) -> Iterator[Bar]:
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
        yield Bar(row.id, row.title, state(row), round(start, 1), round(long, 1), bands)
        start += long


def _part(record: Record, row: SectionCoverage) -> Part:
    text, id_ = record.claims.parted(row.id)
    placed = record.map.entries_at[row.id]
    return Part(
        id_,
        row.id,
        row,
        _told(record, row) if row.mapped else "",
        _opening(record.claims.sections[row.id].starts),
        address(record.claims, row.id, []),
        _rows(placed, record.sections.words(text).get(row.id, ()), record),
    )


def _told(record: Record, row: SectionCoverage) -> str:
    """Return what a section holds; where nothing of it is quoted, that too, since one looks for it."""
    whole = told(record.say, row)
    unquoted = row.words and row.entries and not row.share
    return f"{whole}, {record.say('coverage.quoted', share=record.say.percent(0))}" if unquoted else whole


def _opening(starts: str) -> str:
    """Return the words with which a section starts, or the first of them."""
    words = starts.split()
    return " ".join(words[:_OPENING]) + (" …" if len(words) > _OPENING else "")


def _rows(placed: Sequence[Placed], paragraphs: Sequence[Paragraph], record: Record) -> list[Row]:
    """Return the paragraphs of a section, each with what begins to quote it; what quotes none comes first."""
    waiting = {one.path: _standing(record, one) for one in placed}
    rows = []
    for paragraph in paragraphs:
        begun = dict.fromkeys(name for stretch in paragraph for name in stretch.quotations)
        entries = [record.graph.paths[name][:-2] for name in begun]
        own = [waiting.pop(path) for path in dict.fromkeys(entries) if path in waiting]
        rows.append(Row([_marked(record, stretch) for stretch in paragraph], own))
    rest = list(waiting.values())
    if not rows:
        return [Row((), rest)]
    return [rows[0]._replace(entries=[*rest, *rows[0].entries]), *rows[1:]]


def _marked(record: Record, stretch: Stretch) -> Marked:
    return Marked(stretch.text, record.graph.paths[stretch.quotations[0]] if stretch.quotations else None)


def _standing(record: Record, placed: Placed) -> Standing:
    """Return an entry as the page of a text shows it."""
    graph, passage = record.graph, record.graph.entries[placed.path]
    node = graph.accusations[str(placed.path[1])]
    here = {item.path for item in placed.quotations}
    kind, tone, sign, says = _described(record, placed)
    return Standing(
        placed.path,
        record.anchors[placed.path],
        kind,
        tone,
        sign,
        says,
        str(graph.numbers[node.id]) if kind == "charge" else graph.answer_numbers.get(placed.path, ""),
        node,
        [words for words in record.quotations(placed.path, passage) if words.path in here],
        effects_on(passage),
    )


def _nested(entries: Sequence[Standing]) -> list[Standing]:
    """Return the entries of one charge, itself first, and each behind those among them that it belongs to.

    What belongs to an answer comes before what is replied to that.
    """
    at = {entry.path: number for number, entry in enumerate(entries)}
    chains = [[at[path] for path in _above(entry.path) if path in at] for entry in entries]
    replies = [entry.path[-2] == "rebuttals" for entry in entries]

    def place(chain: Sequence[int]) -> list[tuple[bool, int]]:
        return [(depth > 0 and replies[number], number) for depth, number in enumerate(chain)]

    return [
        _within(entry, [entries[number] for number in chain[:-1]])
        for chain, entry in sorted(zip(chains, entries, strict=True), key=lambda pair: place(pair[0]))
    ]


def _above(path: Path) -> Iterator[Path]:
    """Yield the paths from right below a charge down to that of an entry; none of the charge itself."""
    return (path[:end] for end in range(3, len(path) + 1))


def _within(entry: Standing, above: Sequence[Standing]) -> Standing:
    """Return an entry below others, without the words that they quote as well."""
    quoted = {(words.words, words.section) for one in above for words in one.quotations}
    own = [words for words in entry.quotations if (words.words, words.section) not in quoted]
    return entry._replace(depth=len(above), quotations=own)


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
            sign = whose(node.nature)
            tone = sign if sign in ("opponent", "own-record") else "evidence"
            return "evidence", tone, sign, node.evidence.shows
        case VerdictNode() as node, _:
            return "verdict", "verdict", "judged", record.say(f"outcome.{node.verdict.outcome}")
        case _, Caveat() as caveat:
            return "caveat", "caveat", "caveat", caveat.says
        case _, other:
            raise TypeError(type(other))
