"""Every charge of a map on a board, a row for each; where that takes pages, after a table of topics."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from argmap.drawing.board.contents import contents
from argmap.drawing.board.lead import figures, known
from argmap.drawing.board.rows import Board, rows
from argmap.drawing.names import relative, view_name
from argmap.drawing.order import Lot, lots
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import Link, Page, Piece
from argmap.drawing.page.pages import Book, Leaf, Row
from argmap.drawing.setting import Block, Mark, Run
from argmap.drawing.theme import STANDINGS, Tone
from argmap.drawing.views import Subject
from argmap.drawing.views.coverage import own_name
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered
from argmap.drawing.views.ways import ways
from argmap.drawing.whose import WHOSE
from argmap.format.vocabulary import MOVES
from argmap.wording.lookup import Wording
from argmap.wording.references import source_title
from argmap.wording.standing import verdict_given

_SIGNS: dict[str, Tone] = {
    "corner": "accusation",
    "elsewhere": "rebuttal",
    "part": "accusation",
    "caveat": "caveat",
}


def pages(subject: Subject) -> list[Page]:
    """Return the board: on one page, if need be without the summary, or else on several."""
    board = _board(subject)
    found = lots(board.graph)
    lines = list(rows(board, found))
    lead = list(_lead(board))
    for told in (lead, lead[1:]) if board.claims.summary else (lead,):
        book = _book(board, lines, told)
        if len(book.leaves()) == 1:
            return book.pages()
    return _several(board, found, lines, lead).pages()


def _several(board: Board, found: Sequence[Lot], lines: Sequence[Row], lead: Sequence[Block]) -> Book:
    """Return the board on pages of its own behind the table of topics, which tells where each begins."""
    first, *others = lines

    def book(begins: dict[str, int]) -> Book:
        table = contents(board, found, begins)
        return _book(board, [*table, replace(first, fresh=True), *others], lead)

    at = {number: leaf.at for leaf in book({}).leaves() for number in leaf.holds}
    numbers = board.graph.numbers
    return book({lot.id: at[numbers[lot.entries[0].node.id]] for lot in found if lot.entries})


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages must show: the curators' titles, and who has decided."""
    board = _board(subject)
    yield board.claims.title
    yield from (lot.title for lot in lots(board.graph))
    yield figures(board)
    yield known(board)
    for node in board.graph.accusations.values():
        yield node.accusation.title
        for verdict in node.verdicts:
            yield verdict_given(board.say, board.claims, verdict)


def _board(subject: Subject) -> Board:
    return Board(subject.graph, Wording.of(subject.graph.claims, subject.language), view_name("overview"))


def _book(board: Board, lines: Sequence[Row], lead: Sequence[Block]) -> Book:
    claims, say = board.claims, board.say
    title = board.prose(claims.title)
    return Book(
        name=lambda at: view_name("overview", page=at),
        of=claims.title,
        title=lambda leaf: numbered(say, title, leaf.at, leaf.of),
        desc=" ".join(filter(None, (say("desc.overview"), claims.summary, figures(board)))),
        language=board.language,
        head=lambda leaf: _head(board, leaf, lead),
        rows=lines,
        marks=list(_marks(say)),
        tones={**dict.fromkeys(MOVES, "rebuttal"), **WHOSE, **_SIGNS},
        lines=list(_feet(board)),
        on=lambda leaf: say("continued-on", page=leaf.at + 1),
    )


def _head(board: Board, leaf: Leaf, lead: Sequence[Block]) -> Piece:
    """Return the title with what is told of the map, or on a later page the strip that leads back to it."""
    say, title = board.say, board.prose(board.claims.title)
    if leaf.at > 1:
        told = say("number-of", entry=say("page"), number=leaf.at, all=leaf.of)
        piece = strip(title, told, "accusation")
        return piece._replace(items=(Link(relative(board.name, board.name), piece.items),))
    crumbs = [board.fixed(say("overview"), strong=True, tone="accusation")]
    return head(crumbs, title, lead=lead, ways=ways(board, board.name))


def _lead(board: Board) -> Iterator[Block]:
    """Yield the summary of the map, if it has one, its figures, and through what its evidence is known."""
    if board.claims.summary:
        yield Block("lead", (Run(board.prose(board.claims.summary)),))
    yield Block("lead", (board.fixed(figures(board)),))
    if basis := known(board):
        yield Block("small", (board.fixed(board.prose(basis), tone="grey"),))


def _marks(say: Wording) -> Iterator[Mark]:
    """Yield the meanings of all signs of the board, in the order of its legend."""
    families = (("standing", STANDINGS), ("board", _SIGNS), ("move", MOVES), ("mark", WHOSE))
    return (Mark(word, say(f"{family}.{word}")) for family, words in families for word in words)


def _feet(board: Board) -> Iterator[Block]:
    """Yield the lines of the foot, the last with links to the coverage of texts where there are several."""
    *lines, last = feet(board.say, board.claims, board.say("left-out.overview"))
    yield from lines
    texts = [text for text in board.claims.texts if board.claims.sections_of(text)]
    yield last._replace(runs=(*last.runs, *(_coverage(board, texts) if len(texts) > 1 else ())))


def _coverage(board: Board, texts: Sequence[str]) -> Iterator[Run]:
    """Yield a link to the coverage of each text."""
    claims, say = board.claims, board.say
    yield Run(f" {say('titled', entry=say('coverage.short'), title='')}", tone="grey")
    for text in texts:
        yield Run(" · " if text != texts[0] else "", tone="grey")
        href = relative(board.name, view_name("coverage", own_name(claims, text)))
        yield Run(board.prose(source_title(claims, text)), href=href, tone="grey")
