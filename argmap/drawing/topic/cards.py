"""The cards of a topic, by titles alone: charges, answers, sources, and stubs that name what is elsewhere."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from argmap.drawing.binding import NBSP
from argmap.drawing.chart import Card
from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import BAR
from argmap.drawing.page.model import Fill, Form, Group, Item, LineStyle, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run, Setting, Sign
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES, TURNS, Tone, indent
from argmap.drawing.topic.subject import ANSWER, CHARGE, SOURCE, Bringer, TopicMap, bringer_key
from argmap.drawing.typeset import typeset
from argmap.format.nodes import AccusationNode, EvidenceNode, RebuttalNode, VerdictNode
from argmap.format.passages import passages_of
from argmap.format.sides import Turn
from argmap.wording.dates import when
from argmap.wording.lookup import capital, small
from argmap.wording.references import party_names, short_title, within
from argmap.wording.standing import (
    differ,
    further,
    no_answer_told,
    none_here,
    standing,
    target,
    verdict_given,
)

LANE: Final = 11.0
"""How far from the left of a card the edges run up to it from what is set in below."""
PART: Final = 16.0
"""How far a charge is set in below the one that it serves."""
_PAD: Final = 9.0
_TOP: Final = 5.0
_CORNER: Final = 8.0
_DEEPEST: Final = 5
_NARROWEST: Final = 130.0
_MOST_BARS: Final = 3
_BELOW: Final = frozenset(["rebuttals", "verdict"])
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
    """Return a charge with its standing, and the numbers of its wholes and parts that are on other pages."""
    say, item, left = topic.say, node.accusation, PART * min(depth, _DEEPEST)
    wide = CHARGE - left
    stack = Stack(wide - BAR - 2 * _PAD)
    caveats = sum(path[-2] == "caveat" for path, _ in _own(node))
    href = relative(topic.name, view_name("accusations", node.id))
    named = Run(topic.prose(item.title), strong=True, href=href)
    _numbered(topic, stack, node, named, room=_bars_room(caveats))
    for told, mark in [(say("again"), None)] if again else _told(topic, node):
        stack.block(Block("fine", (topic.fixed(told, tone="grey"),), mark=mark), above=1)
    for key, ids in (("part-of-numbers", wholes), ("parts-numbers", parts)):
        if ids:
            stack.block(Block("fine", tuple(_numbers(topic, say(key), ids))), above=1)
    title = say("titled", entry=capital(say("charge")), title=topic.prose(item.title))
    desc = f"{topic.prose(item.claim)} {capital(standing(say, topic.graph, node))}."
    box = _framed(
        f"a-{node.id}", title, desc, stack, wide, "accusation", caveats=caveats, right=BAR,
        shows=Target("accusation", node.id),
    )  # fmt: skip
    return Card(f"a-{node.id}", "accusation", 0, wide, box, item.title, left, href)


def _numbered(topic: TopicMap, stack: Stack, node: AccusationNode, title: Run, *, room: float) -> None:
    """Set the title of a charge, its lines below each other, beside its number."""
    number = f"{topic.graph.numbers[node.id]}"
    own = width(number, FACES["claim"].size)
    setting = typeset([Block("claim", (Run(number, tone="grey"),))], own + 1, pad=0, top=0)
    stack.items.append(Words(0, stack.y, setting))
    stack.block(Block("claim", (title,), balanced=True), left=own + 5, room=room)


def _numbers(topic: TopicMap, told: str, ids: Sequence[str]) -> Iterator[Run]:
    """Yield some words, and the numbers of charges, each of which leads to its sheet."""
    yield topic.fixed(told, tone="grey")
    for id_ in ids:
        href = relative(topic.name, view_name("accusations", id_))
        end = "," if id_ != ids[-1] else ""
        yield Run(" ", tone="grey")
        yield Run(f"{topic.graph.numbers[id_]}{end}", href=href, tone="grey")


def _own(node: AccusationNode) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield what may be quoted of a charge and not of what answers or judges it."""
    return (found for found in passages_of(node) if _BELOW.isdisjoint(found[0][2:3]))


