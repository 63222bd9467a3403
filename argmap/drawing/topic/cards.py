"""The cards of a topic, by titles alone: charges, answers, sources, and stubs that name what is elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from argmap.drawing.binding import NBSP
from argmap.drawing.chart import Card
from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import BAR
from argmap.drawing.page.model import Arrow, Form, Group, Item, LineStyle, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run, Sign
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES, TURNS, Tone, indent
from argmap.drawing.topic.subject import ANSWER, CHARGE, TopicMap, answer_key
from argmap.drawing.typeset import typeset
from argmap.format.nodes import AccusationNode, EvidenceNode, RebuttalNode
from argmap.format.passages import passages_of
from argmap.format.sides import Turn
from argmap.wording.dates import in_words
from argmap.wording.lookup import capital
from argmap.wording.references import party_names, short_title
from argmap.wording.standing import further, no_answer_told, none_here, standing, target, verdicts

LANE: Final = 11.0
"""How far from the left of a card the edges run up to it from what is set in below."""
PART: Final = 16.0
"""How far a charge is set in below the one that it serves."""
_PAD: Final = 9.0
_TOP: Final = 5.0
_CORNER: Final = 8.0
_STUB_ROOM: Final = 13.0
_DEEPEST: Final = 5
_NARROWEST: Final = 130.0
_MOST_BARS: Final = 3
_LINES: Final[dict[str, LineStyle]] = {"undermines": "dotted", "undercuts": "dashed"}


def charge(
    topic: TopicMap,
    node: AccusationNode,
    depth: int,
    wholes: Sequence[str],
    parts: Sequence[str],
    *,
    again: bool = False,
) -> Card:
    """Return a charge with its standing; stubs name what it serves and what serves it on other pages."""
    say, item, left = topic.say, node.accusation, PART * min(depth, _DEEPEST)
    wide = CHARGE - left
    stack = Stack(wide - BAR - 2 * _PAD)
    caveats = sum(path[-2] == "caveat" for path, _ in _own(node))
    room = _bars_room(caveats)
    href = relative(topic.name, view_name("accusations", node.id))
    number = Run(f"{topic.graph.numbers[node.id]} ", tone="grey")
    stack.block(
        Block("claim", (number, Run(topic.prose(item.title), strong=True, href=href)), balanced=True),
        room=room,
    )
    for told, mark in [(say("again"), None)] if again else _told(topic, node):
        stack.block(Block("fine", (topic.fixed(told, tone="grey"),), mark=mark), above=1)
    title = say("titled", entry=capital(say("charge")), title=topic.prose(item.title))
    desc = f"{topic.prose(item.claim)} {capital(standing(say, topic.graph, node))}."
    box = _framed(
        f"a-{node.id}", title, desc, stack, wide, "accusation", caveats=caveats, right=BAR,
        shows=Target("accusation", node.id),
    )  # fmt: skip
    return _with_stubs(topic, node, box, wide, left, href, (wholes, parts))


def _own(node: AccusationNode) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield what may be quoted of a charge and not of its answers."""
    return (found for found in passages_of(node) if "rebuttals" not in found[0])


def _told(topic: TopicMap, node: AccusationNode) -> Iterator[tuple[str, str | None]]:
    """Yield how a charge stands, how it is known, and who makes it where that is not plain.

    On what all of it rests is left to the board and the sheets: on a map it would say much the same of each.
    """
    say = topic.say
    granted = [say("standing.granted-in-part")] if node.granted_in_part else []
    beside = (*further(say, topic.graph, node), *verdicts(say, topic.claims, node))
    yield topic.prose("; ".join([say(f"standing.{node.standing}"), *granted, *beside])), node.standing
    told = (
        [say(f"voice.{node.accusation.voice}")] if node.accusation.voice not in (None, "paraphrased") else []
    )
    if node.accusation.by:
        told.append(say("by", names=party_names(say, topic.claims, node.by)))
    if told:
        yield topic.prose(" · ".join(told)), None


