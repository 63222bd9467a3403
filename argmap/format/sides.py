"""Who speaks where no `by` tells, who is charged, and whose turn an entry under a charge is.

The accusing side of a charge is who makes it, whatever the roles.
"""

from enum import StrEnum

from argmap.format.identifiers import UNNAMED
from argmap.format.models import Accusation, ClaimFile, Verdict

Parties = tuple[str, ...]

BEYOND_THE_SIDES = frozenset(["judge", "editor"])
"""The roles of those who take no side."""

_UNSAID = frozenset(["hinted", "reported"])
"""The voices of charges that nobody need have made in so many words."""


class Turn(StrEnum):
    """Whose turn an entry under a charge is; only answers count."""

    ANSWER = "answer"
    REPLY = "reply"
    REMARK = "remark"


class Sides:
    """The sides that the parties of a claim file take, charge by charge."""

    def __init__(self, claims: ClaimFile) -> None:
        self._roles = {id_: party.role for id_, party in claims.parties.items()}
        self._judge = self._only("judge") or self._only("editor")

    def _only(self, role: str) -> Parties:
        """Return the only party of a role; none where there is not exactly one."""
        having = tuple(id_ for id_, own in self._roles.items() if own == role)
        return having if len(having) == 1 else ()

    def makers(self, item: Accusation) -> Parties:
        """Return who makes a charge."""
        if item.by:
            return item.by
        return (UNNAMED,) if item.voice in _UNSAID else self._only("accuser")

    def giver(self, item: Verdict) -> Parties:
        """Return who gives a verdict."""
        return item.by or self._judge

    def answering(self, makers: Parties) -> Parties:
        """Return who answers a charge by default."""
        return self._only("accuser" if self._are(makers, "respondent") else "respondent")

    def opposite(self, by: Parties) -> Parties:
        """Return who by default speaks against an answer or a reply."""
        if self._are(by, "respondent"):
            return self._only("accuser")
        return self._only("respondent") if self._are(by, "accuser") else ()

    def charged(self, makers: Parties) -> frozenset[str]:
        """Return who is charged by some: the respondents, or all with a side where one of these charges."""
        roles = {"accuser", "respondent"} if self._are(makers, "respondent") else {"respondent"}
        return frozenset(id_ for id_, role in self._roles.items() if role in roles).difference(makers)

    def may_grant(self, by: Parties, makers: Parties) -> bool:
        """Tell whether some may grant a charge; where nobody is named, nothing speaks against it."""
        return self.charged(makers).issuperset(by)

    def turn(self, by: Parties, makers: Parties, above: Turn | None) -> Turn:
        """Return whose turn an entry is that stands under a charge, or under an entry with a turn."""
        if above is Turn.ANSWER or are_among(by, makers):
            return Turn.REPLY
        remarked = above is None and bool(by) and all(self._roles.get(id_) in BEYOND_THE_SIDES for id_ in by)
        return Turn.REMARK if remarked or above is Turn.REMARK else Turn.ANSWER

    def _are(self, by: Parties, role: str) -> bool:
        return {self._roles.get(party) for party in by} == {role}


def are_among(by: Parties, makers: Parties) -> bool:
    """Tell whether those who speak are among the makers of a charge; nobody knows that of the unnamed."""
    return bool(by) and UNNAMED not in by and set(by) <= set(makers)
