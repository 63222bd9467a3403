"""The way from a place in a changed text back to the same place in what it was made from."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable


class Edits:
    """What one step replaced: for each piece its bounds in the new and in the old text, in order."""

    def __init__(self) -> None:
        self.new_starts = array("L")
        self.new_ends = array("L")
        self.old_starts = array("L")
        self.old_ends = array("L")

    def add(self, new: tuple[int, int], old: tuple[int, int]) -> None:
        self.new_starts.append(new[0])
        self.new_ends.append(new[1])
        self.old_starts.append(old[0])
        self.old_ends.append(old[1])

    def start(self, offset: int) -> int:
        """Return where the character at an offset of the new text stood."""
        piece = bisect_right(self.new_starts, offset) - 1
        if piece < 0:
            return offset
        if offset < self.new_ends[piece]:
            inside = offset - self.new_starts[piece]
            return min(self.old_starts[piece] + inside, max(self.old_ends[piece] - 1, self.old_starts[piece]))
        return offset - self.new_ends[piece] + self.old_ends[piece]

    def end(self, offset: int) -> int:
        """Return where the character before an offset of the new text ended."""
        piece = bisect_right(self.new_starts, offset - 1) - 1
        if piece < 0 or not offset:
            return offset
        if offset <= self.new_ends[piece]:
            alike = (
                self.new_ends[piece] - self.new_starts[piece] == self.old_ends[piece] - self.old_starts[piece]
            )
            return self.old_starts[piece] + offset - self.new_starts[piece] if alike else self.old_ends[piece]
        return offset - self.new_ends[piece] + self.old_ends[piece]

    def forward(self, offset: int) -> int:
        """Return where a place of the old text went; what is gone leads to what follows it."""
        piece = bisect_left(self.old_ends, offset)
        if piece < len(self.old_starts) and self.old_starts[piece] < offset <= self.old_ends[piece]:
            return self.new_ends[piece]
        return offset if not piece else offset - self.old_ends[piece - 1] + self.new_ends[piece - 1]


Replacement = str | Callable[[re.Match[str]], str]


def substitute(pattern: re.Pattern[str], replacement: Replacement, text: str) -> tuple[str, Edits]:
    """Replace every match, and keep account of it."""
    return rewrite(
        (
            (*match.span(), replacement if isinstance(replacement, str) else replacement(match))
            for match in pattern.finditer(text)
        ),
        text,
    )


def rewrite(changes: Iterable[tuple[int, int, str]], text: str) -> tuple[str, Edits]:
    """Replace stretches of a text, each given with what comes in its place, in order."""
    edits, length, last = Edits(), 0, 0
    pieces: list[str] = []
    for start, end, new in changes:
        if new == text[start:end]:
            continue
        length += start - last
        pieces += (text[last:start], new)
        edits.add((length, length + len(new)), (start, end))
        length, last = length + len(new), end
    if not pieces:
        return text, edits
    pieces.append(text[last:])
    return "".join(pieces), edits


def remove(spans: list[tuple[int, int]], text: str) -> tuple[str, Edits]:
    """Take stretches out of a text, given in order."""
    edits, gone, last = Edits(), 0, 0
    pieces: list[str] = []
    for start, end in spans:
        pieces.append(text[last:start])
        edits.add((start - gone, start - gone), (start, end))
        gone, last = gone + end - start, end
    pieces.append(text[last:])
    return "".join(pieces), edits


def unwrap(pattern: re.Pattern[str], text: str) -> tuple[str, Edits]:
    """Leave of each match its first group."""
    spans = []
    for match in pattern.finditer(text):
        spans += [(match.start(), match.start(1)), (match.end(1), match.end())]
    return remove([span for span in spans if span[0] < span[1]], text)