def _with_stubs(
    topic: TopicMap,
    node: AccusationNode,
    box: Piece,
    wide: float,
    left: float,
    href: str,
    elsewhere: tuple[Sequence[str], Sequence[str]],
) -> Card:
    """Put the names of what a charge serves elsewhere above it, and of what serves it below."""
    stack = Stack(wide)
    for id_ in elsewhere[0]:
        stack.piece(_named(topic, node, id_, "whole", wide))
        stack.y += _STUB_ROOM
        stack.items.append(Arrow("serves", ((LANE, stack.y), (LANE, stack.y - _STUB_ROOM)), "accusation"))
    above = stack.y
    stack.piece(box)
    under = stack.y
    for id_ in elsewhere[1]:
        y = stack.y + 12
        stack.piece(_named(topic, node, id_, "part", wide), above=5)
        stack.items.append(Arrow("serves", ((PART, y), (LANE, y), (LANE, under + 1)), "accusation"))
    piece, key = stack.done(), f"a-{node.id}"
    below = piece.height - under
    return Card(key, "accusation", 0, wide, piece, node.accusation.title, left, href, above, below)


def _named(topic: TopicMap, node: AccusationNode, id_: str, relation: str, wide: float) -> Piece:
    """Return a stub with the number and title of a charge of another page."""
    title, left = (
        topic.prose(topic.graph.accusations[id_].accusation.title),
        PART + 3 if relation == "part" else 0,
    )
    stack = Stack(wide - BAR)
    href = relative(topic.name, view_name("accusations", id_))
    runs = (Run(f"{topic.graph.numbers[id_]} ", tone="grey"), Run(title, href=href, tone="grey u"))
    stack.block(Block("fine", runs), left=left, room=4)
    told = topic.say("serves" if relation == "whole" else "served-by")
    return Piece(stack.y, (Group(f"{relation}-{node.id}.{id_}", told, title, tuple(stack.items)),))


def left_of(node: RebuttalNode) -> float:
    """Return how far an answer is set in, so that its card does not become too narrow for words."""
    return min(indent(node.depth), ANSWER - _NARROWEST)


def answer(topic: TopicMap, node: RebuttalNode, above: AccusationNode | RebuttalNode) -> Card:
    """Return an answer by its title, with the sign of its move, and what is not plain of it."""
    say, item, left, tone = topic.say, node.rebuttal, left_of(node), TURNS[node.turn]
    wide, caveats = ANSWER - left, len(item.caveat or ())
    stack, shows = Stack(wide - 2 * _PAD), Target("answer", node.id)
    grants = bool(item.concedes) or node.concedes
    room = _bars_room(caveats) + (_CORNER if grants else 0)
    named = Run(topic.prose(item.title), href=shows)
    stack.block(Block("plain", (named,), mark=item.move, tone=tone), room=room)
    for runs in _besides(topic, node, above):
        stack.block(Block("fine", tuple(runs)), left=18, above=0.5)
    title = say("titled", entry=capital(say(f"move.{item.move}")), title=topic.prose(item.title))
    aim = capital(target(say, topic.claims, node))
    line = _LINES.get(node.attack, "solid")
    box = _framed(
        answer_key(node), title, f"{topic.prose(item.claim)} {aim}.", stack, wide, tone,
        caveats=caveats, corner=grants, form="round", line=line, shows=shows,
    )  # fmt: skip
    return Card(answer_key(node), "rebuttal", 1, wide, box, item.title, left)


