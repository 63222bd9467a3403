"""What the legend of a view says of a mark."""

from functools import lru_cache
from typing import Final

from argmap.drawing.setting import Mark
from argmap.wording.lookup import Wording

_TOLD: Final = ("standing", "move", "attack")
"""Where the word of a mark stands beside it in the picture, or what an arrow means has it."""


@lru_cache(maxsize=512)
def explained(say: Wording, family: str, word: str) -> Mark:
    """Return a mark with what it means, and with its word where that never stands beside it."""
    means = say(f"{family}.{word}.means")
    if family in _TOLD:
        return Mark(word, means)
    return Mark(word, say("meaning", word=say(f"{family}.{word}"), means=means))
