"""The words of a map as its pictures print them: the curators' own, and the fixed ones."""

from dataclasses import dataclass
from functools import cached_property

from argmap.drawing.setting import Run
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.lookup import Wording
from argmap.wording.quotation_marks import quoted, typographic


@dataclass(frozen=True)
class Printed:
    """A map, and the fixed words for it."""

    graph: ArgumentGraph
    say: Wording

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims

    @cached_property
    def language(self) -> str:
        """The language of the curation."""
        return self.claims.language or "en"

    def fixed(self, text: str, **look: object) -> Run:
        """Return fixed words, which tell their language where the map has another."""
        same = self.language.partition("-")[0].lower() == self.say.language
        return Run(text, lang="" if same else self.say.language, **look)  # type: ignore[arg-type]

    def prose(self, text: str) -> str:
        """Return a text of the curators as it is printed."""
        return typographic(text, self.language)

    def in_marks(self, text: str) -> str:
        """Return a title within a sentence."""
        return quoted(text, self.say.language)
