"""Diagrams to DOT: boxes with generated names and sizes, and never a word of the claim file."""

from argmap.drawing.chart import Chart
from argmap.drawing.theme import GAP, STEP

POINTS = 72.0
ATTEMPTS = ("plain", "newrank")
"""How boxes are written, one after the other, until the engine manages."""

_LIKE = (
    'node [fixedsize=true label="" shape=box]',
    "edge [arrowhead=none weight=8]",
)


def boxes(diagram: Chart, attempt: str = "plain") -> str:
    """Return the DOT of a diagram's boxes: ``n1``, ``n2``, … in the order of its cards.

    Ranks run from top to bottom in it, and so columns from left to right after a turn: the engine keeps
    the order of boxes in a rank more faithfully so.
    """
    newrank = "newrank=true " if attempt == "newrank" else ""
    apart = f"nodesep={STEP / POINTS:.4f} ranksep={GAP / POINTS:.4f}"
    lines = [f"graph [{newrank}{apart} splines=false]", *_LIKE, *_filled(diagram)]
    lines += [f"n{left + 1} -> n{right + 1}" for left, right in layout_edges(diagram)]
    return "\n".join(["digraph boxes {", *lines, "}\n"])


def _filled(diagram: Chart) -> list[str]:
    """Write boxes, and keep those of one column together and in order by edges that are not drawn."""
    columns: dict[int, list[str]] = {}
    lines = []
    for at, card in enumerate(diagram.cards):
        if not card.loose:
            columns.setdefault(card.column, []).append(f"n{at + 1}")
        width, height = card.height / POINTS, card.width / POINTS
        lines.append(f"n{at + 1} [width={width:.4f} height={height:.4f}]")
    chains = (" -> ".join(names) for names in columns.values() if len(names) > 1)
    return lines + [f"{{rank=same {chain} [style=invis weight=1]}}" for chain in chains]


def layout_edges(diagram: Chart) -> list[tuple[int, int]]:
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
