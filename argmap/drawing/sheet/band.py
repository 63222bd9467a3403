"""The band of a charge: its claim, who makes it, what it is tied to, and its grounds."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from argmap.drawing.page.model import FULL, Group, Item, Piece, Stroke, Words
from argmap.drawing.page.pages import Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.answers import charges
from argmap.drawing.sheet.matter import PAGE, Matter
from argmap.drawing.sheet.passages import (
    apart,
    cited,
    own_place,
    place_runs,
    qualified,
    quotations,
    quoted_at,
    through,
)
from argmap.drawing.typeset import natural, typeset
from argmap.format.nodes import GroundNode
from argmap.wording.lookup import capital
from argmap.wording.references import entries_cited, party_names

_LEFT: Final = 18.0
_CLAIM: Final = 520.0
_ASIDE: Final = 562.0
_LETTER: Final = 20.0
_LONG: Final = 500.0
_TOLD: Final = ("charged-by", "known-from", "serves", "served-by", "also-answered-by", "see")
"""What is told of a charge."""
Told = tuple[str, Sequence[Run]]
"""A thing that is told of a charge behind its word."""


@dataclass(frozen=True)
class BandRow(Row):
    """A row of the band; its tint and its bar are drawn in one piece for all rows on a page."""


def band(matter: Matter) -> Iterator[BandRow]:
    """Yield the rows of the band: the charge, and each ground."""
    node, item = matter.node, matter.node.accusation
    name = matter.say("titled", entry=capital(matter.say("charge")), title=matter.prose(item.title))
    desc = f"{matter.prose(item.claim)}{matter.proof.told(node.path, item)}"
    stack = _charge(matter)
    qualified(stack, matter, node.path, item)
    told = partial(Group, f"a-{node.id}", name, desc)
    yield _banded(stack, told, _Place(_LEFT, 7, 8))
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

    def part(room: float) -> tuple[Row, Row] | None:
        parts = stack.parted(room - high)
        return parts and (_banded(parts[0], group, place, lead), _banded(parts[1], group, place))

    piece = Piece(high + stack.y, (group((*lead, stack.done().at(place.left, place.top))),))
    return BandRow(piece, part=part if piece.height > PAGE else None)


def _charge(matter: Matter) -> Stack:
    """Return what is charged, beside it who charges it and its ties, or below it where no page holds both."""
    whole, claim, aside = Stack(FULL - _LEFT - 14), Stack(_CLAIM), Stack(FULL - _ASIDE - 12)
    _said(matter, claim)
    _aside(aside, matter)
    if claim.y < _LONG and aside.y < _LONG:
        items = (claim.done().at(0, 0), aside.done().at(_ASIDE - _LEFT, 2))
        whole.piece(Piece(max(claim.y, aside.y + 2), items))
    else:
        _said(matter, whole)
        for key, runs in _told(matter):
            whole.block(Block("small", (_label(matter, key), Run(" "), *runs)), above=2)
    return whole


def _said(matter: Matter, stack: Stack) -> None:
    node, item = matter.node, matter.node.accusation
    stack.block(Block("charge", tuple(_claim(matter))))
    quotations(stack, matter, node.path, item)


def _claim(matter: Matter) -> Iterator[Run]:
    item = matter.node.accusation
    yield Run(matter.prose(item.claim))
    yield from own_place(matter, item)


def _aside(stack: Stack, matter: Matter) -> None:
    """Set who makes the charge, how it is known, and what it is tied to, each behind its word."""
    left = max(natural(Block("small", (_label(matter, key),))) for key in _TOLD)
    for key, runs in _told(matter):
        label = typeset([Block("small", (_label(matter, key),))], left + 1, pad=0, top=0)
        stack.y += 2 if stack.y else 0
        stack.items.append(Words(0, stack.y, label))
        stack.block(Block("small", tuple(runs)), left=left + 10)


def _label(matter: Matter, key: str) -> Run:
    return matter.fixed(matter.say(key), strong=True)


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
    if item.see:
        yield "see", [Run(matter.prose(entries_cited(say, matter.graph, item.see)))]


def _ground(matter: Matter, node: GroundNode) -> BandRow:
    """Return a ground: under a dashed rule its letter, what is offered, and from where."""
    item, say = node.ground, matter.say
    stack = Stack(FULL - _LEFT - _LETTER - 14)
    lead = matter.fixed(f"{say('ground-lead')} ", strong=True)
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
        yield from apart(place_runs(matter, item.at, quoted_at(matter, node.path, item)))
