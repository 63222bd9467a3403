"""A document that is open in an editor: its text, what it says, and the last state that was whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from argmap.claimfile import Loaded, load, seems_claims
from argmap.claimfile.references import References
from argmap.format.graph import ArgumentGraph
from argmap.loader.noted import Limits
from argmap.lsp.positions import UTF16, Change, Lines, Point, Shift, changed, difference
from argmap.plain.span import SourceText, Span

_BOM = "\ufeff"
_NAMED = re.compile(r"(?:.*[.-])?claims\.ya?ml", re.IGNORECASE)


@dataclass(frozen=True)
class Parsed:
    """One state of a claim file, read when it is asked for."""

    source: SourceText
    limits: Limits = field(default_factory=Limits)

    @cached_property
    def loaded(self) -> Loaded:
        return load(self.source, self.limits)

    @cached_property
    def references(self) -> References:
        return References(self.loaded)

    @cached_property
    def graph(self) -> ArgumentGraph | None:
        return ArgumentGraph.of(self.loaded.claims) if self.loaded.claims else None

    @property
    def sound(self) -> bool:
        """Whether the text is YAML and a mapping, so that what it holds can be told."""
        return self.loaded.claims is not None

    @property
    def known_sound(self) -> bool:
        return "loaded" in self.__dict__ and self.sound


@dataclass(frozen=True)
class Document:
    """A document at one version; a change makes another.

    ``earlier`` is the last state that was sound, of which the symbols are shown while this one is broken, and
    ``since`` what has been changed since then.
    """

    uri: str
    path: Path | None
    text: str
    version: int | None = None
    encoding: str = UTF16
    claims: bool = False
    earlier: Parsed | None = None
    since: tuple[Shift, ...] = ()
    limits: Limits = field(default_factory=Limits)

    @classmethod
    def opened(cls, uri: str, path: Path | None, text: str, version: int | None, encoding: str) -> "Document":
        return cls(uri, path, text, version, encoding, is_claim_file(path, text))

    def after(self, changes: Sequence[Change], version: int | None) -> "Document":
        """Return the document as it is after some changes; a claim file remains one while it is open."""
        earlier, since = (self.parsed, ()) if self.parsed.known_sound else (self.earlier, self.since)
        text = self.text
        for change in changes:
            old = text
            text, shift = changed(old, change, self.encoding)
            since = (*since, _unmarked(old, text, shift)) if earlier else ()
        claims = self.claims or is_claim_file(self.path, text)
        return replace(self, text=text, version=version, claims=claims, earlier=earlier, since=since)

    @cached_property
    def parsed(self) -> Parsed:
        name = str(self.path) if self.path else self.uri
        return Parsed(SourceText(name, self.text.removeprefix(_BOM)), self.limits)

    @cached_property
    def best(self) -> Parsed:
        """The state to take identifiers from: this one, or the last one that was sound."""
        return self.parsed if self.parsed.sound or self.earlier is None else self.earlier

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text, self.encoding)

    @property
    def _mark(self) -> int:
        return _mark(self.text)

    def offset(self, point: Point) -> int:
        """Return the offset of a point, not counting a byte-order mark."""
        return max(self._lines.offset(point) - self._mark, 0)

    def points(self, start: int, end: int) -> tuple[Point, Point]:
        """Return the points of two offsets of this state."""
        return self._lines.point(start + self._mark), self._lines.point(end + self._mark)

    def best_points(self, start: int, end: int) -> tuple[Point, Point]:
        """Return the points of two offsets of the best state."""
        for shift in self._passed:
            start, end = shift.to_new(start), shift.to_new(end)
        return self.points(start, end)

    def best_offset(self, point: Point) -> int:
        """Return the offset in the best state that belongs to a point."""
        offset = self.offset(point)
        for shift in reversed(self._passed):
            offset = shift.to_old(offset)
        return offset

    @property
    def _passed(self) -> tuple[Shift, ...]:
        """What lies between the best state and this one."""
        return () if self.best is self.parsed else self.since

    def span(self, span: Span) -> tuple[Point, Point]:
        source = self.parsed.source
        return self.points(source.offset(span.start), source.offset(span.end))


def _mark(text: str) -> int:
    return 1 if text.startswith(_BOM) else 0


def _unmarked(old: str, new: str, shift: Shift) -> Shift:
    """Return a shift between two texts without their byte-order marks."""
    mark = _mark(old)
    if mark != _mark(new):
        return difference(old.removeprefix(_BOM), new.removeprefix(_BOM))
    return Shift(*(max(offset - mark, 0) for offset in shift))


def is_claim_file(path: Path | None, text: str) -> bool:
    """Tell whether a document is a claim file, by its name or by its keys."""
    if path is not None and _NAMED.fullmatch(path.name):
        return True
    yaml = path is None or path.suffix.lower() in (".yaml", ".yml")
    return yaml and seems_claims(text.encode("utf-8", "replace"))
