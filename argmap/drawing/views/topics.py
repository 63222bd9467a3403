"""One topic: its charges, answers and sources by their titles, as a graph on as many pages as it needs."""

from collections.abc import Iterator
from functools import partial

from argmap.drawing.chart import Chart, Edge
from argmap.drawing.names import view_name
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import FULL, TALLEST, Page, Piece, Words
from argmap.drawing.page.pages import Book, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Mark, Run
from argmap.drawing.theme import ATTACKS, STANDINGS, TURNS, Tone
from argmap.drawing.topic.plan import Leaf, filled, whole
from argmap.drawing.topic.subject import ANSWERS, SOURCES, Bringer, TopicMap, by_source
from argmap.drawing.typeset import typeset
from argmap.drawing.views import Subject
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered
from argmap.drawing.views.legend import explained
from argmap.drawing.views.matrix import ranges
from argmap.drawing.views.ways import ways
from argmap.format.sides import Turn
from argmap.format.vocabulary import MOVES
from argmap.wording.lookup import Wording, capital
from argmap.wording.references import entry_titles, short_title
from argmap.wording.standing import verdict_given

_ROOM = 8.0
"""Between the names of the columns and what is in them."""
_SIGNS: dict[str, Tone] = {
    "corner": "accusation",
    "caveat": "caveat",
    "elsewhere": "rebuttal",
    "again": "evidence",
}


def pages(subject: Subject) -> list[Chart]:
    """Return the pages of a topic."""
    topic = _topic(subject)
    furniture = _chart(_everything(topic), 1, 2).unplaced().height
    found = filled(topic, TALLEST - furniture)
    return [_chart(leaf, at, len(found)) for at, leaf in enumerate(found, 1)]


def _everything(topic: TopicMap) -> Leaf:
    return Leaf(topic, tuple(whole(node, depth) for node, depth in topic.charges))


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages of a topic must show."""
    topic = _topic(subject)
    yield from filter(None, [topic.topic.title, topic.topic.summary])
    yield from entry_titles(topic.graph, topic.topic.see or ())
    for node, _ in topic.charges:
        yield node.accusation.title
        for answer in (*node.walk(), *node.also):
            yield answer.rebuttal.title
        bringers: list[Bringer] = [*node.walk(), *node.verdicts]
        for bringer in bringers:
            yield from (short_title(topic.claims, id_) for id_ in by_source(bringer))
        yield from (capital(verdict_given(topic.say, topic.claims, each)) for each in node.verdicts)


def _topic(subject: Subject) -> TopicMap:
    return TopicMap(subject.graph, Wording.of(subject.graph.claims, subject.language), subject.id)


def _chart(leaf: Leaf, at: int, of: int) -> Chart:
    topic = leaf.topic
    name = view_name("topics", topic.id, at)
    title = numbered(topic.say, topic.prose(topic.topic.title), at, of)
    return Chart(name, title, leaf.cards, leaf.edges, leaf.again, partial(_page, leaf, name, title, at, of))


def _page(leaf: Leaf, name: str, title: str, at: int, of: int, graph: Piece) -> Page:
    """Return the page around a graph."""
    topic, say = leaf.topic, leaf.topic.say
    stack = Stack(FULL)
    stack.piece(_columns(topic))
    stack.piece(graph, above=_ROOM)
    if at < of:
        on = topic.fixed(say("continued-on", page=at + 1), tone="grey")
        stack.block(Block("fine", (on,)), above=10, flush=True)
    return Book(
        name=lambda _: name,
        of=topic.claims.title,
        title=lambda _: title,
        desc=f"{say('desc.topic')} {topic.prose(topic.topic.summary or '')}".strip(),
        language=topic.language,
        head=lambda _: _head(leaf, at),
        rows=[Row(stack.done())],
        marks=list(_marks(say)),
        tones=_tones(leaf),
        lines=feet(say, topic.claims, say("left-out.topic")),
        on=lambda _: "",
    ).pages()[0]


def _head(leaf: Leaf, at: int) -> Piece:
    topic, say = leaf.topic, leaf.topic.say
    title = topic.prose(topic.topic.title)
    ids = list(topic.claims.topics)
    number = say("number-of", entry=capital(say("topic")), number=ids.index(topic.id) + 1, all=len(ids))
    if at > 1:
        told = [_here(leaf), say("continued-from", page=at - 1)]
        return strip(f"{number} · {title}", " · ".join(told), "accusation")
    crumbs = topic.crumbs(topic.name, number)
    return head(crumbs, title, lead=list(_lead(topic)), ways=ways(topic, topic.name))


def _here(leaf: Leaf) -> str:
    """Return which charges of a topic a page holds."""
    say, numbers = leaf.topic.say, leaf.topic.graph.numbers
    here = dict.fromkeys(numbers[part.node.id] for part in leaf.parts)
    return say("charges-here", number=say.counted(len(here), "charge"), numbers=ranges([*here]))


def _lead(topic: TopicMap) -> Iterator[Block]:
    """Yield what a topic is about, what it holds, and what else bears on it."""
    if topic.topic.summary:
        yield Block("lead", (Run(topic.prose(topic.topic.summary)),))
    yield Block("small", (topic.fixed(_figures(topic), tone="grey"),))
    if topic.topic.see:
        seen = Run("; ".join(topic.prose(title) for title in entry_titles(topic.graph, topic.topic.see)))
        yield Block("small", (topic.fixed(f"{topic.say('see')} ", strong=True), seen), above=6)


def _figures(topic: TopicMap) -> str:
    counts = _everything(topic).counts
    return ", ".join(topic.say.counted(number, noun) for noun, number in counts.items() if number)


def _columns(topic: TopicMap) -> Piece:
    """Return the names of the columns."""
    lefts = {"charges": 0.0, "answers": ANSWERS, "sources": SOURCES}
    return Piece(14, tuple(_column(topic, name, left) for name, left in lefts.items()))


def _column(topic: TopicMap, name: str, left: float) -> Words:
    run = topic.fixed(topic.say(f"column.{name}").upper(), tone="grey")
    return Words(left, 0, typeset([Block("column", (run,))], FULL - left, pad=0, top=0))


def _marks(say: Wording) -> Iterator[Mark]:
    """Yield the meanings of all signs of the map, in the order of its legend."""
    for family, words in (("standing", STANDINGS), ("move", MOVES), ("board", _SIGNS)):
        yield from (Mark(word, say(f"{family}.{word}")) for word in words)
    yield from (explained(say, "attack", word) for word in (*ATTACKS, "serves"))


def _tones(leaf: Leaf) -> dict[str, Tone]:
    """Return the tones of signs, and of each kind of arrow on the page; that of answers goes first."""
    tones: dict[str, Tone] = dict.fromkeys(MOVES, "rebuttal")
    return tones | _SIGNS | {edge.kind: edge.tone for edge in sorted(leaf.edges, key=_is_of_answer)}


def _is_of_answer(edge: Edge) -> bool:
    return edge.tone == TURNS[Turn.ANSWER]
