"""Which charges and answers of a topic stand on which page, and the cards and edges of each page."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Final

from argmap.drawing.chart import Card, Edge
from argmap.drawing.page.model import FULL
from argmap.drawing.theme import TURNS
from argmap.drawing.topic import cards
from argmap.drawing.topic.lanes import across
from argmap.drawing.topic.subject import SOURCES, TopicMap, by_source
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.wording.standing import target

APART: Final = 14.0
"""Between charges; answers and sources are half as far apart."""
CHANNEL: Final = 7.0
"""Between edges that run side by side to one answer."""


@dataclass(frozen=True, slots=True)
class Part:
    """A charge with its answers, or some of them, and ``again`` where no page can hold them all."""

    node: AccusationNode
    depth: int
    answers: tuple[RebuttalNode, ...]
    also: tuple[RebuttalNode, ...] = ()
    again: bool = False


def whole(node: AccusationNode, depth: int) -> Part:
    """Return a charge with all that answers it."""
    return Part(node, depth, tuple(node.walk()), node.also)


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
        part = replace(part, answers=part.answers[fits:], also=(), again=True)
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
    def counts(self) -> Counter[str]:
        """How many charges, answers and sources the page has."""
        answers = sum(answer.contests for part in self.parts for answer in part.answers)
        return Counter(charge=len(self._here), answer=answers, source=len(self._users))

    @cached_property
    def _here(self) -> frozenset[str]:
        return frozenset(part.node.id for part in self.parts)

    @cached_property
    def _users(self) -> dict[str, list[RebuttalNode]]:
        users: dict[str, list[RebuttalNode]] = {}
        for part in self.parts:
            for answer in part.answers:
                for id_ in by_source(answer):
                    users.setdefault(id_, []).append(answer)
        return users

    @cached_property
    def _room(self) -> float:
        """How wide sources are: what the columns and the lanes of those leave that serve several answers."""
        return FULL - SOURCES - across(sum(len(users) > 1 for users in self._users.values()))

    @cached_property
    def tallest(self) -> float:
        """How high the graph is at most, wherever the sources that serve several answers will stand."""
        heights = {card.key: card.height for card in self.cards}
        proofs = [(edge.tail, edge.head) for edge in self.edges if edge.kind == "supports"]
        used = Counter(tail for tail, _ in proofs)
        beside: dict[str, float] = {}
        for tail, head in proofs:
            beside[head] = beside.get(head, 0.0) + (heights[tail] if used[tail] == 1 else CHANNEL + 8)
        total = sum(heights[key] + APART / 2 for key, number in used.items() if number > 1)
        charge = rows = 0.0
        for card in self.cards:
            if card.column == 0:
                total += max(charge, rows)
                charge, rows = card.height + APART, card.above + APART
            elif card.column == 1:
                rows += max(card.height, beside.get(card.key, 0.0)) + APART / 2
        return total + max(charge, rows)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """The cards: each charge, its answers, and each source after the first answer that it serves."""
        made: dict[str, Card] = {}
        for card, _ in self._drawn:
            made.setdefault(card.key, card)
        return tuple(made.values())

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        return tuple(edge for _, edges in self._drawn for edge in edges)

    @cached_property
    def _drawn(self) -> list[tuple[Card, list[Edge]]]:
        return [found for part in self.parts for found in self._part(part)]

    def _part(self, part: Part) -> Iterator[tuple[Card, list[Edge]]]:
        topic, node = self.topic, part.node
        wholes, parts = linked(topic, node)
        outside = [tuple(id_ for id_ in ids if id_ not in self._here) for ids in (wholes, parts)]
        make = partial(cards.charge, topic, node, part.depth, *outside, again=part.again)
        charge = topic.once((node.id, part.again, *outside), make)
        yield charge, [self._serves(charge, id_) for id_ in wholes if id_ in self._here]
        above = {answer.path: over for answer, over in answered(node)}
        named = {node.path: charge.key}
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
        for answer in part.also:
            card = cards.elsewhere(topic, answer, node)
            yield card, [self._attack(answer, card.key, charge.key)]
        if not (node.rebuttals or node.also):
            yield cards.unanswered(topic, node), []

    def _serves(self, charge: Card, whole: str) -> Edge:
        return Edge(charge.key, f"a-{whole}", "serves", self.topic.say("serves"), "accusation")

    def _attack(self, answer: RebuttalNode, tail: str, head: str) -> Edge:
        label = target(self.topic.say, self.topic.claims, answer)
        return Edge(tail, head, answer.attack.value, label, TURNS[answer.turn])

    def _sources(self, answer: RebuttalNode, card: Card) -> Iterator[tuple[Card, list[Edge]]]:
        topic, found = self.topic, by_source(answer)
        own = {id_: pieces for id_, pieces in found.items() if len(self._users[id_]) == 1}
        made = []
        if own:
            key = (answer.path, tuple(own), self._room)
            made.append(topic.once(key, partial(cards.sources, topic, answer, own, self._room)))
        for id_ in found:
            if id_ not in own:
                pieces = [piece for user in self._users[id_] for piece in by_source(user)[id_]]
                made.append(cards.source(topic, id_, pieces, self._room))
        for each in made:
            yield each, [Edge(each.key, card.key, "supports", topic.say("evidence"), "evidence")]
