"""One topic: its accusations, answers and sources by their names and marks, on as many pages as it needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.drawing.diagram import Card, Diagram, Edge
from argmap.drawing.names import relative, view_name
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import NAMES, STEP, TALLEST
from argmap.drawing.views import Subject, compact
from argmap.drawing.views.headings import headings, numbered
from argmap.drawing.views.legend import legend
from argmap.drawing.views.pages import Filling
from argmap.drawing.views.spacing import apart
from argmap.drawing.views.ways import page_trail
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Topic
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.wording.lookup import Wording
from argmap.wording.references import entry_titles
from argmap.wording.standing import target

_FURNITURE = 330.0


@dataclass(slots=True)
class _Part:
    """An accusation with its answers, or some of them where it would fill a page alone."""

    node: AccusationNode
    cards: list[Card]
    answers: list[RebuttalNode] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    height: float = 0.0


def pages(subject: Subject) -> list[Diagram]:
    """Return the pictures of a topic."""
    graph, topic, limit = subject.graph, subject.id, TALLEST - _FURNITURE
    say = Wording.of(graph.claims)
    bundles = (
        list(_parts(graph, node, view_name("topics", topic), limit, say)) for node in graph.of_topic(topic)
    )
    filling: Filling[_Part] = Filling(lambda part: part.height, limit)
    filled = filling.pages(bundles)
    return [_diagram(graph, topic, page, at, len(filled), say) for at, page in enumerate(filled, 1)]


def _parts(
    graph: ArgumentGraph, node: AccusationNode, name: str, limit: float, say: Wording
) -> Iterator[_Part]:
    accusation = compact.accusation(graph, node, name, NAMES, say)
    accusation = compact.with_room_for(accusation, len(node.rebuttals))
    part = _Part(node, [accusation])
    if not node.rebuttals:
        part.cards.append(compact.no_answer(node, NAMES, say))
    for answer in node.walk():
        cards = [compact.answer(answer, say)]
        cards += [compact.sources(graph, answer, say)] if answer.evidence else []
        height = max(card.height for card in cards) + STEP
        if part.answers and part.height + height > limit:
            yield part
            part = _Part(node, [accusation])
        part.edges += _edges(graph, answer, part, cards, say)
        part.cards += cards
        part.answers.append(answer)
        part.height += height
    part.height = max(part.height, accusation.height + STEP)
    yield part


def _edges(
    graph: ArgumentGraph, answer: RebuttalNode, part: _Part, cards: list[Card], say: Wording
) -> list[Edge]:
    above = {other.path: compact.answer_key(other) for other in part.answers}
    head = above.get(answer.path[:-2], part.cards[0].key)
    edges = [Edge(cards[0].key, head, answer.attack.value, target(say, graph.claims, answer))]
    if len(cards) > 1:
        edges.append(Edge(cards[1].key, cards[0].key, "supports", say("evidence")))
    return edges


def _diagram(graph: ArgumentGraph, topic: str, parts: list[_Part], at: int, of: int, say: Wording) -> Diagram:
    name = view_name("topics", topic, at)
    item = graph.claims.topics[topic]
    edges = tuple(edge for part in parts for edge in part.edges)
    cards = [card for part in parts for card in part.cards]
    bundles = [part.node.id for part in parts for _ in part.cards]
    return Diagram(
        name=name,
        title=numbered(say, item.title, at, of),
        desc=f"{say('desc.topic')} {item.summary or ''}".strip(),
        language=graph.claims.language or "en",
        trail=(
            Run(graph.claims.title, href=relative(name, "overview")),
            *page_trail(say, "topics", topic, at, of),
        ),
        lead=_lead(say, graph, item) if at == 1 else (),
        widths=NAMES,
        headings=headings(say, cards),
        cards=apart(cards, bundles),
        edges=edges,
        legend=legend(say, cards, edges),
        foot=(Block("small", (Run(say("left-out.topic")),)),),
    )


def _lead(say: Wording, graph: ArgumentGraph, item: Topic) -> tuple[Block, ...]:
    """Return what a topic is about, and what else bears on it."""
    seen = "; ".join(entry_titles(graph, item.see or ()))
    blocks = [Block("lead", (Run(item.summary),), above=4)] if item.summary else []
    blocks += [Block("small", (Run(f"{say('see')} ", strong=True), Run(seen)), above=6)] if seen else []
    return tuple(blocks)
