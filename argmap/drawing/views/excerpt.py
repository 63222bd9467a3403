"""An excerpt of the sheet of a charge, for a page or a slide: the charge and its first answers."""

from collections.abc import Sequence
from math import inf
from typing import Final

from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import head
from argmap.drawing.page.model import FULL, Page
from argmap.drawing.page.pages import Book, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block
from argmap.drawing.sheet.band import band, counted, crumbs, how_it_stands
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.sheet.rows import AnswerRow, between, first_answer, rows
from argmap.drawing.views import Subject, accusations
from argmap.drawing.views.feet import feet

FOLDER: Final = "excerpts"
MOST: Final = 3
HIGHEST: Final = 500.0


def pages(subject: Subject) -> list[Page]:
    """Return the excerpt of a charge: as many of its first answers as are not too many or too high."""
    matter = accusations.matter_of(subject, view_name(FOLDER, subject.id), noted=False)
    made = [_page(matter, shown) for shown in _choices(matter)]
    return [next((page for page in made if page.height <= HIGHEST), made[-1])]


def _choices(matter: Matter) -> list[list[Row]]:
    """Return what may be shown below the band, most first, at the least an answer with some evidence."""
    found = list(rows(matter))
    ends = [at for at, row in enumerate(found, 1) if isinstance(row, AnswerRow)]
    direct = [end for end in ends if sum(map(_counts, found[:end])) <= MOST]
    if not direct:
        return [found]
    pieces = len(matter.node.rebuttals[0].evidence) if matter.node.rebuttals else 0
    fewer = [[found[0], first_answer(matter, number)] for number in range(pieces - 1, 0, -1)]
    return [*(found[:end] for end in reversed(direct)), *fewer]


def _counts(row: Row) -> int:
    return len(row.holds)


def _page(matter: Matter, shown: Sequence[Row]) -> Page:
    say, node, claims = matter.say, matter.node, matter.claims
    title = matter.prose(node.accusation.title)
    counts = [matter.fixed(told, tone="grey") for told in counted(matter)]
    return Book(
        name=lambda _: matter.name,
        of=claims.title,
        title=lambda _: title,
        desc=matter.prose(node.accusation.claim),
        language=matter.language,
        head=lambda _: head(list(crumbs(matter)), title, list(how_it_stands(matter)), counts),
        rows=[*band(matter), *shown, _of_how_many(matter, shown)],
        marks=(),
        tones={},
        lines=feet(say, claims, say("left-out.excerpt")),
        on=lambda _: "",
        between=lambda placed, later: between(matter, placed, later),
        tallest=inf,
    ).pages()[0]


def _of_how_many(matter: Matter, shown: Sequence[Row]) -> Row:
    """Return how many answers of how many are shown, with the way to the sheet."""
    say, of = matter.say, len(matter.node.contesting)
    told = say("answers-of", shown=sum(map(_counts, shown)), all=of)
    for row in shown:
        if isinstance(row, AnswerRow) and 0 < row.pieces < len(row.answer.evidence):
            told += f" · {say('pieces-of', shown=row.pieces, all=len(row.answer.evidence))}"
    href = relative(matter.name, view_name("accusations", matter.node.id))
    stack = Stack(FULL)
    stack.block(Block("small", (matter.fixed(told, strong=True, href=href, tone="grey"),)), flush=True)
    return Row(stack.done(), above=8)
