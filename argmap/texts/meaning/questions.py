"""Whether a question or exclamation mark behind a quotation turns what the quotation says."""

from collections.abc import Iterator

from argmap.texts.meaning.quoted import Quoted, Run, Sign, in_relative_clause
from argmap.texts.verification import Distortion

_NEW_CLAUSE = frozenset(":;")
ASKING = frozenset(["who", "whom", "whose", "what", "which", "when", "where", "why", "how"])
_NEAR = 6
_OPENING = 3


def questioned(before: Run, quoted: Quoted, after: Run) -> bool:
    """Tell whether the words stand in a question, and cannot be seen to.

    "Why did it sink?" takes for granted that it sank; "how could it sink?" does not. A clause with
    "which" is taken for granted, and a colon parts a question from what comes before it.
    """
    if quoted.asks or in_relative_clause(before) or not _NEW_CLAUSE.isdisjoint(after.tokens):
        return False
    parting = [index for index, token in enumerate(before.tokens) if token in _NEW_CLAUSE]
    clause = before.part(parting[-1] + 1 if parting else 0)
    asking = next((index for index in range(2) if clause.word(index) in ASKING), None)
    if asking is None or "ever" in clause.tokens:
        return True
    modals = [mark.end for mark in clause.having("modal") if mark.start <= asking + _NEAR]
    return bool(modals) and len(clause.tokens) - modals[0] <= _NEAR


def is_inverted(before: Run) -> bool:
    """Tell whether a "did" or an "is" that begins the sentence stands right before the cut."""
    count = len(before.tokens)
    return 0 < count <= _OPENING and before.is_a(count - 1, "question") and before.word(-1) not in ASKING


def is_rhetorical(before: Run) -> bool:
    """Tell whether a question expects "never" or "nobody": "Who has ever seen …?"."""
    return "ever" in before.tokens[-_NEAR:]


def exclaimed(before: Run) -> Iterator[Sign]:
    """Yield the word that opens an exclamation and turns it: "Much | he cared!", "Some | democracy!"."""
    first = 1 if before.word(0) in ("a", "an", "and", "but") else 0
    if before.is_a(first, "exclaimed") and len(before.tokens) <= _OPENING:
        yield before.sign_at(Distortion.IRONY, first, first + 1)
