"""What quotations rest on and how sources are known, as pictures show it.

Whether it was the text that vouched for a quotation or the lock makes no difference to a picture, so
that it is the same with the text at hand and without.
"""

from collections.abc import Iterator

from argmap.format.knowledge import Knowledge
from argmap.format.models import Passage
from argmap.plain.diagnostics import Path
from argmap.texts.places import is_amiss, section_of
from argmap.texts.verification import CheckedQuotation, Status, Verification
from argmap.wording.lookup import Wording


def mark_of(quotation: CheckedQuotation | None) -> str:
    """Return the mark of a quotation: found as it is quoted, not found so, or not looked for."""
    if quotation and quotation.status is not Status.NONE:
        return "verified"
    return "amiss" if quotation and is_amiss(quotation) else "unverified"


def not_verified(say: Wording, amiss: int, unverified: int) -> Iterator[str]:
    """Yield how many quotations were looked for in vain, and for how many nobody looked, where any are."""
    for mark, number in (("amiss", amiss), ("unverified", unverified)):
        if number:
            yield say(f"quotations.{mark}", quotations=say.counted(number, "quotation"))


class Proof:
    """Tells of each quotation whether it was verified, and of each source how it is known."""

    def __init__(self, verification: Verification, say: Wording, knowledge: Knowledge) -> None:
        self._in_source = verification.in_source
        self._quotations = {item.path: item for item in verification.quotations}
        self.say = say
        self.knowledge = knowledge

    def mark(self, entry: Path, index: int) -> str:
        """Return the mark of a quotation of an entry."""
        return mark_of(self._quotations.get((*entry, "quote", index)))

    def section(self, entry: Path, index: int) -> str | None:
        """Return the section in which a quotation of an entry stands, where that can be told."""
        item = self._quotations.get((*entry, "quote", index))
        return section_of(self.knowledge.claims, item) if item else None

    def in_source(self, entry: Path, index: int) -> bool:
        """Tell whether a quotation of an entry was checked in the source itself."""
        return (*entry, "quote", index) in self._in_source

    def told(self, entry: Path, passage: Passage) -> str:
        """Return the same of all quotations of an entry in a sentence; nothing where nothing is quoted."""
        marks = {self.mark(entry, index) for index in range(len(passage.quote or ()))}
        if not marks:
            return ""
        mark = next(mark for mark in ("amiss", "unverified", "verified") if mark in marks)
        own = any(self.in_source(entry, index) for index in range(len(passage.quote or ())))
        beside = f" {self.say('quotation.in-source')}" if own else ""
        return f" {self.say(f'quotation.{mark}')}{beside}"
