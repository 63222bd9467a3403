"""What the legend of a view says of a mark."""

from functools import lru_cache

from argmap.drawing.setting import Mark
from argmap.wording.lookup import Wording


@lru_cache(maxsize=512)
def explained(say: Wording, family: str, word: str) -> Mark:
    """Return a mark with its word and what it means; what an arrow means says its word."""
    means = say(f"{family}.{word}.means")
    if family == "attack":
        return Mark(word, means)
    return Mark(word, say("meaning", word=say(f"{family}.{word}"), means=means))
