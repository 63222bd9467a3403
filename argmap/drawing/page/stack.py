"""Things set one below the other in a column, each as high as it comes out."""

from collections.abc import Iterator

from argmap.drawing.page.model import At, Item, Piece, Shape, Words
from argmap.drawing.setting import Block, Setting
from argmap.drawing.typeset import flush_right, typeset


class Stack:
    """A column that grows downwards; ``y`` is where the next thing goes."""

    def __init__(self, width: float) -> None:
        self.width, self.y = width, 0.0
        self.items: list[Item] = []
        self._set: list[tuple[float, float, int]] = []  # from where, how high, and in how many lines

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
        self._set.append((self.y, setting.height, len(setting.paragraphs[0].lines)))
        self.y += setting.height

    def piece(self, piece: Piece, *, left: float = 0.0, above: float = 0.0) -> None:
        """Put a piece below."""
        self.y += above
        self.items.append(piece.at(left, self.y))
        self._set.append((self.y, piece.height, 1))
        self.y += piece.height

    def done(self, below: float = 0.0) -> Piece:
        """Return what is in the column as one piece."""
        return Piece(self.y + below, tuple(self.items))

    def parted(self, room: float) -> "tuple[Stack, Stack] | None":
        """Return what some room holds and what is left over; nothing if it holds not a line, or all.

        Paragraphs are parted between lines, pieces are not.
        """
        cut = max((cut for cut in self._cuts() if cut <= room), default=self.y)
        if cut >= self.y:
            return None
        first, rest = Stack(self.width), Stack(self.width)
        first.y, rest.y = cut, self.y - cut
        first._set = [(at, 0.0, 1) for at in self._cuts() if at <= cut]
        rest._set = [(at - cut, 0.0, 1) for at in self._cuts() if at > cut]
        for item in self.items:
            above, below = _divided(item, cut)
            first.items += above
            rest.items += below
        return first, rest

    def _cuts(self) -> Iterator[float]:
        """Yield where the column may be parted: behind each line and each piece."""
        for top, height, lines in self._set:
            yield from (top + height * at / lines for at in range(1, lines + 1))


def _line_ends(setting: Setting) -> list[float]:
    """Return where each line of a paragraph ends."""
    lines = len(setting.paragraphs[0].lines)
    return [setting.height * at / lines for at in range(1, lines + 1)]


def _divided(item: Item, cut: float) -> tuple[list[Item], list[Item]]:
    """Return what of a thing stands above a height, and what below, as from there."""
    if isinstance(item, Words):
        ends = _line_ends(item.setting)
        kept = sum(item.y + end < cut + 1 for end in ends)
        if 0 < kept < len(ends):
            below = item._replace(y=0.0, setting=_lines(item.setting, kept, len(ends)))
            return [item._replace(setting=_lines(item.setting, 0, kept))], [below]
    if isinstance(item, Words | Shape | At) and item.y >= cut:
        return [], [item._replace(y=item.y - cut)]
    return [item], []


def _lines(setting: Setting, first: int, last: int) -> Setting:
    """Return some lines of a paragraph by themselves; its sign stays with the first."""
    paragraph, ends = setting.paragraphs[0], [0.0, *_line_ends(setting)]
    lines = tuple(line._replace(y=line.y - ends[first]) for line in paragraph.lines[first:last])
    signs = setting.signs if first == 0 else ()
    return setting._replace(
        height=ends[last] - ends[first], paragraphs=(paragraph._replace(lines=lines),), signs=signs
    )
