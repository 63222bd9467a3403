"""What `argmap check` finds in a document, under the settings of the project that it lies in."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock

from argmap.checking.checker import Checker, lock_beside
from argmap.checking.results import FileResult
from argmap.checking.settings import Settings, find_settings
from argmap.loader.noted import Limits
from argmap.lsp.documents import Document
from argmap.plain.collector import uncollected
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.errors import ArgmapError, refusal

_Stamp = tuple[str, int, int]


@dataclass(frozen=True)
class Checked:
    """What was found in one state of a document; ``failure`` says what kept argmap from looking."""

    document: Document
    diagnostics: tuple[Diagnostic, ...] = ()
    failure: str = ""


@dataclass
class Checks:
    """Checks documents one after the other; a text that they quote is read again only when it changes."""

    _checkers: dict[Path | None, tuple[Settings, list[_Stamp], Checker]] = field(default_factory=dict)
    _turn: Lock = field(default_factory=Lock)

    def check(self, document: Document) -> Checked:
        """Check a document, with the lock that lies beside it; nothing is raised."""
        with self._turn:
            try:
                result = self._check(document)
            except ArgmapError as error:
                return Checked(document, failure=str(error))
            except OSError as error:
                return Checked(document, failure=refusal(error))
        return Checked(document, result.diagnostics)

    def within_limits(self, document: Document) -> Document:
        """Return a document that is read within the limits of its project, where these can be told."""
        if document.path is None:
            return document
        try:
            limits = Limits(**find_settings(document.path.parent).limits)
        except ArgmapError:
            return document
        return document if limits == document.limits else replace(document, limits=limits)

    def lock_of(self, document: Document) -> Path | None:
        """Return where the lock of a document lies, if that can be told."""
        if document.path is None:
            return None
        try:
            return find_settings(document.path.parent).lock or lock_beside(document.path)
        except ArgmapError:
            return None

    def _check(self, document: Document) -> FileResult:
        parsed, lock = document.parsed, lock_beside(document.path) if document.path else None
        with uncollected():
            loaded = parsed.loaded  # so that it is known when a later state is broken
            checker = self._checker(document.path)
            if Limits(**checker.settings.limits) != document.limits:  # they have changed since it was opened
                return checker.check(parsed.source, lock)
            return checker.check_loaded(loaded, lock)

    def _checker(self, path: Path | None) -> Checker:
        folder = path.parent if path else None
        settings = find_settings(folder) if folder else Settings()
        stamps = [_stamp(text.path) for text in settings.texts.values()]
        known = self._checkers.get(folder)
        if known is None or known[:2] != (settings, stamps):
            known = self._checkers[folder] = (settings, stamps, Checker(settings))
        return known[2]


def _stamp(path: Path) -> _Stamp:
    """Return what tells one state of a file from another."""
    try:
        state = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), state.st_mtime_ns, state.st_size
