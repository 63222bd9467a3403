"""What may be done about a finding: its fix, or a comment that silences it and says why."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.checking.checker import CODES
from argmap.checking.fixes import fixable
from argmap.claimfile import Loaded
from argmap.plain.diagnostics import Diagnostic, Edit, Severity
from argmap.rules.registry import RULES

_RULES = {rule.code: rule for rule in RULES}
_OWN = re.compile(r"#\s*argmap\s*:\s*ignore\s*\[[^\]\r\n]*(?=\])")


class Action(NamedTuple):
    """Something to do about a finding, or about many; a preferred one is what an editor does by itself.

    ``blank`` is the place in the text of the only edit where an author is to write on.
    """

    title: str
    edits: tuple[Edit, ...]
    diagnostic: Diagnostic | None = None
    preferred: bool = False
    everywhere: bool = False
    blank: int | None = None


def actions(loaded: Loaded, marked: Sequence[Diagnostic], found: Sequence[Diagnostic]) -> Iterator[Action]:
    """Yield what may be done about the findings that are marked, and about all that are found."""
    for item in marked:
        if item.fix is not None:
            title = item.fix.title if item.fix.safe else f"{item.fix.title} (unsafe)"
            yield Action(title[:1].upper() + title[1:], item.fix.edits, item, preferred=item.fix.safe)
    for item in marked:
        if can_be_silenced(item):
            yield from _silencing(loaded, item)
    every = tuple(_together(found))
    if every:
        yield Action("Fix all that can be fixed safely", every, everywhere=True)


def can_be_silenced(item: Diagnostic) -> bool:
    """Tell whether a comment may silence a finding: not an error of the loader, nor one of comments."""
    rule = _RULES.get(item.code)
    if item.code not in CODES or rule is None or item.code.startswith("AM9"):
        return False
    return rule.check is not None or rule.severity is not Severity.ERROR


def _silencing(loaded: Loaded, item: Diagnostic) -> Iterator[Action]:
    """Yield the comments that silence a finding, without their reason, which is for the author to give."""
    named = f"{item.code} ({item.name})"
    yield from _on_line(loaded, item, f"Ignore {named} on this line")
    comment = f"# argmap: ignore-file[{item.code}]"
    top = Edit(0, 0, comment + loaded.source.line_end)
    yield Action(f"Ignore {named} in this file", (top,), item, blank=len(comment))


def _on_line(loaded: Loaded, item: Diagnostic, title: str) -> Iterator[Action]:
    """Yield what adds a comment to the line of a finding, unless a comment cannot stand there."""
    source, number = loaded.source, item.span.start.line
    start = source.offset(item.span.start._replace(column=1))
    line = source.line(number)
    for match in _OWN.finditer(line):
        if loaded.is_comment(start + match.start()):
            added = Edit(start + match.end(), start + match.end(), f", {item.code}")
            yield Action(title, (added,), item)
            return
    end = start + len(line.rstrip())
    behind = start + len(line)
    if loaded.is_comment(behind) and loaded.is_comment(end):
        comment = f"  # argmap: ignore[{item.code}]"
        yield Action(title, (Edit(end, behind, comment),), item, blank=len(comment))


def _together(found: Sequence[Diagnostic]) -> Iterator[Edit]:
    """Yield the edits of every safe fix that does not touch what another one changes."""
    taken: list[Edit] = []
    for item in fixable(found):
        own = item.fix.edits if item.fix else ()
        if all(edit.end < other.start or edit.start > other.end for edit in own for other in taken):
            taken += own
            yield from own
