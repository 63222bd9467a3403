"""A page that is being made: its name, the map that it is about, and the signs that it has shown so far."""

from dataclasses import dataclass, field

from argmap.pages import addresses
from argmap.pages.record import Record


@dataclass(frozen=True)
class Page:
    """What the functions that templates call know of the page that they are called for."""

    record: Record
    name: str
    """From the top of the folder, from which its links lead."""
    signs: set[str] = field(default_factory=set)

    @property
    def holds_all(self) -> bool:
        """Whether it is the document that holds everything, in which links lead to places in it."""
        return self.name == addresses.PRINT