def _told(topic: TopicMap, node: AccusationNode) -> Iterator[tuple[str, str | None]]:
    """Yield how a charge stands, how it is known, and who makes it where that is not plain.

    On what all of it rests is left to the board and the sheets: on a map it would say much the same of each.
    """
    say = topic.say
    granted = [say("standing.granted-in-part")] if node.granted_in_part else []
    differing = [say("verdicts-differ")] if differ(node) else []
    beside = (*granted, *further(say, topic.graph, node), *differing)
    yield topic.prose("; ".join([say(f"standing.{node.standing}"), *beside])), node.standing
    told = (
        [say(f"voice.{node.accusation.voice}")] if node.accusation.voice not in (None, "paraphrased") else []
    )
    if node.accusation.by:
        told.append(_by(topic, node.by, inside=bool(told)))
    if told:
        yield topic.prose(" · ".join(told)), None


def _by(topic: TopicMap, parties: Collection[str], *, inside: bool) -> str:
    """Return who speaks, at the beginning of a line or ``inside`` it."""
    told = topic.say("by", names=within(topic.say, party_names(topic.say, topic.claims, parties)))
    return small(told) if inside else told


def left_of(node: RebuttalNode) -> float:
    """Return how far an answer is set in, so that its card does not become too narrow for words."""
    return min(indent(node.depth), ANSWER - _NARROWEST)


def answer(topic: TopicMap, node: RebuttalNode, above: AccusationNode | RebuttalNode) -> Card:
    """Return an answer by its title, with the sign of its move, and what is not plain of it."""
    say, item, left, tone = topic.say, node.rebuttal, left_of(node), TURNS[node.turn]
    wide, caveats = ANSWER - left, len(item.caveat or ())
    stack, shows = Stack(wide - 2 * _PAD), Target("answer", node.id)
    grants = bool(item.concedes) and not node.concedes
    number = _number(topic, node)
    room = number.width + 6 + _bars_room(caveats) + (_CORNER if grants else 0)
    named = Run(topic.prose(item.title), href=shows)
    stack.block(Block("plain", (named,), mark=item.move, tone=tone, balanced=True), room=room)
    for runs in _besides(topic, node, above):
        stack.block(Block("fine", tuple(runs)), left=18, above=0.5)
    title = say("titled", entry=capital(say(f"move.{item.move}")), title=topic.prose(item.title))
    aim = capital(target(say, topic.claims, node))
    line = _LINES.get(node.attack, "solid")
    box = _framed(
        bringer_key(node), title, f"{topic.prose(item.claim)} {aim}.", stack, wide, tone,
        caveats=caveats, corner=grants, form="round", line=line, shows=shows, number=number,
    )  # fmt: skip
    return Card(bringer_key(node), "rebuttal", 1, wide, box, item.title, left)


def _number(topic: TopicMap, node: RebuttalNode) -> Setting:
    """Return the number by which an answer is cited."""
    text = topic.graph.answer_numbers[node.path]
    own = width(text, FACES["fine"].size)
    return typeset([Block("fine", (Run(text, tone="grey"),))], own + 1, pad=0, top=0)


def _besides(
    topic: TopicMap, node: RebuttalNode, above: AccusationNode | RebuttalNode
) -> Iterator[list[Run]]:
    """Yield whose turn it is if it is no answer, who speaks if that is not plain, what else it answers."""
    say = topic.say
    told = [capital(say(node.turn))] if node.turn is not Turn.ANSWER else []
    if node.by and not topic.is_expected(node, above):
        told.append(_by(topic, node.by, inside=bool(told)))
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
                    tone="grey",
                ),
            ]


def elsewhere(topic: TopicMap, node: RebuttalNode, charge: AccusationNode) -> Card:
    """Return a card that names an answer which stands under another charge."""
    home, key = topic.graph.accusations[str(node.path[1])], f"x-{charge.id}.{bringer_key(node)[2:]}"
    stack = Stack(ANSWER - 2 * _PAD)
    title, under = topic.prose(node.rebuttal.title), topic.prose(home.accusation.title)
    _named(topic, stack, node)
    href = relative(topic.name, view_name("accusations", home.id))
    name = Run(f"{topic.graph.answer_numbers[node.path]} {under}", href=href, tone="grey")
    stack.block(Block("fine", (name,), mark="elsewhere", tone=TURNS[node.turn], balanced=True), above=0.5)
    return _stub(key, title, under, stack, TURNS[node.turn])


