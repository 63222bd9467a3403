"""The words of a map as its pictures print them: the curators' own, and the fixed ones."""

from dataclasses import dataclass
from functools import cached_property

from argmap.drawing.names import relative, view_name
from argmap.drawing.setting import Run
from argmap.drawing.theme import Tone
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.sides import Sides
from argmap.wording.lookup import Wording
from argmap.wording.quotation_marks import quoted, typographic


@dataclass(frozen=True)
class Printed:
    """A map, and the fixed words for it."""

    graph: ArgumentGraph
    say: Wording

    @classmethod
    def of(cls, graph: ArgumentGraph) -> "Printed":
        """Return the words of a map with the fixed ones of its language and genre."""
        return cls(graph, Wording.of(graph.claims))

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims

    @cached_property
    def language(self) -> str:
        """The language of the curation."""
        return self.claims.language or "en"

    @cached_property
    def sides(self) -> Sides:
        """Who stands against whom."""
        return Sides(self.claims)

    def is_expected(self, answer: RebuttalNode, above: AccusationNode | RebuttalNode) -> bool:
        """Tell whether those who speak under an entry are the ones of whom that goes without saying."""
        nested = isinstance(above, RebuttalNode)
        return answer.by == (self.sides.opposite(above.by) if nested else self.sides.answering(above.by))

    def overview(self, page: str) -> Run:
        """Return the title of the map, from a page with a link to its overview."""
        return Run(self.prose(self.claims.title), href=relative(page, view_name("overview")), tone="grey")

    def crumbs(self, page: str, told: str, tone: Tone = "") -> list[Run]:
        """Return what a page is, and of which map."""
        return [self.fixed(told, strong=True, tone=tone), Run(" › ", tone="grey"), self.overview(page)]

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
