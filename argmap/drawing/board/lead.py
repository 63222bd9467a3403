"""What the head of a board says of the whole map: its figures, and through what its evidence is known."""

from collections.abc import Collection, Iterator, Sequence

from argmap.drawing.board.rows import Board
from argmap.wording.lookup import capital
from argmap.wording.standing import basis, tally

_NAMED = 12
"""So many charges are named by their numbers; of more it is told how many they are."""


def figures(board: Board) -> str:
    """Return how the charges stand, and on what the answers to them rest, in sentences."""
    return " ".join(_figures(board))


def _figures(board: Board) -> Iterator[str]:
    say, counted = board.say, board.graph.figures
    charges = say.counted(counted.accusations, "charge")
    told = tally(say, counted._asdict())
    yield f"{say('titled', entry=charges, title=told)}." if told else f"{charges}."
    answers = [answer for node in board.graph.accusations.values() for answer in node.contesting]
    pieces = [piece for answer in answers for piece in answer.evidence]
    if pieces:
        sources = say.counted(len({piece.evidence.source for piece in pieces}), "source")
        yield say(
            "rest-on",
            answers=say.counted(len(answers), "answer-rests"),
            pieces=say.counted(len(pieces), "piece"),
            sources=say("from-sources", sources=sources),
        )
    elif answers:
        yield say("without-evidence", answers=say.counted(len(answers), "answer"))
    others = ((counted.replies, "reply"), (counted.remarks, "remark"))
    besides = [say.counted(number, noun) for number, noun in others if number]
    if besides:
        yield say("besides", others=say.listed(besides))


def known(board: Board) -> str:
    """Return through what all evidence under a charge is known, with the charges of which that holds."""
    proven = [node for node in board.graph.accusations.values() if node.counted]
    found: dict[str, dict[int, None]] = {}
    numbers = [board.graph.numbers[node.id] for node in proven]
    for number, node in zip(numbers, proven, strict=True):
        for text in basis(board.say, board.graph, node):
            found.setdefault(text, {})[number] = None
    return " ".join(_held(board, capital(text), held, numbers) for text, held in found.items())


def _held(board: Board, text: str, held: Collection[int], proven: Sequence[int]) -> str:
    """Return of which charges something holds, or of which few it does not."""
    say = board.say
    rest = [number for number in proven if number not in held]
    if not rest:
        return say("basis-of-all", basis=text)
    key, named = ("basis-but-of", rest) if len(rest) < len(held) else ("basis-of", held)
    if len(named) > _NAMED:
        return say("basis-in", basis=text, charges=say.counted(len(held), "charge"))
    return say(key, basis=text, charges=say.listed([*map(str, named)]))
