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
    """Return the letter of a thing in a list, from 0; behind those of the alphabet two, as browsers count."""
    before, own = divmod(at, 26)
    return (letter(before - 1) if before else "") + chr(ord("a") + own)


def letters(node: AccusationNode) -> dict[str, str]:
    """Return the letter of each ground of a charge."""
    return {ground.id: letter(at) for at, ground in enumerate(node.grounds)}
