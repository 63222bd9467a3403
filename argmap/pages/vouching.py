"""What vouches for the quotations of a map: how many were held against what, and how a page says so."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from argmap.drawing.views.proof import mark_of, not_verified
from argmap.texts.verification import CheckedQuotation, Status
from argmap.wording.lookup import Wording

_VOUCHES: Final = {Status.TEXT: "text", Status.LOCK: "lock"}


class Tally(NamedTuple):
    """How many quotations were found in the text, or are known by the lock to have been.

    ``amiss`` are those that the text does not have as they are quoted, ``unverified`` those that nobody
    looked for.
    """

    text: int
    lock: int
    amiss: int
    unverified: int

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
    return _VOUCHES.get(item.status) or mark_of(item)


def told(say: Wording, tally: Tally) -> str:
    """Return what vouches for the quotations, and for how many of them nothing does."""
    if not any(tally):
        return say("site.vouched.nothing")
    total = say.counted(sum(tally), "quotation")
    by = {"text": tally.text, "lock": tally.lock}
    sentences = [say(f"site.vouched.{tally.vouched_by}", verified=tally.verified, quotations=total, **by)]
    if tally.verified + tally.amiss:  # else that was just said
        sentences += [f"{item}." for item in not_verified(say, tally.amiss, tally.unverified)]
    return " ".join(sentences)


def against(say: Wording, tally: Tally) -> Iterator[str]:
    """Yield how many quotations were held against what, as the items of a list."""
    for name in _VOUCHES.values():
        if number := getattr(tally, name):
            yield say(f"site.about.against.{name}", quotations=say.counted(number, "quotation"))
    yield from not_verified(say, tally.amiss, tally.unverified)
