"""The panel of an answer's evidence: its pieces one below the other, parted by hairlines."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from argmap.drawing.page.model import Group, Item, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.matter import Matter, is_opponents_own
from argmap.drawing.sheet.passages import cited, place_runs, qualified, quotations, quoted_at, through
from argmap.drawing.targets import Target
from argmap.drawing.theme import Tone
from argmap.drawing.typeset import typeset
from argmap.format.nodes import EvidenceNode, RebuttalNode, VerdictNode
from argmap.plain.diagnostics import Path
from argmap.wording.dates import dated
from argmap.wording.lookup import capital
from argmap.wording.references import short_title, source_title

WIDTH: Final = 460.0
TEXT: Final = 84.0
"""Where what a piece shows begins; at its left stands of what nature it is."""
_NATURE = 12.0
_RIGHT = 12.0
_PAD = 7.0
_BELOW = 8.0
_PART = 600.0
Brought = RebuttalNode | VerdictNode
"""What evidence is brought for."""


class Shown(NamedTuple):
    """A piece of evidence that is to be shown, or of one that is parted, that part of its words."""

    node: EvidenceNode
    part: Stack | None = None


def panel(matter: Matter, brought: Brought, pieces: Sequence[Shown]) -> Piece:
    """Return the panel of some pieces of evidence that are brought for an answer or a verdict."""
    items: list[Item] = []
    y = 0.0
    for at, shown in enumerate(pieces):
        if at:
            left = TEXT if _same(pieces[at - 1], shown) else 10.0
            items.append(Stroke(left, y, WIDTH - 10, y))
        piece = _piece(matter, brought, shown.node, shown.part or _words(matter, brought, pieces, at))
        items.append(piece.at(0, y))
        y += piece.height
    return Piece(y, (Shape(0, 0, WIDTH, y, "evidence", form="cut"), *items))


def panels(matter: Matter, brought: Brought) -> Iterator[Piece]:
    """Yield all evidence for a verdict as panels between which a page may end."""
    pieces: Sequence[Shown] = [Shown(piece) for piece in brought.evidence]
    while pieces:
        given, pieces = parted(matter, brought, pieces, _PART, _PART) or (pieces, ())
        yield panel(matter, brought, given)


def parted(
    matter: Matter, brought: Brought, pieces: Sequence[Shown], room: float, page: float
) -> tuple[Sequence[Shown], Sequence[Shown]] | None:
    """Return the pieces that a panel has room for, and those left over; one that no page holds is parted."""
    fit = bisect_right(
        range(1, len(pieces) + 1), room, key=lambda at: panel(matter, brought, pieces[:at]).height
    )
    if fit or not pieces:
        return pieces[:fit], pieces[fit:]
    node, part = pieces[0]
    words = part or _words(matter, brought, pieces, 0)
    parts = words.parted(room - _PAD - _BELOW) if words.y > page else None
    return ([Shown(node, parts[0])], [Shown(node, parts[1]), *pieces[1:]]) if parts else None


def _same(one: Shown, other: Shown) -> bool:
    """Tell whether two pieces one below the other may share the line that names their source."""
    before, after = one.node.evidence, other.node.evidence
    return (before.source, before.locator) == (after.source, after.locator)


def _words(matter: Matter, brought: Brought, pieces: Sequence[Shown], at: int) -> Stack:
    """Return all that a piece says; its source only where the next piece has another."""
    node, item = pieces[at].node, pieces[at].node.evidence
    sourced = at + 1 == len(pieces) or not _same(pieces[at], pieces[at + 1])
    stack = Stack(WIDTH - TEXT - _RIGHT)
    stack.block(Block("claim", (Run(matter.prose(item.shows)),)))
    quotations(stack, matter, node.path, item, placed=not sourced)
    if sourced:
        stack.block(Block("fine", tuple(_source(matter, brought, node))), above=1)
    elif item.at and not item.quote:
        stack.block(Block("fine", tuple(place_runs(matter, item.at))), above=1)
    qualified(stack, matter, node.path, item)
    return stack


def _piece(matter: Matter, brought: Brought, node: EvidenceNode, words: Stack) -> Piece:
    nature = _nature(matter, node)
    height = max(words.y, nature.height) + _PAD + _BELOW
    name, desc = _told(matter, brought, node)
    inner = (nature.at(_NATURE, _PAD + 1.5), words.done().at(TEXT, _PAD))
    shows = Target("evidence", matter.graph.identities[node.path])
    return Piece(height, (Group(_key(node), name, desc, inner, shows),))


def _source(matter: Matter, brought: Brought, node: EvidenceNode) -> Iterator[Run]:
    """Yield as one line the number of the note, the short title, the date, how it is known, and the place."""
    item = node.evidence
    source = (matter.claims.sources or {}).get(item.source)
    yield from cited(matter, item.source, None)
    date = dated(matter.say, source, short_title(matter.claims, item.source)) if source else ""
    if told := "".join(f", {part}" for part in (date, item.locator) if part):
        yield Run(matter.prose(told), face="fine", tone="grey")
    yield from through(matter, item.source, brought.by)
    if item.at:
        yield Run(" ·", face="fine", tone="grey")
        yield from place_runs(matter, item.at, quoted_at(matter, node.path, item))


def _nature(matter: Matter, node: EvidenceNode) -> Piece:
    """Return what sort of proof a piece is."""
    stack = Stack(TEXT - _NATURE - 4)
    if node.nature:
        tone: Tone = "accusation" if is_opponents_own(node) else "grey"
        word = matter.fixed(matter.say(f"nature.{node.nature}"), strong=True, tone=tone)
        stack.block(Block("fine", (word,)))
    return stack.done()


def _told(matter: Matter, brought: Brought, node: EvidenceNode) -> tuple[str, str]:
    """Return what a piece is called, and what it is read out as."""
    say, item = matter.say, node.evidence
    title = matter.prose(source_title(matter.claims, item.source))
    nature = say(f"nature.{node.nature}.long") if node.nature else say("evidence")
    aim = brought.rebuttal.title if isinstance(brought, RebuttalNode) else say("verdict")
    purpose = say("evidence-for", title=matter.in_marks(aim))
    desc = f"{matter.prose(item.shows)} {purpose}: {nature}.{matter.proof.told(node.path, item)}"
    return say("titled", entry=capital(say("evidence")), title=title), desc


def _key(node: EvidenceNode) -> str:
    return f"e-{key_of(node.path[:-2])}.{node.name}"


def key_of(path: Path) -> str:
    """Return what names an answer, or a verdict, among the groups of its sheet."""
    return ".".join(str(part) for part in path[3::2]) if path[2] == "rebuttals" else f"v{path[3]}"


def none_offered(matter: Matter, answer: RebuttalNode) -> Piece:
    """Return what stands where an answer brings no evidence: a dotted stub, and words."""
    if answer.concedes:
        return Piece(0.0)
    key = "rests-on-argument" if answer.rebuttal.rests_on == "argument" else "no-evidence"
    words = typeset(
        [Block("plain", (matter.fixed(matter.say(key), face="quote", tone="grey"),))],
        WIDTH - 22,
        pad=0,
        top=0,
    )
    return Piece(words.height + 6, (Stroke(0, 14, 14, 14, "grey", "dotted"), Words(22, 6, words)))