def _besides(
    topic: TopicMap, node: RebuttalNode, above: AccusationNode | RebuttalNode
) -> Iterator[list[Run]]:
    """Yield whose turn it is if it is no answer, who speaks if that is not plain, what else it answers."""
    say = topic.say
    told = [capital(say(node.turn))] if node.turn is not Turn.ANSWER else []
    if node.by and not topic.is_expected(node, above):
        told.append(say("by", names=party_names(say, topic.claims, node.by)))
    if told:
        yield [topic.fixed(topic.prose(" · ".join(told)), tone="grey")]
    for id_ in node.rebuttal.also_answers or ():
        if other := topic.graph.accusations.get(id_):
            href = relative(topic.name, view_name("accusations", id_))
            yield [
                topic.fixed(f"{say('also-answers')} ", tone="grey"),
                Run(
                    f"{topic.graph.numbers[id_]} {topic.prose(other.accusation.title)}",
                    href=href,
                    tone="grey u",
                ),
            ]


def elsewhere(topic: TopicMap, node: RebuttalNode, charge: AccusationNode) -> Card:
    """Return a stub that names an answer which stands under another charge."""
    home, key = topic.graph.accusations[str(node.path[1])], f"x-{charge.id}.{answer_key(node)[2:]}"
    stack = Stack(ANSWER - 2 * _PAD)
    title = topic.prose(node.rebuttal.title)
    stack.block(Block("plain", (Run(title, tone="grey"),), mark=node.rebuttal.move, tone="grey"))
    href = relative(topic.name, view_name("accusations", home.id))
    lead = topic.fixed(f"{topic.say('answered-under')} ", tone="grey")
    name = f"{topic.graph.numbers[home.id]} {topic.prose(home.accusation.title)}"
    stack.block(Block("fine", (lead, Run(name, href=href, tone="grey u"))), left=18, above=0.5)
    return _stub(key, title, topic.prose(home.accusation.title), stack)


def named_again(topic: TopicMap, node: RebuttalNode) -> Card:
    """Return a stub that names an answer of an earlier page, for what is said to it on this one."""
    left = left_of(node)
    stack = Stack(ANSWER - left - 2 * _PAD)
    title = topic.prose(node.rebuttal.title)
    stack.block(Block("plain", (Run(title, tone="grey"),), mark=node.rebuttal.move, tone="grey"))
    return _stub(f"b-{answer_key(node)[2:]}", title, topic.say("again"), stack, left)


def unanswered(topic: TopicMap, node: AccusationNode) -> Card:
    """Return what stands where answers would."""
    told, key = capital(none_here(topic.say, node)), f"u-{node.id}"
    stack = Stack(ANSWER - 2 * _PAD)
    stack.block(Block("plain", (topic.fixed(told, tone="grey"),), mark="unanswered"))
    reason = topic.prose(node.accusation.unanswered or no_answer_told(topic.say, node))
    return _stub(key, told, reason, stack)


def _stub(key: str, title: str, desc: str, stack: Stack, left: float = 0.0) -> Card:
    wide = ANSWER - left
    box = _framed(key, title, desc, stack, wide, "grey", form="round", line="dashed", bare=True)
    return Card(key, "stub", 1, wide, box, title, left)


def source(topic: TopicMap, id_: str, pieces: Sequence[EvidenceNode], wide: float) -> Card:
    """Return a source that serves several answers."""
    lines = _source(topic, id_, pieces, wide)
    title, said = topic.prose(short_title(topic.claims, id_)), _said(topic, pieces)
    box = _paper(lines, wide, f"s-{id_}", title, said, Target("source", id_))
    return Card(f"s-{id_}", "evidence", 2, wide, box, short_title(topic.claims, id_), loose=True)


def sources(
    topic: TopicMap, node: RebuttalNode, found: Mapping[str, Sequence[EvidenceNode]], wide: float
) -> Card:
    """Return the sources that serve one answer alone, one below the other."""
    stack = Stack(wide)
    for at, (id_, pieces) in enumerate(found.items()):
        if at:
            stack.items.append(Stroke(_PAD, stack.y, wide - _PAD, stack.y))
        stack.piece(_source(topic, id_, pieces, wide))
    names = topic.say.listed([topic.prose(short_title(topic.claims, id_)) for id_ in found])
    purpose = topic.say("evidence-for", title=topic.in_marks(topic.prose(node.rebuttal.title)))
    key = f"e-{answer_key(node)[2:]}"
    paper = _paper(stack.done(), wide, key, names, f"{purpose}.", Target("answer", node.id))
    return Card(key, "evidence", 2, wide, paper, names)


