"""Comments that silence a finding: `# argmap: ignore[AM102] reason`; `ignore-file[…]` for a whole file."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from argmap.diagnostics import Diagnostic, Edit, Fix, Kind, Path, Severity
from argmap.loader import Loaded
from argmap.nearness import closest, suggestion
from argmap.span import SourceText

UNUSED = Kind("AM901", "unused-suppression", Severity.WARNING)
UNKNOWN = Kind("AM902", "unknown-suppression")
UNREASONED = Kind("AM903", "unreasoned-suppression", Severity.WARNING)
MALFORMED = Kind("AM904", "malformed-suppression")

_MARK = re.compile(r"#[ \t]*argmap[ \t]*:[^\r\n]*")
_FORM = re.compile(r"#\s*argmap\s*:\s*ignore(?P<file>-file)?\s*\[(?P<rules>[^\]]*)\](?P<reason>.*)")
_NAME = re.compile(r"[^\s,]+")
_REST = re.compile(r"[^\r\n]*")
_LINE_END = re.compile(r"(?:\r\n|\r|\n)?")


@dataclass
class _Entry:
    """One rule that a comment silences; ``rule`` is its code, or ``None`` where there is no such rule."""

    written: str
    rule: str | None
    start: int
    end: int
    line: int | None
    """The line it speaks for; ``None`` stands for the whole file."""
    used: bool = False


@dataclass
class Suppressions:
    """The comments of one file, and which of them were needed."""

    loaded: Loaded
    codes: dict[str, str]
    """The code of every rule, by code and by name."""
    _entries: list[_Entry] = field(default_factory=list)
    _places: dict[tuple[str | None, int | None], list[_Entry]] = field(default_factory=dict)
    """The entries by rule and line."""
    _faults: list[Diagnostic] = field(default_factory=list)

    def __post_init__(self) -> None:
        for match in _MARK.finditer(self.loaded.source.text):
            if self.loaded.is_comment(match.start()):
                self._read(match.start(), match[0].rstrip())

    def _read(self, start: int, comment: str) -> None:
        form = _FORM.fullmatch(comment)
        names = list(_NAME.finditer(form["rules"])) if form else []
        if form is None or not names:
            self._fault(MALFORMED, start, start + len(comment), "a suppression that names no rule")
            return
        line = None if form["file"] else self.loaded.source.position(start).line
        offset = start + form.start("rules")
        for name in names:
            place = (offset + name.start(), offset + name.end())
            entry = _Entry(name[0], self.codes.get(name[0]), *place, line)
            self._entries.append(entry)
            self._places.setdefault((entry.rule, line), []).append(entry)
        if not form["reason"].strip():
            self._fault(UNREASONED, start, start + len(comment), "a suppression without a reason")

    def silence(self, diagnostic: Diagnostic, path: Path | None) -> bool:
        """Tell whether a finding is silenced; note which comments were needed.

        A comment speaks for its own line, so for what is marked there and for what has its key there.
        """
        if not self._entries:
            return False
        lines = {None, diagnostic.span.start.line}
        if path is not None:
            lines.add(self.loaded.key_span(path).start.line)
        needed = [entry for line in lines for entry in self._places.get((diagnostic.code, line), ())]
        for entry in needed:
            entry.used = True
        return bool(needed)

    def diagnostics(self, ran: Collection[str]) -> Iterator[Diagnostic]:
        """Yield what is wrong with the comments themselves, once all findings were held against them.

        A comment for a rule that did not run, so is not in ``ran``, is not called unused.
        """
        yield from self._faults
        for entry in self._entries:
            if entry.rule is None:
                yield self._diagnostic(
                    UNKNOWN,
                    entry.start,
                    entry.end,
                    f'a suppression names the unknown rule "{entry.written}"',
                    "no rule has this code or name",
                    suggestion(entry.written, self.codes),
                    self._renaming(entry),
                )
            elif not entry.used and entry.rule in ran:
                yield self._diagnostic(
                    UNUSED,
                    entry.start,
                    entry.end,
                    f'a suppression of "{entry.written}" silences nothing',
                    "nothing to silence here",
                    "remove it",
                    Fix("remove it", (_removal(self.loaded.source, entry.start, entry.end),)),
                )

    def _fault(self, kind: Kind, start: int, end: int, message: str) -> None:
        form = "`# argmap: ignore[CODE] reason`, or `ignore-file[CODE]` for the whole file"
        self._faults.append(self._diagnostic(kind, start, end, message, "", f"write {form}"))

    def _renaming(self, entry: _Entry) -> Fix | None:
        near = closest(entry.written, self.codes)
        return Fix(f'name "{near}"', (Edit(entry.start, entry.end, near),), safe=False) if near else None

    def _diagnostic(
        self, kind: Kind, start: int, end: int, message: str, label: str, remedy: str, fix: Fix | None = None
    ) -> Diagnostic:
        source = self.loaded.source
        return Diagnostic(source.name, *kind, message, source.span(start, end), label, help=remedy, fix=fix)


def _removal(source: SourceText, start: int, end: int) -> Edit:
    """Take a rule out of a comment; with the only one goes the comment, and the line that is all comment."""
    text, line = source.text, start - source.position(start).column + 1
    rest = _REST.match(text, end)[0]  # type: ignore[index]
    head = text[line:start]
    if not head.rstrip().endswith("["):
        return Edit(line + len(head.rstrip(" \t,")), end, "")
    if not rest.lstrip().startswith("]"):
        return Edit(start, end + len(rest) - len(rest.lstrip(" \t,")), "")
    *_, mark = _MARK.finditer(head)
    before = head[: mark.start()].rstrip()
    behind = end + len(rest)
    if before:
        return Edit(line + len(before), behind, "")
    return Edit(line, _LINE_END.match(text, behind).end(), "")  # type: ignore[union-attr]
