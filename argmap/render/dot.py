"""Diagrams to DOT: boxes with generated names and sizes, and never a word of the claim file."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from argmap.render.diagram import Diagram
from argmap.render.theme import GAP, STEP

if TYPE_CHECKING:
    from graphviz import Digraph  # type: ignore[import-untyped]

POINTS = 72.0
ATTEMPTS = ("plain", "newrank", "unclustered")
"""How boxes are written, one after the other, until the engine manages."""

_BOX = {"shape": "box", "fixedsize": "true", "label": ""}


def boxes(diagram: Diagram, attempt: str = "plain") -> str:
    """Return the DOT of a diagram's boxes: ``n1``, ``n2``, … in the order of its cards."""
    from graphviz import Digraph

    dot = Digraph("boxes", graph_attr=_graph(attempt), node_attr=_BOX, edge_attr={"arrowhead": "none"})
    for frame, members in _frames(diagram, attempt):
        if frame is None:
            _fill(dot, diagram, members)
        else:
            with dot.subgraph(name=f"cluster{frame + 1}") as cluster:
                _fill(cluster, diagram, members)
    for left, right in layout_edges(diagram):
        dot.edge(f"n{left + 1}", f"n{right + 1}", weight="8")
    return str(dot.source)


def _graph(attempt: str) -> dict[str, str]:
    attributes = {
        "nodesep": f"{STEP / POINTS:.4f}",
        "ranksep": f"{GAP / POINTS:.4f}",
        "splines": "false",
    }
    return attributes | {"newrank": "true"} if attempt == "newrank" else attributes


def _frames(diagram: Diagram, attempt: str) -> Iterator[tuple[int | None, list[int]]]:
    """Yield each frame with the boxes in it, and ``None`` with those that are in none."""
    frames: dict[int | None, list[int]] = {}
    for at, card in enumerate(diagram.cards):
        frames.setdefault(card.group if attempt != "unclustered" else None, []).append(at)
    yield from frames.items()


def _fill(dot: "Digraph", diagram: Diagram, members: Iterable[int]) -> None:
    """Write boxes, and keep those of one column together and in order by edges that are not drawn."""
    columns: dict[int, list[str]] = {}
    for at in members:
        card = diagram.cards[at]
        columns.setdefault(card.column, []).append(f"n{at + 1}")
        dot.node(f"n{at + 1}", width=f"{card.height / POINTS:.4f}", height=f"{card.width / POINTS:.4f}")
    for names in columns.values():
        if len(names) > 1:
            with dot.subgraph(graph_attr={"rank": "same"}) as column:
                for upper, lower in pairwise(names):
                    column.edge(upper, lower, style="invis")


def layout_edges(diagram: Diagram) -> list[tuple[int, int]]:
    """Return the edges that lead from one column to the next, from left to right, as numbers of cards.

    A card that no edge ties to the left, such as the place of a missing answer, is tied to the one before.
    """
    edges = []
    tied: set[int] = set()
    for edge in diagram.edges:
        left, right = diagram.index[edge.head], diagram.index[edge.tail]
        tied.add(right)
        if diagram.cards[left].column < diagram.cards[right].column:
            edges.append((left, right))
    before: dict[int, int] = {}
    for at, card in enumerate(diagram.cards):
        if card.column and at not in tied and card.column - 1 in before:
            edges.append((before[card.column - 1], at))
        before[card.column] = at
    return edges
