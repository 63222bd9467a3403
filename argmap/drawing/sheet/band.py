"""The head of a sheet and the band of its charge: claim, who makes it, grounds, and verdicts in full."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, repeat
from typing import Final, NamedTuple

from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import BAR, head, strip
from argmap.drawing.page.model import FULL, Group, Item, Piece, Shape, Stroke, Words
from argmap.drawing.page.pages import Leaf, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.answers import LEFT, charges
from argmap.drawing.sheet.evidence import TEXT, panels
from argmap.drawing.sheet.matter import PAGE, Matter
from argmap.drawing.sheet.passages import (
    cited,
    own_place,
    place_runs,
    qualified,
    quotations,
    quoted_at,
    through,
)
from argmap.drawing.typeset import typeset
from argmap.format.nodes import GroundNode, VerdictNode
from argmap.wording.dates import in_words
from argmap.wording.lookup import capital
from argmap.wording.references import entry_titles, party_names
from argmap.wording.standing import basis, differ, further, verdict_given

_LEFT: Final = 18.0
_CLAIM: Final = 520.0
_ASIDE: Final = 562.0
_LABEL: Final = 84.0
_LETTER: Final = 20.0
_LONG: Final = 500.0
_MORE: Final = 34.0
"""How much lower than the charge what stands beside it may end."""
_WHO: Final = 2
"""How many of the things that are told of a charge always stand beside it."""
Told = tuple[str, Sequence[Run]]
"""A thing that is told of a charge behind its word."""


@dataclass(frozen=True)
class BandRow(Row):
    """A row of the tinted band."""


def opening(matter: Matter, leaf: Leaf) -> Piece:
    """Return what opens a page of the sheet: its head on the first, on others the strip of the charge."""
    title = matter.prose(matter.node.accusation.title)
    if leaf.at == 1:
        counts = [matter.fixed(told, tone="grey") for told in (*counted(matter), *_more(matter))]
        return head(list(crumbs(matter)), title, list(how_it_stands(matter)), counts)
    told = matter.say("continued-from", page=leaf.at - 1)
    if here := span(matter, leaf):
        told = f"{here} · {told}"
    return strip(f"{_number(matter)} · {title}", told, "accusation")


def _number(matter: Matter) -> str:
    entry, charges = capital(matter.say("charge")), len(matter.graph.accusations)
    return matter.say("number-of", entry=entry, number=matter.number, all=charges)


def crumbs(matter: Matter) -> Iterator[Run]:
    """Yield where a charge belongs."""
    claims, topic = matter.claims, matter.node.accusation.topic
    yield matter.fixed(_number(matter), strong=True, tone="accusation")
    if topic in claims.topics:
        href = relative(matter.name, view_name("topics", topic))
        yield Run(" › ", tone="grey")
        yield Run(matter.prose(claims.topics[topic].title), href=href, tone="grey")
    yield Run(" › ", tone="grey")
    yield matter.overview(matter.name)


def how_it_stands(matter: Matter) -> Iterator[Block]:
    """Yield how the charge stands, and whether a part of it is granted."""
    say, node = matter.say, matter.node
    word = matter.fixed(say(f"standing.{node.standing}"))
    yield Block("standing", (word,), mark=node.standing)
    if node.granted_in_part:
        part = matter.fixed(say("standing.granted-in-part"))
        yield Block("name", (part,), mark="granted-in-part")


def counted(matter: Matter) -> Iterator[str]:
    say, node = matter.say, matter.node
    answers = node.contesting
    pieces = [piece for answer in answers for piece in answer.evidence]
    if not answers:
        return
    told = say.counted(len(answers), "answer")
    if pieces:
        sources = say.counted(len({piece.evidence.source for piece in pieces}), "source")
        told += f", {say.counted(len(pieces), 'piece')} {say('from-sources', sources=sources)}"
    yield told


def _more(matter: Matter) -> Iterator[str]:
    """Yield what else is counted, and what can be said of the whole."""
    say, node = matter.say, matter.node
    pieces = [piece for answer in node.contesting for piece in answer.evidence]
    if own := sum(piece.nature == "opponent" for piece in pieces):
        yield say("own-mouth", number=own)
    if found := sum(path[-2] == "caveat" for path, _ in matter.passages):
        yield say.counted(found, "caveat")
    if matter.unchecked:
        yield say("quotations-unchecked", quotations=say.counted(matter.unchecked, "quotation"))
    yield from further(say, matter.graph, node)
    yield from map(matter.prose, basis(say, matter.graph, node))


def span(matter: Matter, leaf: Leaf) -> str:
    """Return which answers of how many stand on a page; nothing where they all do, or none."""
    answers = len(matter.node.contesting)
    if leaf.of == 1 or not leaf.holds or len(set(leaf.holds)) == answers:
        return ""
    first, last = leaf.holds[0], leaf.holds[-1]
    numbers = f"{first}" if first == last else f"{first}–{last}"
    return matter.say("answers-here", numbers=numbers, all=answers)


def band(matter: Matter) -> Iterator[BandRow]:
    """Yield the rows of the band: the charge, and each ground."""
    node, item = matter.node, matter.node.accusation
    name = matter.say("titled", entry=capital(matter.say("charge")), title=matter.prose(item.title))
    desc = f"{matter.prose(item.claim)}{matter.proof.told(node.path, item)}"
    stack = _charge(matter)
    qualified(stack, matter, node.path, item)
    told = partial(Group, f"a-{node.id}", name, desc)
    yield _banded(stack, told, _Place(_LEFT, 7, 4 if node.grounds else 8))
    for ground in node.grounds:
        yield _ground(matter, ground)


class _Place(NamedTuple):
    """How far the words of a row of the band are from its sides."""

    left: float
    top: float
    below: float


def _banded(
    stack: Stack, group: Callable[[tuple[Item, ...]], Group], place: _Place, lead: Iterable[Item] = ()
) -> BandRow:
    """Return a row of the band; ``lead`` stands before its words, and not before what is left of them."""
    high = place.top + place.below
    tint = Shape(0, 0, FULL, high + stack.y, "accusation", line="none")
    bar = Shape(0, 0, BAR, high + stack.y, "accusation", fill="full", line="none")

    def part(room: float) -> tuple[Row, Row] | None:
        parts = stack.parted(room - high)
        return parts and (_banded(parts[0], group, place, lead), _banded(parts[1], group, place))

    piece = Piece(high + stack.y, (tint, bar, group((*lead, stack.done().at(place.left, place.top)))))
    return BandRow(piece, part=part if piece.height > PAGE else None)


def _charge(matter: Matter) -> Stack:
    """Return what is charged, beside it who charges it and its ties, or below it where these are many."""
    whole, claim, told = Stack(FULL - _LEFT - 14), Stack(_CLAIM), list(_told(matter))
    _said(matter, claim)
    beside = told if _aside(matter, told).height < claim.y + _MORE else told[:_WHO]
    aside = _aside(matter, beside)
    if claim.y < _LONG and aside.height < _LONG:
        items = (claim.done().at(0, 0), aside.at(_ASIDE - _LEFT, 2))
        whole.piece(Piece(max(claim.y, aside.height + 2), items))
    else:
        _said(matter, whole)
        beside = []
    for key, runs in told[len(beside) :]:
        lead = matter.fixed(f"{matter.say(key)} ", strong=True)
        whole.block(Block("small", (lead, *runs)), above=2)
    return whole


def _said(matter: Matter, stack: Stack) -> None:
    node, item = matter.node, matter.node.accusation
    stack.block(Block("charge", tuple(_claim(matter))))
    quotations(stack, matter, node.path, item)


def _claim(matter: Matter) -> Iterator[Run]:
    item = matter.node.accusation
    yield Run(matter.prose(item.claim))
    yield from own_place(matter, item)


def _aside(matter: Matter, told: Iterable[Told]) -> Piece:
    """Return who makes the charge, how it is known, and what it is tied to, each behind its word."""
    stack = Stack(FULL - _ASIDE - 12)
    for key, runs in told:
        label = typeset([Block("small", (matter.fixed(matter.say(key), strong=True),))], _LABEL, pad=0, top=0)
        stack.y += 2 if stack.y else 0
        stack.items.append(Words(0, stack.y, label))
        top = stack.y
        stack.block(Block("small", tuple(runs)), left=_LABEL + 4)
        stack.y = max(stack.y, top + label.height)
    return stack.done()


def _told(matter: Matter) -> Iterator[Told]:
    node, item, say = matter.node, matter.node.accusation, matter.say
    if node.by:
        yield "charged-by", [Run(matter.prose(party_names(say, matter.claims, node.by)))]
    yield "known-from", [matter.fixed(say(f"voice.{node.voice}.known"))]
    also = tuple(dict.fromkeys(str(answer.path[1]) for answer in node.also))
    ties = (
        ("serves", item.part_of or ()),
        ("served-by", matter.graph.parts.get(node.id, ())),
        ("also-answered-by", also),
    )
    for key, ids in ties:
        if ids:
            yield key, tuple(charges(matter, ids))
    for verdict in node.verdicts:
        yield "verdict", [matter.fixed(matter.prose(verdict_given(say, matter.claims, verdict)))]
    if differ(node):
        yield "verdict", [matter.fixed(say("verdicts-differ"))]
    if item.see:
        titles = entry_titles(matter.graph, item.see)
        yield "see", [Run(matter.prose("; ".join(titles)))]


def _ground(matter: Matter, node: GroundNode) -> BandRow:
    """Return a ground: under a dashed rule its letter, what is offered, and from where."""
    item, say = node.ground, matter.say
    stack = Stack(FULL - _LEFT - _LETTER - 14)
    lead = matter.fixed(f"{say('ground-that')} ", strong=True)
    stack.block(Block("claim", (lead, Run(matter.prose(item.claim)))))
    stack.block(Block("fine", tuple(_offered(matter, node))), above=1)
    quotations(stack, matter, node.path, item, placed=False)
    qualified(stack, matter, node.path, item)
    letter = typeset([Block("title", (Run(matter.letters[node.id]),))], _LETTER, pad=0, top=0)
    rule = Stroke(_LEFT, 0, FULL - 14, 0, "accusation", "dashed")
    title = matter.prose(matter.node.accusation.title)
    desc = f"{matter.prose(item.claim)} {say('offered-in-proof-of', title=matter.in_marks(title))}"
    name = say("titled", entry=capital(say("ground")), title=node.id)
    told = partial(Group, f"g-{node.id}", name, desc + matter.proof.told(node.path, item))
    return _banded(stack, told, _Place(_LEFT + _LETTER, 5, 7), (rule, Words(_LEFT, 4, letter)))


def _offered(matter: Matter, node: GroundNode) -> Iterator[Run]:
    """Yield the identifier of a ground, of what nature it is, its source, and its place."""
    item, say = node.ground, matter.say
    yield Run(node.id, tone="grey")
    if node.nature:
        yield matter.fixed(f" · {say(f'nature.{node.nature}.long')}", tone="grey")
    if item.source:
        yield Run(" · ", tone="grey")
        yield from cited(matter, item.source, item.locator)
        yield from through(matter, item.source, matter.node.by)
    elif item.locator:
        yield Run(f" · {matter.prose(item.locator)}", tone="grey")
    if item.at:
        yield Run(" ·", tone="grey")
        yield from place_runs(matter, item.at, quoted_at(matter, node.path, item))


def verdicts(matter: Matter) -> Iterator[Row]:
    """Yield each verdict of which there is more to say than its outcome."""
    for node in matter.node.verdicts:
        item = node.verdict
        if any(
            (item.says, item.source, item.locator, item.at, item.quote, item.ack, item.evidence, item.caveat)
        ):
            yield _verdict(matter, node)


def _verdict(matter: Matter, node: VerdictNode) -> Row:
    """Return a verdict in full, in a frame of no side's colour."""
    item, say = node.verdict, matter.say
    stack = Stack(FULL - LEFT - TEXT - 24)
    given = verdict_given(say, matter.claims, node)
    given += f", {in_words(say, item.date)}" if item.date else ""
    stack.block(Block("title", (matter.fixed(matter.prose(capital(given))),)))
    if item.says:
        stack.block(Block("claim", (Run(matter.prose(item.says)),)), above=1)
    runs: list[Run] = []
    if item.source:
        runs += (*cited(matter, item.source, item.locator), *through(matter, item.source, node.by))
    runs += [Run(matter.prose(item.locator), tone="grey")] if item.locator and not item.source else []
    runs += place_runs(matter, item.at or (), quoted_at(matter, node.path, item))
    if runs:
        stack.block(Block("fine", tuple(runs)), above=1)
    quotations(stack, matter, node.path, item, placed=False)
    qualified(stack, matter, node.path, item)
    for above, piece in zip(chain([5.0], repeat(0.0)), panels(matter, node), strict=False):
        stack.piece(piece, above=above)
    return _framed(matter, stack, capital(given), f"v-{node.path[-1]}")


def _framed(matter: Matter, stack: Stack, given: str, key: str) -> Row:
    """Return a frame with all that is said of a verdict, which may go on in another."""
    name = matter.say("verdict")
    label = typeset([Block("label", (matter.fixed(name.upper(), tone="grey"),))], TEXT, pad=0, top=0)
    height = stack.y + 18
    frame = Shape(LEFT, 0, FULL - LEFT, height, "grey", fill="bare")
    inner = (frame, Words(LEFT + 12, 10, label), stack.done().at(LEFT + TEXT + 12, 8))

    def part(room: float) -> tuple[Row, Row] | None:
        parts = stack.parted(room - 18)
        return parts and (_framed(matter, parts[0], given, key), _framed(matter, parts[1], given, key))

    group = Group(key, capital(name), given, inner)
    return Row(Piece(height, (group,)), above=10, part=part if height > PAGE else None)
