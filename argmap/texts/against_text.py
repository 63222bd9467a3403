"""Holds the quotations and sections of a claim file against a text, word for word."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cache, partial
from operator import itemgetter

from argmap.format.authorship import Authorship
from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import OF_TEXT
from argmap.format.models import Accusation, Caveat, Evidence, Ground, Passage
from argmap.plain.diagnostics import Path
from argmap.texts.lookup import look_up
from argmap.texts.meaning import Guard
from argmap.texts.normalise import normalise, unmarked
from argmap.texts.quotations import Listed, Quotation, locate, occurrences, parse, readings
from argmap.texts.sections import find_sections
from argmap.texts.text import Text
from argmap.texts.verification import (
    CheckedQuotation,
    CheckedSection,
    Doubt,
    Elsewhere,
    Misplacement,
    Near,
    NotFound,
    QuotationProblem,
    Reversed,
    Spans,
    Status,
)
from argmap.texts.verify import Part

_MOST_NEAR_MISSES = 40
_LIKE_ENOUGH = 75.0
_LOOKS = 4
"""How often all of the text is looked through, about, for what a quotation that is not found may be."""

_FEWEST = 2
"""So many words are a part of a sentence, and no number or heading before it."""

_ENDED = re.compile(r"[.!?…:;。！？]['\")\]]*\Z")
_LINE_END = re.compile(r"[\r\n]")


def check_against_text(graph: ArgumentGraph, id_: str, text: Text, listed: Sequence[Listed]) -> Part:
    """Look every section of a text, and every quotation that may stand in it, up in the text."""
    return _TextCheck(graph, id_, text).run(listed)


class _TextCheck:
    """The check of one claim file against one of its texts."""

    def __init__(self, graph: ArgumentGraph, id_: str, text: Text) -> None:
        self.claims = graph.claims
        self.graph = graph
        self.id = id_
        self.text = text
        self.declared = self.claims.sections_of(id_)
        self.sections = find_sections(self.declared, text)
        self.bounds = {item.id: item.span for item in self.sections if item.span}
        self.placed = sorted(self.bounds.items(), key=itemgetter(1))
        self.starts = [start for _, (start, _) in self.placed]
        self.settled = {item.id for item in self.sections if item.span and not item.vague}
        self.guard = Guard.of(self.claims.language_of(id_), text)
        self.authorship = graph.knowledge.authorship
        self.speakers = _speakers(graph, self.authorship)
        self.near_misses = 0
        self.sections = tuple(
            self._likened(item) if item.problem is Misplacement.MISSING else item for item in self.sections
        )

    def _likened(self, section: CheckedSection) -> CheckedSection:
        """Find out which words of the text a section that is missing may start with."""
        starts = self.declared[section.id].starts
        bare = unmarked(starts)
        if bare and self._stands(normalise(bare), ()):
            return section._replace(bare=bare)
        phrase = normalise(starts)
        near = self._near(phrase, ()) if any(map(str.isalnum, phrase)) else None
        return section._replace(near=near) if near and near.likeness >= _LIKE_ENOUGH else section

    def run(self, listed: Sequence[Listed]) -> Part:
        self._look_up(listed)
        found = [self._read(item) for item in listed]
        self._look_up_everywhere(
            [item.words for item, (_, places) in zip(listed, found, strict=True) if not places]
        )
        quotations = {
            item.path: self._quotation(item, *read) for item, read in zip(listed, found, strict=True)
        }
        unguarded = self.guard.unguarded if quotations else None
        sections = tuple(item._replace(severed=self._severed(item)) for item in self.sections)
        return Part(self.id, Status.TEXT, quotations, sections, unguarded, self._holding)

    def _holding(self, quote: str) -> tuple[str, ...]:
        """Return the sections that have some words, each by itself."""
        found = (self._find(reading, list(self.bounds)) for reading in readings(quote, self.text))
        places = next((places for places in found if places), [])
        return tuple(dict.fromkeys(section for section, _ in places))

    def _severed(self, section: CheckedSection) -> str:
        """Return the words of a sentence that a section cuts off where it starts, in the midst of a line."""
        if section.span is None or section.problem or section.span[0] < _FEWEST:
            return ""
        start = section.span[0]
        line = self.text.original(start - 2, start - 1)[1], self.text.original(start, start + 1)[0]
        severed = self.text.normal[self.guard.sentences.start(start) : start].strip()
        words = [word for word in severed.split() if any(map(str.isalpha, word))]
        is_whole = len(words) < _FEWEST or _ENDED.search(severed)
        return "" if is_whole or _LINE_END.search(self.text.source.text, *line) else severed

    def _look_up(self, listed: Sequence[Listed]) -> None:
        """Look for all quotations together, where that is less work than to look for each."""
        sizes = {id_: end - start for id_, (start, end) in self.bounds.items()}
        work = sum(sizes[section] for item in listed for section in self._named(item.at))
        look_up([part for item in listed for part in self._parts(item.words)], self.text, work)

    def _look_up_everywhere(self, quotes: list[str]) -> None:
        """Look for quotations that do not stand where they should: each is looked for in all of the text."""
        parts = {part for quote in quotes for part in self._parts(quote)} - self.text.known.keys()
        look_up(parts, self.text, _LOOKS * len(parts) * len(self.text.normal))

    def _parts(self, quote: str) -> Iterator[str]:
        return (part for reading in readings(quote, self.text) for part in reading.parts)

    def _read(self, item: Listed) -> tuple[Quotation, list[tuple[str, Spans]]]:
        """Return the first reading of a quotation that stands where it should, and its places there."""
        read, named = readings(item.words, self.text), self._named(item.at)
        tried = ((reading, self._find(reading, named)) for reading in read)
        return next(
            (reading for reading in tried if reading[1]), (read[0] if read[-1].parts else read[-1], [])
        )

    def _quotation(self, item: Listed, parsed: Quotation, found: list[tuple[str, Spans]]) -> CheckedQuotation:
        quote = item.words
        if not parsed.parts:
            return item.checked(self.id, problem=NotFound("", None))
        named = self._named(item.at)
        if not found:
            if any(OF_TEXT in self.claims.parted(place)[1] for place in item.at):
                return item.checked(self.id)  # the text that it names is none of the file
            bare = unmarked(quote)
            if bare and self._find(parse(bare), named):
                return item.checked(self.id, problem=NotFound(quote, None, bare))
            return item.checked(self.id, problem=self._problem(parsed, named, sure=self._sure(item.at)))
        section, spans, doubts = self._fairest(parsed, found, item)
        start, sure = self.bounds[section][0], section in self.settled
        several = sure and len(found) > 1
        places = tuple(self.text.position(spot[0][0]) for _, spot in found) if several else ()
        return item.checked(
            self.id,
            Status.TEXT if sure else Status.NONE,
            section,
            tuple(self._words(span, start) for span in spans),
            spans=spans,
            occurrences=len(found) if sure else 1,
            places=places,
            doubts=doubts,
        )

    def _words(self, span: tuple[int, int], start: int) -> tuple[int, int]:
        """Return the words of a stretch by number, counted from the start of its section."""
        token = self.text.normal.rfind(" ", 0, span[0] + 1) + 1
        base = self.text.word(start)
        return self.text.word(token) - base, self.text.word(span[1]) - base

    def _named(self, at: Collection[str]) -> list[str]:
        """Return the placed sections of this text that an `at` names, by themselves or by a prefix."""
        return [section for section in self.claims.sections_at(*at) if section in self.bounds]

    def _sure(self, at: Collection[str]) -> bool:
        """Tell whether the bounds of all that an `at` names are known: else a quotation may stand there."""
        named = [self.claims.sections_at(place) for place in at]
        own = (section for sections in named for section in sections if section in self.declared)
        return all(named) and self.settled.issuperset(own)

    def _find(self, parsed: Quotation, named: Collection[str]) -> list[tuple[str, Spans]]:
        return [
            (section, spans)
            for section in (named if parsed.parts else ())
            for spans in locate(parsed.parts, self.text, *self.bounds[section])
        ]

    def _voiced(self, item: Listed) -> Passage:
        """Return the entry of a quotation; a charge in the voice that it has at its own place, if any."""
        passage, own = item.passage, item.at_path[:-1] == item.path
        if not isinstance(passage, Accusation) or not own:
            return passage
        makers, authors = frozenset(self.graph.accusations[str(item.path[1])].by), self.authorship.of(self.id)
        if authors.only(makers):
            return passage.model_copy(update={"voice": "stated"})
        elsewhere = passage.voice == "stated" and authors.each and makers.isdisjoint(authors.parties)
        return passage.model_copy(update={"voice": "paraphrased"}) if elsewhere else passage

    def _is_voiced(self, path: Path) -> bool:
        """Tell whether a path leads to a ground of an accusation that says whose words it quotes."""
        return path[2:3] == ("grounds",) and _attributed(self.claims.accusations[str(path[1])], self.id)

    def _fairest(
        self, parsed: Quotation, found: list[tuple[str, Spans]], item: Listed
    ) -> tuple[str, Spans, tuple[Doubt, ...]]:
        """Return the place that a quotation fits best, if it has several: one where nothing is distorted."""
        path, passage = item.path[:-2], self._voiced(item)
        asked = partial(
            self.guard.doubts,
            attributed=_attributed(passage, self.id) or self._is_voiced(path),
            charge=_is_charge(passage, self.id),
            accusing=isinstance(passage, Accusation),
            stated=isinstance(passage, Accusation) and passage.voice == "stated",
            evidence=isinstance(passage, Evidence | Caveat),
            speakers=self.speakers.get(path, ()),
        )
        tried = ((section, spans, asked(parsed, spans)) for section, spans in found)
        least = next(tried)
        while least[2] and (other := next(tried, None)):
            least = min(least, other, key=lambda item: len(item[2]))
        return least

    def _problem(self, parsed: Quotation, named: list[str], *, sure: bool) -> QuotationProblem | None:
        windows = locate(parsed.parts, self.text, 0, len(self.text.normal))
        if windows:
            sections = tuple(dict.fromkeys(id_ for spans in windows for id_ in self._sections_of(spans)))
            sure = sure and self.settled.issuperset(sections)
            return Elsewhere(sections, tuple(named)) if sure and named and sections else None
        order = self._order(parsed, named)
        if order:
            return order
        part = next((part for part in parsed.parts if not self._stands(part, named)), None)
        part = part or next((part for part in parsed.parts if not self._stands(part, ())), parsed.parts[0])
        return NotFound(part, self._near(part, named))

    def _sections_of(self, spans: Spans) -> Iterator[str]:
        """Yield the section in which a quotation starts, and the one in which it ends."""
        for offset in (spans[0][0], spans[-1][1] - 1):
            index = bisect_right(self.starts, offset) - 1
            id_, (_, end) = self.placed[index] if index >= 0 else ("", (0, 0))
            if offset < end:
                yield id_

    def _stands(self, part: str, named: Collection[str]) -> bool:
        stretches = [self.bounds[section] for section in named] or [(0, len(self.text.normal))]
        return any(next(occurrences(part, self.text, *stretch), None) for stretch in stretches)

    def _order(self, parsed: Quotation, named: Collection[str]) -> Reversed | None:
        """Return the order in which the parts of a quotation stand, where one section has them all."""
        if len(parsed.parts) < 2:
            return None
        for section in [*named, *self.bounds]:
            places = [
                next(occurrences(part, self.text, *self.bounds[section]), None) for part in parsed.parts
            ]
            if all(places):
                ranked = sorted(zip(places, parsed.parts, strict=True), key=lambda pair: pair[0] or (0, 0))
                return Reversed(section, tuple(part for _, part in ranked))
        return None

    def _near(self, part: str, named: Collection[str]) -> Near | None:
        from argmap.texts.near import differences, nearest

        self.near_misses += 1
        if self.near_misses > _MOST_NEAR_MISSES:
            return None
        inside = (nearest(part, self.text, *self.bounds[section]) for section in named)
        found = max((item for item in inside if item), key=lambda item: item[2], default=None)
        if found is None or found[2] < _LIKE_ENOUGH:
            anywhere = nearest(part, self.text)
            found = max((item for item in (found, anywhere) if item), key=lambda item: item[2], default=None)
        if found is None:
            return None
        start, end, likeness = found
        passage = self.text.normal[start:end]
        section = next((id_ for id_ in self._sections_of(((start, end),)) if id_ in self.settled), None)
        return Near(section, passage, likeness, differences(passage, part), self.text.position(start))


def _speakers(graph: ArgumentGraph, authorship: Authorship) -> dict[Path, frozenset[str]]:
    """Return the words by which a text may name whose a charge, a ground or an answer is."""
    names = cache(authorship.called)
    spoken: list[tuple[Path, tuple[str, ...]]] = [(answer.path, answer.by) for answer in graph.answers]
    for charge in graph.accusations.values():
        spoken += [(charge.path, charge.by), *((ground.path, charge.by) for ground in charge.grounds)]
    return {path: names(by) for path, by in spoken}


def _is_charge(passage: Passage, text: str) -> bool:
    """Tell whether an entry says that it quotes a charge, as the text quotes or paraphrases it."""
    return isinstance(passage, Accusation) and _attributed(passage, text) and passage.voice != "reported"


def _attributed(passage: Passage, text: str) -> bool:
    """Tell whether an entry says whose words it quotes, so that the text's "he says" may be cut off.

    What gives the ``text`` itself as its source says that the words are the text's own.
    """
    if isinstance(passage, Accusation):
        return passage.voice not in (None, "stated")
    if isinstance(passage, Evidence | Caveat | Ground):
        return passage.source != text and (passage.source is not None or isinstance(passage, Caveat))
    return False
