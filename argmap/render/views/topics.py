"""One topic: its accusations, answers and sources by their names and marks, on as many pages as it needs."""

from collections.abc import Iterator

from argmap.graph import AccusationNode, ArgumentGraph, RebuttalNode
from argmap.render.diagram import Block, Card, Diagram, Edge, Run
from argmap.render.names import relative, view_name
from argmap.render.theme import COLUMNS, INDENT, STEP, TALLEST
from argmap.render.typeset import typeset
from argmap.render.views import words
from argmap.render.views.cards import standing_words
from argmap.render.views.legend import legend

_FURNITURE = 330.0

LEFT_OUT = (
    "Left out here: what is claimed and shown, quotations, places, grounds, concessions and caveats. "
    "The map of an accusation gives everything."
)

Unit = tuple[AccusationNode, tuple[RebuttalNode, ...]]


def topic_pages(graph: ArgumentGraph, topic: str) -> list[tuple[str, Diagram]]:
    """Return the pictures of a topic, with their names."""
    pages = _paginate(graph, topic)
    return [
        (view_name("topics", topic, at), _diagram(graph, topic, page, at, len(pages)))
        for at, page in enumerate(pages, 1)
    ]


def _paginate(graph: ArgumentGraph, topic: str) -> list[list[Unit]]:
    """Fill pages with accusations, and with the answers of one in parts where they would not fit."""
    limit = TALLEST - _FURNITURE
    pages: list[list[Unit]] = [[]]
    used = 0.0
    for node in graph.of_topic(topic):
        parts = list(_parts(graph, node, limit))
        for answers, height in parts:
            if pages[-1] and used + height > limit:
                pages.append([])
                used = 0.0
            pages[-1].append((node, answers))
            used += height
    return pages


def _parts(
    graph: ArgumentGraph, node: AccusationNode, limit: float
) -> Iterator[tuple[tuple[RebuttalNode, ...], float]]:
    own = _accusation(node, "").height + STEP
    batch: list[RebuttalNode] = []
    filled = 0.0
    for answer in node.walk():
        height = max(_answer(answer).height, _evidence_height(graph, answer)) + STEP
        if batch and filled + height > limit:
            yield tuple(batch), max(own, filled)
            batch, filled = [], 0.0
        batch.append(answer)
        filled += height
    yield tuple(batch), max(own, filled)


def _evidence_height(graph: ArgumentGraph, answer: RebuttalNode) -> float:
    return _sources(graph, answer).height if answer.evidence else 0.0


def _diagram(graph: ArgumentGraph, topic: str, units: list[Unit], at: int, of: int) -> Diagram:
    name = view_name("topics", topic, at)
    item = graph.claims.topics[topic]
    cards: dict[str, Card] = {}
    edges: list[Edge] = []
    for node, answers in units:
        _unit(graph, node, answers, name, cards, edges)
    shown = [answer for _, answers in units for answer in answers]
    crumbs = [Run(graph.claims.title, href=relative(name, "overview"))]
    for other in range(1, of + 1) if of > 1 else ():
        href = relative(name, view_name("topics", topic, other))
        crumbs += [Run(" › " if other == 1 else " · "), Run(f"{other}", href=None if other == at else href)]
    return Diagram(
        key=name.replace("/", "-"),
        title=item.title + (f" ({at} of {of})" if of > 1 else ""),
        desc=f"Argument map of a topic. {item.summary or ''}".strip(),
        language=graph.claims.language or "en",
        crumbs=tuple(crumbs),
        lead=(Block("lead", (Run(item.summary),), above=4),) if item.summary and at == 1 else (),
        columns=("Accusation", "Rebuttals", "Evidence"),
        cards=tuple(cards.values()),
        edges=tuple(edges),
        legend=legend([node for node, _ in units], shown, edges),
        foot=(Block("small", (Run(LEFT_OUT),)),),
    )


def _unit(
    graph: ArgumentGraph,
    node: AccusationNode,
    answers: tuple[RebuttalNode, ...],
    name: str,
    cards: dict[str, Card],
    edges: list[Edge],
) -> None:
    accusation = _accusation(node, name)
    cards[accusation.key] = accusation
    if not node.rebuttals:
        gap = typeset([Block("small", (Run("No answer"),), mark="unanswered")], COLUMNS[1], pad=10, top=6)
        cards[f"u-{node.id}"] = Card(
            f"u-{node.id}", "gap", 1, gap, "No answer", node.accusation.unanswered or ""
        )
    shown = {answer.id for answer in answers}
    for answer in answers:
        card = _answer(answer)
        cards[card.key] = card
        head = f"r-{answer.answers}" if answer.answers in shown else accusation.key
        edges.append(Edge(card.key, head, answer.attack.value, f"{words.target(graph.claims, answer)}"))
        if answer.evidence:
            sources = _sources(graph, answer)
            cards[sources.key] = sources
            edges.append(Edge(sources.key, card.key, "supports", "evidence"))


def _accusation(node: AccusationNode, name: str) -> Card:
    item = node.accusation
    words_ = (
        [node.standing.value]
        + (["conceded in part"] if node.conceded else [])
        + ([item.voice] if item.voice != "paraphrased" else [])
    )
    blocks = [
        Block("name", (Run(item.title),), mark=node.standing),
        Block("small", (Run(", ".join(words_)),), mark="conceded" if node.conceded else None, above=1),
    ]
    return Card(
        f"a-{node.id}", "accusation", 0, typeset(blocks, COLUMNS[0], pad=10, top=6),
        item.title, f"{item.claim} {standing_words(node)}.",
        classes=(node.standing,), href=relative(name, view_name("accusations", node.id)),
    )  # fmt: skip


def _answer(node: RebuttalNode) -> Card:
    indent = INDENT * min(node.depth - 1, 5)
    blocks = [Block("line", (Run(node.rebuttal.title),), mark=node.rebuttal.move)]
    setting = typeset(blocks, COLUMNS[1] - indent, pad=10, top=5)
    title = f"{node.rebuttal.move.capitalize()}: {node.rebuttal.title}"
    return Card(f"r-{node.id}", "rebuttal", 1, setting, title, node.rebuttal.claim, indent, (node.attack,))


def _sources(graph: ArgumentGraph, node: RebuttalNode) -> Card:
    """Return the sources of an answer, a line for each."""
    natures: dict[str, list[str]] = {}
    for piece in node.evidence:
        natures.setdefault(piece.evidence.source, []).append(piece.evidence.nature)
    blocks = []
    for source in natures:
        number = f" ×{len(natures[source])}" if len(natures[source]) > 1 else ""
        blocks.append(Block("small", (Run(words.source_title(graph.claims, source) + number),), cut=True))
    titles = [words.source_title(graph.claims, source) for source in natures]
    return Card(
        f"e-{node.id}", "evidence", 2, typeset(blocks, COLUMNS[2], pad=10, top=5),
        words.listed(titles), f"Evidence for “{node.rebuttal.title}”.",
    )  # fmt: skip
