"""Comments that silence a finding: `# argmap: ignore[AM102] reason`; `ignore-file[…]` for a whole file."""

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from argmap.claimfile import Loaded
from argmap.loader.faults import LASTING
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Kind, Path
from argmap.plain.nearness import closest
from argmap.plain.span import SourceText
from argmap.plain.value import Value
from argmap.rules.base import rule_meant
from argmap.rules.suppressions import MALFORMED, UNKNOWN, UNREASONED, UNUSED

if TYPE_CHECKING:
    from argmap.rules.former import Former

_OWN = {kind.code for kind in (UNUSED, UNKNOWN, UNREASONED, MALFORMED)}

_MARK = re.compile(r"#[ \t]*argmap[ \t]*:[^\r\n]*")
_FORM = r"#\s*argmap\s*:\s*ignore(?P<file>-file)?\s*\[(?P<rules>[^\]]*)\](?P<reason>.*)"
_NAME = r"[^\s,]+"
_NEAR = 200
"""How far a comma or a bracket may stand from the rule that it parts from others."""

_REST = r"[^\r\n]*"
_LINE_ENDS = r"\r\n|\r|\n"
_BELOW = r"([ \t]*#[^\r\n]*(?:\r\n|\r|\n))((?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)){0,50}+)([^\r\n]*[^\s])"
"""A line that is all comment, at most fifty other such lines and empty ones, and one with something in it."""
_LINE_END = r"(?:\r\n|\r|\n)?"


class _Entry(Value):
    """One rule that a comment silences; ``rule`` is its code, or ``None`` where there is no such rule."""

    written: str
    rule: str | None
    start: int
    end: int
    line: int | None
    """The line it speaks for; ``None`` stands for the whole file."""


class _CommentLine(Value):
    """A line that is all comment, down to the end of the next one that is not.

    That stands so many ``lines`` below; ``moved`` is all of it with the comment at its end.
    """

    start: int
    end: int
    lines: int
    moved: str


