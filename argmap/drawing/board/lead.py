"""What the head of a board says of the whole map: its figures, and through what its evidence is known."""

from collections.abc import Collection, Iterator, Sequence

from argmap.drawing.board.rows import Board
from argmap.format.nodes import EvidenceNode, RebuttalNode
from argmap.format.sides import Turn
from argmap.wording.lookup import capital
from argmap.wording.standing import basis
from argmap.wording.tally import tally

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
    yield from _brought(board)


def _brought(board: Board) -> Iterator[str]:
    """Yield what each kind of entry brings, and how much that is in all where it is more than one kind."""
    say, told = board.say, [*_entries(board)]
    everything = say("of-sources", pieces=_pieces(board, board.graph.evidence), sources=_sources(board))
    several = sum(bool(pieces) for _, pieces in told) > 1
    for entries, pieces in told:
        brought = _pieces(board, pieces) if several else everything
        yield f"{say('titled', entry=entries, title=brought)}." if pieces else f"{entries}."
    if several:
        yield say("pieces-in-all", pieces=everything)


def _pieces(board: Board, pieces: Sequence[EvidenceNode]) -> str:
    return board.say.counted(len(pieces), "piece")


def _sources(board: Board) -> str:
    return board.say.counted(len({piece.evidence.source for piece in board.graph.evidence}), "source")


def _entries(board: Board) -> Iterator[tuple[str, Sequence[EvidenceNode]]]:
    """Yield how many answers, replies, remarks and verdicts there are, and what evidence they bring."""
    say, graph = board.say, board.graph
    for turn in Turn:
        entries = [entry for entry in graph.answers if entry.turn is turn]
        if entries:
            counted = _answers(board, entries) if turn is Turn.ANSWER else say.counted(len(entries), turn)
            yield counted, [piece for entry in entries for piece in entry.evidence]
    verdicts = [verdict for node in graph.accusations.values() for verdict in node.verdicts]
    if verdicts:
        counted = say.counted(len(verdicts), "verdict-given")
        yield counted, [piece for verdict in verdicts for piece in verdict.evidence]


def _answers(board: Board, answers: Sequence[RebuttalNode]) -> str:
    """Return how many answers there are, how many of them are concessions, and how many bring evidence."""
    say = board.say
    told = say.counted(len(answers), "answer")
    if conceding := sum(answer.concedes for answer in answers):
        concessions = say.counted(conceding, "move.concession")
        told = say("among-answers", answers=told, concessions=concessions)
    proven = sum(bool(answer.evidence) for answer in answers)
    return say("answers-with-evidence", answers=told, number=proven) if 0 < proven < len(answers) else told


def known(board: Board) -> str:
    """Return through what all evidence under a charge is known, with the charges of which that holds."""
    proven = [node for node in board.graph.accusations.values() if node.counted]
    found: dict[str, dict[int, None]] = {}
    numbers = [board.graph.numbers[node.id] for node in proven]
    for number, node in zip(numbers, proven, strict=True):
        for text in basis(board.say, board.graph, node, in_figures=False):
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
