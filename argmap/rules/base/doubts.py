"""How rules put what was found of quotations and sections into words."""

import re
from collections.abc import Collection, Iterator, Sequence

from argmap.plain.diagnostics import Path
from argmap.rules.base import Context, Finding, entry
from argmap.texts.verification import Candidate, CheckedQuotation, Distortion, Doubt

_NAMES = {
    Distortion.NEGATION: "a negation",
    Distortion.HEDGE: "a hedge",
    Distortion.QUANTIFIER: "a quantity or limit",
    Distortion.ATTRIBUTION: "an attribution",
    Distortion.CONDITION: "a condition",
    Distortion.QUESTION: "a question",
    Distortion.MODAL: "a modal verb",
    Distortion.IRONY: "marks of irony",
    Distortion.CORRECTION: "a correction",
}
LOST = frozenset(_NAMES)
"""The kinds of words that a quotation may leave out."""

_PLACES = {
    "swallowed": "swallowed by the elision",
    "before": "left out before the cut",
    "after": "left out after the cut",
    "around": "left out around the quotation",
}


_BY_VOICE = (Distortion.ATTRIBUTION, Distortion.IRONY, Distortion.CORRECTION)
"""What depends on whose words an entry says that it quotes."""


_MARK = r"(?<!\w)'(?=\w)"
"""What opens a quotation in a normalised text."""

_PARTS = "write a list of two quotations"

_UNASSERTED = (Distortion.HEDGE, Distortion.CONDITION, Distortion.QUESTION, Distortion.MODAL)
"""What makes of words a guess, a case or a wish: whoever quotes them looks at them anyhow."""

_CHARGE = 2
"""How long the path of a charge is."""


def doubtful(context: Context, kinds: Collection[Distortion]) -> Iterator[Finding]:
    """Yield the quotations that are doubted for some reasons, unless an `ack` stands beside them."""
    for item in context.quotations:
        unsure = (*item.entry, "voice") in context.loaded.repaired
        for doubt in () if item.acknowledged else _told(item.doubts):
            if doubt.kind in kinds and not (unsure and doubt.kind in _BY_VOICE):
                yield _finding(context, item, doubt)


def _told(doubts: Sequence[Doubt]) -> Sequence[Doubt]:
    """Return the doubts to tell of: what follows is no further one where the words are nobody's assertion."""
    first = [doubt for doubt in doubts if (doubt.kind, doubt.where) != (Distortion.CORRECTION, "after")]
    return first if any(doubt.kind in _UNASSERTED for doubt in first) else doubts


def _finding(context: Context, item: CheckedQuotation, doubt: Doubt) -> Finding:
    parted = doubt.kind is Distortion.DISTANCE
    remedy = f"{_PARTS if parted else 'mend the quotation'}, or say in `ack` beside it why it is fair"
    if doubt.kind is Distortion.ATTRIBUTION and _is_voiceless(context, item.entry):
        remedy = f"{_voiced(doubt)}, {remedy}"
    text = f'the text: "{doubt.passage}"; {remedy}' if doubt.passage else f"known from the lock; {remedy}"
    message, label = described(doubt)
    inserted = doubt.kind is Distortion.INSERTION
    return Finding(item.words_path, f"{entry(item.entry)} {message}", label, remedy if inserted else text)


def _voiced(doubt: Doubt) -> str:
    """Return what to add to a charge that the text quotes, in quotation marks or in its own words."""
    if doubt.where == "around" or re.search(_MARK, doubt.passage):
        return "add `voice: quoted` where these are the accusers' own words"
    return "add `voice: paraphrased` where the text tells of the charge"


def _is_voiceless(context: Context, path: Path) -> bool:
    """Tell whether an entry is a charge that does not say how it reaches us."""
    return path[:1] == ("accusations",) and len(path) == _CHARGE and context.lacks(path, "voice")


def described(doubt: Doubt) -> tuple[str, str]:
    """Return what a quotation does that is doubted, and where that is seen."""
    if doubt.kind is Distortion.INSERTION:
        word = f'"{doubt.word}"' if doubt.word else "words that may turn the meaning"
        return f"puts {word} into a quotation", "not in the text"
    if doubt.kind is Distortion.DISTANCE:
        return "joins words that stand far apart", "far apart in the text"
    if doubt.kind is Distortion.ATTRIBUTION and doubt.where == "around":
        return "quotes words that the text has in quotation marks", "somebody else's, as it seems"
    word = f': "{doubt.word}"' if any(map(str.isalpha, doubt.word)) else ""
    return f"leaves out {_NAMES[doubt.kind]} of the text{word}", _PLACES.get(doubt.where, "left out")


def places(candidates: Sequence[Candidate]) -> str:
    """Return where some passages stand in the text, and how they begin."""
    return ", ".join(
        f'line {item.position.line}, column {item.position.column} ("{item.passage}")' for item in candidates
    )
