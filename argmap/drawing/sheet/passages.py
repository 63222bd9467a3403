"""What stands beside words on a sheet: quotations with what they rest on, places, caveats, and grants."""

from collections.abc import Iterable, Iterator, Sequence

from argmap.drawing.binding import NBSP
from argmap.drawing.page.model import Piece, Shape
from argmap.drawing.page.stack import Stack
from argmap.drawing.places import place
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.targets import Target
from argmap.drawing.theme import Tone
from argmap.format.models import Caveat, Passage, Quotation
from argmap.format.passages import Caveated, caveats
from argmap.plain.diagnostics import Path
from argmap.wording.lookup import capital
from argmap.wording.references import caveat_name, entries_cited, known, party_names, short_title

_BOXED, _ABOVE = 6.0, 4.0
"""Between the side of a box and its words, and above and below these."""
_BAR = 4.0
_APART = 5.0
_TALL = 500.0


def quotations(
    stack: Stack,
    matter: Matter,
    path: Path,
    passage: Passage,
    *,
    placed: bool = True,
    lead: Sequence[Run] = (),
) -> None:
    """Set each quotation with its sign, its place at the end of the last, and the reasons given for them.

    ``lead`` stands before the place of the last.
    """
    quotes = passage.quotations
    for index, quote in enumerate(quotes):
        ids = quote.at or (passage.at if placed and index == len(quotes) - 1 else None) or ()
        own = [(quote.words, matter.proof.section(path, index))]
        quoted = own if quote.at else quoted_at(matter, path, passage)
        run = matter.words(quote.words, quote.at or passage.at or ())
        places = place_runs(matter, ids, quoted)
        last = (Run(" ", face="fine"), *lead) if lead and index == len(quotes) - 1 else ()
        runs = (run, *last, *(apart(places) if last else places))
        mark = matter.proof.mark(path, index)
        if mark == "verified":
            stack.block(Block("quote", runs, mark=mark, tone="grey"), above=2)
        else:
            _not_verified(stack, matter, mark, runs)
        if matter.proof.in_source(path, index):
            told = matter.fixed(matter.say("quotation.in-source"), tone="grey")
            stack.block(Block("fine", (told,)), left=18, above=1)
        _beside(stack, matter, quote)
    if passage.ack:
        _ack(stack, matter, passage.ack)


def _not_verified(stack: Stack, matter: Matter, mark: str, runs: tuple[Run, ...]) -> None:
    """Set words that the text lacks, or that nobody held against it, upright, in a dashed box."""
    told = matter.say("lead", word=matter.say(f"proof.{mark}"))
    lead = matter.fixed(f"{told} ", face="fine", tone="grey")
    inner = Stack(stack.width - 2 * _BOXED)
    inner.block(Block("plain", (lead, *runs), mark=mark, tone="grey"))
    stack.piece(_boxed(inner, Shape(0, 0, 0, 0, "grey", fill="bare", line="dashed")), above=4)
    stack.y += 3


def _beside(stack: Stack, matter: Matter, quote: Quotation) -> None:
    """Set what a quotation has of its own: a translation, a reason."""
    if quote.translation:
        stack.block(Block("small", (Run(matter.in_own_marks(quote.translation)),)), left=18, above=1)
    if quote.ack:
        _ack(stack, matter, quote.ack)


def _ack(stack: Stack, matter: Matter, reason: str) -> None:
    told = matter.say("on-the-quotation", reason=matter.prose(reason))
    stack.block(Block("fine", (matter.fixed(told, tone="grey"),)), left=18, above=1)


Quoted = tuple[str, str | None]
"""The words of a quotation, and the section in which it stands, where that can be told."""


def quoted_at(matter: Matter, path: Path, passage: Passage) -> list[Quoted]:
    """Return the quotations that stand where their entry does."""
    return [
        (quote.words, matter.proof.section(path, index))
        for index, quote in enumerate(passage.quotations)
        if not quote.at
    ]


def place_runs(matter: Matter, ids: Sequence[str], quoted: Sequence[Quoted] = ()) -> Iterator[Run]:
    """Yield the places where something stands, each with a link to the passage in the published text.

    An excerpt, which does not say what they are called, has none.
    """
    for at, id_ in enumerate(ids if matter.noted else ()):
        end, here = "," if at < len(ids) - 1 else "", matter.claims.sections_at(id_)
        own = [item for item in quoted if len(ids) == 1 or item[1] in here]
        section = next((item[1] for item in own if item[1] in here), None)
        href = place(matter.claims, id_, [words for words, _ in own], section)
        yield Run(" ", face="fine")
        yield Run(id_ + end, href=href, face="fine", tone="grey")


