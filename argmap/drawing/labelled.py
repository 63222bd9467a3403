"""A diagram as a labelled graph in DOT, for those who go on in Graphviz.

Every text is escaped here, and never handed to the `graphviz` package: there a label that ends in a
backslash breaks out of its quotes, and one in angle brackets becomes markup.
"""

from argmap.drawing.chart import Card, Chart, Edge
from argmap.drawing.imprint import Imprint, in_dot
from argmap.drawing.metrics import drawable
from argmap.drawing.theme import LIGHT

_STYLES = {
    "accusation": "filled", "rebuttal": "filled,rounded", "verdict": "filled",
    "evidence": "filled", "stub": "dashed,rounded",
}  # fmt: skip
_COLOURS = {
    "accusation": LIGHT.accusation, "rebuttal": LIGHT.rebuttal, "verdict": LIGHT.caveat,
    "evidence": LIGHT.evidence, "stub": (LIGHT.page, LIGHT.text),
}  # fmt: skip
_EDGES = {
    "rebuts": "arrowhead=normal, style=solid",
    "undercuts": "arrowhead=odiamond, style=dashed",
    "undermines": "arrowhead=onormal, style=dotted",
    "grants": "arrowhead=odot, style=solid",
    "supports": "arrowhead=vee, style=solid",
    "serves": "arrowhead=vee, style=solid",
}


def labelled(diagram: Chart, imprint: Imprint) -> bytes:
    """Return the graph; its nodes have generated names, in the order of the cards."""
    lines = [
        in_dot(imprint),
        "digraph map {",
        f'  graph [rankdir=RL, fontname="Helvetica", label="{label(diagram.title)}", labelloc=t];',
        '  node [fontname="Helvetica", fontsize=11];',
    ]
    for at, card in enumerate(diagram.cards, 1):
        lines.append(f"  n{at} {_node(card)};")
    for edge in diagram.edges:
        lines.append(f"  n{diagram.index[edge.tail] + 1} -> n{diagram.index[edge.head] + 1} {_edge(edge)};")
    return ("\n".join([*lines, "}"]) + "\n").encode()


def label(text: str) -> str:
    """Escape a text for a quoted label, URL or identifier."""
    return drawable(text).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def tooltip(text: str) -> str:
    """Escape a text for a tooltip, in which the engine reads escapes twice."""
    return drawable(text).replace("&", "&amp;").replace("\\", "\\\\\\\\").replace('"', '\\"')


def _node(card: Card) -> str:
    words = "".join(label(line) + "\\l" for line in card.lines())
    shape = "note" if card.kind == "evidence" else "box"
    fill, stroke = _COLOURS[card.kind]
    link = f', URL="{label(card.href)}"' if card.href else ""
    return (
        f'[label="{words}", tooltip="{tooltip(card.title)}"{link}, shape={shape}, '
        f'style="{_STYLES[card.kind]}", fillcolor="{fill}", color="{stroke}"]'
    )


def _edge(edge: Edge) -> str:
    return f'[tooltip="{tooltip(edge.label)}", {_EDGES[edge.kind]}]'
