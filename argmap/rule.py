"""What a rule is, what it is given and what it yields."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from argmap.diagnostics import Fix, Kind, Path, Severity
from argmap.graph import ArgumentGraph
from argmap.loader import Loaded
from argmap.model import ClaimFile


@dataclass(frozen=True, slots=True)
class Finding:
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
    fix: Fix | None = None


@dataclass(frozen=True)
class Context:
    """What a rule may look at."""

    loaded: Loaded
    graph: ArgumentGraph
    max_words: int = field(default=12, kw_only=True)

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims


Check = Callable[[Context], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """A rule: its name and code, its page, and the check, which pure rules of the loader lack.

    ``page`` has the headings "What it does", "Why it matters", "Example" and "Use instead".
    """

    kind: Kind
    page: str = field(repr=False)
    check: Check | None = None

    @property
    def code(self) -> str:
        return self.kind.code

    @property
    def name(self) -> str:
        return self.kind.name

    @property
    def severity(self) -> Severity:
        return self.kind.severity
