"""What the legend of a view says of a mark."""

from argmap.drawing.setting import Mark
from argmap.wording.lookup import Wording


def explained(say: Wording, family: str, word: str) -> Mark:
    """Return a mark with its word and what it means."""
    key = f"{family}.{word}"
    return Mark(word, say("meaning", word=say(key), means=say(f"{key}.means")))
