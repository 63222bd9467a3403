"""The numbers that the entries under a charge have in references, in the order of reading."""

from collections.abc import Iterator
from itertools import count

from argmap.format.nodes import AccusationNode
from argmap.format.sides import Turn
from argmap.plain.diagnostics import Path


def numbered(node: AccusationNode) -> Iterator[tuple[Path, str]]:
    """Yield the number of each entry: answers count on, and others have the last answer's and a letter."""
    answers, last, others = count(1), "", count()
    for answer in node.walk():
        if answer.turn is Turn.ANSWER:
            last, others = str(next(answers)), count()
            yield answer.path, last
        else:
            yield answer.path, last + letter(next(others))


def letter(at: int) -> str:
    """Return the letter of a thing in a list, from 0; where there are too many for the letters, with a number."""
    return chr(ord("a") + at) if at < 26 else f"a{at - 25}"
