"""What comes of a check: of one file, and of all files of a run."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from argmap.checking.gathering import gathered
from argmap.format.figures import Figures
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Genre
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.span import SourceText
from argmap.plain.value import Value
from argmap.rules.registry import RULES
from argmap.texts.verification import Status, Verification

_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}

MOST_LISTED = 1_000
"""How many findings of one file a report lists; the rest are counted."""

BY_ACK = frozenset(rule.code for rule in RULES if rule.by_ack)
"""The codes of what only an `ack` in the file silences."""


class Record(Value):
    """What reports say of a map as a whole: its figures, what quotations rest on, its texts, its genre."""

    figures: Figures
    rests: Counter[Status]
    texts: tuple[str, ...]
    by_text: Mapping[str, Counter[Status]]
    """What the quotations rest on, by the text in which each stands or was looked for."""
    in_source: int = 0
    """How many quotations were checked in the source itself."""
    genre: Genre = "polemic"

    @classmethod
    def of(cls, graph: ArgumentGraph, verification: Verification | None = None) -> "Record":
        found = verification.quotations if verification else ()
        by_text = {
            text: Counter(item.status for item in found if item.text == text) for text in graph.claims.texts
        }
        rests, in_source = Counter(item.status for item in found), sum(item.in_source for item in found)
        claims = graph.claims
        return cls(graph.figures, rests, claims.texts, by_text, in_source, claims.genre)


class FileResult(Value):
    """What was found in one file, place by place; without ``record`` where not all of it could be read.

    Two are the same where reports say the same of both.
    """

    source: SourceText
    diagnostics: tuple[Diagnostic, ...]
    record: Record | None = None
    graph: ArgumentGraph | None = None
    verification: Verification | None = None
    fixed: int = 0
    """How many findings were mended before these were left."""
    read: bool = True
    """Whether the rules could be run over it, as they cannot be where YAML or the file's shape is broken."""
    failed: bool = False
    """Whether the findings are grave enough to fail, as the settings of its own project say."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FileResult) and self._reported == other._reported

    def __hash__(self) -> int:
        return hash(self.diagnostics)

    @property
    def _reported(self) -> tuple[object, ...]:
        return self.diagnostics, self.record, self.fixed, self.read, self.failed

    @cached_property
    def listed(self) -> tuple[Diagnostic, ...]:
        """What a report lists: all that is told, or the gravest of very much, in order of place."""
        if len(self.told) <= MOST_LISTED:
            return self.told
        kept = sorted(self._by_gravity[:MOST_LISTED])
        return tuple(self.told[number] for number in kept)

    @cached_property
    def omitted(self) -> tuple[Diagnostic, ...]:
        """What a report only counts, the gravest first."""
        return tuple(self.told[number] for number in self._by_gravity[MOST_LISTED:])

    @property
    def _by_gravity(self) -> list[int]:
        return sorted(range(len(self.told)), key=lambda number: _GRAVITY[self.told[number].severity])

    @cached_property
    def told(self) -> tuple[Diagnostic, ...]:
        """What reports print: the same findings, but one mistake made at several places told once."""
        return gathered(self.diagnostics, BY_ACK)

    def without_graph(self) -> "FileResult":
        """Return what most reports need, which is soon sent from one process to another."""
        return self.but(graph=None, verification=None)


class Failure(Value):
    """What could not be done, in one line, and the file that it speaks of, if of one."""

    message: str
    file: str | None = None


class CheckResult:
    """What was found in all files of a run, in the order in which they were named, and what was not done."""

    def __init__(self, files: tuple[FileResult, ...], failures: tuple[Failure, ...] = ()) -> None:
        self.files = files
        self.failures = failures

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return tuple(diagnostic for file in self.files for diagnostic in file.diagnostics)

    @cached_property
    def listed(self) -> tuple[Diagnostic, ...]:
        return tuple(diagnostic for file in self.files for diagnostic in file.listed)

    @property
    def failed(self) -> bool:
        """Whether any file failed, each under the settings of its own project."""
        return any(file.failed for file in self.files)

    @cached_property
    def counts(self) -> Counter[Severity]:
        """How many findings there are of each severity."""
        return Counter(diagnostic.severity for diagnostic in self.diagnostics)