def _named(topic: TopicMap, stack: Stack, node: RebuttalNode, room: float = 0.0) -> None:
    """Set the title of an answer whose card is not here."""
    run, move = Run(topic.prose(node.rebuttal.title), tone="grey"), node.rebuttal.move
    stack.block(Block("plain", (run,), mark=move, tone=TURNS[node.turn], balanced=True), room=room)


def named_again(topic: TopicMap, node: RebuttalNode) -> Card:
    """Return a card that names an answer of an earlier page, for what is said to it on this one."""
    left, number = left_of(node), _number(topic, node)
    stack = Stack(ANSWER - left - 2 * _PAD)
    _named(topic, stack, node, number.width + 6)
    key, title = f"b-{bringer_key(node)[2:]}", topic.prose(node.rebuttal.title)
    return _stub(key, title, topic.say("again"), stack, TURNS[node.turn], left, number)


def verdict(topic: TopicMap, node: VerdictNode) -> Card:
    """Return a verdict: what it is, and whose."""
    told = topic.prose(verdict_given(topic.say, topic.claims, node))
    key, stack, caveats = bringer_key(node), Stack(ANSWER - 2 * _PAD), len(node.verdict.caveat or ())
    block = Block("plain", (topic.fixed(capital(told)),), mark="judged", tone="caveat", balanced=True)
    stack.block(block, room=_bars_room(caveats))
    title = topic.say("titled", entry=topic.say("verdict"), title=told)
    desc = topic.prose(node.verdict.says or "")
    box = _framed(key, title, desc, stack, ANSWER, "caveat", caveats=caveats, line="solid")
    return Card(key, "verdict", 1, ANSWER, box, title)


def unanswered(topic: TopicMap, node: AccusationNode) -> Card:
    """Return what stands where answers would."""
    told, key = capital(none_here(topic.say, node)), f"u-{node.id}"
    stack = Stack(ANSWER - 2 * _PAD)
    stack.block(Block("plain", (topic.fixed(told, tone="grey"),), mark="unanswered"))
    reason = topic.prose(node.accusation.unanswered or no_answer_told(topic.say, node))
    return _stub(key, told, reason, stack, "grey")


def _stub(
    key: str,
    title: str,
    desc: str,
    stack: Stack,
    tone: Tone,
    left: float = 0.0,
    number: Setting | None = None,
) -> Card:
    wide = ANSWER - left
    box = _framed(
        key, title, desc, stack, wide, tone, form="round", line="solid", fill="hollow", number=number
    )  # fmt: skip
    return Card(key, "stub", 1, wide, box, title, left)


def source(topic: TopicMap, id_: str, pieces: Sequence[EvidenceNode]) -> Card:
    """Return a source that others than the first answer on the page bring as well."""
    title = short_title(topic.claims, id_)
    lines, said = _source(topic, id_, pieces), _said(topic, pieces)
    box = _paper(lines, f"s-{id_}", topic.prose(title), said, Target("source", id_))
    return Card(f"s-{id_}", "evidence", 2, SOURCE, box, title, loose=True)


def sources(topic: TopicMap, bringer: Bringer, found: Mapping[str, Sequence[EvidenceNode]]) -> Card:
    """Return the sources that one answer or verdict alone brings on the page, one below the other."""
    stack = Stack(SOURCE)
    for at, (id_, pieces) in enumerate(found.items()):
        if at:
            stack.items.append(Stroke(_PAD, stack.y, SOURCE - _PAD, stack.y))
        stack.piece(_source(topic, id_, pieces))
    return _brought(topic, bringer, found, stack.done(), _OWN)


def sources_again(topic: TopicMap, bringer: Bringer, found: Mapping[str, Sequence[EvidenceNode]]) -> Card:
    """Return a slim card that names the sources of an answer or a verdict told above on the page."""
    stack = Stack(SOURCE - 2 * _PAD)
    for id_, pieces in found.items():
        caveats = sum(len(piece.evidence.caveat or ()) for piece in pieces)
        runs = [Run(topic.prose(short_title(topic.claims, id_)), href=Target("source", id_), tone="grey")]
        runs += [Run("\u00a0· ", tone="grey"), *told] if (told := _natures(topic, pieces)) else []
        stack.items += _bars(caveats, stack.width, stack.y - 1)
        block = Block("fine", tuple(runs), mark="again", tone="evidence")
        stack.block(block, room=_bars_room(caveats))
    inner = Piece(stack.y + 2 * 3, (stack.done().at(_PAD, 3),))
    return _brought(topic, bringer, found, inner, _AGAIN, "hollow")


