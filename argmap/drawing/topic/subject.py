"""What the cards of a topic are made from: its charges in order, their answers, and words for it all."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from argmap.drawing.chart import Card
from argmap.drawing.names import path_key, view_name
from argmap.drawing.order import entries
from argmap.drawing.page.model import FULL
from argmap.drawing.printed import Printed
from argmap.format.models import Topic
from argmap.format.nodes import AccusationNode, EvidenceNode, RebuttalNode, VerdictNode

CHARGE: Final = 228.0
ANSWER: Final = 288.0
"""How wide the cards of charges and of answers are."""
GAP: Final = 36.0
"""Between charges and answers, where the stubs of answers run."""
JOINT: Final = 34.0
"""Between answers and sources, where what serves one answer is joined."""
ANSWERS: Final = CHARGE + GAP
SOURCES: Final = ANSWERS + ANSWER + JOINT
"""Where the columns of answers and of sources begin."""
SOURCE: Final = FULL - SOURCES
"""How wide the cards of sources are."""


@dataclass(frozen=True)
class TopicMap(Printed):
    """One topic of a map."""

    id: str
    made: dict[object, Card] = field(default_factory=dict, repr=False, compare=False)

    def once(self, key: object, make: Callable[[], Card]) -> Card:
        """Return a card that is made only once, however often a page is tried."""
        if key not in self.made:
            self.made[key] = make()
        return self.made[key]

    @property
    def name(self) -> str:
        """The name of its first page, from whose folder links lead."""
        return view_name("topics", self.id)

    @property
    def topic(self) -> Topic:
        return self.claims.topics[self.id]

    @cached_property
    def charges(self) -> tuple[tuple[AccusationNode, int], ...]:
        """The charges, those that serve another below it, each with how deep it stands."""
        return tuple((entry.node, len(entry.wholes)) for entry in entries(self.graph.of_topic(self.id)))


Bringer = RebuttalNode | VerdictNode
"""What evidence is brought with."""


def by_source(bringer: Bringer) -> dict[str, list[EvidenceNode]]:
    """Return the evidence of an answer or a verdict by its sources."""
    pieces: dict[str, list[EvidenceNode]] = {}
    for piece in bringer.evidence:
        pieces.setdefault(piece.evidence.source, []).append(piece)
    return pieces


def bringer_key(bringer: Bringer) -> str:
    """Return what names an answer or a verdict among those of many charges."""
    return f"{'r' if isinstance(bringer, RebuttalNode) else 'v'}-{path_key(bringer.path[1:])}"
