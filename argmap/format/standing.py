"""How a charge stands, reckoned from what its answers and verdicts add.

The words say what was done about a charge, never whether it is true: no acceptability is computed, for on
a tree that would only say "answered" in the voice of a judge.
"""

from collections.abc import Collection, Iterable
from enum import Enum, StrEnum
from typing import NamedTuple

from argmap.plain.value import Value


class Standing(StrEnum):
    """How an accusation stands: the first of these that fits."""

    ANSWERED_WITH_EVIDENCE = "answered-with-evidence"
    ANSWERED_BY_ARGUMENT = "answered-by-argument"
    CONCEDED = "conceded"
    JUDGED = "judged"
    UNANSWERED = "unanswered"


ANSWERED = (Standing.ANSWERED_WITH_EVIDENCE, Standing.ANSWERED_BY_ARGUMENT)


class Grant(Enum):
    """How much of a charge an answer grants."""

    NOTHING = 0
    PART = 1
    WHOLE = 2


class Weight(NamedTuple):
    """What one answer adds to how a charge stands."""

    contests: bool
    has_evidence: bool = False
    grants: Grant = Grant.NOTHING
    by: tuple[str, ...] = ()


class Stand(Value):
    """How a charge stands, and what is said beside that of what is granted."""

    standing: Standing
    granted_in_part: bool
    conceded_by: tuple[str, ...]
    """Who grants the whole of it."""


def stand(answers: Iterable[Weight], outcomes: Collection[str]) -> Stand:
    """Return how a charge stands after its answers, and after verdicts with these outcomes."""
    weights = list(answers)
    contesting = [item for item in weights if item.contests]
    whole = [item for item in weights if item.grants is Grant.WHOLE]
    if contesting:
        proven = any(item.has_evidence for item in contesting)
        standing = Standing.ANSWERED_WITH_EVIDENCE if proven else Standing.ANSWERED_BY_ARGUMENT
    elif whole:
        standing = Standing.CONCEDED
    else:
        standing = Standing.JUDGED if set(outcomes) - {"open"} else Standing.UNANSWERED
    in_part = any(item.grants is Grant.PART for item in weights) and standing is not Standing.CONCEDED
    conceded_by = tuple(dict.fromkeys(party for item in whole for party in item.by))
    return Stand(standing, in_part, conceded_by)
