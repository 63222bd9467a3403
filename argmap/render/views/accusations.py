"""One accusation with all that the file says of it, on as many pages as it needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.graph import AccusationNode, ArgumentGraph, Attack, EvidenceNode, RebuttalNode
from argmap.render.diagram import Block, Card, Diagram, Edge, Run
from argmap.render.names import relative, view_name
from argmap.render.theme import STEP, TALLEST
from argmap.render.views import cards
from argmap.render.views.legend import legend

_FURNITURE = 330.0
"""What heading, legend and foot take of a page."""

LEFT_OUT = (
    "This map gives all that the claim file says of this accusation. It leaves out the other accusations, "
    "who the parties are, and how the topic’s dispute as a whole runs."
)


@dataclass(slots=True)
class _Row:
    """An answer with some of its evidence, and what the two take of a page."""

    answer: RebuttalNode
    evidence: tuple[EvidenceNode, ...]
    height: float
    again: bool = False


@dataclass(slots=True)
class _Page:
    rows: list[_Row] = field(default_factory=list)
    grounds: list[str] = field(default_factory=list)


def accusation_pages(graph: ArgumentGraph, node: AccusationNode) -> list[tuple[str, Diagram]]:
    """Return the pictures of an accusation, with their names."""
    pages = _paginate(graph, node)
    return [
        (view_name("accusations", node.id, at), _Drawing(graph, node, page, at, len(pages)).diagram())
        for at, page in enumerate(pages, 1)
    ]


def _paginate(graph: ArgumentGraph, node: AccusationNode) -> list[_Page]:
    limit = TALLEST - _FURNITURE
    pages = [_Page()]
    used = 0.0
    for row in _rows(graph, node, limit):
        if used and used + row.height > limit:
            pages.append(_Page())
            used = sum(_ancestor_height() for _ in range(row.answer.depth - 1))
        pages[-1].rows.append(row)
        used += row.height
    _place_grounds(graph, node, pages, limit)
    return pages


def _ancestor_height() -> float:
    return 80.0


def _rows(graph: ArgumentGraph, node: AccusationNode, limit: float) -> Iterator[_Row]:
    """Yield the answers with their evidence, that of one answer in parts where it would fill a page alone."""
    for answer in node.walk():
        own = cards.rebuttal(graph.claims, answer, "").height + STEP
        batch: list[EvidenceNode] = []
        filled, again = 0.0, False
        for piece in answer.evidence:
            height = cards.evidence(graph.claims, piece, answer, "", again=False).height + STEP
            if batch and filled + height > limit:
                yield _Row(answer, tuple(batch), max(own, filled), again)
                batch, filled, again = [], 0.0, True
            batch.append(piece)
            filled += height
        yield _Row(answer, tuple(batch), max(own, filled), again)


def _place_grounds(graph: ArgumentGraph, node: AccusationNode, pages: list[_Page], limit: float) -> None:
    """Put each ground on the first page with room for it, and again where an answer attacks it."""
    used = cards.accusation(graph, node, "").height + 60
    at = 0
    for ground in node.grounds:
        height = cards.ground(graph.claims, ground, node).height + STEP
        if used + height > limit:
            at, used = at + 1, 140.0
            if at == len(pages):
                pages.append(_Page())
        pages[at].grounds.append(ground.id)
        used += height
    for page in pages:
        attacked = {row.answer.target for row in page.rows if row.answer.depth == 1}
        page.grounds = [
            ground.id for ground in node.grounds if ground.id in attacked or ground.id in page.grounds
        ]


class _Drawing:
    """Collects the cards and edges of a page in the order in which they are read."""

    def __init__(self, graph: ArgumentGraph, node: AccusationNode, page: _Page, at: int, of: int) -> None:
        self.graph, self.node, self.page, self.at, self.of = graph, node, page, at, of
        self.name = view_name("accusations", node.id, at)
        self.cards: dict[str, Card] = {}
        self.edges: list[Edge] = []
        self.cited: set[str] = set()
        self.answers = {answer.id: answer for answer in node.walk()}

    def diagram(self) -> Diagram:
        self._accused()
        for row in self.page.rows:
            self._row(row)
        if not self.node.rebuttals:
            self._add(cards.unanswered(self.node))
        item = self.node.accusation
        shown = [row.answer for row in self.page.rows]
        part = f" ({self.at} of {self.of})" if self.of > 1 else ""
        return Diagram(
            key=self.name.replace("/", "-"),
            title=item.title + part,
            desc=f"Argument map of an accusation: {item.claim} {cards.standing_words(self.node)}.",
            language=self.graph.claims.language or "en",
            crumbs=self._crumbs(),
            lead=(),
            columns=("Accusation", "Rebuttals", "Evidence"),
            cards=tuple(self.cards.values()),
            edges=tuple(self.edges),
            legend=legend([self.node], shown, self.edges),
            foot=(Block("small", (Run(LEFT_OUT),)),),
        )

    def _crumbs(self) -> tuple[Run, ...]:
        claims, topic = self.graph.claims, self.node.accusation.topic
        crumbs = [Run(claims.title, href=relative(self.name, "overview"))]
        if topic in claims.topics:
            href = relative(self.name, view_name("topics", topic))
            crumbs += [Run(" › "), Run(claims.topics[topic].title, href=href)]
        for other in range(1, self.of + 1) if self.of > 1 else ():
            href = relative(self.name, view_name("accusations", self.node.id, other))
            crumbs += [
                Run(" › " if other == 1 else " · "),
                Run(f"{other}", href=None if other == self.at else href),
            ]
        return tuple(crumbs)

    def _accused(self) -> None:
        node = self.node
        first = relative(self.name, view_name("accusations", node.id))
        self._add(
            cards.accusation(self.graph, node, self.name)
            if self.at == 1
            else cards.accusation_again(node, first)
        )
        grounds = [ground for ground in node.grounds if ground.id in self.page.grounds]
        undercut = any(
            row.answer.attack is Attack.UNDERCUTS and row.answer.depth == 1 for row in self.page.rows
        )
        if not grounds and not undercut:
            return
        step = self._add(cards.inference(node))
        self._edge(step, f"a-{node.id}", "grounds", "The step to the claim")
        for ground in grounds:
            key = self._add(cards.ground(self.graph.claims, ground, node))
            self._edge(key, step, "grounds", "Offered in proof")

    def _row(self, row: _Row) -> None:
        answer = row.answer
        if answer.depth > 1:
            self._ancestors(answer)
        card = (
            cards.rebuttal_again(answer)
            if row.again
            else cards.rebuttal(self.graph.claims, answer, self._answered(answer))
        )
        self._answer(answer, card)
        for piece in row.evidence:
            key = f"e-{answer.id}.{piece.path[-1]}"
            again = piece.evidence.source in self.cited
            self.cited.add(piece.evidence.source)
            self._add(cards.evidence(self.graph.claims, piece, answer, key, again=again))
            self._edge(key, card.key, "supports", f"Evidence for “{answer.rebuttal.title}”")

    def _answer(self, answer: RebuttalNode, card: Card) -> None:
        self._add(card)
        label = f"“{answer.rebuttal.title}” {answer.attack} “{self._answered(answer)}”"
        self._edge(card.key, self._head(answer), answer.attack.value, label)

    def _ancestors(self, answer: RebuttalNode) -> None:
        parent = self.answers[answer.answers]
        if f"r-{parent.id}" in self.cards:
            return
        if parent.depth > 1:
            self._ancestors(parent)
        self._answer(parent, cards.rebuttal_again(parent))

    def _answered(self, answer: RebuttalNode) -> str:
        grounds = {ground.id: ground.ground.claim for ground in self.node.grounds}
        if answer.depth > 1:
            return self.answers[answer.answers].rebuttal.title
        return grounds.get(answer.target, self.node.accusation.title)

    def _head(self, answer: RebuttalNode) -> str:
        """Return the key of the card that an answer's arrow points to."""
        if answer.depth > 1:
            return f"r-{answer.answers}"
        if answer.attack is Attack.UNDERCUTS:
            return f"i-{self.node.id}"
        ground = f"g-{answer.target}"
        return ground if ground in self.cards else f"a-{self.node.id}"

    def _add(self, card: Card) -> str:
        self.cards[card.key] = card
        return card.key

    def _edge(self, tail: str, head: str, kind: str, label: str) -> None:
        self.edges.append(Edge(tail, head, kind, label))  # type: ignore[arg-type]
