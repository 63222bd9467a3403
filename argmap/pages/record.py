"""What the pages of a site are made from: a map, the words for it, and what was asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from markupsafe import Markup

from argmap.checking.map import Map
from argmap.drawing.order import Lot, lots
from argmap.drawing.views.proof import mark_of
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Caveat, ClaimFile, Party, Passage, Person, Source
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.passages import Caveated, caveats, sources_of
from argmap.format.people import People
from argmap.format.sides import Sides
from argmap.pages import addresses
from argmap.pages.pictures import Pictures, Shown
from argmap.pages.sections import Sections
from argmap.pages.vouching import Tally, told
from argmap.plain.diagnostics import Path
from argmap.texts.verification import CheckedQuotation
from argmap.wording.addresses import address
from argmap.wording.lookup import Wording
from argmap.wording.references import known, reference, short_title

Made = TypeVar("Made")


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
    mark: str
    """Whether they stand there as they are quoted, do not, or were not looked for."""
    in_source: bool
    translation: str | None
    ack: str | None

    @property
    def verified(self) -> bool:
        return self.mark == "verified"


class Qualified(NamedTuple):
    """A caveat, and its place in the file."""

    path: Path
    caveat: Caveat


class Named(NamedTuple):
    """A party or a person with an entry, by its identifier, and the page of it."""

    page: str
    id: str
    entry: Party | Person

    @property
    def kind(self) -> str:
        return "party" if isinstance(self.entry, Party) else "person"


@dataclass(frozen=True)
class Record:
    """A map as its pages show it."""

    map: Map
    say: Wording
    sections: Sections
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
    def spoken(self) -> str:
        """The language of the fixed words."""
        return self.say.language

    def once(self, make: Callable[["Record"], Made]) -> Made:
        """Return what is made of the map for several pages, and made when the first of them asks for it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    @cached_property
    def _made(self) -> dict[Callable[["Record"], Any], Any]:
        """What was made for pages so far, by what makes it."""
        return {}

    @cached_property
    def said(self) -> dict[str, Markup]:
        """The fixed words that pages have said so far, by their key."""
        return {}

    @cached_property
    def shared(self) -> dict[str, dict[tuple[str, str], Markup]]:
        """What the pages of a folder have in common, so far: by its template and the kind of the pages."""
        return {}

    @cached_property
    def printed(self) -> dict[tuple[str | None, str, str], Markup]:
        """The texts that pages have printed so far, each by itself, its element, and its class."""
        return {}

    @cached_property
    def said_of_map(self) -> list[str]:
        """How the map is cited, and the words around a place in it, once a page has said them."""
        return []

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
    def anchors(self) -> Mapping[Path, str]:
        """Where on its page each entry, and each quotation, stands; no two on one page are the same."""
        taken: dict[object, set[str]] = {}
        return {
            path: _untaken(name, taken.setdefault(path[1], set()), "._")
            for path, name in self.graph.identities.items()
        }

    @cached_property
    def lots(self) -> Sequence[Lot]:
        """The charges topic by topic."""
        return lots(self.graph)

    @cached_property
    def notes(self) -> Mapping[str, int]:
        """The number of each source as a note, in the order in which the charges first name them."""
        charges = [entry.node for lot in self.lots for entry in lot.entries]
        order = dict.fromkeys(name for node in charges for name in sources_of(node) if name in self.sources)
        return {id_: number for number, id_ in enumerate(dict.fromkeys([*order, *self.sources]), 1)}

    @cached_property
    def term_anchors(self) -> Mapping[str, str]:
        """Where in the glossary each term stands, which need not be spelled as an identifier is."""
        taken: set[str] = set()
        return {
            term: _untaken("_term-" + "_".join(term.split()), taken, "_") for term in self.claims.terms or ()
        }

    @cached_property
    def authors(self) -> Mapping[str, frozenset[str]]:
        """Who wrote each source, each by their identifier, or by the name where they have none."""
        meant = self.graph.persons.meant
        return {id_: frozenset(map(meant, source.author or ())) for id_, source in self.sources.items()}

    @cached_property
    def writers(self) -> Mapping[str, str]:
        """The party that wrote a source as a whole, as itself or by all its members."""
        meant = self.graph.persons.meant
        whole: dict[frozenset[str], str] = {}
        for id_, party in self.claims.parties.items():
            for some in ((id_,), party.members or ()):
                whole.setdefault(frozenset(map(meant, some)), id_)
        return {id_: whole[some] for id_, some in self.authors.items() if some and some in whole}

    def names_speakers(self, answer: RebuttalNode, above: AccusationNode | RebuttalNode) -> bool:
        """Tell whether a page says who speaks, which goes without saying of the only respondent."""
        return bool(answer.by) and (
            isinstance(above, RebuttalNode) or answer.by != self.sides.answering(above.by)
        )

    @cached_property
    def version(self) -> str:
        """What tells this state of the claim file from any other."""
        return sha256(self.map.source.text.encode("utf-8")).hexdigest()[:12]

    def quotations(self, path: Path, passage: Passage) -> list[Words]:
        """Return the quotations of an entry."""
        if path not in self._quoted:
            own = [self._words(path, passage, index) for index in range(len(passage.quote or ()))]
            self._quoted[path] = own
        return self._quoted[path]

    @cached_property
    def _quoted(self) -> dict[Path, list[Words]]:
        """The quotations that pages have shown so far, by their entry."""
        return {}

    def _words(self, path: Path, passage: Passage, index: int) -> Words:
        item, at = passage.quotations[index], (*path, "quote", index)
        found = self._checked.get(at)
        named = item.at or passage.at or ()
        section = self.map.section_of(found) if found else None
        places = (section,) if section else named
        text = self.claims.parted(places[0])[0] if places else self.claims.first_text
        language = (self.claims.language_of(text) if text else None) or self.language
        return Words(
            at, item.words, language, text, section, places,
            address(self.claims, places[0], [item.words]) if places else None,
            mark_of(found), bool(found and found.in_source), item.translation, item.ack,
        )  # fmt: skip

    def cited(self, path: Path, passage: Passage, *, in_full: bool = False) -> list[str]:
        """Return the places at which an entry, or its words, stand in texts, as one cites these."""
        quoted = [words.places[0] for words in self.quotations(path, passage) if words.places]
        places = dict.fromkeys(quoted or passage.at or ())
        return [self._cited_place(place, in_full) for place in places]

    def _cited_place(self, place: str, in_full: bool) -> str:
        key = (place, in_full)
        if key not in self._cited:
            text, title = self.claims.parted(place)[0], self.section_title(place)
            at = self.say.quoted(title) if title else place
            short = f"{short_title(self.claims, text)}, {at}"
            self._cited[key] = reference(self.say, self.claims, text, at) if in_full else short
        return self._cited[key]

    @cached_property
    def _cited(self) -> dict[tuple[str, bool], str]:
        """The places of texts that pages have cited so far."""
        return {}

    @cached_property
    def _checked(self) -> Mapping[Path, CheckedQuotation]:
        return {item.path: item for item in self.map.quotations}

    @cached_property
    def tally(self) -> Tally:
        """How many of all quotations were held against what."""
        return Tally.of(self.map.quotations)

    @cached_property
    def vouched(self) -> str:
        """What vouches for the quotations, as every page says it at its foot."""
        return told(self.say, self.tally)

    def tally_of(self, node: AccusationNode) -> Tally:
        """Return how many of the quotations under a charge were held against what."""
        return Tally.of(self._quotations_under.get(node.id, ()))

    @cached_property
    def _quotations_under(self) -> Mapping[object, Sequence[CheckedQuotation]]:
        found: dict[object, list[CheckedQuotation]] = {}
        for item in self.map.quotations:
            found.setdefault(item.path[1], []).append(item)
        return found

    def sheets(self, accusation: str) -> tuple[Markup, ...]:
        """Return the pictures of an accusation; none where the site has no pictures."""
        return self.pictures.sheets(accusation) if self.pictures else ()

    def shown(self, view: str, identifier: str | None = None) -> list[Shown]:
        """Return the pages of another picture; none where the site has no pictures, or not that one."""
        return self.pictures.shown(view, identifier) if self.pictures else []

    def known(self, source: str, by: tuple[str, ...], *, always: bool = False) -> str:
        """Return through what those who bring a source know it, as `known` says it."""
        key = (source, by, always)
        if key not in self._known:
            self._known[key] = known(self.say, self.graph.knowledge, source, by, always=always)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[str, tuple[str, ...], bool], str]:
        """How sources are known, so far as pages have said it."""
        return {}

    def caveats(self, path: Path, item: Caveated) -> list[Qualified]:
        """Return the caveats on an entry."""
        return [Qualified(at, caveat) for at, caveat in caveats(path, item)]

    def section_page(self, place: str) -> tuple[str, str] | None:
        """Return the page of the text that has a place, and the section there at which it begins."""
        return self.sections.page(place)

    def section_title(self, place: str) -> str:
        """Return what the section is called that a place names; nothing where it names none."""
        section = self.claims.sections.get(self.claims.shortened(place))
        return section.title if section else ""

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

    @cached_property
    def named(self) -> Sequence[Named]:
        """The parties and the persons that have an entry."""
        parties, people = self.claims.parties, self.claims.people or {}
        return (
            *(Named(addresses.party(id_), id_, entry) for id_, entry in parties.items()),
            *(Named(addresses.person(id_), id_, entry) for id_, entry in people.items()),
        )

    def person_page(self, name: str) -> str | None:
        """Return the page of somebody who is named by the identifier of an entry."""
        if name in self.claims.parties:
            return addresses.party(name)
        return addresses.person(name) if name in (self.claims.people or {}) else None

    def accusations(self, ids: Iterable[str] | None) -> Sequence[AccusationNode]:
        """Return those accusations of some that there are."""
        return [self.graph.accusations[id_] for id_ in ids or () if id_ in self.graph.accusations]


def _untaken(name: str, taken: set[str], joined: str) -> str:
    """Return a name, or the first with a number that nothing else has, and note that it is taken."""
    number, anchor = 1, name
    while anchor in taken:
        number += 1
        anchor = f"{name}{joined}{number}"
    taken.add(anchor)
    return anchor
