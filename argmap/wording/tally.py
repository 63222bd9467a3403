"""How many accusations stand how, in words; reports need no more of what is said of standings."""

from collections.abc import Mapping

from argmap.format.standing import Standing
from argmap.wording.lookup import Wording


def tally(say: Wording, figures: Mapping[str, int]) -> str:
    """Return how many accusations stand how, and what is said beside that; what is nowhere is left out."""
    counts = ((word, figures[word.replace("-", "_")]) for word in Standing)
    told = [", ".join(f"{number} {say.figure(word.replace('-', '_'))}" for word, number in counts if number)]
    if figures["granted_in_part"]:
        told.append(f"{figures['granted_in_part']} {say.figure('granted_in_part')}")
    if figures["accepted"]:
        told.append(say("accepted", answers=say.counted(figures["accepted"], "answer")))
    alone = ("through", "recollection")
    told += [f"{figures[key]} {say.figure(key)}" for key in alone if figures[key]]
    return "; ".join(filter(None, told))
