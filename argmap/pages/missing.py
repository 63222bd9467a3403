"""What a map still lacks: answers, evidence for them, uses of its sources, quotations from its sections."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.format.nodes import RebuttalNode
from argmap.format.standing import Standing
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.weighed import rests


class Gap(NamedTuple):
    """An entry that lacks something: what it is called, and where it stands."""

    title: str
    page: str
    place: str = ""
    number: int = 0


class Lack(NamedTuple):
    """Entries that lack the same, by the key of the words for it."""

    key: str
    gaps: Sequence[Gap]


def lacks(record: Record) -> list[Lack]:
    """Return what is missing; nothing of what is not."""
    nodes = record.graph.accusations.values()
    used = {*record.graph.users, *record.claims.texts}
    unanswered = [node.id for node in nodes if node.standing is Standing.UNANSWERED]
    found = (
        Lack("unanswered", [_charge(record, id_) for id_ in unanswered]),
        *(Lack(basis, _resting(record, basis)) for basis in ("one-source", "recollection", "argument")),
        Lack("evidence", [_answer(record, answer) for answer in record.graph.answers if _bare(answer)]),
        Lack("unused", [_source(record, id_) for id_ in record.sources if id_ not in used]),
        Lack("quotation", _sections(record)),
    )
    return [lack for lack in found if lack.gaps]


def _bare(answer: RebuttalNode) -> bool:
    """Tell whether an answer brings no evidence, which a concession needs not."""
    return answer.contests and not answer.evidence


def _resting(record: Record, basis: str) -> list[Gap]:
    """Return the charges of which all answers rest on the same."""
    nodes = record.graph.accusations.values()
    return [_charge(record, node.id) for node in nodes if basis in rests(record.graph, node)]


def _source(record: Record, id_: str) -> Gap:
    return Gap(record.sources[id_].in_short, addresses.source(id_))


def _charge(record: Record, id_: str) -> Gap:
    title = record.graph.accusations[id_].accusation.title
    return Gap(title, addresses.accusation(id_), number=record.graph.numbers[id_])


def _answer(record: Record, answer: RebuttalNode) -> Gap:
    charge = str(answer.path[1])
    page, place = addresses.accusation(charge), record.anchors[answer.path]
    return Gap(answer.rebuttal.title, page, place, record.graph.numbers[charge])


def _sections(record: Record) -> list[Gap]:
    """Return the sections that are mapped and of which no words are quoted."""
    rows = [row for one in record.map.coverages if one.text in record.sections.texts for row in one.sections]
    return [
        Gap(f"{row.id}: {row.title}", *place)
        for row in rows
        if row.mapped and not row.quotations and (place := record.section_page(row.id))
    ]
