"""Every accusation by topic, with its standing and what answers it, counted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from argmap.drawing.diagram import Card, Diagram, Edge, Group
from argmap.drawing.names import relative, view_name
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import COUNTS, STEP, TALLEST
from argmap.drawing.views import Subject, compact
from argmap.drawing.views.headings import headings, numbered
from argmap.drawing.views.legend import legend
from argmap.drawing.views.pages import Filling
from argmap.drawing.views.ways import page_trail
from argmap.format.figures import Figures
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode
from argmap.wording.lookup import Wording
from argmap.wording.references import source_title
from argmap.wording.standing import tally

_FURNITURE = 300.0
_FRAME = 64.0


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
    graph, say = subject.graph, Wording.of(subject.graph.claims)
    rows = (_row(graph, node, say) for node in ordered(graph))
    topics = (list(bundle) for _, bundle in groupby(rows, lambda row: row.node.accusation.topic))
    limit = TALLEST - _FURNITURE
    filling: Filling[_Row] = Filling(lambda row: row.height, limit, opening=_FRAME, again=lambda _: _FRAME)
    filled = filling.pages(topics)
    return [_diagram(graph, page, at, len(filled), say) for at, page in enumerate(filled, 1)]


def ordered(graph: ArgumentGraph) -> list[AccusationNode]:
    """Return the accusations topic by topic; those of an unknown topic last."""
    known = [node for topic in graph.claims.topics for node in graph.of_topic(topic)]
    return known + [
        node for node in graph.accusations.values() if node.accusation.topic not in graph.claims.topics
    ]


def _diagram(graph: ArgumentGraph, rows: list[_Row], at: int, of: int, say: Wording) -> Diagram:
    name = view_name("overview", page=at)
    claims = graph.claims
    topics = list(dict.fromkeys(row.node.accusation.topic for row in rows))
    cards = tuple(
        replace(card, group=topics.index(row.node.accusation.topic)) for row in rows for card in row.cards
    )
    return Diagram(
        name=name,
        title=numbered(say, claims.title, at, of),
        desc=" ".join(filter(None, (claims.summary, _figures(say, graph)))),
        language=claims.language or "en",
        trail=(Run(say("overview")), *page_trail(say, "overview", None, at, of)) if of > 1 else (),
        lead=_lead(say, graph) if at == 1 else (),
        widths=COUNTS,
        headings=headings(say, cards),
        cards=cards,
        edges=tuple(edge for row in rows for edge in _edges(row, say)),
        groups=tuple(_group(graph, topic, name) for topic in topics),
        legend=legend(say, cards, ()),
        foot=_foot(say, graph, name),
    )


def _figures(say: Wording, graph: ArgumentGraph) -> str:
    figures = graph.figures
    return say(
        "figures",
        accusations=say.counted(figures.accusations, "accusation"),
        standings=tally(say, figures._asdict()),
        said=", ".join(_said(say, figures)),
        pieces=say.counted(figures.evidence, "piece"),
        sources=say.counted(figures.sources, "source"),
    )


def _said(say: Wording, figures: Figures) -> Iterator[str]:
    """Yield how many answers, replies and remarks there are; of the latter two only if there are any."""
    yield say.counted(figures.rebuttals, "rebuttal")
    if figures.replies:
        yield say.counted(figures.replies, "reply")
    if figures.remarks:
        yield say.counted(figures.remarks, "remark")


def _lead(say: Wording, graph: ArgumentGraph) -> tuple[Block, ...]:
    summary = [Block("lead", (Run(graph.claims.summary),), above=4)] if graph.claims.summary else []
    return (*summary, Block("small", (Run(_figures(say, graph)),), above=6))


def _foot(say: Wording, graph: ArgumentGraph, name: str) -> tuple[Block, ...]:
    """Return what is left out, the way to the text, and who made the map."""
    left_out = Block("small", (Run(say("left-out.overview")),))
    lines = (_coverage(say, graph, name), _credit(say, graph))
    return (left_out, *(Block("small", runs, above=3) for runs in lines if runs))


def _coverage(say: Wording, graph: ArgumentGraph, name: str) -> tuple[Run, ...]:
    if not graph.claims.sections:
        return ()
    before, _, after = say("shown-by-coverage").partition("{link}")
    link = Run(say("coverage-of-text"), href=relative(name, view_name("coverage")))
    return (Run(before), link, *_further(graph.claims, name), Run(after))


def _further(claims: ClaimFile, name: str) -> Iterator[Run]:
    """Yield a link to the coverage of each text after the first."""
    for text in claims.texts[1:]:
        if claims.sections_of(text):
            yield Run(", ")
            yield Run(source_title(claims, text), href=relative(name, view_name("coverage", text)))


def _credit(say: Wording, graph: ArgumentGraph) -> tuple[Run, ...]:
    claims = graph.claims
    by = f"{say('curated-by', names=say.listed(claims.curators))} " if claims.curators else ""
    licence = say("licence", licence=claims.license) if claims.license else ""
    return (Run(by + licence),) if by or licence else ()


def _group(graph: ArgumentGraph, topic: str, name: str) -> Group:
    known = graph.claims.topics.get(topic)
    href = relative(name, view_name("topics", topic)) if known else None
    return Group(f"t-{topic}", known.title if known else topic, href)


def _row(graph: ArgumentGraph, node: AccusationNode, say: Wording) -> _Row:
    cards = [compact.accusation(graph, node, "overview", COUNTS, say)]
    cards.append(
        compact.counted_answers(node, say) if node.rebuttals else compact.no_answer(node, COUNTS, say)
    )
    if any(answer.evidence for answer in node.contesting):
        cards.append(compact.counted_evidence(node, say))
    return _Row(node, tuple(cards))


def _edges(row: _Row, say: Wording) -> list[Edge]:
    id_ = row.node.id
    edges = [Edge(f"r-{id_}", f"a-{id_}", "rebuts", say("answers"))] if row.node.rebuttals else []
    if len(row.cards) > 2:
        edges.append(Edge(f"e-{id_}", f"r-{id_}", "supports", say("evidence-for-answers")))
    return edges
