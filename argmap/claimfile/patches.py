"""What a fix changes, as rules say it: in paths."""

from argmap.claimfile import Loaded
from argmap.plain.diagnostics import Edit, Fix, Path
from argmap.plain.value import Value


class Replace(Value):
    """Give a value another text."""

    path: Path
    text: str


class Rekey(Value):
    """Let a value stand under another key."""

    path: Path
    key: str


class Change(Value):
    """Put other texts in the place of some characters of a value, each counted from ``start`` to ``end``."""

    path: Path
    parts: tuple[tuple[int, int, str], ...]


class Strip(Value):
    """Take white space from the ends of the lines of a value, from its own end, and from behind it."""

    path: Path


class Remove(Value):
    """Take out a key with its value, or an item of a list, and what would be left empty by that."""

    path: Path


class Below(Value):
    """Put a line below a value, as far in as its key, or behind it in brackets, which it has none of."""

    path: Path
    line: str


class Divide(Value):
    """Put several names in the place of one, as the items of a list."""

    path: Path
    names: tuple[str, ...]


Patch = Replace | Rekey | Change | Strip | Remove | Below | Divide


class Mend(Value):
    """The fix of a finding: what is to be changed; a safe one cannot change what the file means."""

    title: str
    patches: tuple[Patch, ...]
    safe: bool = False

    @property
    def removes(self) -> bool:
        return any(isinstance(patch, Remove) for patch in self.patches)

    def fix(self, loaded: Loaded) -> Fix | None:
        """Return the fix for one file, or ``None`` where its layout leaves no plain way to do it."""
        from argmap.claimfile.patching import edits_of  # few files need it

        edits: list[Edit] = []
        for patch in self.patches:
            own = edits_of(patch, loaded) if loaded.has(patch.path) else None
            if own is None:
                return None
            edits += own
        return Fix(self.title, tuple(edits), self.safe) if edits else None
