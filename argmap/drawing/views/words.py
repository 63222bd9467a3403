"""The words of cards: who, when, where, and what relation, as a reader expects to see them."""

import re
from collections.abc import Iterable, Sequence

from argmap.drawing.diagram import Block, Run
from argmap.drawing.fragment import passage_address, section_address, web_address
from argmap.drawing.theme import NATURES
from argmap.drawing.views.proof import Proof
from argmap.format.graph import Attack, RebuttalNode
from argmap.format.models import ClaimFile, Passage, Source
from argmap.plain.diagnostics import Path

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?", re.ASCII)


def listed(names: Sequence[str]) -> str:
    """Join names as English does."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def day(date: str) -> str:
    """Return an EDTF date in words where that is easy, else as it stands."""
    ends = [_plain_day(end) for end in date.split("/")]
    return "–".join(end or "" for end in ends) if all(ends) else date


def _plain_day(date: str) -> str | None:
    match = _DATE.fullmatch(date)
    if match is None or not 1 <= int(match[2] or 1) <= 12:
        return None
    number = str(int(match[3])) if match[3] else ""
    words = " ".join(filter(None, (number, _MONTHS[int(match[2]) - 1] if match[2] else "", match[1])))
    sure = {None: words, "?": f"{words} (?)", "~": f"c. {words}", "%": f"c. {words} (?)"}
    return sure[match[4]]


def party_names(claims: ClaimFile, ids: Iterable[str]) -> str:
    """Return the names of parties; an unknown one by its identifier."""
    return listed([claims.parties[id_].name if id_ in claims.parties else id_ for id_ in ids])


def source_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source; of an unknown one its identifier."""
    source = (claims.sources or {}).get(id_)
    return source.title if source else id_


def text_url(claims: ClaimFile) -> str | None:
    """Return where the mapped text can be read."""
    source = (claims.sources or {}).get(claims.text or "")
    return source.url if source else None


def place(claims: ClaimFile, passage: Passage, path: Path, proof: Proof, *, above: float = 5) -> list[Block]:
    """Return the foot of a card: each quotation with what it rests on, and where in the text it stands."""
    blocks: list[Block] = []
    for index, quote in enumerate(passage.quote or ()):
        mark = proof.mark(path, index)
        blocks.append(Block("quote", (Run(f"“{quote}”"),), above=2 if blocks else above, mark=mark))
    if passage.ack:
        blocks.append(Block("small", (Run(f"On the quotation: {passage.ack}"),), above=1))
    if passage.at:
        blocks.append(Block("small", tuple(_sections(claims, passage)), above=2 if blocks else above))
    return blocks


def _sections(claims: ClaimFile, passage: Passage) -> Iterable[Run]:
    """Yield the sections where something stands, each with a link to the passage in the published text."""
    ids = passage.at or ()
    yield Run("At ")
    for at, id_ in enumerate(ids):
        section = claims.sections.get(id_)
        name = f"{id_}, {section.title}" if section else f"{id_}, all of it" if id_ in claims.places else id_
        end = ";" if at < len(ids) - 1 else ""
        yield Run(name + end, href=_address(claims, passage, id_))
        yield Run(" ")


def _address(claims: ClaimFile, passage: Passage, place: str) -> str | None:
    """Return where a passage can be read: at its quotation if it is in one place, else at the section."""
    url, section = text_url(claims), claims.sections.get(place)
    if section and not (passage.quote and len(passage.at or ()) == 1):
        return section_address(url, section.starts)
    return passage_address(url, passage.quote or ())


def origin(source: Source) -> tuple[Run, ...]:
    """Return what a source is, by whom, to whom and when, in a line."""
    parts = [source.kind.replace("-", " ").capitalize()]
    for word, names in (("by", source.author), ("to", source.recipient)):
        parts += [f" {word} ", listed(names)] if names else []
    if source.date:
        parts[-1] += ","
        parts.append(f" {day(source.date)}")
    return tuple(map(Run, parts))


def reference(source: Source) -> list[Block]:
    """Return where a source was printed, is kept and can be read, and what a reader must know of it."""
    parts = (
        ("Published: ", source.published),
        ("Archive: ", source.archive),
        ("Rights: ", source.rights),
        ("Note: ", source.note),
    )
    blocks = [Block("small", (Run(word, strong=True), Run(text))) for word, text in parts if text]
    if source.url:
        blocks.append(Block("small", (Run(source.url, href=web_address(source.url)),)))
    return blocks


def nature(word: str) -> str:
    return NATURES.get(word, word)


def target(claims: ClaimFile, answer: RebuttalNode) -> str:
    """Return in words what an answer attacks."""
    nested = answer.depth > 1
    if answer.attack is Attack.REBUTS:
        return "rebuts the answer" if nested else "rebuts the claim"
    if answer.attack is Attack.UNDERCUTS:
        return "undercuts the step from evidence to claim" if nested else "undercuts the step to the claim"
    if nested:
        return f"undermines the evidence of “{source_title(claims, answer.target)}”"
    return f"undermines the ground {answer.target}"


def concession(text: str) -> Block:
    """Return what an answer grants, set off by a rule."""
    return Block("line", (Run("Concedes: ", strong=True), Run(text)), above=5, ruled=True)
