"""Runs the rules over a claim file and puts their findings in order."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from argmap.checking.genre import genre_of, in_words_of
from argmap.checking.results import BY_ACK, FileResult, Record
from argmap.checking.settings import Settings
from argmap.checking.suppressions import Suppressions
from argmap.claimfile import Loaded, load
from argmap.format.graph import ArgumentGraph
from argmap.loader.faults import LASTING
from argmap.loader.noted import Limits
from argmap.plain.collector import uncollected
from argmap.plain.diagnostics import Diagnostic, Fix, Label, Severity
from argmap.plain.diagnostics import Path as DataPath
from argmap.plain.errors import ConfigError, LockError
from argmap.plain.span import SourceText
from argmap.rules.base import Context, Finding, Rule, rule_meant
from argmap.rules.registry import RULES
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

if TYPE_CHECKING:
    from argmap.texts.lock import Lock
    from argmap.texts.text import Text

CODES = {name: rule.code for rule in RULES for name in (rule.code, rule.name)}
"""The code of every rule, by code and by name."""


class Checker:
    """Checks files under one choice of rules.

    Raises ``ConfigError`` where the settings name a rule that does not exist, or would let pass what breaks
    the format.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        select, levels = self.settings.select, sorted(self.settings.severity.items(), key=_exactness)
        chosen = _codes("select", select) if select else {rule.code for rule in RULES}
        self._codes = chosen - _spared("ignore", self.settings.ignore, "be ignored")
        self._severity = {code: level for name, level in levels for code in _with_level(name, level)}
        errors = {Severity.ERROR}
        self._failing = errors if self.settings.fail_level == "error" else {*errors, Severity.WARNING}
        self._texts = dict[str, "Text"]()

    def check(self, source: SourceText, lock: Path | None = None) -> FileResult:
        """Load a claim file and hold every chosen rule against it; the findings are in order of place.

        ``lock`` is the lock that lies beside the file, unless the settings name one. Errors of the loader
        can be neither deselected nor silenced, or a broken file would pass. Raises ``InputError`` where
        the text cannot be read.
        """
        with uncollected():
            return self.check_loaded(load(source, Limits(**self.settings.limits)), lock)

    def check_loaded(self, loaded: Loaded, lock: Path | None = None) -> FileResult:
        """Check a claim file that has been loaded, under whatever limits."""
        graph = ArgumentGraph.of(loaded.claims) if loaded.claims else None
        verification = self._verified(graph, lock) if graph else None
        suppressions = Suppressions(loaded, CODES, BY_ACK)
        kept = [item for item in loaded.diagnostics if item.severity is Severity.ERROR]
        for diagnostic, path in self._findings(loaded, graph, verification):
            if not suppressions.silence(diagnostic, path):
                kept.append(diagnostic)
        kept += [item for item in suppressions.diagnostics(self._codes) if item.code in self._codes]
        genre = genre_of(loaded)
        told = (in_words_of(self._levelled(item), genre) for item in kept)
        ordered = sorted(told, key=lambda item: item.sort_key)
        record = Record.of(graph, verification) if graph and loaded.countable else None
        read = graph is not None or not loaded.source.text.strip()  # there is nothing to read in an empty one
        failed = any(item.severity in self._failing for item in ordered)
        return FileResult(
            loaded.source, tuple(ordered), record, graph, verification, read=read, failed=failed
        )

    def verify(self, graph: ArgumentGraph, lock: Path | None = None) -> Verification:
        """Hold the quotations and sections of a map against its texts or its lock, where they are at hand.

        Raises ``InputError`` where either is there and cannot be read.
        """
        found = self._lock(graph, self.settings.lock or lock)
        return verify(graph, self.texts(graph.claims.texts), found)

    def _lock(self, graph: ArgumentGraph, place: Path | None) -> "Lock | None":
        if not graph.claims.texts or place is None or not place.exists():
            return None
        from argmap.texts.lock import read_lock  # of which a file without a text has no need

        return read_lock(place)

    def _verified(self, graph: ArgumentGraph, lock: Path | None) -> Verification:
        """Verify as a check does, for which a lock that cannot be used is a finding beside others."""
        try:
            found, fault = self.verify(graph, lock), ""
        except LockError as error:
            found, fault = verify(graph, self.texts(graph.claims.texts), None), error.reason
        named = self.settings.lock
        if named and graph.claims.texts and not named.exists():
            fault = f'"{named}" is not there, though the settings name it'
        return found.but(lock_fault=fault or found.lock_fault)

    def texts(self, sources: Iterable[str]) -> "dict[str, Text]":
        """Return the texts of some sources, as far as they lie at hand.

        Raises ``InputError`` where the settings name a file that is not there and not optional.
        """
        found = ((source, self._text(source)) for source in sources)
        return {source: text for source, text in found if text is not None}

    def _text(self, source: str) -> "Text | None":
        """Return the text of a source, read once, or ``None`` where none lies at hand."""
        setting = self.settings.texts.get(source)
        if setting is None or (setting.optional and not setting.path.exists()):
            return None
        if source not in self._texts:
            from argmap.texts.read import read_text

            self._texts[source] = read_text(setting.path)
        return self._texts[source]

    def _findings(
        self, loaded: Loaded, graph: ArgumentGraph | None, verification: Verification | None
    ) -> Iterator[tuple[Diagnostic, DataPath | None]]:
        """Yield what can be silenced, each with the path that it speaks of, if it speaks of one."""
        for warning in loaded.diagnostics:
            if warning.severity is not Severity.ERROR and warning.code in self._codes:
                yield warning, None
        if graph is None:
            return
        context = Context(loaded, graph, max_words=self.settings.max_words, verification=verification)
        for rule in RULES:
            if rule.check is None or rule.code not in self._codes:
                continue
            for finding in rule.check(context):
                if not _follows_from_fault(finding, loaded):
                    yield _diagnostic(rule, finding, loaded), finding.path

    def _levelled(self, diagnostic: Diagnostic) -> Diagnostic:
        level = self._severity.get(diagnostic.code)
        return diagnostic._replace(severity=level) if level else diagnostic


