"""The card of an answer, reply or remark with all that the file says of it, and a slim one for later."""

from collections.abc import Iterator
from typing import Final

from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import BAR
from argmap.drawing.page.model import Group, Item, LineStyle, Piece, Shape
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.evidence import key_of
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.sheet.passages import granted, own_place, qualified, quotations, seen
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES, TURNS, indent
from argmap.drawing.typeset import natural
from argmap.format.nodes import Attack, RebuttalNode
from argmap.format.sides import Turn
from argmap.wording.lookup import capital
from argmap.wording.references import party_names, within
from argmap.wording.standing import target

LEFT: Final = 32.0
WIDTH: Final = 368.0
BESIDE: Final = LEFT + WIDTH + 28.0
"""Where the evidence begins."""
STUB: Final = 14.0
"""How far below the top of a card its stub meets it, and the arrow of its evidence."""
_PAD = 12.0
_EDGE: Final = 0.75
"""How far the edge of a card reaches out; the bar of a reply covers it."""
_LINES: Final[dict[str, LineStyle]] = {"undermines": "dotted", "undercuts": "dashed"}


def left_of(answer: RebuttalNode) -> float:
    """Return where the card of an answer begins; a nested one is set in below what it answers."""
    return LEFT + indent(answer.depth)


def body(matter: Matter, answer: RebuttalNode, above: RebuttalNode | None) -> Stack:
    """Return all that the card of an answer says."""
    item = answer.rebuttal
    stack = Stack(_room(answer))
    _label(stack, matter, answer)
    stack.block(Block("title", (Run(matter.prose(item.title)),), balanced=True), above=1.5)
    stack.block(Block("claim", tuple(_claim(matter, answer))), above=1.5)
    for block in _besides(matter, answer, above):
        stack.block(block, above=2)
    if item.concedes:
        granted(stack, matter, item.concedes)
        stack.y += 3
    quotations(stack, matter, answer.path, item)
    seen(stack, matter, item.see)
    qualified(stack, matter, answer.path, item)
    return stack


def again(matter: Matter, answer: RebuttalNode, rest: Stack | None = None) -> Piece:
    """Return the card of an answer that goes on upon another page, with what is left of its words."""
    stack = Stack(_room(answer))
    _label(stack, matter, answer)
    title = (
        Run(matter.prose(answer.rebuttal.title) + " "),
        matter.fixed(matter.say("again"), face="fine", tone="grey"),
    )
    stack.block(Block("title", title, balanced=True), above=1.5)
    if rest:
        stack.piece(rest.done(), above=1.5)
    y = stack.y + 2 * 7
    return Piece(y, (*shapes(answer, y), stack.done().at(_PAD, 7)))


def _room(answer: RebuttalNode) -> float:
    return WIDTH - indent(answer.depth) - 2 * _PAD


def shapes(answer: RebuttalNode, height: float) -> Iterator[Shape]:
    """Yield the frame of a card; that of a reply has the bar and the tint of the charge."""
    line, width_ = _LINES.get(answer.attack, "solid"), WIDTH - indent(answer.depth)
    tone = TURNS[answer.turn]
    if answer.turn is not Turn.REPLY:
        yield Shape(0, 0, width_, height, tone, form="round", line=line)
        return
    yield Shape(0, 0, width_, height, tone, line=line)
    yield Shape(-_EDGE, -_EDGE, BAR, height + 2 * _EDGE, tone, fill="full", line="none")


def card(matter: Matter, answer: RebuttalNode, above: RebuttalNode | None, stack: Stack) -> Piece:
    """Return the card of an answer, with all that it says or the beginning of that."""
    height = stack.y + 7 + 9
    name, desc = _told(matter, answer, above)
    inner: tuple[Item, ...] = (*shapes(answer, height), stack.done().at(_PAD, 7))
    group = Group(f"r-{key_of(answer.path)}", name, desc, inner, Target("answer", answer.id))
    return Piece(height, (group,))


