"""The verdicts on a charge, each a card of no side's colour beside the evidence that it rests on."""

from collections.abc import Iterator, Sequence

from argmap.drawing.page.model import Arrow, Group, Item, Piece, Shape
from argmap.drawing.page.pages import Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet import evidence
from argmap.drawing.sheet.answers import BESIDE, LEFT, STUB, WIDTH
from argmap.drawing.sheet.matter import PAGE, Matter
from argmap.drawing.sheet.passages import apart, cited, place_runs, qualified, quotations, quoted_at, through
from argmap.format.nodes import VerdictNode
from argmap.wording.dates import in_words
from argmap.wording.lookup import capital
from argmap.wording.standing import differ, verdict_given

_PAD = 12.0
_ABOVE, _BELOW = 7.0, 8.0


def verdicts(matter: Matter) -> Iterator[Row]:
    """Yield each verdict."""
    for at, node in enumerate(matter.node.verdicts):
        last = at == len(matter.node.verdicts) - 1
        words = _words(matter, node, differs=last and differ(matter.node))
        pieces = [evidence.Shown(piece) for piece in node.evidence]
        yield _row(matter, node, words, pieces, above=10)


def _row(
    matter: Matter, node: VerdictNode, words: Stack | None, pieces: Sequence[evidence.Shown], above: float
) -> Row:
    """Return a verdict, or a part of its words, beside pieces of its evidence."""
    own = _card(matter, node, words or _label(matter))
    items: list[Item] = [own.at(LEFT, 0)]
    height = own.height
    if pieces:
        shown = evidence.panel(matter, node, pieces)
        items.append(shown.at(BESIDE, 0))
        items.append(Arrow("supports", ((BESIDE, STUB), (LEFT + WIDTH + 1, STUB)), "evidence"))
        height = max(height, shown.height)

    def part(room: float) -> tuple[Row, Row] | None:
        said = evidence.said(words, own.height, room)
        given = evidence.parted(matter, node, pieces, room, PAGE)
        if said is None or given is None or not (said[1] or given[1]):
            return None
        return _row(matter, node, said[0], given[0], above), _row(matter, node, said[1], given[1], above)

    return Row(Piece(height, tuple(items)), above=above, part=part if height > PAGE else None)


def _label(matter: Matter) -> Stack:
    """Return the words of a card whose own stand on a page before."""
    stack = Stack(WIDTH - 2 * _PAD)
    word = matter.fixed(f"{matter.say('verdict').upper()} ", face="label", tone="grey")
    stack.block(Block("title", (word, matter.fixed(matter.say("again"), face="fine", tone="grey"))))
    return stack


def _words(matter: Matter, node: VerdictNode, *, differs: bool) -> Stack:
    """Return all that is said of a verdict but its evidence, what qualifies it last."""
    item, say = node.verdict, matter.say
    stack = Stack(WIDTH - 2 * _PAD)
    word = matter.fixed(f"{say('verdict').upper()} ", face="label", tone="grey")
    stack.block(Block("title", (word, matter.fixed(matter.prose(_given(matter, node))))))
    if differs:
        stack.block(Block("small", (matter.fixed(say("verdicts-differ"), strong=True),)), above=1)
    if item.says:
        stack.block(Block("claim", (Run(matter.prose(item.says)),)), above=1.5)
    if runs := list(_from(matter, node)):
        stack.block(Block("fine", tuple(runs)), above=1)
    quotations(stack, matter, node.path, item, placed=False)
    qualified(stack, matter, node.path, item)
    return stack


def _given(matter: Matter, node: VerdictNode) -> str:
    """Return a verdict in a few words with its date."""
    date = in_words(matter.say, node.verdict.date) if node.verdict.date else ""
    return ", ".join(filter(None, [capital(verdict_given(matter.say, matter.claims, node)), date]))


def _from(matter: Matter, node: VerdictNode) -> Iterator[Run]:
    """Yield where a verdict is found: its source, how that is known, and the place."""
    item = node.verdict
    if item.source:
        yield from cited(matter, item.source, item.locator)
        yield from through(matter, item.source, node.by)
    elif item.locator:
        yield Run(matter.prose(item.locator), tone="grey")
    if item.at:
        places = place_runs(matter, item.at, quoted_at(matter, node.path, item))
        yield from apart(places) if item.source or item.locator else places


def _card(matter: Matter, node: VerdictNode, words: Stack) -> Piece:
    height = words.y + _ABOVE + _BELOW
    frame = Shape(0, 0, WIDTH, height, "grey", form="round", fill="bare")
    inner = (frame, words.done().at(_PAD, _ABOVE))
    name = capital(matter.say("verdict"))
    desc = _given(matter, node) + matter.proof.told(node.path, node.verdict)
    return Piece(height, (Group(f"v-{node.path[-1]}", name, desc, inner),))