def lock_beside(file: Path) -> Path:
    """Return where the lock of a claim file lies: `claims.lock` beside `claims.yaml`."""
    return file.parent / f"{file.stem}.lock"


def _exactness(level: tuple[str, Severity]) -> tuple[bool, int]:
    """Return a key that puts what speaks of more rules before what speaks of fewer, which overrules it."""
    name, _ = level
    return name in CODES, 0 if name in CODES else len(name)


def _with_level(name: str, level: Severity) -> set[str]:
    """Return the codes whose findings get a severity."""
    if level is Severity.ERROR:
        return _codes("severity", (name,))
    return _spared("severity", (name,), f"be a {level}")


def _spared(setting: str, names: tuple[str, ...], what: str) -> set[str]:
    """Return the codes that are named, but for those of what breaks the format: these cannot be ``what``."""
    for name in names:
        if _codes(setting, (name,)) <= LASTING:
            raise ConfigError(f'"{name}" cannot {what}: a file that breaks the format never passes')
    return _codes(setting, names) - LASTING


def _codes(setting: str, names: tuple[str, ...]) -> set[str]:
    """Return the codes that a setting names, by code, by prefix of a code or by name."""
    codes: set[str] = set()
    for name in names:
        prefix = name if name.startswith("AM") else "\0"
        meant = {code for known, code in CODES.items() if known == name or known.startswith(prefix)}
        if not meant:
            raise ConfigError(f'"{setting}" names the {_no_rule(name)}')
        codes |= meant
    return codes


def _no_rule(name: str) -> str:
    """Return what is to be said of a name that no rule has."""
    from argmap.rules.former import former  # few settings need it

    gone = former(name)
    return (
        f'rule "{name}", which {gone.fate}' if gone else f'unknown rule "{name}"; {rule_meant(name, CODES)}'
    )


def _follows_from_fault(finding: Finding, loaded: Loaded) -> bool:
    """Tell whether a finding lies in a value that the loader had to replace, and has reported."""
    path = finding.path
    return bool(loaded.repaired) and any(path[:end] in loaded.repaired for end in range(len(path) + 1))


def _diagnostic(rule: Rule, finding: Finding, loaded: Loaded) -> Diagnostic:
    span = loaded.key_span if finding.on == "key" else loaded.span
    return Diagnostic(
        loaded.source.name,
        *rule.kind,
        finding.message,
        span(finding.path),
        finding.label,
        tuple(Label(loaded.key_span(path), text) for path, text in finding.related),
        finding.help,
        _fix(finding, loaded),
    )


def _fix(finding: Finding, loaded: Loaded) -> Fix | None:
    """Return the fix of a finding; from a file that breaks the format, nothing is taken out.

    What seems of no use in it may be what was meant where the format is broken.
    """
    mend = finding.fix
    return mend.fix(loaded) if mend and not (loaded.broken and mend.removes) else None