def _label(stack: Stack, matter: Matter, answer: RebuttalNode) -> None:
    """Set sign and move at the left, identifier and number at the right, below where there is no room."""
    move, face = matter.say(f"move.{answer.rebuttal.move}"), FACES["label"]
    kind = "" if answer.turn is Turn.ANSWER and answer.depth == 1 else f"{matter.say(answer.turn)} · "
    text, tone = f"{kind}{move}".upper(), TURNS[answer.turn]
    stack.block(Block("label", (matter.fixed(text, tone=tone),), mark=answer.rebuttal.move, tone=tone))
    number = matter.graph.answer_numbers[answer.path]
    id_ = (Run(f"{answer.id} ", tone="grey"),) if matter.noted else ()
    block = Block("fine", (*id_, Run(number, strong=True)))
    own = natural(block)
    if 18 + width(text, face.size, bold=True, spacing=face.spacing) + own + 8 > stack.width:
        stack.block(block)
    else:
        stack.block(block, above=-face.leading, flush=True)


def _claim(matter: Matter, answer: RebuttalNode) -> Iterator[Run]:
    """Yield what an answer says, and where, unless that stands beside its quotations."""
    item = answer.rebuttal
    yield Run(matter.prose(item.claim))
    yield from own_place(matter, item)


def _besides(matter: Matter, answer: RebuttalNode, above: RebuttalNode | None) -> Iterator[Block]:
    """Yield what is not the default: by whom, what it attacks, who accepts it, what else it answers."""
    say, claims = matter.say, matter.claims
    if answer.by and not matter.is_expected(answer, above or matter.node):
        yield _strong(matter, say("by", names=within(say, party_names(say, claims, answer.by))))
    if answer.attack is not Attack.REBUTS:
        yield _strong(matter, target(say, claims, answer, matter.letters))
    if answer.turn is Turn.ANSWER and matter.node.accepts(answer):
        yield _strong(matter, say("accepted-by-makers"))
    if answer.rebuttal.also_answers:
        lead = matter.fixed(f"{say('also-answers')} ", tone="grey")
        yield Block("small", (lead, *charges(matter, answer.rebuttal.also_answers)))


def _strong(matter: Matter, text: str) -> Block:
    return Block("small", (matter.fixed(matter.prose(text), strong=True),))


def charges(matter: Matter, ids: tuple[str, ...]) -> Iterator[Run]:
    """Yield the numbers and titles of charges, each with a link to its sheet."""
    for at, id_ in enumerate(ids):
        node = matter.graph.accusations.get(id_)
        title = f"{matter.graph.cited[id_]} {matter.prose(node.accusation.title)}" if node else id_
        href = relative(matter.name, view_name("accusations", id_)) if node else None
        yield Run(title + ("; " if at < len(ids) - 1 else ""), href=href)


def _told(matter: Matter, answer: RebuttalNode, above: RebuttalNode | None) -> tuple[str, str]:
    say, item = matter.say, answer.rebuttal
    aim = capital(target(say, matter.claims, answer, matter.letters))
    answered = matter.in_marks(_answered(matter, answer, above))
    rests = say("rests-on", pieces=say.counted(len(answer.evidence), "piece")) if answer.evidence else ""
    desc = f"{matter.prose(item.claim)} {aim}: {answered}. {rests}".strip()
    name = say("titled", entry=capital(say(f"move.{item.move}")), title=matter.prose(item.title))
    return name, desc + matter.proof.told(answer.path, item)


def _answered(matter: Matter, answer: RebuttalNode, above: RebuttalNode | None) -> str:
    """Return in words what an answer answers: another answer, a ground, or the charge."""
    if above is not None:
        return above.rebuttal.title
    grounds = {ground.id: ground.ground.claim for ground in matter.node.grounds}
    return next((grounds[id_] for id_ in answer.targets if id_ in grounds), matter.node.accusation.title)
