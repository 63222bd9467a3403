"""The check of some files that mends what can be mended, or shows how it would."""

from dataclasses import replace
from pathlib import Path

from argmap.checker import Checker, FileResult
from argmap.cli.checking import STDIN, CheckCall, check_files, files_of, lock_of, settings_for, source_of
from argmap.cli.rewriting import overwrite, show
from argmap.cli.streams import FAILED, complain, note
from argmap.errors import InputError, UsageError
from argmap.fixes import Mended, fixable, mend
from argmap.reporters.base import counted
from argmap.span import SourceText


def fix_files(call: CheckCall, *, unsafe: bool) -> int:
    """Mend every file, report what is left, and return the exit code."""
    if STDIN in call.files:
        raise UsageError("standard input cannot be mended in its place; `--diff` shows what would change")

    def fix(call: CheckCall, name: str) -> FileResult:
        source, mended = mended_one(call, name, unsafe=unsafe)
        if mended.text != source.text:
            overwrite(Path(name), source, mended.text)
        return replace(mended.result, fixed=mended.fixed)

    return check_files(call, fix)


def show_fixes(call: CheckCall, *, unsafe: bool) -> int:
    """Show what the fixes would change; the exit code tells whether there is anything."""
    fixed, risky, failed = 0, 0, False
    for name in files_of(call):
        try:
            source, mended = mended_one(call, name, unsafe=unsafe)
        except InputError as error:
            complain(str(error))
            failed = True
            continue
        show(source, mended.text, call.colour)
        fixed += mended.fixed
        risky += len(fixable(mended.result.diagnostics, unsafe=True))
    more = f"; {risky} more with `--unsafe-fixes`" if risky and not unsafe else ""
    note(f"{counted(fixed, 'finding')} would be fixed{more}")
    return FAILED if failed else int(fixed > 0 and not call.exit_zero)


def mended_one(call: CheckCall, name: str, *, unsafe: bool) -> tuple[SourceText, Mended]:
    """Return what was read, and what it becomes under the settings of its project."""
    settings = settings_for(call, name)
    source, checker, lock = source_of(call, name, settings), Checker(settings), lock_of(call, name)
    return source, mend(source, lambda text: checker.check(text, lock), unsafe=unsafe)
