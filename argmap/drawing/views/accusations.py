"""The sheet of a charge: all that the file says of it, in its order, on as many pages as it needs."""

from collections.abc import Iterator
from itertools import chain

from argmap.drawing.names import view_name
from argmap.drawing.page.model import Page
from argmap.drawing.page.pages import Book, Leaf
from argmap.drawing.setting import Mark
from argmap.drawing.sheet.band import band
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.sheet.notes import notes
from argmap.drawing.sheet.opening import continued, opening, span
from argmap.drawing.sheet.rows import between, rows
from argmap.drawing.sheet.verdicts import verdicts
from argmap.drawing.sheet.wanted import wanted
from argmap.drawing.theme import ATTACKS, PROOFS, STANDINGS, Tone
from argmap.drawing.views import Subject
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered
from argmap.drawing.views.legend import explained
from argmap.drawing.views.proof import Proof
from argmap.format.vocabulary import MOVES
from argmap.wording.lookup import Wording, capital
from argmap.wording.standing import standing

_FAMILIES = (("standing", STANDINGS), ("move", MOVES), ("attack", ATTACKS), ("proof", PROOFS))


def pages(subject: Subject) -> list[Page]:
    """Return the pages of a charge."""
    matter = matter_of(subject, view_name("accusations", subject.id))
    say, node, claims = matter.say, matter.node, matter.claims
    title = matter.prose(node.accusation.title)
    told = capital(standing(say, matter.graph, node))
    head, noted = opening(matter), list(notes(matter))
    return Book(
        name=lambda at: view_name("accusations", node.id, at),
        of=claims.title,
        title=lambda leaf: numbered(say, title, leaf.at, leaf.of),
        desc=say("desc.accusation", claim=matter.prose(node.accusation.claim), standing=told),
        language=matter.language,
        head=lambda leaf: head if leaf.at == 1 else continued(matter, leaf),
        rows=list(chain(band(matter), verdicts(matter), rows(matter), noted)),
        marks=list(_marks(say)),
        tones=_tones(),
        lines=feet(say, claims, say("left-out.accusation")),
        on=lambda leaf: _on(matter, leaf),
        between=lambda placed, later: between(matter, placed, later),
        apparatus=len(noted),
    ).pages()


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages of a charge must show."""
    return wanted(subject.graph.claims, subject.graph.accusations[subject.id])


def matter_of(subject: Subject, name: str, *, noted: bool = True) -> Matter:
    """Return what the sheet of a charge is drawn from, or an excerpt of it, which has no notes."""
    graph = subject.graph
    say = Wording.of(graph.claims, subject.language)
    proof = Proof(subject.verification, say, graph.knowledge)
    return Matter(graph, say, graph.accusations[subject.id], proof, name, noted=noted)


def _marks(say: Wording) -> Iterator[Mark]:
    """Yield the meanings of all signs of a sheet, in the order of its legend."""
    return (explained(say, family, word) for family, words in _FAMILIES for word in words)


def _tones() -> dict[str, Tone]:
    found: dict[str, Tone] = dict.fromkeys(MOVES, "rebuttal")
    return found | dict.fromkeys(PROOFS, "grey")


def _on(matter: Matter, leaf: Leaf) -> str:
    """Return where a page goes on, and on the first, which has no strip, which answers it holds."""
    here = span(matter, leaf) if leaf.at == 1 else ""
    return " · ".join(filter(None, [here, matter.say("continued-on", page=leaf.at + 1)]))
