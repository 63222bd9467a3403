"""What a check finds: frozen values that hold everything a reporter needs."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from argmap.plain.span import Span


class Severity(StrEnum):
    """How much a finding matters; only errors and warnings can fail a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Kind(NamedTuple):
    """What a rule is called and how severe its findings are by default."""

    code: str
    name: str
    severity: Severity = Severity.ERROR


class Label(NamedTuple):
    """A second place that a finding speaks of, in the same file."""

    span: Span
    text: str


class Edit(NamedTuple):
    """A replacement of the characters from offset ``start`` up to ``end`` of the file."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """A mend as text patches; a safe one cannot change what the file means."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = True


def patched(text: str, edits: Iterable[Edit]) -> str:
    """Return a text after some edits that do not touch each other."""
    parts, last = list[str](), 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        parts += (text[last : edit.start], edit.text)
        last = edit.end
    return "".join((*parts, text[last:]))


_LINES = 12
"""So many lines of further places are told."""


class Diagnostic(NamedTuple):
    """One finding at one place of one file.

    ``message`` is lower case without a full stop and says what is wrong; ``label`` stands under the
    marked characters; ``help`` says what to do. ``also`` are further places at which the same is wrong.
    """

    file: str
    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    label: str = ""
    related: tuple[Label, ...] = ()
    help: str = ""
    fix: Fix | None = None
    also: tuple[Span, ...] = ()

    @property
    def told(self) -> str:
        """The message, with where else the same is wrong."""
        if not self.also:
            return self.message
        lines = [str(line) for line in dict.fromkeys(span.start.line for span in self.also)]
        listed = ", ".join(lines[:_LINES]) + (", …" if len(lines) > _LINES else "")
        noun = "line" if len(lines) == 1 else "lines"
        return f"{self.message}; the same at {len(self.also)} more places, {noun} {listed}"

    @property
    def sort_key(self) -> tuple[str, Span, str, str]:
        return (self.file, self.span, self.code, self.message)


Path = tuple[str | int, ...]
"""The way to a value in a claim file: keys and list indexes from the top."""
