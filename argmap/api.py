"""What a program or a notebook calls: a claim file loaded, checked and drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from argmap.checker import Checker, FileResult, lock_beside
from argmap.config import Settings, find_settings
from argmap.diagnostics import Diagnostic, Severity
from argmap.errors import ArgmapError
from argmap.graph import ArgumentGraph
from argmap.loader import load as load_text
from argmap.loader import read_source
from argmap.model import ClaimFile


class ClaimFileError(ArgmapError):
    """A claim file has faults that keep it from being read; ``diagnostics`` holds them."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        first = diagnostics[0]
        line, column = first.span.start
        super().__init__(
            f"{first.file}:{line}:{column}: {first.message}"
            + (f" (and {len(diagnostics) - 1} more)" if len(diagnostics) > 1 else "")
        )
        self.diagnostics = tuple(diagnostics)


@dataclass(frozen=True)
class Map:
    """A claim file that was read; in a notebook it shows itself as its overview."""

    claims: ClaimFile
    graph: ArgumentGraph

    def _repr_svg_(self) -> str:
        first, *_ = render(self, views=["overview"]).values()
        return first.decode()


def load(path: str | PathLike[str]) -> Map:
    """Read a claim file.

    Raises ``InputError`` where the file cannot be read, and ``ClaimFileError`` where it breaks the
    format. What only ``check`` can tell, such as a reference that leads nowhere, is not looked at.
    """
    loaded = load_text(read_source(Path(path)))
    faults = [item for item in loaded.diagnostics if item.severity is Severity.ERROR]
    if faults or loaded.claims is None:
        raise ClaimFileError(faults)
    return Map(loaded.claims, ArgumentGraph.of(loaded.claims))


def check(path: str | PathLike[str], settings: Settings | None = None) -> FileResult:
    """Check a claim file, under the settings of the project it lies in unless others are given.

    Raises ``InputError`` and ``ConfigError``.
    """
    file = Path(path)
    checker = Checker(settings or find_settings(file.absolute().parent))
    return checker.check(read_source(file), lock_beside(file))


def render(
    subject: Map | str | PathLike[str],
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
) -> dict[str, bytes]:
    """Draw a map as SVG: the name of each file and its content.

    ``views`` chooses among `overview`, `topics` and `accusations`, ``only`` among identifiers of
    topics and accusations. Raises what ``load`` raises, and ``EngineError``.
    """
    from argmap.drawing import render as draw

    graph = subject.graph if isinstance(subject, Map) else load(subject).graph
    return draw(graph, views=views, only=only)
