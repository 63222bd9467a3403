"""More room between cards that belong to different things than between those of one."""

from collections.abc import Sequence
from dataclasses import replace

from argmap.drawing.diagram import Card

_ROOM = 10.0


def apart(cards: Sequence[Card], bundles: Sequence[str], room: float = _ROOM) -> tuple[Card, ...]:
    """Keep room below each card that is followed, in its column and frame, by one of another bundle."""
    last: dict[tuple[int, int | None], int] = {}
    spaced = list(cards)
    for at, card in enumerate(cards):
        above = last.get((card.column, card.group))
        if above is not None and bundles[above] != bundles[at]:
            spaced[above] = replace(spaced[above], below=room)
        last[card.column, card.group] = at
    return tuple(spaced)
