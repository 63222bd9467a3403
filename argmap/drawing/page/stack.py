"""Things set one below the other in a column, each as high as it comes out."""

from argmap.drawing.page.model import Item, Piece, Words
from argmap.drawing.setting import Block
from argmap.drawing.typeset import flush_right, typeset


class Stack:
    """A column that grows downwards; ``y`` is where the next thing goes."""

    def __init__(self, width: float) -> None:
        self.width, self.y = width, 0.0
        self.items: list[Item] = []

    def block(
        self, block: Block, *, left: float = 0.0, above: float = 0.0, room: float = 0.0, flush: bool = False
    ) -> None:
        """Set a paragraph below, ``left`` from the side and ``room`` narrower than the column.

        ``flush`` lets its lines end at the right side.
        """
        self.y += above
        setting = typeset([block], self.width - left - room, pad=0, top=0)
        setting = flush_right(setting) if flush else setting
        self.items.append(Words(left, self.y, setting))
        self.y += setting.height

    def piece(self, piece: Piece, *, left: float = 0.0, above: float = 0.0) -> None:
        """Put a piece below."""
        self.y += above
        self.items.append(piece.at(left, self.y))
        self.y += piece.height

    def done(self, below: float = 0.0) -> Piece:
        """Return what is in the column as one piece."""
        return Piece(self.y + below, tuple(self.items))
