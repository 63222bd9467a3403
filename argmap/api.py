"""What a program or a notebook calls: a map loaded, checked, drawn and written. docs/api.md tells of it."""

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import NamedTuple
from warnings import warn

from argmap.checking.checker import Checker, lock_beside
from argmap.checking.map import ClaimFileError, Map
from argmap.checking.results import FileResult, Record
from argmap.checking.settings import Settings, TextPath, find_settings
from argmap.claimfile import load as read
from argmap.claimfile import read_source
from argmap.drawing.names import Format, Theme
from argmap.drawing.views import VIEWS
from argmap.format.figures import Figures
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import Attack
from argmap.format.persons import Deed, Deeds, Persons
from argmap.format.standing import Standing
from argmap.format.uses import Use
from argmap.loader.noted import Limits
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Label, Severity
from argmap.plain.errors import ArgmapError, ConfigError, EngineError, InputError, LockError, UsageError
from argmap.plain.span import Position, SourceText, Span
from argmap.texts.coverage import Coverage
from argmap.texts.places import Placed
from argmap.texts.stretches import SectionText, Stretch
from argmap.texts.text import Text
from argmap.texts.verification import CheckedQuotation, Status, Verification

__all__ = [
    "VIEWS",
    "ArgmapError",
    "ArgumentGraph",
    "Attack",
    "CheckedQuotation",
    "ClaimFile",
    "ClaimFileError",
    "ConfigError",
    "Coverage",
    "Deed",
    "Deeds",
    "Diagnostic",
    "Edit",
    "EngineError",
    "Figures",
    "FileResult",
    "Fix",
    "InputError",
    "Label",
    "LockError",
    "Map",
    "Persons",
    "Placed",
    "Position",
    "Record",
    "SectionText",
    "Settings",
    "Severity",
    "SourceText",
    "Span",
    "Standing",
    "Status",
    "Stretch",
    "Text",
    "TextPath",
    "UsageError",
    "Use",
    "Verification",
    "check",
    "dump",
    "load",
    "render",
    "site",
]

_NAMELESS = "<text>"
"""What a claim file is called that was given as a text."""

FilePath = str | PathLike[str]


class _Given(NamedTuple):
    """A claim file, whole or broken, with what it is checked by and where its lock lies."""

    source: SourceText
    checker: Checker
    lock: Path | None

    @classmethod
    def of(cls, path: FilePath | None, text: str | None, settings: Settings | None) -> "_Given":
        if (path is None) == (text is None):
            raise TypeError("one of a path and a text is due, and not both")
        if text is not None:
            return cls(SourceText(_NAMELESS, text), Checker(settings), None)
        file = Path(path or "")
        checker = Checker(settings or find_settings(file.absolute().parent))
        most = Limits(**checker.settings.limits).bytes
        return cls(read_source(file, most=most), checker, lock_beside(file))


def load(path: FilePath | None = None, *, text: str | None = None, settings: Settings | None = None) -> Map:
    """Read a claim file, or the text of one.

    A file is under the settings of the project it lies in, and a text under none, unless others are given.
    Raises ``InputError`` where the file cannot be read, ``ConfigError``, and ``ClaimFileError`` where it
    breaks the format. What only ``check`` can tell, such as a reference that leads nowhere, is not looked at.
    """
    source, checker, lock = _Given.of(path, text, settings)
    return Map.of(read(source, Limits(**checker.settings.limits)), checker, lock)


def check(
    subject: Map | FilePath | None = None, *, text: str | None = None, settings: Settings | None = None
) -> FileResult:
    """Find everything that is wrong with a map, a claim file or the text of one; settings are as in ``load``.

    Raises ``InputError`` and ``ConfigError``; what breaks the format is among the findings.
    """
    if isinstance(subject, Map):
        known = _map_of(subject, settings)
        return known.checker.check_loaded(known.loaded, known.lock)
    source, checker, lock = _Given.of(subject, text, settings)
    return checker.check(source, lock)


def _map_of(subject: Map | FilePath, settings: Settings | None) -> Map:
    """Return a map under some settings, be it read already or not."""
    if not isinstance(subject, Map):
        return load(subject, settings=settings)
    return subject if settings is None else subject.under(settings)


def render(
    subject: Map | FilePath,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    format: Format = "svg",  # noqa: A002
    theme: Theme = "auto",
    settings: Settings | None = None,
) -> dict[str, bytes]:
    """Draw a map, or a claim file: the name of each picture and its content.

    ``views`` chooses among ``VIEWS``, ``only`` among what has a picture of its own, by its identifier.
    Settings are as in ``load``. Raises what ``load`` raises, ``UsageError`` where something is chosen that
    is not there or needs a library that is not installed, and ``EngineError``. What is wanting in a picture,
    such as a letter that no font has, is a ``UserWarning``.
    """
    from argmap.drawing import render as draw

    subject = _map_of(subject, settings)
    name = Path(subject.source.name).name
    wanting: list[str] = []
    files = draw(
        subject.graph,
        subject.verification,
        views=views,
        only=only,
        format=format,
        theme=theme,
        map_name=name,
        notice=wanting.append,
    )
    for line in wanting:
        warn(line, stacklevel=2)
    return files


def site(
    subject: Map | FilePath,
    *,
    include_text: bool = False,
    maps: bool = True,
    language: str | None = None,
    base_url: str | None = None,
    settings: Settings | None = None,
) -> dict[str, bytes]:
    """Build the site of a map, or of a claim file: the name of each file and its content.

    ``include_text`` shows the texts as well, which is refused where one of them is not `reproducible` or not
    at hand; ``maps`` brings the pictures. ``language`` is that of the fixed words, where it is not that of
    the map, and ``base_url`` is where the site will stand. Settings are as in ``load``. Raises what ``load``
    raises, ``UsageError`` where something is asked for that cannot be, and ``EngineError``.
    """
    from argmap import pages
    from argmap.pages.asked import refuse_unfit

    subject = _map_of(subject, settings)
    refuse_unfit(subject, include_text=include_text, language=language, base_url=base_url)
    return pages.site(subject, include_text=include_text, maps=maps, language=language, base_url=base_url)


def dump(subject: Map) -> str:
    """Return the text of a map's claim file in its canonical shape, with its comments, as `argmap fmt` does.

    Raises ``InputError`` where it could not be laid out without a change of what it means.
    """
    from argmap.claimfile.canonical import format_text

    return format_text(subject.source, Limits(**subject.settings.limits))
