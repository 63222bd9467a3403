"""The lock beside a claim file, after a name in that file has changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from argmap.cli.streams import note
from argmap.plain.diagnostics import Path as DataPath
from argmap.plain.errors import InputError
from argmap.plain.files import write_whole
from argmap.plain.span import SourceText


@dataclass(frozen=True)
class Relocking:
    """What becomes of a lock: nothing, where there is none or it does not have the names."""

    place: Path
    old: bytes = b""
    new: bytes = b""

    @classmethod
    def of(cls, place: Path, names: Mapping[DataPath, str]) -> "Relocking":
        """Return a lock with new names, which stand by the old paths; one that cannot be read stays."""
        from argmap.texts.lock import read_lock, written
        from argmap.texts.renaming import renamed

        if not place.exists():
            return cls(place)
        try:
            lock = read_lock(place)
        except InputError as error:
            note(str(error))
            return cls(place)
        return cls(place, written(lock), written(renamed(lock, names)))

    @property
    def source(self) -> SourceText:
        return SourceText(str(self.place), self.old.decode())

    @property
    def changed(self) -> bool:
        return self.new != self.old

    def write(self) -> None:
        """Write the lock anew, where it is another; raises ``OutputError``."""
        if self.changed:
            write_whole(self.place, self.new)
