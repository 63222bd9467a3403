"""`argmap stats`."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import typer

from argmap.cli import options
from argmap.cli.call import DEFAULT, Call
from argmap.cli.columns import columns
from argmap.cli.maps import read_map
from argmap.cli.streams import emit
from argmap.format.graph import ArgumentGraph
from argmap.format.knowledge import How, Knowledge
from argmap.format.nodes import AccusationNode
from argmap.format.sides import Turn
from argmap.format.standing import Standing
from argmap.plain.terminal import plain
from argmap.wording.lookup import Wording

VERSION = 2

Format = Annotated[
    options.Table, typer.Option("--format", metavar="table|json", help="How to print them; table by default.")
]


def stats(file: options.File = DEFAULT, form: Format = options.Table.TABLE) -> int:
    """Count what a map holds: charges and how they stand, answers by kind, evidence by nature."""
    graph = read_map(Call(), file).graph
    figures = count(graph)
    if form is options.Table.JSON:
        emit([json.dumps({"version": VERSION, "file": file, **figures}, indent=2)])
    else:
        emit(_tables(figures, Wording.in_english(graph.claims.genre)))
    return 0


def count(graph: ArgumentGraph) -> dict[str, Any]:
    """Return every figure of a map; the kinds in the order of their first use."""
    answers = [answer for answer in graph.answers if answer.turn is Turn.ANSWER]
    return {
        "title": graph.claims.title,
        "figures": graph.figures._asdict(),
        "topics": {
            topic: {"title": entry.title, **_of_topic(graph, graph.of_topic(topic))}
            for topic, entry in graph.claims.topics.items()
        },
        "standings": {id_: _standing(graph, node) for id_, node in graph.accusations.items()},
        "voices": _counts(node.voice for node in graph.accusations.values()),
        "moves": _counts(answer.rebuttal.move for answer in answers),
        "attacks": _counts(str(answer.attack) for answer in answers),
        "known": _known(graph.knowledge),
        "natures": _counts(piece.nature for piece in graph.evidence if piece.nature),
    }


def _of_topic(graph: ArgumentGraph, nodes: tuple[AccusationNode, ...]) -> dict[str, int]:
    answers = [answer for node in nodes for answer in node.walk()]
    standings = Counter(node.standing for node in nodes)
    return {
        "accusations": len(nodes),
        **{word.replace("-", "_"): standings[word] for word in Standing},
        "granted_in_part": sum(node.granted_in_part for node in nodes),
        "accepted": sum(node.accepted for node in nodes),
        "through": sum(graph.bases[node.id].through is not None for node in nodes),
        "recollection": sum(graph.bases[node.id].recollection for node in nodes),
        "rebuttals": sum(answer.turn is Turn.ANSWER for answer in answers),
        "evidence": sum(len(answer.evidence) for answer in answers),
    }


def _standing(graph: ArgumentGraph, node: AccusationNode) -> dict[str, Any]:
    """Return how a charge stands, and what is said beside it."""
    return {
        "standing": str(node.standing),
        "granted_in_part": node.granted_in_part,
        "conceded_by": list(node.conceded_by),
        "answers": len(node.contesting),
        "accepted": node.accepted,
        "parts": len(graph.parts.get(node.id, ())),
        "parts_answered": graph.parts_answered(node.id),
        "verdicts": [
            {"by": list(given.by), "outcome": given.verdict.outcome, "label": given.verdict.label}
            for given in node.verdicts
        ],
        "basis": graph.bases[node.id]._asdict(),
    }


def _known(knowledge: Knowledge) -> dict[str, int]:
    """Count the sources by how they are known, those known through others by what that ends at."""
    known = map(knowledge.of, knowledge.claims.sources or ())
    return _counts(
        f"through {' or '.join(sorted(item.ends))}" if item.how is How.THROUGH else str(item.how)
        for item in known
    )


def _counts(values: Iterable[str]) -> dict[str, int]:
    return dict(Counter(values).most_common())


def _tables(figures: dict[str, Any], say: Wording) -> Iterator[str]:
    yield plain(figures["title"])
    yield ""
    yield from columns([[say.figure(name), number] for name, number in figures["figures"].items()])
    yield ""
    topics = [list(topic.values()) for topic in figures["topics"].values()]
    heads = ["topic", *map(say.figure, list(next(iter(figures["topics"].values())))[1:])]
    used = [at for at in range(len(heads)) if any(row[at] for row in topics)]
    yield from columns([[row[at] for at in used] for row in (heads, *topics)])
    for name, kind in _KINDS.items():
        if figures[kind]:
            yield ""
            yield from columns([[name, say.figure(_COUNTED[name])], *figures[kind].items()])


_KINDS = {"voice": "voices", "move": "moves", "attack": "attacks", "known": "known", "nature": "natures"}
_COUNTED = {
    "voice": "accusations",
    "move": "rebuttals",
    "attack": "rebuttals",
    "known": "sources",
    "nature": "evidence",
}
