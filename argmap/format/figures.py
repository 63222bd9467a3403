"""What a map holds, in numbers."""

from typing import NamedTuple


class Figures(NamedTuple):
    """What a map holds, counted; an answer that meets several charges counts once.

    ``through`` and ``recollection`` count the charges of which all that is brought in answer is known through
    one source, or is memory alone.
    """

    accusations: int
    grounds: int
    rebuttals: int
    replies: int
    remarks: int
    evidence: int
    sources: int
    topics: int
    answered_with_evidence: int
    answered_by_argument: int
    conceded: int
    judged: int
    unanswered: int
    granted_in_part: int
    accepted: int
    through: int
    recollection: int
