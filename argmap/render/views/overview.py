"""Every accusation by topic, with its standing and what answers it, counted."""

from argmap.graph import AccusationNode, ArgumentGraph
from argmap.render.diagram import Block, Card, Diagram, Edge, Group, Run
from argmap.render.names import relative, view_name
from argmap.render.theme import COLUMNS, MOVES, STEP, TALLEST
from argmap.render.typeset import typeset
from argmap.render.views import words
from argmap.render.views.cards import standing_words
from argmap.render.views.legend import legend

_FURNITURE = 300.0
_FRAME = 64.0

LEFT_OUT = (
    "Left out here: what each accusation and answer says, its quotations, grounds and places, and the "
    "sources. The map of a topic names the answers and sources; the map of an accusation gives everything."
)


def overview_pages(graph: ArgumentGraph) -> list[tuple[str, Diagram]]:
    """Return the overview, on as many pages as it needs."""
    pages: list[list[AccusationNode]] = [[]]
    used, topic = 0.0, None
    for node in ordered(graph):
        height = max(card.height for card in _row(node, None, "")) + STEP
        height += _FRAME if node.accusation.topic != topic else 0
        if pages[-1] and used + height > TALLEST - _FURNITURE:
            pages.append([])
            used = _FRAME
        pages[-1].append(node)
        topic = node.accusation.topic
        used += height
    return [
        (view_name("overview", page=at), _diagram(graph, page, at, len(pages)))
        for at, page in enumerate(pages, 1)
    ]


def ordered(graph: ArgumentGraph) -> list[AccusationNode]:
    """Return the accusations topic by topic; those of an unknown topic last."""
    known = [node for topic in graph.claims.topics for node in graph.of_topic(topic)]
    return known + [
        node for node in graph.accusations.values() if node.accusation.topic not in graph.claims.topics
    ]


def _diagram(graph: ArgumentGraph, nodes: list[AccusationNode], at: int, of: int) -> Diagram:
    name = view_name("overview", page=at)
    claims = graph.claims
    topics = list(dict.fromkeys(node.accusation.topic for node in nodes))
    rows = [_row(node, topics.index(node.accusation.topic), name) for node in nodes]
    edges = [edge for node, row in zip(nodes, rows, strict=True) for edge in _edges(node, row)]
    answers = [answer for node in nodes for answer in node.walk()]
    return Diagram(
        key=name,
        title=claims.title + (f" ({at} of {of})" if of > 1 else ""),
        desc=" ".join(filter(None, (claims.summary, _figures(graph)))),
        language=claims.language or "en",
        crumbs=(),
        lead=_lead(graph) if at == 1 else (),
        columns=("Accusation", "Rebuttals", "Evidence"),
        cards=tuple(card for row in rows for card in row),
        edges=tuple(edges),
        groups=tuple(_group(graph, topic, name) for topic in topics),
        legend=legend(nodes, answers, ()),
        foot=(Block("small", (Run(LEFT_OUT),)), *_credit(graph)),
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


def _credit(graph: ArgumentGraph) -> tuple[Block, ...]:
    claims = graph.claims
    by = f"Curated by {words.listed(claims.curators)}. " if claims.curators else ""
    licence = f"Licence of the curation: {claims.license}." if claims.license else ""
    return (Block("small", (Run(by + licence),), above=3),) if by or licence else ()


def _group(graph: ArgumentGraph, topic: str, name: str) -> Group:
    known = graph.claims.topics.get(topic)
    href = relative(name, view_name("topics", topic)) if known else None
    return Group(f"t-{topic}", known.title if known else topic, href)


def _row(node: AccusationNode, group: int | None, name: str) -> list[Card]:
    row = [_accusation(node, group, name), _answers(node, group)]
    return [*row, _evidence(node, group)] if any(answer.evidence for answer in node.walk()) else row


def _accusation(node: AccusationNode, group: int | None, name: str) -> Card:
    item = node.accusation
    blocks = [Block("name", (Run(item.title),), mark=node.standing)]
    words_ = (
        [node.standing.value]
        + (["conceded in part"] if node.conceded else [])
        + ([item.voice] if item.voice != "paraphrased" else [])
    )
    blocks.append(
        Block("small", (Run(", ".join(words_)),), mark="conceded" if node.conceded else None, above=1)
    )
    return Card(
        f"a-{node.id}", "accusation", 0, typeset(blocks, COLUMNS[0], pad=10, top=6),
        item.title, f"{item.claim} {standing_words(node)}.",
        classes=(node.standing,), href=relative(name, view_name("accusations", node.id)), group=group,
    )  # fmt: skip


def _answers(node: AccusationNode, group: int | None) -> Card:
    answers = list(node.walk())
    if not answers:
        blocks = [Block("small", (Run("No answer"),), mark="unanswered")]
        return Card(
            f"r-{node.id}", "gap", 1, typeset(blocks, COLUMNS[1], pad=10, top=6), "No answer", "", group=group
        )
    moves = [answer.rebuttal.move for answer in answers]
    counts = [(move, moves.count(move)) for move in MOVES if move in moves]
    total = words.counted(len(answers), "answer")
    text = ", ".join(
        words.counted(number, move, None if move != "context" else "contexts") for move, number in counts
    )
    blocks = [Block("name", (Run(total),)), Block("small", (Run(text),), above=1)]
    return Card(
        f"r-{node.id}", "rebuttal", 1, typeset(blocks, COLUMNS[1], pad=10, top=6),
        f"{total}: {text}", f"Answers to “{node.accusation.title}”.", group=group,
    )  # fmt: skip


def _evidence(node: AccusationNode, group: int | None) -> Card:
    pieces = [piece.evidence for answer in node.walk() for piece in answer.evidence]
    sources = dict.fromkeys(piece.source for piece in pieces)
    caveats = sum(len(piece.caveat or ()) for piece in pieces)
    total = f"{words.counted(len(pieces), 'piece')} of evidence"
    text = f"from {words.counted(len(sources), 'source')}" + (
        f", {words.counted(caveats, 'caveat')}" if caveats else ""
    )
    blocks = [Block("name", (Run(total),)), Block("small", (Run(text),), above=1)]
    return Card(
        f"e-{node.id}", "evidence", 2, typeset(blocks, COLUMNS[2], pad=10, top=6),
        f"{total} {text}", f"Evidence in answer to “{node.accusation.title}”.", group=group,
    )  # fmt: skip


def _edges(node: AccusationNode, row: list[Card]) -> list[Edge]:
    edges = [Edge(f"r-{node.id}", f"a-{node.id}", "rebuts", "answers")] if node.rebuttals else []
    if len(row) > 2:
        edges.append(Edge(f"e-{node.id}", f"r-{node.id}", "supports", "evidence for the answers"))
    return edges
