"""The check of some files that mends what can be mended, or shows how it would."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from argmap.checker import CheckResult, FileResult
from argmap.cli.call import STDIN, Call, lock_of, source_of
from argmap.cli.checking import check_files, refuse_stray_texts
from argmap.cli.desk import Desk
from argmap.cli.folders import files_of
from argmap.cli.rewriting import overwrite, show
from argmap.cli.streams import FAILED, complain, note
from argmap.errors import InputError, UsageError
from argmap.fixes import Mended, fixable, mend
from argmap.reporters.base import counted
from argmap.span import SourceText


def fix_files(call: Call, *, unsafe: bool) -> int:
    """Mend every file, report what is left, and return the exit code."""
    if STDIN in call.names:
        raise UsageError("standard input cannot be mended in its place; `--diff` shows what would change")
    return check_files(call, partial(_fix, unsafe=unsafe))


def _fix(desk: Desk, name: str, *, unsafe: bool) -> FileResult:
    source, mended = _mended(desk, name, unsafe=unsafe)
    overwrite(Path(name), source, mended.text)
    return replace(mended.result, fixed=mended.fixed)


def show_fixes(call: Call, *, unsafe: bool) -> int:
    """Show what the fixes would change; the exit code tells whether there is anything."""
    desk, (names, failures) = Desk(call), files_of(call)
    fixed, results = 0, list[FileResult]()
    for name in names:
        try:
            source, mended = _mended(desk, name, unsafe=unsafe)
        except InputError as error:
            failures.append(str(error))
            continue
        show(source, mended.text, call.colour)
        fixed += mended.fixed
        results.append(mended.result)
    left = CheckResult(tuple(results))
    refuse_stray_texts(call, left)
    for failure in failures:
        complain(failure)
    if results or not failures:
        note(_summary(fixed, left, unsafe=unsafe))
    return FAILED if failures else int(fixed > 0 and not call.exit_zero)


def _summary(fixed: int, left: CheckResult, *, unsafe: bool) -> str:
    """Say how many findings would be mended, and how many would stay."""
    risky = 0 if unsafe else len(fixable(left.diagnostics, unsafe=True))
    stay = len(left.diagnostics) - risky
    parts = [f"{counted(fixed, 'finding')} would be fixed"]
    parts += [f"{risky} more with `--unsafe-fixes`"] if risky else []
    parts += [f"{stay} would stay"] if stay else []
    return "; ".join(parts)


def _mended(desk: Desk, name: str, *, unsafe: bool) -> tuple[SourceText, Mended]:
    """Return what was read, and what it becomes under the settings of its project."""
    checker, lock = desk.checker(name), lock_of(desk.call, name)
    source = source_of(desk.call, name, checker.settings)
    return source, mend(source, lambda text: checker.check(text, lock), unsafe=unsafe)
