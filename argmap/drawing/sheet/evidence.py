"""The panel of an answer's evidence: its pieces one below the other, parted by hairlines."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from argmap.drawing.binding import NBSP
from argmap.drawing.page.model import Group, Item, Piece, Shape, Stroke, Words
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run, Sign
from argmap.drawing.sheet.matter import PAGE, Matter, is_opponents_own
from argmap.drawing.sheet.passages import apart, cited, place_runs, qualified, quotations, quoted_at, through
from argmap.drawing.targets import Target
from argmap.drawing.theme import Tone
from argmap.drawing.typeset import typeset
from argmap.format.models import Evidence
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
            items.append(Stroke(10, y, WIDTH - 10, y))
        piece = _piece(matter, brought, shown.node, shown.part or _words(matter, brought, pieces, at))
        items.append(piece.at(0, y))
        y += piece.height
    return Piece(y, (Shape(0, 0, WIDTH, y, "evidence", form="cut"), *items))


def said(words: Stack | None, height: float, room: float) -> tuple[Stack | None, Stack | None] | None:
    """Return the words of a card that some room holds, and those left over if no page holds them all."""
    if height <= room or words is None:
        return words, None
    return words.parted(room - (height - words.y)) if height > PAGE else None


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


def _words(matter: Matter, brought: Brought, pieces: Sequence[Shown], at: int) -> Stack:
    """Return all that a piece says; of a source that is named above it in the panel the number alone."""
    node, item = pieces[at].node, pieces[at].node.evidence
    above = [shown.node.evidence for shown in pieces[:at]]
    stack = Stack(WIDTH - TEXT - _RIGHT)
    if not matter.noted or all(other.source != item.source for other in above):
        stack.block(Block("claim", (Run(matter.prose(item.shows)),)))
        quotations(stack, matter, node.path, item, placed=False)
        stack.block(Block("fine", tuple(_source(matter, brought, node))), above=1)
    else:
        told = tuple(_again(matter, item, above[-1]))
        stack.block(Block("claim", (Run(matter.prose(item.shows)), *_beside(matter, item, told))))
        quotations(stack, matter, node.path, item, lead=told)
    qualified(stack, matter, node.path, item)
    return stack


def _beside(matter: Matter, item: Evidence, told: Sequence[Run]) -> Iterator[Run]:
    """Yield the number of a note and the places that stand beside no quotation."""
    if not item.quotations:
        yield from (Run(" ", face="fine"), *told)
    if item.at and (not item.quotations or item.quotations[-1].at):
        yield from apart(place_runs(matter, item.at))


def _again(matter: Matter, item: Evidence, above: Evidence) -> Iterator[Run]:
    """Yield the number of the note on a source, and the place in it where it is not the one just told."""
    yield Run(str(matter.numbers[item.source]), strong=True, face="fine")
    if item.locator and (item.source, item.locator) != (above.source, above.locator):
        yield Run(f",{NBSP}{matter.prose(item.locator)}", face="fine", tone="grey")


def _piece(matter: Matter, brought: Brought, node: EvidenceNode, words: Stack) -> Piece:
    nature = _nature(matter, node)
    height = max(words.y, nature.height) + _PAD + _BELOW
    name, desc = _told(matter, brought, node)
    inner: list[Item] = [nature.at(_NATURE, _PAD + 1.5), words.done().at(TEXT, _PAD)]
    if is_opponents_own(node):
        inner.append(Sign("opponent", 2.5, _PAD + 5, 7, "accusation"))
    shows = Target("evidence", matter.graph.identities[node.path])
    return Piece(height, (Group(_key(node), name, desc, tuple(inner), shows),))


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
        yield from apart(place_runs(matter, item.at, quoted_at(matter, node.path, item)))


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
    told = without_evidence(matter, answer)
    return aside(matter, told, Stroke(0, 14, 14, 14, "grey", "dotted")) if told else Piece(0.0)


def without_evidence(matter: Matter, answer: RebuttalNode) -> str:
    """Return what is said of an answer that brings no evidence; nothing of one that grants."""
    if answer.concedes:
        return ""
    return matter.say("rests-on-argument" if answer.rebuttal.rests_on == "argument" else "no-evidence")


def aside(matter: Matter, told: str, lead: Item) -> Piece:
    """Return words in the place of a panel, behind a line or an arrow."""
    block = Block("plain", (matter.fixed(told, face="quote", tone="grey"),))
    words = typeset([block], WIDTH - 22, pad=0, top=0)
    return Piece(words.height + 6, (lead, Words(22, 6, words)))
