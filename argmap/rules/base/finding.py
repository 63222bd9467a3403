"""What a rule yields."""

from typing import Literal

from argmap.claimfile.patches import Mend
from argmap.plain.diagnostics import Path
from argmap.plain.value import Value


class Finding(Value):
    """What a rule has to say of one place; the checker turns paths into positions.

    ``on`` tells whether the key or the value at the path is marked. ``related`` holds further places
    of the same file, each with the words that stand beside it.
    """

    path: Path
    message: str
    label: str = ""
    help: str = ""
    on: Literal["key", "value"] = "value"
    related: tuple[tuple[Path, str], ...] = ()
    fix: Mend | None = None
