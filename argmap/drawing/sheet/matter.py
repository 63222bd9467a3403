"""What the parts of a sheet are drawn from: a charge, what its quotations rest on, and words for it all."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from argmap.drawing.page.model import TALLEST
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Run
from argmap.drawing.views.proof import Proof
from argmap.format.models import Evidence, Ground, Passage, Verdict
from argmap.format.nodes import AccusationNode, EvidenceNode, RebuttalNode
from argmap.format.numbering import letters
from argmap.format.passages import passages_of, sources_of
from argmap.format.sides import Turn
from argmap.plain.diagnostics import Path

PAGE: Final = TALLEST - 330.0
"""What is higher than this is parted where a page ends."""


@dataclass(frozen=True)
class Matter(Printed):
    """One charge of a map, the name of its first page, from which links lead, and whether notes follow."""

    node: AccusationNode
    proof: Proof
    name: str
    noted: bool = True

    def words(self, text: str, places: Iterable[str]) -> Run:
        """Return a quotation in the marks of the language of the text that has it."""
        words, language = self.quotation(text, places)
        return Run(words, lang="" if language == self.language else language)

    @cached_property
    def letters(self) -> dict[str, str]:
        """The letter of each ground."""
        return letters(self.node)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of the note on each source, in the order of reading."""
        return {source: at for at, source in enumerate(dict.fromkeys(sources_of(self.node)), 1)}

    @cached_property
    def in_caveats_alone(self) -> frozenset[str]:
        """The sources that bear nothing on the sheet, but are named in caveats."""
        bearing = {item.source for _, item in self.passages if isinstance(item, Ground | Evidence | Verdict)}
        return frozenset(self.numbers.keys() - bearing)

    @cached_property
    def passages(self) -> tuple[tuple[Path, Passage], ...]:
        """Whatever on the sheet may stand at a place of a text and quote it, each with its path."""
        return tuple(passages_of(self.node))

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The places that the sheet names, each once."""
        return tuple(dict.fromkeys(place for _, passage in self.passages for place in passage.places))

    @cached_property
    def number(self) -> int:
        """The number of the charge in the order of the file."""
        return self.graph.numbers[self.node.id]

    @cached_property
    def answers(self) -> tuple[RebuttalNode, ...]:
        """The answers that are drawn under the charge, at whatever depth; concessions are answers too."""
        return tuple(answer for answer in self.node.walk() if answer.turn is Turn.ANSWER)

    @cached_property
    def elsewhere(self) -> tuple[RebuttalNode, ...]:
        """The answers that stand under other charges and meet this one as well, which are drawn by name."""
        return tuple(answer for answer in self.node.also if answer.turn is Turn.ANSWER)

    @cached_property
    def counted(self) -> dict[Path, int]:
        """The number of each of those answers, first of those under the charge."""
        return {answer.path: number for number, answer in enumerate((*self.answers, *self.elsewhere), 1)}

    @cached_property
    def marks(self) -> Counter[str]:
        """How many quotations have which mark."""
        return Counter(
            self.proof.mark(path, index)
            for path, passage in self.passages
            for index in range(len(passage.quote or ()))
        )


def is_opponents_own(piece: EvidenceNode) -> bool:
    """Tell whether a piece is from the mouth of those against whom it is brought."""
    return piece.nature == "opponent"
