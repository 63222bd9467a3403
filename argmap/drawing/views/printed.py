"""Words of a whole map as they are printed: the curators' own, and fixed ones."""

from typing import NamedTuple

from argmap.drawing.setting import Run
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.lookup import Wording
from argmap.wording.quotation_marks import typographic


class Printed(NamedTuple):
    """A map and its fixed words."""

    graph: ArgumentGraph
    say: Wording

    @classmethod
    def of(cls, graph: ArgumentGraph) -> "Printed":
        return cls(graph, Wording.of(graph.claims))

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims

    @property
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