class Suppressions:
    """The comments of one file, and which of them were needed."""

    def __init__(self, loaded: Loaded, codes: dict[str, str], by_ack: Collection[str] = ()) -> None:
        self.loaded = loaded
        self.codes = codes
        """The code of every rule, by code and by name."""
        self.by_ack = by_ack
        """The codes of what only an `ack` beside its quotation silences."""
        self._entries: list[_Entry] = []
        self._used: set[_Entry] = set()
        self._places: dict[tuple[str | None, int | None], list[_Entry]] = {}
        """The entries by rule and line."""
        self._faults: list[Diagnostic] = []
        self._comments: dict[int, _CommentLine | None] = {}
        self._found: set[tuple[str, int]] = set()
        """The rules, each with a line, that no comment silences there."""
        for match in _MARK.finditer(self.loaded.source.text):
            if self.loaded.is_comment(match.start()):
                self._read(match.start(), match[0].rstrip())

    def _read(self, start: int, comment: str) -> None:
        form = re.fullmatch(_FORM, comment)
        names = list(re.finditer(_NAME, form["rules"])) if form else []
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
        if not self._entries or diagnostic.code in self.by_ack:
            return False
        lines: set[int | None] = {None, diagnostic.span.start.line}
        if path is not None:
            lines.add(self.loaded.key_span(path).start.line)
        needed = [entry for line in lines for entry in self._places.get((diagnostic.code, line), ())]
        self._used.update(needed)
        if not needed:
            self._found |= {(diagnostic.code, line) for line in lines if line is not None}
        return bool(needed)

    def diagnostics(self, ran: Collection[str]) -> Iterator[Diagnostic]:
        """Yield what is wrong with the comments themselves, once all findings were held against them.

        A comment for a rule that did not run, so is not in ``ran``, is not called unused.
        """
        yield from self._faults
        for entry in self._entries:
            if entry.rule is None:
                yield self._nobodys(entry)
            elif entry not in self._used and entry.rule in ran:
                yield self._unused(entry, entry.rule)

    def _nobodys(self, entry: _Entry) -> Diagnostic:
        """Say that no rule has the name in a comment, or has it any longer."""
        from argmap.rules.former import former  # few files need it

        if gone := former(entry.written):
            return self._outlived(entry, gone)
        return self._diagnostic(
            UNKNOWN,
            entry.start,
            entry.end,
            f'a suppression names the unknown rule "{entry.written}"',
            "no rule has this code or name",
            rule_meant(entry.written, self.codes),
            self._renaming(entry),
        )

    def _outlived(self, entry: _Entry, gone: "Former") -> Diagnostic:
        message = f'a suppression names the rule "{entry.written}", which {gone.fate}'
        if gone.now:
            remedy = f'name "{gone.now}"'
            fix = Fix(remedy, (Edit(entry.start, entry.end, gone.now),), safe=False)
        else:
            remedy, fix = "remove it", Fix("remove it", (self._removal(entry),))
        label = "a rule of an earlier version"
        return self._diagnostic(UNKNOWN, entry.start, entry.end, message, label, remedy, fix)

    def _unused(self, entry: _Entry, rule: str) -> Diagnostic:
        message = f'a suppression of "{entry.written}" silences nothing'
        if without := self._beyond_comments(rule):
            return self._diagnostic(UNUSED, entry.start, entry.end, message, *without)
        removal = self._removal(entry)
        comment = self._comment_line(entry.start)
        if entry.line is None or comment is None:
            label, remedy, fix = "nothing to silence here", "remove it", Fix("remove it", (removal,))
            return self._diagnostic(UNUSED, entry.start, entry.end, message, label, remedy, fix)
        label, line = "a comment speaks for its own line only", entry.line + comment.lines
        if (rule, line) in self._found:
            remedy, moving = self._moving(comment, line, entry.written)
            return self._diagnostic(UNUSED, entry.start, entry.end, message, label, remedy, moving)
        remedy, fix = "remove it, or put it at the end of its line", Fix("remove it", (removal,), safe=False)
        return self._diagnostic(UNUSED, entry.start, entry.end, message, label, remedy, fix)

    def _removal(self, entry: _Entry) -> Edit:
        return _removal(self.loaded.source, entry.start, entry.end)

    def _comment_line(self, offset: int) -> _CommentLine | None:
        """Return the line around an offset with the one that follows; ``None`` where it is not all comment.

        A line is looked at once, however many rules it names.
        """
        line, column = self.loaded.source.position(offset)
        if line not in self._comments:
            self._comments[line] = _comment_line(self.loaded.source.text, offset - column + 1)
        return self._comments[line]

    def _beyond_comments(self, rule: str) -> tuple[str, str] | None:
        """Tell why no comment silences a rule, and what to do; its reason is left to the user."""
        if rule in LASTING:
            return "what breaks the format cannot be silenced", "mend what it speaks of, and remove it"
        if rule in self.by_ack:
            return "only an `ack` silences this", "write `ack: REASON` beside the quotation, and remove it"
        if rule in _OWN:
            return (
                "what is wrong with such a comment cannot be silenced",
                "mend that comment, and remove this one",
            )
        return None

    def _moving(self, comment: _CommentLine, line: int, rule: str) -> tuple[str, Fix | None]:
        """Put a comment behind the line below it, unless a value goes on there."""
        if not self.loaded.is_comment(comment.end):
            return f"write `ignore-file[{rule}]`: behind line {line}, where a text goes on, is no place", None
        move = Edit(comment.start, comment.end, comment.moved)
        return f"put it at the end of line {line}", Fix("move it to the line below", (move,), safe=False)

    def _fault(self, kind: Kind, start: int, end: int, message: str) -> None:
        form = "`# argmap: ignore[CODE] reason`, or `ignore-file[CODE]` for the whole file"
        self._faults.append(self._diagnostic(kind, start, end, message, "", f"write {form}"))

    def _renaming(self, entry: _Entry) -> Fix | None:
        near = closest(entry.written, tuple(self.codes))
        return Fix(f'name "{near}"', (Edit(entry.start, entry.end, near),), safe=False) if near else None

    def _diagnostic(
        self, kind: Kind, start: int, end: int, message: str, label: str, remedy: str, fix: Fix | None = None
    ) -> Diagnostic:
        source = self.loaded.source
        return Diagnostic(source.name, *kind, message, source.span(start, end), label, help=remedy, fix=fix)


def _comment_line(text: str, start: int) -> _CommentLine | None:
    below = re.compile(_BELOW).match(text, start)
    if below is None:
        return None
    comment, between, line = below.groups()
    lines = len(re.findall(_LINE_ENDS, comment + between))
    return _CommentLine(start, below.end(), lines, f"{between}{line}  {comment.strip()}")


def _removal(source: SourceText, start: int, end: int) -> Edit:
    """Take a rule out of a comment; with the only one goes the comment, and the line that is all comment."""
    text, line = source.text, start - source.position(start).column + 1
    rest, head = text[end : end + _NEAR], text[max(line, start - _NEAR) : start]
    if not head.rstrip().endswith("["):
        return Edit(start - len(head) + len(head.rstrip(" \t,")), end, "")
    if not rest.lstrip(" \t").startswith("]"):
        return Edit(start, end + len(rest) - len(rest.lstrip(" \t,")), "")
    *_, mark = _MARK.finditer(text, line, start)
    before = text[line : mark.start()].rstrip()
    behind = re.compile(_REST).match(text, end).end()  # type: ignore[union-attr]
    if before:
        return Edit(line + len(before), behind, "")
    return Edit(line, re.compile(_LINE_END).match(text, behind).end(), "")  # type: ignore[union-attr]
