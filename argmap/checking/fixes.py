"""Applies the fixes of findings to a text, until there is nothing left to mend."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from argmap.checking.results import FileResult
from argmap.plain.diagnostics import Diagnostic, Edit, patched
from argmap.plain.span import SourceText

Check = Callable[[SourceText], FileResult]

_ROUNDS = 100
_LOADER = "AM0"
"""How the codes of the loader's findings begin; no fix may add to these."""

_SYNTAX = "AM001"


@dataclass(frozen=True)
class Mended:
    """A text after its fixes, what is still found in it, and how many findings were mended."""

    result: FileResult
    fixed: int = 0

    @property
    def text(self) -> str:
        return self.result.source.text


def mend(source: SourceText, check: Check, *, unsafe: bool = False) -> Mended:
    """Apply every safe fix of a text, and with ``unsafe`` the others too.

    The fixes of one round do not touch each other; the next check sees what they left. A fix that
    would break the file is left out, alone.
    """
    result, fixed = check(source), 0
    broken: set[_Mark] = set()
    for _ in range(_ROUNDS):
        wanted = fixable(result.diagnostics, unsafe=unsafe)
        chosen = _apart([item for item in wanted if _mark(item, result) not in broken])
        if not chosen:
            break
        after, applied, breaking = _applied(result, chosen, check)
        broken.update(_mark(item, result) for item in breaking)
        result, fixed = after, fixed + len(applied)
    return Mended(result, fixed)


def fixable(diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> list[Diagnostic]:
    """Return the findings that have a fix: a safe one, or with ``unsafe`` any."""
    return [item for item in diagnostics if item.fix and item.fix.edits and (unsafe or item.fix.safe)]


_Mark = tuple[str, str, str]
"""What a finding is known by from one round to the next: its code, its message and the line it is in."""


def _mark(item: Diagnostic, result: FileResult) -> _Mark:
    return item.code, item.message, result.source.line(item.span.start.line)


def _apart(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Return the findings whose fixes neither overlap nor touch; the earlier in the file goes first."""
    taken: list[Edit] = []
    chosen = []
    for item in diagnostics:
        edits = item.fix.edits if item.fix else ()
        if not any(edit.start <= other.end and other.start <= edit.end for edit in edits for other in taken):
            taken += edits
            chosen.append(item)
    return chosen


def _applied(
    before: FileResult, chosen: list[Diagnostic], check: Check
) -> tuple[FileResult, list[Diagnostic], list[Diagnostic]]:
    """Return what is found after some fixes, those that were applied, and those that would break the file.

    Where they cannot all be applied, each half is tried by itself.
    """
    after = _checked(before, chosen, check)
    if after is not None:
        return after, chosen, []
    if len(chosen) == 1:
        return before, [], chosen
    middle = len(chosen) // 2
    first, some, breaking = _applied(before, chosen[:middle], check)
    second, others, too = _applied(before, chosen[middle:], check)
    breaking += too
    together = _checked(before, some + others, check) if some and others and breaking else None
    if together is not None:
        return together, some + others, breaking
    return (first, some, breaking) if some else (second, others, breaking)


def _checked(before: FileResult, chosen: list[Diagnostic], check: Check) -> FileResult | None:
    """Check the text after some fixes; ``None`` where they change nothing or break it."""
    edits = [edit for item in chosen if item.fix for edit in item.fix.edits]
    text = patched(before.source.text, edits)
    if text == before.source.text:
        return None
    after = check(SourceText(before.source.name, text))
    return None if _breaks(_faults(before), _faults(after)) else after


def _breaks(before: Counter[str], after: Counter[str]) -> bool:
    """Tell whether there is more wrong than before, but for what a syntax error kept from being seen."""
    return bool(after - before) and after[_SYNTAX] >= before[_SYNTAX]


def _faults(result: FileResult) -> Counter[str]:
    return Counter(item.code for item in result.diagnostics if item.code.startswith(_LOADER))
