"""Applies the fixes of findings to a text, until there is nothing left to mend."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from argmap.checker import FileResult
from argmap.diagnostics import Diagnostic, Edit, patched
from argmap.span import SourceText

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
    broken: set[tuple[str, str]] = set()
    for _ in range(_ROUNDS):
        wanted = [item for item in fixable(result.diagnostics, unsafe=unsafe) if _mark(item) not in broken]
        chosen = _apart(wanted)
        if not chosen:
            break
        after = _checked(result, chosen, check)
        if after is None:
            chosen = chosen[:1]
            after = _checked(result, chosen, check)
        if after is None:
            broken.add(_mark(chosen[0]))
        else:
            result, fixed = after, fixed + len(chosen)
    return Mended(result, fixed)


def fixable(diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> list[Diagnostic]:
    """Return the findings that have a fix: a safe one, or with ``unsafe`` any."""
    return [item for item in diagnostics if item.fix and item.fix.edits and (unsafe or item.fix.safe)]


def _mark(item: Diagnostic) -> tuple[str, str]:
    return item.code, item.message


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
