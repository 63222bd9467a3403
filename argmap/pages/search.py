"""What the script of a site searches: the words of each entry, what it is one of, and where it stands."""

import json
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from argmap.format.identifiers import UNNAMED
from argmap.format.models import Caveat, Passage
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.format.passages import effects_on, passages_of
from argmap.pages import addresses, board, table
from argmap.pages.glossary import groups
from argmap.pages.record import Record
from argmap.plain.diagnostics import Path
from argmap.wording.lookup import capital
from argmap.wording.quotation_marks import quoted, typographic
from argmap.wording.references import author_names, short_title
from argmap.wording.standing import verdict_given
from argmap.wording.table import WORDS

_KINDS = (
    *("person", "party", "source", "list", "page", "term", "word", "topic", "section", "charge"),
    *("answer", "reply", "remark", "ground", "evidence", "caveat", "verdict", "note"),
)
"""What there is to find, in the order in which it is shown."""


_LISTS = ("standing", "voice", "move", "rests", "effect", "grants", "checked")
"""The filters of the board of whose values there is no page; whose kind evidence is has a table."""

_MEANT = ("standing", "voice", "move", "rests", "effect", "nature")
"""The filters whose values have a meaning in the glossary."""


_PAGES: Final = (
    ("print", addresses.PRINT, ""),
    ("cite", addresses.ABOUT, "_cite"),
    ("data", addresses.ABOUT, "_data"),
    ("licence", addresses.ABOUT, "_makers"),
    ("signs", addresses.INDEX, "_signs"),
    ("about", addresses.ABOUT, ""),
    ("table", addresses.TABLE, ""),
    ("timeline", addresses.TIMELINE, ""),
    ("glossary", addresses.GLOSSARY, ""),
    ("people", addresses.PEOPLE, ""),
    ("sources", addresses.SOURCES, ""),
)
"""The pages that hold no single entry, and places on them, that are looked for by what they are good for."""


