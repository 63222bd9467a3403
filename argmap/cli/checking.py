"""The check of some files, without the option parser."""

from collections.abc import Iterable

from argmap.checker import CheckResult, FileResult
from argmap.cli.call import Call, settings_for
from argmap.cli.desk import Desk, Outcome, Work
from argmap.cli.folders import files_of
from argmap.cli.parallel import outcomes_of
from argmap.cli.reports import Reports
from argmap.cli.streams import FAILED, complain
from argmap.diagnostics import Severity
from argmap.errors import UsageError
from argmap.nearness import suggestion

_UNKNOWN_SOURCE = "AM103"


def check_files(call: Call, work: Work = Desk.check) -> int:
    """Check every file, report the findings, and return the exit code."""
    settings = settings_for(call, call.asked[0])
    names, failures = files_of(call)
    reports = Reports(call, settings.output_format, names)
    result, undone = gathered(outcomes_of(Desk(call), names, work, whole=reports.need_graph))
    refuse_stray_texts(call, result)
    if result.files:
        reports.write(result)
    for failure in [*failures, *undone]:
        complain(failure)
    if failures or undone:
        return FAILED
    return int(not call.exit_zero and failed(result, settings.fail_level))


def gathered(outcomes: Iterable[Outcome]) -> tuple[CheckResult, list[str]]:
    """Return the results of a run together, and a line for each file of which nothing came."""
    files, undone = [], []
    for item in outcomes:
        if isinstance(item, FileResult):
            files.append(item)
        else:
            undone.append(str(item))
    return CheckResult(tuple(files)), undone


def refuse_stray_texts(call: Call, result: CheckResult) -> None:
    """Refuse a text that no file maps: its id is misspelt, and nothing would be held against it."""
    mapped = {file.record.text for file in result.files if file.record and file.record.text}
    readable = result.files and all(file.record for file in result.files)
    if any(item.code == _UNKNOWN_SOURCE for item in result.diagnostics):
        return  # it may be the file that has the wrong one
    for name in call.flags.get("texts") or ():
        if readable and name not in mapped:
            raise UsageError(f'"--text {name}=…" names no text of these files; {suggestion(name, mapped)}')


def failed(result: CheckResult, fail_level: str) -> bool:
    """Tell whether the findings are grave enough to fail; notes never are."""
    levels = (Severity.ERROR,) if fail_level == "error" else (Severity.ERROR, Severity.WARNING)
    return any(result.counts[level] for level in levels)
