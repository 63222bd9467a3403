"""Where the sections of the mapped texts stand on the pages of a site, and which words of them it shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from argmap.checking.map import Map
from argmap.pages import addresses
from argmap.texts.stretches import Paragraph

LONGEST: Final = 200_000
"""So many bytes of a text stand on one page."""


@dataclass(frozen=True)
class Sections:
    """The sections of the texts of a map, whose words stand on the site only where that is asked for."""

    map: Map
    include_text: bool = False

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The mapped texts that have a page."""
        claims = self.map.claims
        return tuple(text for text in claims.texts if claims.sections_of(text))

    def page(self, place: str) -> tuple[str, str] | None:
        """Return the page of the text that has a place, and the section there at which it begins."""
        return self._pages.get(self.map.claims.shortened(place))

    @cached_property
    def _pages(self) -> Mapping[str, tuple[str, str]]:
        """The page of each place, and the section there at which it begins."""
        places = self.map.claims.places
        return {place: self.of(place if place in own else own[0]) for place, own in places.items()}

    def of(self, section: str) -> tuple[str, str]:
        """Return the page that has a section, and what it is called there."""
        text, name = self.map.claims.parted(section)
        return self.part_of.get(section) or addresses.text(text), name

    def words(self, text: str) -> Mapping[str, Sequence[Paragraph]]:
        """Return the words of a text by its sections; none unless it is to stand on the site, and may."""
        return self._words_shown.get(text, {})

    @cached_property
    def _words_shown(self) -> Mapping[str, Mapping[str, Sequence[Paragraph]]]:
        if not self.include_text:
            return {}
        sources = self.map.claims.sources or {}
        may = [text for text in self.texts if sources[text].reproducible]
        return {text: {own.id: own.paragraphs for own in self.map.words_of(text)} for text in may}

    @cached_property
    def part_of(self) -> Mapping[str, str]:
        """The page of each section of those texts that are too long for one page.

        A section without words, since nobody found where it starts, is on that of the one before it.
        """
        found: dict[str, str] = {}
        for text in self.texts:
            parts = list(_parts(self.words(text)))
            if len(parts) > 1:
                for number, sections in enumerate(parts, 1):
                    found |= dict.fromkeys(sections, addresses.text(text, number))
                page = addresses.text(text, 1)
                for section in self.map.claims.sections_of(text):
                    page = found.setdefault(section, page)
        return found


def _parts(words: Mapping[str, Sequence[Paragraph]]) -> Iterator[list[str]]:
    """Yield the sections of a text in parts of which none is too long, unless one section is."""
    part: list[str] = []
    size = 0
    for section, paragraphs in words.items():
        own = sum(len(stretch.text.encode()) for paragraph in paragraphs for stretch in paragraph)
        if part and size + own > LONGEST:
            yield part
            part, size = [], 0
        part.append(section)
        size += own
    yield part
