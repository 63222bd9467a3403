"""Cards with titles and marks only, for views that show many accusations at once."""

from dataclasses import replace

from argmap.drawing.diagram import Card
from argmap.drawing.names import path_key, relative, view_name
from argmap.drawing.setting import Block, Mark, Run, Setting
from argmap.drawing.theme import NAMES, Widths
from argmap.drawing.theme import indent as set_in
from argmap.drawing.typeset import typeset
from argmap.format.graph import ArgumentGraph
from argmap.format.nodes import AccusationNode, EvidenceNode, RebuttalNode
from argmap.wording.lookup import Wording, capital
from argmap.wording.references import short_title
from argmap.wording.standing import none_here, standing

_PAD, _TOP = 10.0, 6.0


def _set(blocks: list[Block], width: float) -> Setting:
    return typeset(blocks, width, pad=_PAD, top=_TOP)


def accusation(graph: ArgumentGraph, node: AccusationNode, name: str, widths: Widths, say: Wording) -> Card:
    """Return an accusation by its title, standing, voice, and the broader one that it serves."""
    item = node.accusation
    told = [standing(say, graph, node)]
    told += [say(f"voice.{item.voice}")] if item.voice not in (None, "paraphrased") else []
    wholes = [
        graph.accusations[id_].accusation.title for id_ in item.part_of or () if id_ in graph.accusations
    ]
    if wholes:
        told.append(say("serves-titles", titles=say.listed(list(map(say.quoted, wholes)))))
    blocks = [
        Block("name", (Run(item.title),), mark=node.standing),
        Block(
            "small",
            (Run("; ".join(told)),),
            mark="granted-in-part" if node.granted_in_part else None,
            above=1,
        ),
    ]
    href = relative(name, view_name("accusations", node.id))
    title = say("titled", entry=capital(say("accusation")), title=item.title)
    desc = f"{item.claim} {capital(standing(say, graph, node))}."
    classes = (node.standing.value,)
    return Card(
        f"a-{node.id}", "accusation", 0, _set(blocks, widths[0]), title, desc, classes=classes, href=href
    )


def with_room_for(card: Card, arrows: int) -> Card:
    """Return a card that is high enough for the heads of so many arrows to stand apart."""
    height = max(card.height, 8.5 * arrows + 12)
    return replace(card, setting=card.setting._replace(height=height))


def no_answer(node: AccusationNode, widths: Widths, say: Wording) -> Card:
    """Return what stands where answers would."""
    told = capital(none_here(say, node))
    mark = None if node.also else "unanswered"
    setting = _set([Block("small", (Run(told),), mark=mark)], widths[1])
    return Card(f"u-{node.id}", "gap", 1, setting, told, node.accusation.unanswered or "")


def answer_key(node: RebuttalNode) -> str:
    """Return what names the card of an answer among those of many accusations."""
    return f"r-{path_key(node.path[1:])}"


def answer(node: RebuttalNode, say: Wording) -> Card:
    """Return an answer by its title, with the mark of its move."""
    indent = set_in(node.depth)
    item = node.rebuttal
    setting = _set([Block("line", (Run(item.title),), mark=item.move)], NAMES[1] - indent)
    title = say("titled", entry=capital(say(f"move.{item.move}")), title=item.title)
    return Card(answer_key(node), "rebuttal", 1, setting, title, item.claim, indent, (node.attack.value,))


def sources(graph: ArgumentGraph, node: RebuttalNode, say: Wording) -> Card:
    """Return the sources of an answer, a line for each."""
    pieces: dict[str, list[EvidenceNode]] = {}
    for piece in node.evidence:
        pieces.setdefault(piece.evidence.source, []).append(piece)
    titles = [short_title(graph.claims, source) for source in pieces]
    blocks = [
        Block("small", (Run(title),), right=Mark("", _natures(items, say)), cut=True)
        for title, items in zip(titles, pieces.values(), strict=True)
    ]
    desc = f"{say('evidence-for', title=say.quoted(node.rebuttal.title))}."
    key = f"e-{path_key(node.path[1:])}"
    return Card(key, "evidence", 2, _set(blocks, NAMES[2]), say.listed(titles), desc)


def _natures(items: list[EvidenceNode], say: Wording) -> str:
    """Return what sorts of proof a source gives, in the vocabulary's short words."""
    natures = " + ".join(dict.fromkeys(say(f"nature.{item.nature}") for item in items if item.nature))
    return natures + (f" ×{len(items)}" if len(items) > 1 else "")
