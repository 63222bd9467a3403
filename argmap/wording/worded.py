"""The words of a map: the curators' own as they are printed, and the fixed ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.sides import Sides
from argmap.wording.lookup import Wording
from argmap.wording.quotation_marks import quoted, typographic


class Quoted(NamedTuple):
    """A quotation within its marks, and the language that it is in, by which these go."""

    text: str
    language: str


@dataclass(frozen=True)
class Worded:
    """A map, and the fixed words for it."""

    graph: ArgumentGraph
    say: Wording

    @classmethod
    def of_map(cls, graph: ArgumentGraph) -> "Worded":
        """Return the words of a map with the fixed ones of its language and genre."""
        return Worded(graph, Wording.of(graph.claims))

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims

    @cached_property
    def language(self) -> str:
        """The language of the curation."""
        return self.claims.language or "en"

    @property
    def says_otherwise(self) -> bool:
        """Whether the fixed words are in another language than the curation."""
        return self.language.partition("-")[0].lower() != self.say.language

    @cached_property
    def sides(self) -> Sides:
        """Who stands against whom."""
        return Sides(self.claims)

    def is_expected(self, answer: RebuttalNode, above: AccusationNode | RebuttalNode) -> bool:
        """Tell whether those who speak under an entry are the ones of whom that goes without saying."""
        nested = isinstance(above, RebuttalNode)
        return answer.by == (self.sides.opposite(above.by) if nested else self.sides.answering(above.by))

    def prose(self, text: str) -> str:
        """Return a text of the curators as it is printed."""
        return typographic(text, self.language)

    def in_marks(self, text: str) -> str:
        """Return a title within a sentence."""
        return quoted(text, self.say.language)

    def in_own_marks(self, text: str) -> str:
        """Return words of the curation in the marks of its language."""
        return quoted(text, self.language)

    def quotation(self, words: str, places: Iterable[str]) -> Quoted:
        """Return a quotation in the marks of the language of the text that has it, by its places."""
        source = next((self.claims.parted(place)[0] for place in places), self.claims.first_text)
        language = (self.claims.language_of(source) if source else None) or self.language
        return Quoted(quoted(words, language), language)
