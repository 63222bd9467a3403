"""What quotations rest on and how sources are known, as pictures show it.

Whether it was the text that vouched for a quotation or the lock makes no difference to a picture, so
that it is the same with the text at hand and without.
"""

from argmap.format.knowledge import Knowledge
from argmap.format.models import Passage
from argmap.plain.diagnostics import Path
from argmap.texts.places import section_of
from argmap.texts.verification import Status, Verification
from argmap.wording.lookup import Wording


class Proof:
    """Tells of each quotation whether it was verified, and of each source how it is known."""

    def __init__(self, verification: Verification, say: Wording, knowledge: Knowledge) -> None:
        self._status, self._in_source = verification.status, verification.in_source
        self._quotations = {item.path: item for item in verification.quotations}
        self.say = say
        self.knowledge = knowledge

    def mark(self, entry: Path, index: int) -> str:
        """Return the mark of a quotation of an entry."""
        status = self._status.get((*entry, "quote", index), Status.NONE)
        return "unverified" if status is Status.NONE else "verified"

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
        mark = "unverified" if "unverified" in marks else "verified"
        own = any(self.in_source(entry, index) for index in range(len(passage.quote or ())))
        beside = f" {self.say('quotation.in-source')}" if own else ""
        return f" {self.say(f'quotation.{mark}')}{beside}"
