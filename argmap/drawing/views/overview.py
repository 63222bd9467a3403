"""Every accusation by topic, with its standing and what answers it, counted."""

from dataclasses import dataclass, replace
from itertools import groupby

from argmap.drawing.diagram import Block, Card, Diagram, Edge, Group, Run
from argmap.drawing.names import relative, view_name
from argmap.drawing.theme import COUNTS, STEP, TALLEST
from argmap.drawing.views import Subject, compact, words
from argmap.drawing.views.legend import legend
from argmap.drawing.views.pages import Filling
from argmap.drawing.views.ways import page_trail
from argmap.format.graph import AccusationNode, ArgumentGraph

_FURNITURE = 300.0
_FRAME = 64.0

LEFT_OUT = (
    "Left out here: what each accusation and answer says, its quotations, grounds and places, and the "
    "sources. The map of a topic names the answers and sources; the map of an accusation gives everything."
)


@dataclass(frozen=True, slots=True)
class _Row:
    """An accusation with what is told of its answers, side by side."""

    node: AccusationNode
    cards: tuple[Card, ...]

    @property
    def height(self) -> float:
        return max(card.height for card in self.cards) + STEP


def pages(subject: Subject) -> list[Diagram]:
    """Return the overview, on as many pages as it needs."""
    graph = subject.graph
    rows = (_row(graph, node) for node in ordered(graph))
    topics = (list(bundle) for _, bundle in groupby(rows, lambda row: row.node.accusation.topic))
    limit = TALLEST - _FURNITURE
    filling: Filling[_Row] = Filling(lambda row: row.height, limit, opening=_FRAME, again=lambda _: _FRAME)
    filled = filling.pages(topics)
    return [_diagram(graph, page, at, len(filled)) for at, page in enumerate(filled, 1)]


def ordered(graph: ArgumentGraph) -> list[AccusationNode]:
    """Return the accusations topic by topic; those of an unknown topic last."""
    known = [node for topic in graph.claims.topics for node in graph.of_topic(topic)]
    return known + [
        node for node in graph.accusations.values() if node.accusation.topic not in graph.claims.topics
    ]


def _diagram(graph: ArgumentGraph, rows: list[_Row], at: int, of: int) -> Diagram:
    name = view_name("overview", page=at)
    claims = graph.claims
    topics = list(dict.fromkeys(row.node.accusation.topic for row in rows))
    cards = tuple(
        replace(card, group=topics.index(row.node.accusation.topic)) for row in rows for card in row.cards
    )
    return Diagram(
        name=name,
        title=claims.title + (f" ({at} of {of})" if of > 1 else ""),
        desc=" ".join(filter(None, (claims.summary, _figures(graph)))),
        language=claims.language or "en",
        trail=(Run("Overview"), *page_trail("overview", None, at, of)) if of > 1 else (),
        lead=_lead(graph) if at == 1 else (),
        widths=COUNTS,
        cards=cards,
        edges=tuple(edge for row in rows for edge in _edges(row)),
        groups=tuple(_group(graph, topic, name) for topic in topics),
        legend=legend(cards, ()),
        foot=(Block("small", (Run(LEFT_OUT),)), *_coverage(graph, name), *_credit(graph)),
    )


def _figures(graph: ArgumentGraph) -> str:
    figures = graph.figures
    return (
        f"{words.counted(figures.accusations, 'accusation')}: {figures.documented} documented, "
        f"{figures.argued} argued, {figures.unanswered} unanswered, {figures.conceded} conceded in part; "
        f"{words.counted(figures.rebuttals, 'rebuttal')}, "
        f"{words.counted(figures.evidence, 'piece')} of evidence, {words.counted(figures.sources, 'source')}."
    )


def _lead(graph: ArgumentGraph) -> tuple[Block, ...]:
    summary = [Block("lead", (Run(graph.claims.summary),), above=4)] if graph.claims.summary else []
    return (*summary, Block("small", (Run(_figures(graph)),), above=6))


def _coverage(graph: ArgumentGraph, name: str) -> tuple[Block, ...]:
    if not graph.claims.sections:
        return ()
    link = Run("coverage of the text", href=relative(name, view_name("coverage")))
    runs = (Run("What of the text the map accounts for is shown by the "), link, Run("."))
    return (Block("small", runs, above=3),)


def _credit(graph: ArgumentGraph) -> tuple[Block, ...]:
    claims = graph.claims
    by = f"Curated by {words.listed(claims.curators)}. " if claims.curators else ""
    licence = f"Licence of the curation: {claims.license}." if claims.license else ""
    return (Block("small", (Run(by + licence),), above=3),) if by or licence else ()


def _group(graph: ArgumentGraph, topic: str, name: str) -> Group:
    known = graph.claims.topics.get(topic)
    href = relative(name, view_name("topics", topic)) if known else None
    return Group(f"t-{topic}", known.title if known else topic, href)


def _row(graph: ArgumentGraph, node: AccusationNode) -> _Row:
    cards = [compact.accusation(graph, node, "overview", COUNTS)]
    cards.append(compact.counted_answers(node) if node.rebuttals else compact.no_answer(node, COUNTS))
    if any(answer.evidence for answer in node.walk()):
        cards.append(compact.counted_evidence(node))
    return _Row(node, tuple(cards))


def _edges(row: _Row) -> list[Edge]:
    id_ = row.node.id
    edges = [Edge(f"r-{id_}", f"a-{id_}", "rebuts", "answers")] if row.node.rebuttals else []
    if len(row.cards) > 2:
        edges.append(Edge(f"e-{id_}", f"r-{id_}", "supports", "evidence for the answers"))
    return edges
