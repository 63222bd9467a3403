"""Whether a question mark behind a quotation puts in doubt what the quotation says."""

from argmap.texts.guard.quoted import Quoted, Run, in_relative_clause

_NEW_CLAUSE = frozenset(":;")
_ASKING = frozenset(["who", "whom", "whose", "what", "which", "when", "where", "why", "how"])
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
    asking = next((index for index in range(2) if clause.word(index) in _ASKING), None)
    if asking is None:
        return True
    modals = [mark.end for mark in clause.having("modal") if mark.start <= asking + _NEAR]
    return bool(modals) and len(clause.tokens) - modals[0] <= _NEAR


def is_inverted(before: Run) -> bool:
    """Tell whether a "did" or an "is" that begins the sentence stands right before the cut."""
    count = len(before.tokens)
    return 0 < count <= _OPENING and before.is_a(count - 1, "question") and before.word(-1) not in _ASKING
