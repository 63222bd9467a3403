"""The check of some files, without the option parser."""

from collections.abc import Iterable
from pathlib import Path

from argmap.checking.results import CheckResult, Failure, FileResult
from argmap.cli.call import Call
from argmap.cli.checkers import Checkers, Outcome, Work
from argmap.cli.folders import Found, files_of, is_gone
from argmap.cli.parallel import outcomes_of
from argmap.cli.reports import Reports, report_failure
from argmap.cli.streams import FAILED, complain, note
from argmap.plain.errors import ArgmapError, UsageError
from argmap.plain.nearness import suggestion

_UNKNOWN_NAME = "AM102"


def check_files(call: Call, work: Work = Checkers.check) -> int:
    """Check every file, report the findings, and return the exit code.

    Whatever ends the run, the programs that read its reports are told.
    """
    try:
        reports, result = _checked(call, work)
    except ArgmapError as error:
        report_failure(call, str(error))
        complain(str(error))
        return FAILED
    except Exception as error:
        report_failure(call, f"internal error: {type(error).__name__}: {error}")
        raise
    unwritten = reports.write(result)
    for failure in (*result.failures, *unwritten):
        complain(failure.message)
    if result.failures or unwritten:
        return FAILED
    return int(not call.exit_zero and result.failed)


def _checked(call: Call, work: Work) -> tuple[Reports, CheckResult]:
    checkers = Checkers(call)
    form = checkers.of(call.asked[0]).settings.output_format
    found = files_of(call)
    reports = Reports(call, form, (*found.names, *found.elsewhere))
    tell(call, found)
    result = collected(found, outcomes_of(checkers, found.names, work, whole=reports.need_graph))
    refuse_stray_texts(call, result)
    return reports, result


def tell(call: Call, found: Found) -> None:
    """Note what is passed over, and that nothing is to be done where all files are of other shards."""
    for line in found.passed_over:
        note(line)
    if found.elsewhere and not found.names:
        note(f"shard {call.shard} holds no file: nothing to check")


def collected(found: Found, outcomes: Iterable[Outcome]) -> CheckResult:
    """Return what came of the files of a call; one of a folder that is gone by now was not meant."""
    files, failures = list[FileResult](), [*found.failures]
    for name, item in zip(found.names, outcomes, strict=True):
        if isinstance(item, FileResult):
            files.append(item)
        elif name in found.walked and is_gone(Path(name)):
            note(f'"{name}" is passed over: it is there no longer')
        else:
            failures.append(Failure(str(item), name))
    if not files and not failures and not found.elsewhere:
        failures.append(Failure("no claim file is left to check"))
    return CheckResult(tuple(files), tuple(failures))


def refuse_stray_texts(call: Call, result: CheckResult) -> None:
    """Refuse a text that no file maps: its id is misspelt, and nothing would be held against it.

    Of a shard nobody can tell: the file that maps the text may be of another.
    """
    if call.shard:
        return
    mapped = {text for file in result.files if file.record for text in file.record.texts}
    readable = result.files and all(file.record for file in result.files)
    if any(item.code == _UNKNOWN_NAME for item in result.diagnostics):
        return  # it may be the file that has the wrong one
    for name in call.flags.get("texts") or ():
        if readable and name not in mapped:
            raise UsageError(f'"--text {name}=…" names no text of these files; {suggestion(name, mapped)}')
