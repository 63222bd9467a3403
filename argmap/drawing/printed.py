"""The words of a map as its pictures print them, as runs of type."""

from dataclasses import dataclass
from functools import cached_property

from argmap.drawing.dashes import dashed
from argmap.drawing.names import relative, view_name
from argmap.drawing.setting import Run
from argmap.format.graph import ArgumentGraph
from argmap.wording.lookup import Wording
from argmap.wording.worded import Worded


@dataclass(frozen=True)
class Printed(Worded):
    """A map, and the fixed words for it."""

    @classmethod
    def of(cls, graph: ArgumentGraph, language: str | None = None) -> "Printed":
        """Return the words of a map with the fixed ones of its genre, in its language or in another."""
        return cls(graph, Wording.of(graph.claims, language))

    def prose(self, text: str) -> str:
        """Return a text of the curators as it is printed."""
        return dashed(super().prose(text))

    def overview(self, page: str) -> Run:
        """Return the title of the map, from a page with a link to its overview."""
        return Run(self.prose(self.claims.title), href=relative(page, view_name("overview")), tone="grey")

    def crumbs(self, page: str, told: str) -> list[Run]:
        """Return what a page is, and of which map."""
        return [
            self.fixed(told, strong=True, tone="accusation"),
            Run(" › ", tone="grey"),
            self.overview(page),
        ]

    def fixed(self, text: str, **look: object) -> Run:
        """Return fixed words, which tell their language where the map has another."""
        return Run(text, lang=self._other_language, **look)  # type: ignore[arg-type]

    @cached_property
    def _other_language(self) -> str:
        return self.say.language if self.says_otherwise else ""