def apart(places: Iterable[Run]) -> Iterator[Run]:
    """Yield places, if there are any, behind what a dot parts them from."""
    for at, run in enumerate(places):
        if at == 0:
            yield Run(" ·", face="fine", tone="grey")
        yield run


def _boxed(inner: Stack, shape: Shape) -> Piece:
    """Return a column in a box of some look, wide enough for it."""
    width, height = inner.width + 2 * _BOXED, inner.y + 2 * _ABOVE
    box = shape._replace(width=width, height=height)
    return Piece(height, (box, inner.done().at(_BOXED, _ABOVE)))


def _barred(stack: Stack, inner: Stack, tone: Tone) -> None:
    """Put a tinted block with a bar at its left below, or several where a page may have to end within it."""
    first, rest = inner.parted(_TALL) or (inner, None)
    box = _boxed(first, Shape(0, 0, 0, 0, tone, line="none"))
    bar = Shape(0, stack.y + _APART, _BAR, box.height, tone, fill="full", line="none")
    stack.piece(box, left=_BAR, above=_APART)
    stack.items.append(bar)
    if rest:
        _barred(stack, rest, tone)


def _inner(stack: Stack) -> Stack:
    return Stack(stack.width - _BAR - 2 * _BOXED)


def granted(stack: Stack, matter: Matter, text: str) -> None:
    """Set what an answer grants as a strip in the tint of the charge."""
    inner = _inner(stack)
    lead = matter.fixed(f"{matter.say('concedes')} ", strong=True)
    inner.block(Block("small", (lead, Run(matter.prose(text)))))
    _barred(stack, inner, "accusation")


def qualified(stack: Stack, matter: Matter, path: Path, item: Caveated) -> None:
    """Set each caveat as a block under what it qualifies."""
    for at, caveat in caveats(path, item):
        inner = _inner(stack)
        inner.block(Block("small", tuple(_caveat(matter, caveat))))
        quotations(inner, matter, at, caveat)
        _barred(stack, inner, "caveat")


def _caveat(matter: Matter, caveat: Caveat) -> Iterator[Run]:
    names = party_names(matter.say, matter.claims, caveat.by)
    yield matter.fixed(f"{capital(caveat_name(matter.say, caveat))} ", strong=True)
    yield Run(matter.prose(f"· {names}: {caveat.says}"))
    if caveat.source:
        yield Run(" ")
        yield from cited(matter, caveat.source, caveat.locator)
        if not matter.graph.knowledge.on_own_word(caveat.source, caveat.by):
            yield from through(matter, caveat.source, caveat.by)
    places = own_place(matter, caveat)
    yield from apart(places) if caveat.source else places


def own_place(matter: Matter, passage: Passage) -> Iterator[Run]:
    """Yield where an entry stands, unless that is told beside its quotations."""
    if not any(not quote.at for quote in passage.quotations):
        yield from place_runs(matter, passage.at or ())


def cited(matter: Matter, source: str, locator: str | None) -> Iterator[Run]:
    """Yield the number of the note on a source, its short title, and the place in it, in grey."""
    told = matter.prose(", ".join(filter(None, [short_title(matter.claims, source), locator])))
    if matter.noted:
        yield Run(f"{matter.numbers[source]}{NBSP}", strong=True, face="fine")
    yield Run(told, href=Target("source", source), face="fine", tone="grey")


def through(matter: Matter, source: str, by: tuple[str, ...]) -> Iterator[Run]:
    """Yield through what those who bring a source know it, unless the head says so of the whole."""
    knowledge, basis = matter.proof.knowledge, matter.graph.bases[matter.node.id]
    found, own = knowledge.of(source), knowledge.on_own_word(source, by)
    own_too = basis.on_own_word and own and found.ends == {basis.through}
    told = known(matter.say, knowledge, source, () if own_too else by)
    if told and not (found.through == (basis.through,) and basis.on_own_word == own):
        yield matter.fixed(f", {matter.prose(told)}", face="fine", tone="grey")


def seen(stack: Stack, matter: Matter, ids: Sequence[str] | None) -> None:
    """Set what else bears on an entry."""
    if ids:
        lead = matter.fixed(f"{matter.say('see')} ", tone="grey")
        told = matter.prose(entries_cited(matter.say, matter.graph, ids))
        stack.block(Block("fine", (lead, Run(told, tone="grey"))), above=3)