_OWN: Final = {"r": "e", "v": "g"}
_AGAIN: Final = {"r": "t", "v": "w"}
"""With what the keys begin of the cards that belong to answers and to verdicts."""


def _brought(
    topic: TopicMap,
    bringer: Bringer,
    found: Collection[str],
    inner: Piece,
    prefixes: Mapping[str, str],
    fill: Fill = "tint",
) -> Card:
    kind, rest = bringer_key(bringer).split("-", 1)
    names = topic.say.listed([topic.prose(short_title(topic.claims, id_)) for id_ in found])
    shows, title = None, topic.say("verdict")
    if isinstance(bringer, RebuttalNode):
        shows, title = Target("answer", bringer.id), topic.in_marks(topic.prose(bringer.rebuttal.title))
    key, purpose = f"{prefixes[kind]}-{rest}", topic.say("evidence-for", title=title)
    paper = _paper(inner, key, names, f"{purpose}.", shows, fill)
    return Card(key, "evidence" if fill == "tint" else "stub", 2, SOURCE, paper, names)


def _source(topic: TopicMap, id_: str, pieces: Sequence[EvidenceNode]) -> Piece:
    """Return the title of a source, its date, of what nature it is, and the caveats on it."""
    found = (topic.claims.sources or {}).get(id_)
    caveats = sum(len(piece.evidence.caveat or ()) for piece in pieces)
    stack = Stack(SOURCE - 2 * _PAD)
    title = topic.prose(short_title(topic.claims, id_))
    named = Block("small", (Run(title, href=Target("source", id_)),), balanced=True)
    stack.block(named, room=_bars_room(caveats))
    date = when(topic.say, found) if found else topic.say("undated")
    runs = [] if date in title else [topic.fixed(date, tone="grey")]
    natures = _natures(topic, pieces)
    runs += [Run("\u00a0· ", tone="grey")] if runs and natures else []
    if runs or natures:
        stack.block(Block("fine", (*runs, *natures)))
    height = stack.y + 2 * 4
    return Piece(height, (stack.done().at(_PAD, 4), *_bars(caveats, SOURCE - _PAD, 4)))


def _natures(topic: TopicMap, pieces: Sequence[EvidenceNode]) -> list[Run]:
    """Return of what nature the pieces of a source are, and how many are of each where they are several."""
    runs: list[Run] = []
    natures = Counter(piece.nature for piece in pieces)
    for nature, number in natures.items():
        own = nature == "opponent"
        word = topic.say(f"nature.{nature}" if nature else "evidence").replace(" ", NBSP)
        runs += [Run("\u00a0· ", tone="grey")] if runs else []
        if nature or len(natures) > 1:
            runs.append(topic.fixed(word, strong=own, tone="accusation" if own else "grey"))
        if number > 1:
            runs.append(Run(f"{NBSP if runs else ''}×{number}", tone="grey"))
    return runs


def _said(topic: TopicMap, pieces: Sequence[EvidenceNode]) -> str:
    return " ".join(topic.prose(piece.evidence.shows) for piece in pieces)


def _paper(inner: Piece, key: str, title: str, desc: str, shows: Target | None, fill: Fill = "tint") -> Piece:
    frame = Shape(0, 0, SOURCE, inner.height, "evidence", form="cut", fill=fill)
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
    fill: Fill = "tint",
    right: float = 0.0,
    shows: Target | None = None,
    number: Setting | None = None,
) -> Piece:
    """Return words in a box; ``right`` is how wide the bar at its right side is, ``number`` stands there."""
    height = stack.y + 2 * _TOP
    items: list[Item] = [Shape(0, 0, wide - right, height, tone, form, fill, line)]
    if right:
        items.append(Shape(wide - right, 0, right, height, tone, fill="full", line="none"))
    items.append(stack.done().at(_PAD, _TOP))
    end = wide - right - (_CORNER if corner else 0) - 4
    if number:
        end -= number.width + 4
        items.append(Words(end + 4, _TOP + 0.5, number))
    items += _bars(caveats, end, _TOP + 1)
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
