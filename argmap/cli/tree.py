"""Entries of a map as a tree that reads well in a terminal."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.plain.terminal import plain, width
from argmap.reporters import Style

_DRAWN = ("├─ ", "└─ ", "│  ", "   ")
_TYPED = ("|- ", "`- ", "|  ", "   ")
_NARROWEST = 24


@dataclass
class Branch:
    """One entry: a heading in the colour of its role, a title, what is said of it, and what hangs on it."""

    role: str
    heading: str
    texts: list[str] = field(default_factory=list)
    branches: list["Branch"] = field(default_factory=list)
    title: str = ""


def tree(branch: Branch, style: Style, *, drawn: bool = True) -> Iterator[str]:
    """Yield the lines of an entry and of all that hangs on it."""
    yield from _lines(branch, "", "", style, _DRAWN if drawn else _TYPED)


def _lines(branch: Branch, first: str, rest: str, style: Style, signs: tuple[str, ...]) -> Iterator[str]:
    fork, last, trunk, gap = signs
    below = f"{rest}{trunk if branch.branches else gap}"
    lead = first
    for line in wrap(branch.heading, style.width - len(below)):
        yield f"{lead}{style.paint(line, branch.role)}"
        lead = below
    for line in wrap(branch.title, style.width - len(below)) if branch.title else ():
        yield f"{below}{style.paint(line, 'strong')}"
    for text in branch.texts:
        for line in wrap(text, style.width - len(below)):
            yield f"{below}{line}"
    for item in branch.branches:
        ends = item is branch.branches[-1]
        yield f"{rest}{trunk}".rstrip()
        head, stem = (last, gap) if ends else (fork, trunk)
        yield from _lines(item, f"{rest}{head}", f"{rest}{stem}", style, signs)


def wrap(text: str, room: int) -> Iterator[str]:
    """Yield a text in lines of at most ``room`` columns, broken at spaces where there are any."""
    room = max(room, _NARROWEST)
    line = ""
    for word in plain(text, most=100_000).split():
        joined = f"{line} {word}" if line else word
        if width(joined) <= room:
            line = joined
            continue
        if line:
            yield line
        *whole, line = _pieces(word, room)
        yield from whole
    yield line


def _pieces(word: str, room: int) -> Iterator[str]:
    """Yield a word that may be wider than a line in pieces that are not."""
    piece, used = "", 0
    for character in word:
        columns = width(character)
        if used + columns > room:
            yield piece
            piece, used = "", 0
        piece += character
        used += columns
    yield piece
