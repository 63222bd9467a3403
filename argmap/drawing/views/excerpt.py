"""An excerpt of the sheet of a charge, for a page or a slide: its first answers, the others by title."""

from collections.abc import Sequence
from math import inf
from typing import Final

from argmap.drawing.names import relative, view_name
from argmap.drawing.page.model import FULL, Page
from argmap.drawing.page.pages import Book, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.setting import Block
from argmap.drawing.sheet.band import band
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.sheet.opening import counted, heading
from argmap.drawing.sheet.rows import AnswerRow, between, first_answer, rows, titled
from argmap.drawing.views import Subject, accusations
from argmap.drawing.views.feet import feet

FOLDER: Final = "excerpts"
MOST: Final = 3
HIGHEST: Final = 500.0


def pages(subject: Subject) -> list[Page]:
    """Return the excerpt of a charge: its first answers in full, and where they fit the others by title."""
    matter = accusations.matter_of(subject, view_name(FOLDER, subject.id), noted=False)
    choices = _choices(matter)
    with_titles = (_page(matter, [*shown, *_titles(matter, shown)]) for shown in choices)
    bare = [_page(matter, shown) for shown in choices]
    return [next((page for page in (*with_titles, *bare) if page.height <= HIGHEST), bare[-1])]


def _titles(matter: Matter, shown: Sequence[Row]) -> list[Row]:
    """Return the answers to the charge that are not shown, by their titles."""
    paths = {row.answer.path for row in shown if isinstance(row, AnswerRow)}
    return [titled(matter, answer) for answer in matter.node.rebuttals if answer.path not in paths]


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
    return Book(
        name=lambda _: matter.name,
        of=claims.title,
        title=lambda _: title,
        desc=matter.prose(node.accusation.claim),
        language=matter.language,
        head=lambda _: heading(matter, list(counted(matter))),
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
    say, of = matter.say, len(matter.counted)
    told = say("answers-of", shown=sum(map(_counts, shown)), all=of)
    if any(isinstance(row, AnswerRow) and not row.holds for row in shown):
        told = say("answers-in-full", answers=told)
    for row in shown:
        if isinstance(row, AnswerRow) and 0 < row.pieces < len(row.answer.evidence):
            told += f" · {say('pieces-of', shown=row.pieces, all=len(row.answer.evidence))}"
    href = relative(matter.name, view_name("accusations", matter.node.id))
    stack = Stack(FULL)
    stack.block(Block("small", (matter.fixed(told, strong=True, href=href, tone="grey"),)), flush=True)
    return Row(stack.done(), above=6)
