"""The page of each accusation: the charge, its grounds, its answers with their evidence, and its verdicts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from argmap.drawing.sheet.terms import explained
from argmap.format.nodes import AccusationNode
from argmap.format.numbering import letters
from argmap.format.passages import passages_of
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.pages.turning import turned
from argmap.wording.addresses import web_address
from argmap.wording.lookup import capital
from argmap.wording.references import most_known, short_title, stopped, usual_way, within
from argmap.wording.standing import basis, further


class Charge(NamedTuple):
    """An accusation with what is said beside its standing, what serves it, and the letters of its grounds.

    ``usual`` is how most of what is brought is known, which is told once, and ``through`` what all of it is
    known through, where the head says so, with what vouches for it; ``terms`` are the words of the
    glossary that it uses, ``cited`` the places of texts where it stands, as one cites them, ``kept`` the
    texts that are named and have an address.
    """

    node: AccusationNode
    beside: Sequence[str]
    parts: Sequence[str]
    letters: Mapping[str, str]
    usual: str
    through: str
    terms: Sequence[str]
    cited: Sequence[str]
    kept: Sequence[str]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the pages by name."""
    for before, node, after in turned(list(record.graph.accusations.values())):
        name = addresses.accusation(node.id)
        yield (
            name,
            filled(
                "accusation.html",
                record,
                name,
                here="accusations",
                own=charge(record, node),
                before=before,
                after=after,
                pictures=record.sheets(node.id),
            ),
        )


def charge(record: Record, node: AccusationNode) -> Charge:
    """Return what a page shows of an accusation."""
    say, way, whole = record.say, _usual(record, node), record.graph.bases[node.id].through
    through = whole and say("through", sources=within(say, short_title(record.claims, whole)))
    usual = [stopped(capital(most_known(say, way)))] if way and not through else []
    based = list(basis(say, record.graph, node))
    if len(node.counted_sources) == 1:
        based.append(say("basis.one-source"))
    evidence = [f"{say('lead', word=capital(say('column.evidence')))} {' · '.join(based)}"] if based else []
    beside = [*evidence, *usual, *further(say, record.graph, node)]
    parts, terms = record.graph.parts.get(node.id, ()), list(explained(record.graph, node.id))
    return Charge(
        node,
        beside,
        parts,
        letters(node),
        way,
        through or "",
        terms,
        record.cited(node.path, node.accusation, in_full=True),
        _kept(record, node),
    )


def _usual(record: Record, node: AccusationNode) -> str:
    """Return through what half or more of the evidence is known; nothing where that is one piece alone."""
    pieces = ((answer, piece) for answer in node.walk() for piece in answer.evidence)
    ways = (record.known(piece.evidence.source, answer.by) for answer, piece in pieces)
    return usual_way(ways, least=2) or ""


def _kept(record: Record, node: AccusationNode) -> list[str]:
    """Return the texts with an address in which a charge, or what stands under it, has a place."""
    places = (
        place
        for path, passage in passages_of(node)
        for words in record.quotations(path, passage)
        for place in words.places
    )
    texts = dict.fromkeys(record.claims.parted(place)[0] for place in places)
    return [text for text in texts if text in record.sources and web_address(record.sources[text].url)]
