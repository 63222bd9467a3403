"""What the words of a claim file mean, as pictures and editors say it."""

from typing import Final

MOVES: Final = {
    "denial": "it did not happen, it was not said",
    "distinction": "it happened, but it is not that",
    "justification": "it happened, and it was right or excusable",
    "objection": "the charge is not in order",
    "counter-charge": "the accusers did the same, or the reverse",
    "context": "what is left out changes what it means",
}
VOICES: Final = {
    "quoted": "in the accuser’s quoted words",
    "paraphrased": "as the text paraphrases it",
    "hinted": "only hinted at",
    "reported": "as others report it",
}
MEANINGS: Final = {"move": MOVES, "voice": VOICES}
"""The words of a key, where they do not explain themselves."""
