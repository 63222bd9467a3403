"""Tables for a terminal."""

from collections.abc import Iterable, Iterator

from argmap.plain.terminal import plain, width

_WIDEST = 40


def columns(
    rows: Iterable[Iterable[object]], *, left: Iterable[int] = (0,), widest: int = _WIDEST
) -> Iterator[str]:
    """Yield a table line by line; the columns named in ``left`` are flush left, all others flush right."""
    cells = [[plain(str(cell), widest) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    flush = set(left)
    for row in cells:
        padded = [
            f"{cell}{' ' * (size - width(cell))}"
            if number in flush
            else f"{' ' * (size - width(cell))}{cell}"
            for number, (cell, size) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(padded).rstrip()
