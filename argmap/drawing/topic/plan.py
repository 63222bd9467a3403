"""Which charges and answers of a topic stand on which page, and the cards and edges of each page."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Final

from argmap.drawing.chart import Card, Edge
from argmap.drawing.theme import TURNS
from argmap.drawing.topic import cards
from argmap.drawing.topic.subject import Bringer, TopicMap, bringer_key, by_source
from argmap.format.nodes import AccusationNode, RebuttalNode, VerdictNode
from argmap.format.sides import Turn
from argmap.plain.diagnostics import Path
from argmap.wording.standing import target

APART: Final = 14.0
"""Between charges; answers and sources are half as far apart."""


_COUNTED: Final = ("charge", *(turn.value for turn in Turn), "verdict-given", "source")
"""What a topic counts, in its order."""


@dataclass(frozen=True, slots=True)
class Part:
    """A charge with its answers, or some of them, and ``again`` where no page can hold them all.

    With the first of them stand those under other charges, and the verdicts.
    """

    node: AccusationNode
    depth: int
    answers: tuple[RebuttalNode, ...]
    also: tuple[RebuttalNode, ...] = ()
    verdicts: tuple[VerdictNode, ...] = ()
    again: bool = False

    @property
    def bringers(self) -> tuple[Bringer, ...]:
        """What brings evidence, in the order in which it is drawn."""
        return (*self.answers, *self.verdicts)


def whole(node: AccusationNode, depth: int) -> Part:
    """Return a charge with all that answers it."""
    return Part(node, depth, tuple(node.walk()), node.also, node.verdicts)


def filled(topic: TopicMap, room: float) -> "list[Leaf]":
    """Return the pages: as many charges on each as it holds, or of one that it cannot hold, answers."""
    pages: list[Leaf] = [Leaf(topic, ())]
    for node, depth in topic.charges:
        for part in _parts(topic, whole(node, depth), room):
            longer = Leaf(topic, (*pages[-1].parts, part))
            if pages[-1].parts and longer.tallest > room:
                pages.append(Leaf(topic, (part,)))
            else:
                pages[-1] = longer
    return pages


def _parts(topic: TopicMap, part: Part, room: float) -> Iterator[Part]:
    while part.answers:
        fits = _fitting(topic, part, room)
        yield replace(part, answers=part.answers[:fits])
        part = replace(part, answers=part.answers[fits:], also=(), verdicts=(), again=True)
    if not part.again:
        yield part


def _fitting(topic: TopicMap, part: Part, room: float) -> int:
    """Return how many of the answers a page holds, but at least one."""
    low, high = 1, len(part.answers)
    while low < high:
        middle = (low + high + 1) // 2
        fits = Leaf(topic, (replace(part, answers=part.answers[:middle]),)).tallest <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return low


def linked(topic: TopicMap, node: AccusationNode) -> tuple[list[str], list[str]]:
    """Return which charges one serves, and which serve it."""
    known = topic.graph.accusations
    wholes = [id_ for id_ in node.accusation.part_of or () if id_ in known and id_ != node.id]
    return wholes, [id_ for id_ in topic.graph.parts.get(node.id, ()) if id_ != node.id]


def answered(node: AccusationNode) -> Iterator[tuple[RebuttalNode, AccusationNode | RebuttalNode]]:
    """Yield every answer with what it answers."""
    above: dict[tuple[str | int, ...], AccusationNode | RebuttalNode] = {node.path: node}
    for answer in node.walk():
        above[answer.path] = answer
        yield answer, above[answer.path[:-2]]


@dataclass(frozen=True)
class Leaf:
    """What stands on one page of a topic."""

    topic: TopicMap
    parts: tuple[Part, ...]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many charges, answers and others, and sources the page has, by their nouns."""
        turns = Counter(answer.turn for part in self.parts for answer in part.answers)
        verdicts = sum(len(part.verdicts) for part in self.parts)
        entries = {turn.value: turns[turn] for turn in Turn}
        sums = {"charge": len(self.here), "verdict-given": verdicts, "source": len(self._users)}
        return {noun: (entries | sums)[noun] for noun in _COUNTED}

    @cached_property
    def here(self) -> frozenset[str]:
        """The charges on the page."""
        return frozenset(part.node.id for part in self.parts)

    @cached_property
    def _users(self) -> dict[str, list[Path]]:
        """What brings each source, by its place, in the order in which it is drawn."""
        users: dict[str, list[Path]] = {}
        for part in self.parts:
            for bringer in part.bringers:
                for id_ in by_source(bringer):
                    users.setdefault(id_, []).append(bringer.path)
        return users

    @cached_property
    def tallest(self) -> float:
        """How high the graph is."""
        heights = {card.key: card.height for card in self.cards}
        beside = {key: card.height + APART / 2 for key, card in self.again.items()}
        told: set[str] = set()
        for edge in self.edges:
            if edge.kind == "supports" and edge.tail not in told:
                told.add(edge.tail)
                beside[edge.head] = beside.get(edge.head, 0.0) + heights[edge.tail] + APART / 2
        total = charge = rows = 0.0
        for card in self.cards:
            if card.column == 0:
                total += max(charge, rows)
                charge, rows = card.height + APART, APART
            elif card.column == 1:
                rows += max(card.height + APART / 2, beside.get(card.key, 0.0))
        return total + max(charge, rows)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """The cards: each charge, its answers, and each source behind the first answer that brings it."""
        made: dict[str, Card] = {}
        for card, _ in self._drawn:
            made.setdefault(card.key, card)
        return tuple(made.values())

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        return tuple(edge for _, edges in self._drawn for edge in edges)

    @cached_property
    def again(self) -> dict[str, Card]:
        """The cards beside answers and verdicts that name sources told above, by the keys of these."""
        found: dict[str, Card] = {}
        for bringer in (bringer for part in self.parts for bringer in part.bringers):
            told = {
                id_: own for id_, own in by_source(bringer).items() if self._users[id_][0] != bringer.path
            }
            if told:
                make = partial(cards.sources_again, self.topic, bringer, told)
                found[bringer_key(bringer)] = self.topic.once((bringer.path, "again", *told), make)
        return found

    @cached_property
    def _drawn(self) -> list[tuple[Card, list[Edge]]]:
        return [found for part in self.parts for found in self._part(part)]

    def _part(self, part: Part) -> Iterator[tuple[Card, list[Edge]]]:
        topic, node = self.topic, part.node
        wholes, parts = linked(topic, node)
        outside = [tuple(id_ for id_ in ids if id_ not in self.here) for ids in (wholes, parts)]
        make = partial(cards.charge, topic, node, part.depth, *outside, again=part.again)
        charge = topic.once((node.id, part.again, *outside), make)
        yield charge, [self._serves(charge, id_) for id_ in wholes if id_ in self.here]
        yield from self._answers(part, charge)
        for answer in part.also:
            card = cards.elsewhere(topic, answer, node)
            yield card, [self._attack(answer, card.key, charge.key)]
        for verdict in part.verdicts:
            card = topic.once(verdict.path, partial(cards.verdict, topic, verdict))
            yield card, []
            yield from self._sources(verdict, card)
        if not (node.rebuttals or node.also or node.verdicts):
            yield cards.unanswered(topic, node), []

    def _answers(self, part: Part, charge: Card) -> Iterator[tuple[Card, list[Edge]]]:
        """Yield the answers of a charge with their sources, each below what it answers."""
        topic = self.topic
        above = {answer.path: over for answer, over in answered(part.node)}
        named = {part.node.path: charge.key}
        for answer in part.answers:
            over = above[answer.path]
            if over.path not in named and isinstance(over, RebuttalNode):
                stub = cards.named_again(topic, over)
                named[over.path] = stub.key
                yield stub, []
            card = topic.once(answer.path, partial(cards.answer, topic, answer, over))
            named[answer.path] = card.key
            yield card, [self._attack(answer, card.key, named[over.path])]
            yield from self._sources(answer, card)

    def _serves(self, charge: Card, whole: str) -> Edge:
        return Edge(charge.key, f"a-{whole}", "serves", self.topic.say("serves"), "accusation")

    def _attack(self, answer: RebuttalNode, tail: str, head: str) -> Edge:
        label = target(self.topic.say, self.topic.claims, answer)
        return Edge(tail, head, answer.attack.value, label, TURNS[answer.turn])

    def _sources(self, bringer: Bringer, card: Card) -> Iterator[tuple[Card, list[Edge]]]:
        """Yield the sources of a bringer, in one card those that nothing else on the page brings."""
        topic, found = self.topic, by_source(bringer)
        own = {id_: pieces for id_, pieces in found.items() if len(self._users[id_]) == 1}
        made = []
        if own:
            make = partial(cards.sources, topic, bringer, own)
            made.append(topic.once((bringer.path, "own", *own), make))
        for id_ in found:
            if id_ not in own:
                make = partial(cards.source, topic, id_, found[id_])
                made.append(topic.once((bringer.path, "source", id_), make))
        for each in made:
            yield each, [Edge(each.key, card.key, "supports", topic.say("evidence"), "evidence")]