class Entry(NamedTuple):
    """What can be found; the number is that of the charge under which it stands, or 0."""

    kind: str
    number: int
    there: str
    title: str
    words: str
    cited: str = ""
    """The number of an answer or a note."""


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the index as a script that sets one variable, since pages on a disk may load nothing else."""
    kinds = {kind: record.say(f"site.kind.{kind}") for kind in _KINDS}
    charges = [addresses.accusation(id_) for id_ in record.graph.numbers]
    index = {
        "kinds": kinds,
        "charges": charges,
        "numbered": [_in_every_language("site.numbered"), _in_every_language("site.numbered.note")],
        "small": _in_every_language("site.small"),
        "rows": [_row(entry) for entry in entries(record)],
    }
    told = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    safe = told.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    yield "index.js", f"var ARGMAP_INDEX={safe};\n".encode()


def _in_every_language(key: str) -> list[str]:
    """Return words as they are typed in any language: who searches need not speak that of the map."""
    return list(dict.fromkeys(word for told in WORDS[key].values() for word in told.split()))


def _row(entry: Entry) -> tuple[int | str, ...]:
    """Return an entry with its kind as a number, and where it stands from the page of its charge on."""
    there = entry.there
    if entry.number:
        there = there[len(there.partition("#")[0]) :]
    cited = [entry.cited] if entry.cited else []
    return _KINDS.index(entry.kind), entry.number, there, entry.title, entry.words, *cited


def entries(record: Record) -> list[Entry]:
    """Return what can be found, kind by kind, as the reader is shown it."""
    printed = (
        entry._replace(title=_printed(record, entry.title), words=_printed(record, entry.words))
        for some in (
            _named(record),
            _listed(record),
            _paged(record),
            _fixed(record),
            _argued(record),
            _noted(record),
        )
        for entry in some
    )
    return sorted(printed, key=lambda entry: _KINDS.index(entry.kind))


def _named(record: Record) -> Iterator[Entry]:
    """Yield what stands under no charge."""
    claims = record.claims
    for one in record.named:
        words = [*(one.entry.also or ()), one.entry.description]
        yield Entry(one.kind, 0, one.page, one.entry.name, _joined(words))
    for id_, source in record.sources.items():
        title = source.title if source.title != source.in_short else None
        words = [author_names(record.say, claims, source.author or ()), title]
        words += [source.published, source.archive, source.note]
        yield Entry("source", 0, addresses.source(id_), source.in_short, _joined(words, "; "))
    for word, term in (claims.terms or {}).items():
        there = addresses.relative("", addresses.GLOSSARY, record.term_anchors[word])
        yield Entry("term", 0, there, word, term.description)
    for id_, topic in claims.topics.items():
        yield Entry("topic", 0, addresses.topic(id_), topic.title, topic.summary or "")
    for text in record.sections.texts:
        for id_, section in claims.sections_of(text).items():
            there = addresses.relative("", *record.sections.of(id_))
            yield Entry("section", 0, there, section.title, short_title(claims, text))


def _listed(record: Record) -> Iterator[Entry]:
    """Yield the lists of all that is of one kind: of charges on the board, of evidence in its table."""
    say = record.say
    for choice in record.once(board.filters):
        for option in choice.options:
            if choice.name in _LISTS or (choice.name, option.value) == ("party", UNNAMED):
                there = f"{addresses.INDEX}?{choice.name}={option.value}#_charges"
                title = say("titled", entry=say(f"site.filter.{choice.name}"), title=option.told)
                words = [say.counted(option.number, "charge"), *_asked_by(record, choice.name, option.value)]
                yield Entry("list", 0, there, title, _joined(words))
    for choice in record.once(table.filters):
        for option in choice.options:
            there = f"{addresses.TABLE}?{choice.name}={option.value}#_evidence"
            title = say("titled", entry=say("site.column.evidence"), title=option.told)
            words = [say.counted(option.number, "piece"), *_asked_by(record, choice.name, option.value)]
            yield Entry("list", 0, there, title, _joined(words))


def _asked_by(record: Record, choice: str, value: str) -> Iterator[str]:
    """Yield what else a list is looked for by: its meaning, or who it is that grants or remembers."""
    if choice in _MEANT:
        yield record.say(f"{choice}.{value}.means")
    if value == "unanswered":
        yield record.say("site.search.unanswered")
    if value in ("testimony", "recollection"):
        yield record.say("site.search.first-hand")
    if choice == "grants":
        yield record.say("site.search.grants")
        yield from (party.name for party in record.claims.parties.values() if party.role == "respondent")


def _paged(record: Record) -> Iterator[Entry]:
    """Yield the pages of the site itself."""
    held = {"sources": record.sources, "signs": record.graph.answers, "licence": record.claims.license}
    for name, page, anchor in _PAGES:
        if not held.get(name, True):
            continue
        there = addresses.relative("", page, anchor)
        yield Entry("page", 0, there, record.say(f"site.{name}"), capital(record.say(f"site.search.{name}")))
    for text in record.sections.texts:
        words = capital(record.say("site.search.text"))
        yield Entry("page", 0, addresses.text(text), short_title(record.claims, text), words)


def _noted(record: Record) -> Iterator[Entry]:
    """Yield the sources as they are numbered in the document that holds everything."""
    for id_, number in record.notes.items():
        place = addresses.place_in_print(addresses.source(id_)) or ""
        told = record.say("site.source.note", number=number)
        there = addresses.relative("", addresses.PRINT, place)
        yield Entry("note", 0, there, record.sources[id_].in_short, told, str(number))


def _fixed(record: Record) -> Iterator[Entry]:
    """Yield the fixed words of the pages."""
    for group in record.once(groups):
        for word in group.words:
            anchor = addresses.word(group.family, word.word)
            there = addresses.relative("", addresses.GLOSSARY, anchor)
            yield Entry("word", 0, there, capital(word.said), capital(word.means))


def _argued(record: Record) -> Iterator[Entry]:
    for node in record.graph.accusations.values():
        for path, passage in passages_of(node):
            kind, title, words = _told(record, node, path, passage)
            there = addresses.relative("", addresses.accusation(node.id), record.anchors[path])
            if path == node.path:
                there = addresses.accusation(node.id)
            quotes = [
                text
                for quote in record.quotations(path, passage)
                for text in (quoted(quote.words, quote.language), _in_marks(record, quote.translation))
            ]
            number, cited = record.graph.numbers[node.id], record.graph.answer_numbers.get(path, "")
            held = [capital(record.say(f"effect.{effect}")) for effect in effects_on(passage)]
            yield Entry(kind, number, there, title, _joined([*words, *quotes, *held]), cited)


def _in_marks(record: Record, words: str | None) -> str:
    return quoted(words, record.language) if words else ""


def _told(
    record: Record, charge: AccusationNode, path: Path, passage: Passage
) -> tuple[str, str, list[str | None]]:
    """Return of what kind an entry under a charge is, what it says, and what more there is to it."""
    match record.graph.nodes.get(path):
        case AccusationNode():
            return "charge", charge.accusation.title, [charge.accusation.claim]
        case GroundNode() as node:
            return "ground", node.ground.claim, [_source(record, node.ground.source)]
        case RebuttalNode() as node:
            return str(node.turn), node.rebuttal.title, [node.rebuttal.claim, node.rebuttal.concedes]
        case EvidenceNode() as node:
            return "evidence", node.evidence.shows, [_source(record, node.evidence.source)]
        case VerdictNode() as node:
            given = verdict_given(record.say, record.claims, node)
            return "verdict", capital(given), [node.verdict.says]
        case _ if isinstance(passage, Caveat):
            effect = capital(record.say(f"effect.{passage.effect}")) if passage.effect else None
            return "caveat", passage.says, [effect]
    raise TypeError(type(passage))


def _source(record: Record, id_: str | None) -> str | None:
    return short_title(record.claims, id_) if id_ else None


def _joined(words: Iterable[str | None], between: str = " – ") -> str:
    return between.join(text for text in words if text)


def _printed(record: Record, text: str) -> str:
    return typographic(" ".join(text.split()), record.language)