def _source(topic: TopicMap, id_: str, pieces: Sequence[EvidenceNode], wide: float) -> Piece:
    """Return the title of a source, its date, of what nature it is, and the caveats on it."""
    found = (topic.claims.sources or {}).get(id_)
    caveats = sum(len(piece.evidence.caveat or ()) for piece in pieces)
    stack = Stack(wide - 2 * _PAD)
    title = topic.prose(short_title(topic.claims, id_))
    stack.block(Block("small", (Run(title, href=Target("source", id_)),)), room=_bars_room(caveats))
    date = in_words(topic.say, found.date) if found and found.date else topic.say("undated")
    runs = [] if date in title else [topic.fixed(date, tone="grey")]
    for nature in dict.fromkeys(piece.nature for piece in pieces if piece.nature):
        own = nature == "opponent"
        word = topic.say(f"nature.{nature}").replace(" ", NBSP)
        runs += [Run("\u00a0· " if runs else "", tone="grey")]
        runs.append(topic.fixed(word, strong=own, tone="accusation" if own else "grey"))
    if len(pieces) > 1:
        runs.append(Run(f"{NBSP}×{len(pieces)}", tone="grey"))
    if runs:
        stack.block(Block("fine", tuple(runs)))
    height = stack.y + 2 * 4
    return Piece(height, (stack.done().at(_PAD, 4), *_bars(caveats, wide - _PAD, 4)))


def _said(topic: TopicMap, pieces: Sequence[EvidenceNode]) -> str:
    return " ".join(topic.prose(piece.evidence.shows) for piece in pieces)


def _paper(inner: Piece, wide: float, key: str, title: str, desc: str, shows: Target) -> Piece:
    frame = Shape(0, 0, wide, inner.height, "evidence", form="cut")
    return Piece(inner.height, (Group(key, title, desc, (frame, *inner.items), shows),))


def _framed(
    key: str,
    title: str,
    desc: str,
    stack: Stack,
    wide: float,
    tone: Tone,
    *,
    caveats: int = 0,
    corner: bool = False,
    form: Form = "plain",
    line: LineStyle = "none",
    bare: bool = False,
    right: float = 0.0,
    shows: Target | None = None,
) -> Piece:
    """Return words in a box; ``right`` is how wide the bar at its right side is."""
    height = stack.y + 2 * _TOP
    items: list[Item] = [Shape(0, 0, wide, height, tone, form, "bare" if bare else "tint", line)]
    if right:
        items.append(Shape(wide - right, 0, right, height, tone, fill="full", line="none"))
    items.append(stack.done().at(_PAD, _TOP))
    items += _bars(caveats, wide - right - (_CORNER if corner else 0) - 4, _TOP + 1)
    if corner:
        items.append(Sign("corner", wide - _CORNER + 0.5, -0.5, _CORNER, "accusation"))
    return Piece(height, (Group(key, title, desc, tuple(items), shows),))


def _bars_room(number: int) -> float:
    """Return how much of the first line the bars of caveats take."""
    if not number:
        return 0.0
    return 7.0 * number + 3 if number <= _MOST_BARS else 10 + width(f"{number}", FACES["fine"].size) + 4


def _bars(number: int, right: float, top: float) -> Iterator[Item]:
    """Yield a bar for each caveat, or one with their number."""
    if number > _MOST_BARS:
        text = f"{number}"
        own = width(text, FACES["fine"].size)
        words = typeset([Block("fine", (Run(text, tone="grey"),))], own + 1, pad=0, top=0)
        yield Words(right - own, top, words)
        right, number = right - own - 2, 1
    for at in range(number):
        yield Sign("caveat", right - 8.5 - 7 * at, top + 1.5, 11, "caveat")
