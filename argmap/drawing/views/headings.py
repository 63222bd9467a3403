"""What stands over a picture and its pages."""

from dataclasses import replace

from argmap.drawing.page.model import Piece
from argmap.drawing.page.pages import Row
from argmap.wording.lookup import Wording


def numbered(say: Wording, title: str, at: int, of: int) -> str:
    """Return the title of a page, with its number where there are several."""
    return say("page-of", title=title, at=at, of=of) if of > 1 else title


def under(heading: Row, row: Row) -> Row:
    """Return a row that stands below the heading of its group wherever it opens a later page."""

    def again() -> Row:
        items = (heading.piece.at(0, 0), row.piece.at(0, heading.height))
        return Row(Piece(heading.height + row.height, items), holds=row.holds)

    return replace(row, again=again)
