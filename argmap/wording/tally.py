"""How many accusations stand how, in words; reports need no more of what is said of standings."""

from collections.abc import Iterator, Mapping

from argmap.format.standing import Standing
from argmap.wording.lookup import Wording


def tally(say: Wording, figures: Mapping[str, int]) -> str:
    """Return how many accusations stand how, and what is said beside that; what is nowhere is left out."""
    alone = ("through", "recollection")
    bases = (f"{figures[key]} {say.figure(key)}" for key in alone if figures[key])
    return "; ".join(filter(None, [*standings(say, figures), *bases]))


def standings(say: Wording, figures: Mapping[str, int]) -> Iterator[str]:
    """Yield how many accusations stand how, of how many a part is granted, and what answers are accepted."""
    counts = ((word, figures[word.replace("-", "_")]) for word in Standing)
    yield ", ".join(f"{number} {say.figure(word.replace('-', '_'))}" for word, number in counts if number)
    if figures["granted_in_part"]:
        yield f"{figures['granted_in_part']} {say.figure('granted_in_part')}"
    if figures["accepted"]:
        yield say("accepted", answers=say.counted(figures["accepted"], "answer"))
