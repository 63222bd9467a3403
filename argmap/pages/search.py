"""What the script of a site searches: the words of each entry, and where it stands."""

import json
from collections.abc import Iterator

from argmap.format.models import Passage
from argmap.format.nodes import AccusationNode
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.wording.quotation_marks import typographic
from argmap.wording.references import author_names, short_title

Entry = tuple[int, str, str, str]
"""The number of the charge that it stands under, or 0; its page and place; its title; its other words."""


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the index as a script that sets one variable, since pages on a disk may load nothing else."""
    rows = [list(entry) for entry in _entries(record)]
    told = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    safe = told.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    yield "index.js", f"var ARGMAP_INDEX={safe};\n".encode()


def _entries(record: Record) -> Iterator[Entry]:
    for node in record.graph.accusations.values():
        yield from _under(record, node)
    for id_, source in record.sources.items():
        words = [source.title, author_names(record.say, record.claims, source.author or ())]
        words += [source.published or "", source.archive or "", source.note or ""]
        yield 0, addresses.source(id_), _printed(record, source.in_short), _joined(record, words)
    for id_, party in record.claims.parties.items():
        yield (
            0,
            addresses.party(id_),
            _printed(record, party.name),
            _joined(record, [party.description or ""]),
        )
    for id_, person in (record.claims.people or {}).items():
        words = [person.description or "", *(person.also or ())]
        yield 0, addresses.person(id_), _printed(record, person.name), _joined(record, words)
    for id_, topic in record.claims.topics.items():
        words = [topic.summary or ""]
        yield 0, addresses.topic(id_), _printed(record, topic.title), _joined(record, words)
    for word, term in (record.claims.terms or {}).items():
        yield 0, addresses.GLOSSARY, _printed(record, word), _joined(record, [term.description])


def _under(record: Record, node: AccusationNode) -> Iterator[Entry]:
    """Yield a charge, and what stands under it, each entry with its own words."""
    number, there = record.graph.numbers[node.id], addresses.accusation(node.id)
    item = node.accusation
    yield number, there, _printed(record, item.title), _joined(record, [item.claim, *_quotes(item)])
    for ground in node.grounds:
        at = addresses.relative("", there, record.anchors[ground.path])
        yield number, at, _printed(record, ground.ground.claim), _joined(record, _quotes(ground.ground))
    for answer in node.walk():
        told = answer.rebuttal
        at = addresses.relative("", there, record.anchors[answer.path])
        words = [told.claim, told.concedes or "", *_quotes(told)]
        yield number, at, _printed(record, told.title), _joined(record, words)
        for piece in answer.evidence:
            at = addresses.relative("", there, record.anchors[piece.path])
            title = short_title(record.claims, piece.evidence.source)
            words = [piece.evidence.shows, *_quotes(piece.evidence)]
            yield number, at, _printed(record, title), _joined(record, words)
    for path, passage in record.passages(node):
        if path[-2] in ("caveat", "verdict"):
            at = addresses.relative("", there, record.anchors[path])
            says = getattr(passage, "says", None) or ""
            yield number, at, _printed(record, item.title), _joined(record, [says, *_quotes(passage)])


def _quotes(passage: Passage) -> list[str]:
    return [words for item in passage.quotations for words in (item.words, item.translation) if words]


def _joined(record: Record, words: list[str]) -> str:
    return " ".join(_printed(record, text) for text in words if text)


def _printed(record: Record, text: str) -> str:
    return typographic(" ".join(text.split()), record.language)
