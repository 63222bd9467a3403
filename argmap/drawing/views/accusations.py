"""One accusation with all that the file says of it, on as many pages as it needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.drawing.diagram import Card, Diagram, Edge
from argmap.drawing.names import relative, view_name
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import FULL, STEP, TALLEST
from argmap.drawing.views import Subject, cards
from argmap.drawing.views.headings import headings, numbered
from argmap.drawing.views.legend import legend
from argmap.drawing.views.pages import Filling
from argmap.drawing.views.proof import Proof
from argmap.drawing.views.spacing import apart
from argmap.drawing.views.ways import page_trail
from argmap.format.graph import AccusationNode, ArgumentGraph, Attack, EvidenceNode, RebuttalNode
from argmap.format.knowledge import Knowledge
from argmap.plain.diagnostics import Path
from argmap.wording.lookup import Wording, capital
from argmap.wording.standing import standing, target

_FURNITURE = 330.0
"""What heading, legend and foot take of a page."""
_LIMIT = TALLEST - _FURNITURE
_CONTINUED = 80.0
"""What a card takes that only names what stands on another page."""


@dataclass(slots=True)
class _Row:
    """An answer with some of its evidence, and the cards of both."""

    answer: RebuttalNode
    card: Card
    evidence: list[tuple[EvidenceNode, Card]] = field(default_factory=list)
    again: bool = False

    @property
    def height(self) -> float:
        return max(self.card.height + STEP, sum(card.height + STEP for _, card in self.evidence))


@dataclass(slots=True)
class _Page:
    rows: list[_Row] = field(default_factory=list)
    grounds: list[str] = field(default_factory=list)


def pages(subject: Subject) -> list[Diagram]:
    """Return the pictures of an accusation."""
    graph = subject.graph
    proof = Proof(subject.verification, Wording.of(graph.claims), Knowledge.of_graph(graph))
    node = graph.accusations[subject.id]
    name = view_name("accusations", node.id)
    accusation = cards.accusation(graph, node, name, proof)
    grounds = {ground.id: cards.ground(graph.claims, ground, node, proof) for ground in node.grounds}
    filled = _paginate(graph, node, proof)
    _place_grounds(filled, grounds, accusation.height)
    drawings = (
        _Drawing(graph, node, proof, accusation, grounds, page, at, len(filled))
        for at, page in enumerate(filled, 1)
    )
    return [drawing.diagram() for drawing in drawings]


def _paginate(graph: ArgumentGraph, node: AccusationNode, proof: Proof) -> list[_Page]:
    bundles: list[list[_Row]] = []
    for row in _rows(graph, node, proof):
        if row.answer.depth == 1 and not row.again:
            bundles.append([])
        bundles[-1].append(row)
    filling: Filling[_Row] = Filling(
        lambda row: row.height, _LIMIT, again=lambda row: _CONTINUED * (row.answer.depth - 1)
    )
    return [_Page(rows) for rows in filling.pages(bundles)]


def _rows(graph: ArgumentGraph, node: AccusationNode, proof: Proof) -> Iterator[_Row]:
    """Yield the answers with their evidence, that of one answer in parts where it would fill a page alone."""
    answers = {answer.path: answer for answer in node.walk()}
    for answer in node.walk():
        answered = _answered(node, answers, answer)
        row = _Row(answer, cards.rebuttal(graph.claims, answer, answered, proof))
        filled = 0.0
        for piece in answer.evidence:
            card = cards.evidence(graph.claims, piece, answer, proof)
            if row.evidence and filled + card.height + STEP > _LIMIT:
                yield row
                row, filled = _Row(answer, cards.rebuttal_again(answer, proof.say), again=True), 0.0
            row.evidence.append((piece, card))
            filled += card.height + STEP
        yield row


def _answered(node: AccusationNode, answers: dict[Path, RebuttalNode], answer: RebuttalNode) -> str:
    """Return in words what an answer answers: another answer, a ground, or the accusation."""
    if answer.depth > 1:
        return answers[answer.path[:-2]].rebuttal.title
    grounds = {ground.id: ground.ground.claim for ground in node.grounds}
    return next((grounds[id_] for id_ in answer.targets if id_ in grounds), node.accusation.title)


def _place_grounds(pages: list[_Page], grounds: dict[str, Card], used: float) -> None:
    """Put each ground on the first page with room for it, and again where an answer attacks it."""
    at = 0
    used += _CONTINUED
    for id_, card in grounds.items():
        if used + card.height + STEP > _LIMIT:
            at, used = at + 1, 2 * _CONTINUED
            if at == len(pages):
                pages.append(_Page())
        pages[at].grounds.append(id_)
        used += card.height + STEP
    for page in pages:
        attacked = {id_ for row in page.rows if row.answer.depth == 1 for id_ in row.answer.targets}
        page.grounds = [id_ for id_ in grounds if id_ in attacked or id_ in page.grounds]


class _Drawing:
    """Collects the cards and edges of a page in the order in which they are read."""

    def __init__(
        self,
        graph: ArgumentGraph,
        node: AccusationNode,
        proof: Proof,
        accusation: Card,
        grounds: dict[str, Card],
        page: _Page,
        at: int,
        of: int,
    ) -> None:
        self.graph, self.node, self.page, self.at, self.of = graph, node, page, at, of
        self.accusation, self.grounds, self.proof, self.say = accusation, grounds, proof, proof.say
        self.name = view_name("accusations", node.id, at)
        self.cards: dict[str, Card] = {}
        self.bundles: list[str] = []
        self.edges: list[Edge] = []
        self.cited: set[str] = set()
        self.answers = {answer.path: answer for answer in node.walk()}

    def diagram(self) -> Diagram:
        self._accused()
        bundle = self.node.id
        for row in self.page.rows:
            bundle = row.answer.id if row.answer.depth == 1 else bundle
            self._row(row, bundle)
        if not self.node.rebuttals and self.at == 1:
            self._add(cards.unanswered(self.node, self.say), bundle)
        item, claims, say = self.node.accusation, self.graph.claims, self.say
        return Diagram(
            name=self.name,
            title=numbered(say, item.title, self.at, self.of),
            desc=say(
                "desc.accusation", claim=item.claim, standing=capital(standing(say, self.graph, self.node))
            ),
            language=claims.language or "en",
            trail=self._trail(),
            lead=(),
            widths=FULL,
            headings=headings(say, self.cards.values()),
            tight=True,
            cards=apart(list(self.cards.values()), self.bundles),
            edges=tuple(self.edges),
            legend=legend(say, self.cards.values(), self.edges),
            foot=(Block("small", (Run(say("left-out.accusation")),)),),
        )

    def _trail(self) -> tuple[Run, ...]:
        claims, topic = self.graph.claims, self.node.accusation.topic
        trail = [Run(claims.title, href=relative(self.name, "overview"))]
        if topic in claims.topics:
            href = relative(self.name, view_name("topics", topic))
            trail += [Run(" › "), Run(claims.topics[topic].title, href=href)]
        return (*trail, *page_trail(self.say, "accusations", self.node.id, self.at, self.of))

    def _accused(self) -> None:
        node = self.node
        first = relative(self.name, view_name("accusations", node.id))
        card = self.accusation if self.at == 1 else cards.accusation_again(self.graph, node, first, self.say)
        key = self._add(card, "accusation")
        undercut = any(
            row.answer.attack is Attack.UNDERCUTS and row.answer.depth == 1 for row in self.page.rows
        )
        if not self.page.grounds and not undercut:
            return
        step = self._add(cards.inference(node, self.say), "inference")
        self.edges.append(Edge(step, key, "grounds", capital(self.say("inference"))))
        for id_ in self.page.grounds:
            ground = self._add(self.grounds[id_], node.id)
            self.edges.append(Edge(ground, step, "grounds", self.say("offered-in-proof")))

    def _row(self, row: _Row, bundle: str) -> None:
        answer = row.answer
        if answer.depth > 1:
            self._ancestors(answer, bundle)
        self._answer(answer, row.card, bundle)
        for piece, card in row.evidence:
            again = piece.evidence.source in self.cited
            self.cited.add(piece.evidence.source)
            if again:
                card = cards.evidence(self.graph.claims, piece, answer, self.proof, again=True)
            self._add(card, bundle)
            label = self.say("evidence-for", title=self.say.quoted(answer.rebuttal.title))
            self.edges.append(Edge(card.key, row.card.key, "supports", label))

    def _answer(self, answer: RebuttalNode, card: Card, bundle: str) -> None:
        self._add(card, bundle)
        aim = target(self.say, self.graph.claims, answer)
        label = f"{self.say.quoted(answer.rebuttal.title)} {aim}"
        for head in self._heads(answer):
            self.edges.append(Edge(card.key, head, answer.attack.value, label))

    def _ancestors(self, answer: RebuttalNode, bundle: str) -> None:
        """Name the answers that an answer stands under where they are on another page."""
        parent = self.answers[answer.path[:-2]]
        if cards.answer_key(parent) in self.cards:
            return
        if parent.depth > 1:
            self._ancestors(parent, bundle)
        self._answer(parent, cards.rebuttal_again(parent, self.say), bundle)

    def _heads(self, answer: RebuttalNode) -> list[str]:
        """Return the keys of the cards that an answer's arrows point to."""
        if answer.depth > 1:
            return [cards.answer_key(self.answers[answer.path[:-2]])]
        step = f"i-{self.node.id}"
        if answer.attack is Attack.UNDERCUTS and step in self.cards:
            return [step]
        grounds = [f"g-{id_}" for id_ in answer.targets if f"g-{id_}" in self.cards]
        return grounds or [f"a-{self.node.id}"]

    def _add(self, card: Card, bundle: str) -> str:
        self.cards[card.key] = card
        self.bundles.append(bundle)
        return card.key
