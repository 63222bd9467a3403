"""What stands over a picture and its pages."""

from dataclasses import replace
from functools import partial

from argmap.drawing.page.model import Piece
from argmap.drawing.page.pages import Row
from argmap.wording.lookup import Wording


def numbered(say: Wording, title: str, at: int, of: int) -> str:
    """Return the title of a page, with its number where there are several."""
    return say("page-of", title=title, at=at, of=of) if of > 1 else title


def under(continued: Row, row: Row) -> Row:
    """Return a row that opens a later page below the heading of its group, which says that it goes on."""
    return replace(row, again=partial(opened, continued, row))


def opened(continued: Row, row: Row) -> Row:
    """Return a row below such a heading."""
    part, items = row.part, (continued.piece.at(0, 0), row.piece.at(0, continued.height))

    def parted(room: float) -> tuple[Row, Row] | None:
        parts = part(room - continued.height) if part else None
        return parts and (opened(continued, parts[0]), parts[1])

    return Row(Piece(continued.height + row.height, items), holds=row.holds, part=part and parted)
