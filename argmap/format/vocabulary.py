"""What the words of a claim file mean, as pictures and editors say it."""

from typing import Final

MOVES: Final = {
    "denial": "it is not true: it did not happen, it was not said, it is told wrongly",
    "distinction": "it happened, but it is not that",
    "justification": "it happened, and it was right or excusable",
    "objection": "the charge is not in order",
    "counter-charge": "the accusers do wrong themselves",
    "inconsistency": "the accusers’ own words or acts say the reverse",
    "context": "what is left out changes what it means",
    "concession": "it is granted, and nothing is added",
}
VOICES: Final = {
    "stated": "in the accuser’s own text",
    "quoted": "in the accuser’s quoted words",
    "paraphrased": "as the text paraphrases it",
    "hinted": "only hinted at",
    "reported": "as others report it",
}
ROLES: Final = {
    "accuser": "makes the charges",
    "respondent": "is charged, and answers",
    "witness": "testifies for one side or the other",
    "judge": "decides, or has decided",
    "editor": "publishes or annotates the text",
    "other": "takes part in another way",
}
NATURES: Final = {
    "document": "a paper that is nothing more particular",
    "resolution": "what a body has decided",
    "minutes": "the record of a meeting",
    "testimony": "what a witness says",
    "recollection": "what those who bring it remember",
    "opponent": "the own word or act of those against whom it is brought",
    "own-record": "an earlier word or act of those who bring it",
    "public-record": "what anybody can look up",
    "data": "figures and measurements",
    "exhibit": "a thing that is shown",
    "event": "what happened, as everybody knows",
}
OUTCOMES: Final = {
    "upheld": "the charge was found right",
    "partly-upheld": "a part of the charge was found right",
    "rejected": "the charge was found wrong",
    "open": "it was looked into, and nothing was decided",
}
EFFECTS: Final = {
    "contradicts": "a caveat by which it was not so",
    "corrects": "a caveat by which a date, a name or a word is not right",
}
GENRES: Final = {
    "polemic": "an answer to charges",
    "fact-check": "statements, and what is found of them",
    "pleading": "counts, and what the defence says to them",
    "review": "comments on a work, and what its authors reply",
}
MEANINGS: Final = {
    "move": MOVES,
    "voice": VOICES,
    "role": ROLES,
    "nature": NATURES,
    "outcome": OUTCOMES,
    "effect": EFFECTS,
    "genre": GENRES,
}
"""The words of a key, where they do not explain themselves."""
