"""What the pages of a site are made from: a map, the words for it, and what was asked for."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from markupsafe import Markup

from argmap.checking.map import Map
from argmap.drawing.fragment import web_address
from argmap.drawing.places import address
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Caveat, ClaimFile, Passage, Source
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.passages import Caveated, caveats, passages_of
from argmap.format.people import People
from argmap.format.sides import Sides
from argmap.pages import addresses
from argmap.pages.pictures import Pictures
from argmap.plain.diagnostics import Path
from argmap.texts.verification import CheckedQuotation, Status
from argmap.wording.lookup import Wording


class Words(NamedTuple):
    """Words of a text, where they stand and what vouches for them."""

    path: Path
    words: str
    language: str
    text: str | None
    section: str | None
    places: tuple[str, ...]
    """Where they stand, or where the file says that they do."""
    published: str | None
    """Where they can be read, if that is anywhere."""
    verified: bool
    in_source: bool
    translation: str | None
    ack: str | None


class Qualified(NamedTuple):
    """A caveat, and its place in the file."""

    path: Path
    caveat: Caveat


@dataclass(frozen=True)
class Record:
    """A map as its pages show it."""

    map: Map
    say: Wording
    include_text: bool = False
    pictures: Pictures | None = None
    """None where the site is to have no pictures."""
    base_url: str | None = None

    @property
    def claims(self) -> ClaimFile:
        return self.map.claims

    @property
    def graph(self) -> ArgumentGraph:
        return self.map.graph

    @cached_property
    def language(self) -> str:
        """The language of the curation."""
        return self.claims.language or "en"

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        return self.claims.sources or {}

    @cached_property
    def people(self) -> People:
        return People(self.claims)

    @cached_property
    def sides(self) -> Sides:
        return Sides(self.claims)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The mapped texts that have a page."""
        return tuple(text for text in self.claims.texts if self.claims.sections_of(text))

    @cached_property
    def anchors(self) -> Mapping[Path, str]:
        """Where on its page each entry, and each quotation, stands; no two on one page are the same."""
        given: dict[Path, str] = {}
        taken: set[tuple[object, str]] = set()
        for path, name in self.graph.identities.items():
            number, anchor = 1, name
            while (path[1], anchor) in taken:
                number += 1
                anchor = f"{name}._{number}"
            taken.add((path[1], anchor))
            given[path] = anchor
        return given

    @cached_property
    def term_anchors(self) -> Mapping[str, str]:
        """Where in the glossary each term stands, which need not be spelled as an identifier is."""
        given: dict[str, str] = {}
        taken: set[str] = set()
        for term in self.claims.terms or ():
            number, anchor = 1, "_term-" + "_".join(term.split())
            while anchor in taken:
                number += 1
                anchor = f"{anchor}_{number}"
            taken.add(anchor)
            given[term] = anchor
        return given

    def is_expected(self, answer: RebuttalNode, above: AccusationNode | RebuttalNode) -> bool:
        """Tell whether those who speak under an entry are the ones of whom that goes without saying."""
        nested = isinstance(above, RebuttalNode)
        return answer.by == (self.sides.opposite(above.by) if nested else self.sides.answering(above.by))

    def quotations(self, path: Path, passage: Passage) -> list[Words]:
        """Return the quotations of an entry."""
        return [self._words(path, passage, index) for index in range(len(passage.quote or ()))]

    def _words(self, path: Path, passage: Passage, index: int) -> Words:
        item, at = passage.quotations[index], (*path, "quote", index)
        found = self._checked.get(at)
        named = item.at or passage.at or ()
        places = (found.section,) if found and found.section else named
        text = self.claims.parted(places[0])[0] if places else self.claims.first_text
        language = (self.claims.language_of(text) if text else None) or self.language
        section = found.section if found else None
        return Words(
            at, item.words, language, text, section, places,
            address(self.claims, places[0], [item.words]) if places else None,
            bool(found and found.status is not Status.NONE), bool(found and found.in_source),
            item.translation, item.ack,
        )  # fmt: skip

    @cached_property
    def _checked(self) -> Mapping[Path, CheckedQuotation]:
        return {item.path: item for item in self.map.quotations}

    def passages(self, node: AccusationNode) -> Iterable[tuple[Path, Passage]]:
        """Return whatever under a charge may stand at a place of a text, each with its path."""
        return passages_of(node)

    def unverified(self, node: AccusationNode) -> int:
        """Return how many quotations under a charge nobody held against their text."""
        return self._unverified[node.id]

    @cached_property
    def _unverified(self) -> Counter[object]:
        return Counter(item.path[1] for item in self.map.quotations if item.status is Status.NONE)

    def picture(self, view: str) -> tuple[Markup, ...]:
        """Return the pages of a picture; none where the site has no pictures."""
        return self.pictures.of(view) if self.pictures else ()

    def caveats(self, path: Path, item: Caveated) -> list[Qualified]:
        """Return the caveats on an entry."""
        return [Qualified(at, caveat) for at, caveat in caveats(path, item)]

    def section_page(self, place: str) -> tuple[str, str] | None:
        """Return the page of the text that has a place, and the section there at which it begins."""
        sections = self.claims.sections_at(place)
        if not sections:
            return None
        text, section = self.claims.parted(sections[0])
        return addresses.text(text), section

    def page_of(self, identifier: str) -> tuple[str, str] | None:
        """Return the page of an entry that may be named by its identifier alone, and its place there."""
        if identifier in self.graph.accusations:
            return addresses.accusation(identifier), ""
        if identifier in self._argued:
            path = self._argued[identifier]
            return addresses.accusation(str(path[1])), self.anchors[path]
        if identifier in self.claims.topics:
            return addresses.topic(identifier), ""
        return (addresses.source(identifier), "") if identifier in self.sources else None

    @cached_property
    def _argued(self) -> Mapping[str, Path]:
        """Where in the file each answer and each ground stands."""
        answers = {answer.id: answer.path for answer in self.graph.answers}
        return answers | {id_: ground.path for id_, ground in self.graph.grounds.items()}

    def person_page(self, name: str) -> str | None:
        """Return the page of somebody who is named by the identifier of an entry."""
        if name in self.claims.parties:
            return addresses.party(name)
        return addresses.person(name) if name in (self.claims.people or {}) else None

    @staticmethod
    def web(url: str | None) -> str | None:
        """Return an address as a link may hold it; nothing of what is no address of the web."""
        return web_address(url)

    def accusations(self, ids: Iterable[str] | None) -> Sequence[AccusationNode]:
        """Return those accusations of some that there are."""
        return [self.graph.accusations[id_] for id_ in ids or () if id_ in self.graph.accusations]
