"""What a program or a notebook calls: a claim file loaded, checked and drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from argmap.checking.checker import Checker, FileResult, lock_beside
from argmap.checking.settings import Settings, find_settings
from argmap.claimfile import load as load_text
from argmap.claimfile import read_source
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.loader.noted import Limits
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.errors import ArgmapError


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
    file: Path

    def _repr_svg_(self) -> str:
        first, *_ = render(self, views=["overview"]).values()
        return first.decode()


def load(path: str | PathLike[str], settings: Settings | None = None) -> Map:
    """Read a claim file, within the limits of the project it lies in unless other settings are given.

    Raises ``InputError`` where the file cannot be read, ``ConfigError``, and ``ClaimFileError`` where it
    breaks the format. What only ``check`` can tell, such as a reference that leads nowhere, is not looked at.
    """
    file = Path(path)
    limits = Limits(**(settings or find_settings(file.absolute().parent)).limits)
    loaded = load_text(read_source(file, most=limits.bytes), limits)
    faults = [item for item in loaded.diagnostics if item.severity is Severity.ERROR]
    if faults or loaded.claims is None:
        raise ClaimFileError(faults)
    return Map(loaded.claims, ArgumentGraph.of(loaded.claims), file)


def check(path: str | PathLike[str], settings: Settings | None = None) -> FileResult:
    """Check a claim file, under the settings of the project it lies in unless others are given.

    Raises ``InputError`` and ``ConfigError``.
    """
    file = Path(path)
    return _checker(file, settings).check(read_source(file), lock_beside(file))


def _checker(file: Path, settings: Settings | None) -> Checker:
    return Checker(settings or find_settings(file.absolute().parent))


def render(
    subject: Map | str | PathLike[str],
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    settings: Settings | None = None,
) -> dict[str, bytes]:
    """Draw a map as SVG: the name of each file and its content.

    ``views`` chooses among `overview`, `topics`, `accusations` and `coverage`, ``only`` among identifiers
    of topics and accusations. What the quotations rest on is found out as ``check`` does, under the same
    settings. Raises what ``load`` and ``check`` raise, and ``EngineError``.
    """
    from argmap.drawing import render as draw

    found = subject if isinstance(subject, Map) else load(subject, settings)
    verification = _checker(found.file, settings).verify(found.graph, lock_beside(found.file))
    return draw(found.graph, verification, views=views, only=only, map_name=found.file.name)
