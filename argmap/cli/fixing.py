"""The check of some files that mends what can be mended, or shows how it would."""

from functools import partial
from pathlib import Path

from argmap.checking.fixes import Mended, fixable, mend
from argmap.checking.results import CheckResult, FileResult
from argmap.cli.batch import check_files, collected, refuse_stray_texts, tell
from argmap.cli.call import STDIN, Call, lock_of, source_of
from argmap.cli.checkers import Checkers, outcome
from argmap.cli.folders import files_of
from argmap.cli.rewriting import overwrite, show
from argmap.cli.streams import FAILED, complain, note
from argmap.plain.errors import UsageError
from argmap.plain.span import SourceText
from argmap.wording.numbers import counted


def fix_files(call: Call, *, unsafe: bool) -> int:
    """Mend every file, report what is left, and return the exit code."""
    if STDIN in call.names:
        raise UsageError("standard input cannot be mended in its place; `--diff` shows what would change")
    return check_files(call, partial(_fix, unsafe=unsafe))


def _fix(checkers: Checkers, name: str, *, unsafe: bool) -> FileResult:
    source, mended = _mended(checkers, name, unsafe=unsafe)
    overwrite(Path(name), source, mended.text)
    return mended.result.but(fixed=mended.fixed)


def show_fixes(call: Call, *, unsafe: bool) -> int:
    """Show what the fixes would change; the exit code tells whether there is anything."""
    checkers, found = Checkers(call), files_of(call)
    tell(call, found)
    outcomes = [outcome(checkers, name, partial(_shown, unsafe=unsafe)) for name in found.names]
    left = collected(found, outcomes)
    fixed = sum(file.fixed for file in left.files)
    refuse_stray_texts(call, left)
    for failure in left.failures:
        complain(failure.message)
    if left.files or not left.failures:
        note(_summary(fixed, left, unsafe=unsafe))
    return FAILED if left.failures else int(fixed > 0 and not call.exit_zero)


def _shown(checkers: Checkers, name: str, *, unsafe: bool) -> FileResult:
    source, mended = _mended(checkers, name, unsafe=unsafe)
    show(source, mended.text, checkers.call.colour)
    return mended.result.but(fixed=mended.fixed)


def _summary(fixed: int, left: CheckResult, *, unsafe: bool) -> str:
    """Say how many findings would be mended, and how many would stay."""
    risky = 0 if unsafe else len(fixable(left.diagnostics, unsafe=True))
    stay = len(left.diagnostics) - risky
    parts = [f"{counted(fixed, 'finding')} would be fixed"]
    parts += [f"{risky} more with `--unsafe-fixes`"] if risky else []
    parts += [f"{stay} would stay"] if stay else []
    return "; ".join(parts)


def _mended(checkers: Checkers, name: str, *, unsafe: bool) -> tuple[SourceText, Mended]:
    """Return what was read, and what it becomes under the settings of its project."""
    checker, lock = checkers.of(name), lock_of(checkers.call, name)
    source = source_of(checkers.call, name, checker.settings)
    return source, mend(source, lambda text: checker.check(text, lock), unsafe=unsafe)
