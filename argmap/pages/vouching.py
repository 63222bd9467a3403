"""What vouches for the quotations of a map: how many were held against what, and how a page says so."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from argmap.texts.places import is_amiss
from argmap.texts.verification import CheckedQuotation, Status
from argmap.wording.lookup import Wording

_VOUCHES: Final = {Status.TEXT: "text", Status.LOCK: "lock"}


class Tally(NamedTuple):
    """How many quotations were found in the text, or are known by the lock to have been.

    ``amiss`` are those that the text does not have as they are quoted, ``none`` those that nobody looked for.
    """

    text: int
    lock: int
    amiss: int
    none: int

    @classmethod
    def of(cls, quotations: Iterable[CheckedQuotation]) -> "Tally":
        found = Counter(_vouching(item) for item in quotations)
        return cls(*(found[name] for name in cls._fields))

    @property
    def verified(self) -> int:
        return self.text + self.lock

    @property
    def vouched_by(self) -> str:
        """What vouches for those that are verified: one thing, both or nothing."""
        return "both" if self.text and self.lock else "text" if self.text else "lock" if self.lock else "none"


def _vouching(item: CheckedQuotation) -> str:
    return _VOUCHES.get(item.status) or ("amiss" if is_amiss(item) else "none")


def told(say: Wording, tally: Tally) -> str:
    """Return what vouches for the quotations, and for how many of them nothing does."""
    total = say.counted(sum(tally), "quotation")
    by = {"text": tally.text, "lock": tally.lock}
    sentences = [say(f"site.vouched.{tally.vouched_by}", verified=tally.verified, quotations=total, **by)]
    for name in ("amiss", "none"):
        number = getattr(tally, name)
        if number and tally.verified + tally.amiss:  # else that was just said
            sentences.append(against(say, name, number) + ".")
    return " ".join(sentences)


def against(say: Wording, name: str, number: int) -> str:
    """Return how many quotations were held against what, as an item of a list."""
    return say(f"site.about.against.{name}", quotations=say.counted(number, "quotation"))
