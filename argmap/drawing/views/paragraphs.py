"""Paragraphs that cards of several kinds have: quotations with their places, references, concessions."""

from collections.abc import Iterable, Sequence

from argmap.drawing.fragment import passage_address, section_address, web_address
from argmap.drawing.setting import Block, Run
from argmap.drawing.views.proof import Proof
from argmap.format.models import ClaimFile, Passage, Quotation, Source
from argmap.plain.diagnostics import Path
from argmap.wording.lookup import Wording
from argmap.wording.references import details, origin, section_name


def text_url(claims: ClaimFile, text: str) -> str | None:
    """Return where a mapped text can be read."""
    source = (claims.sources or {}).get(text)
    return source.url if source else None


def place(claims: ClaimFile, passage: Passage, path: Path, proof: Proof, *, above: float = 5) -> list[Block]:
    """Return the foot of a card: each quotation with what it rests on, and where in the text it stands."""
    say = proof.say
    blocks: list[Block] = []
    for index, quote in enumerate(passage.quotations):
        mark = proof.mark(path, index)
        blocks.append(
            Block("quote", (Run(say.quoted(quote.words)),), above=2 if blocks else above, mark=mark)
        )
        blocks += _own(say, claims, quote)
    if passage.ack:
        blocks.append(Block("small", (Run(say("on-the-quotation", reason=passage.ack)),), above=1))
    if passage.at:
        words = [quote.words for quote in passage.quotations if not quote.at]
        runs = tuple(_sections(say, claims, passage.at, words))
        blocks.append(Block("small", runs, above=2 if blocks else above))
    return blocks


def _own(say: Wording, claims: ClaimFile, quote: Quotation) -> Iterable[Block]:
    """Yield what a quotation has of its own: a translation, a reason, a place."""
    if quote.translation:
        yield Block("small", (Run(say.quoted(quote.translation)),), above=1)
    if quote.ack:
        yield Block("small", (Run(say("on-the-quotation", reason=quote.ack)),), above=1)
    if quote.at:
        yield Block("small", tuple(_sections(say, claims, quote.at, [quote.words])), above=1)


def _sections(say: Wording, claims: ClaimFile, ids: Sequence[str], words: Sequence[str]) -> Iterable[Run]:
    """Yield the sections where something stands, each with a link to the passage in the published text."""
    yield Run(f"{say('at')} ")
    for at, id_ in enumerate(ids):
        end = ";" if at < len(ids) - 1 else ""
        yield Run(
            section_name(say, claims, id_) + end, href=_address(claims, id_, words if len(ids) == 1 else ())
        )
        yield Run(" ")


def _address(claims: ClaimFile, place: str, words: Sequence[str]) -> str | None:
    """Return where a passage can be read: at its quotations if they are in one place, else at the section."""
    url, section = text_url(claims, claims.parted(place)[0]), claims.sections.get(claims.shortened(place))
    return section_address(url, section.starts) if section and not words else passage_address(url, words)


def described(say: Wording, claims: ClaimFile, source: Source) -> tuple[Run, ...]:
    """Return what a source is, by whom, to whom and when, in a line."""
    return tuple(map(Run, origin(say, claims, source)))


def reference(say: Wording, source: Source) -> list[Block]:
    """Return where a source was printed, is kept and can be read, and what a reader must know of it."""
    blocks = [
        Block("small", (Run(f"{word} ", strong=True), Run(text))) for word, text in details(say, source)
    ]
    if source.url:
        blocks.append(Block("small", (Run(source.url, href=web_address(source.url)),)))
    return blocks


def concession(say: Wording, text: str) -> Block:
    """Return what an answer grants, set off by a rule."""
    return Block("line", (Run(f"{say('concedes')} ", strong=True), Run(text)), above=5, ruled=True)
