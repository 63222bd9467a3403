"""The check of some files, without the option parser."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from argmap.checker import Checker, CheckResult, FileResult, lock_beside
from argmap.cli.streams import FAILED, columns, complain, emit, read_input, wants_colour
from argmap.config import FORMATS as FORMAT_NAMES
from argmap.config import Settings, find_settings, read_settings
from argmap.diagnostics import Severity
from argmap.errors import ConfigError, InputError, UsageError
from argmap.loader import Limits, decode, read_source
from argmap.nearness import suggestion
from argmap.reporters import FORMATS, Style
from argmap.span import SourceText

DEFAULT = "claims.yaml"
STDIN = "-"


@dataclass(frozen=True)
class CheckCall:
    """What `argmap check` was asked; ``flags`` are those that overrule settings, where not ``None``."""

    files: tuple[str, ...] = ()
    stdin_name: str | None = None
    output_file: Path | None = None
    colour: str = "auto"
    exit_zero: bool = False
    config: Path | None = None
    isolated: bool = False
    flags: Mapping[str, Any] = field(default_factory=dict)


def files_of(call: CheckCall) -> tuple[str, ...]:
    """Return the files of a call, each once."""
    return tuple(dict.fromkeys(call.files)) or (DEFAULT,)


def check_files(call: CheckCall, check: Callable[[CheckCall, str], FileResult] | None = None) -> int:
    """Check every file, report the findings, and return the exit code."""
    names = files_of(call)
    settings = settings_for(call, names[0])
    _refuse_overwriting(call, names)
    results, failures = [], []
    for name in names:
        try:
            results.append((check or check_one)(call, name))
        except InputError as error:
            failures.append(str(error))
    result = CheckResult(tuple(results))
    _refuse_stray_texts(call, result)
    if results:
        report(call, result, settings.output_format)
    for failure in failures:
        complain(failure)
    return FAILED if failures else int(not call.exit_zero and failed(result, settings.fail_level))


def _refuse_stray_texts(call: CheckCall, result: CheckResult) -> None:
    """Refuse a text that no file maps: its id is misspelt, and nothing would be held against it."""
    mapped = {file.graph.claims.text for file in result.files if file.graph and file.graph.claims.text}
    readable = result.files and all(file.graph for file in result.files)
    for name in call.flags.get("texts") or ():
        if readable and name not in mapped:
            raise UsageError(f'"--text {name}=…" names no text of these files; {suggestion(name, mapped)}')


def settings_for(call: CheckCall, name: str) -> Settings:
    """Return the settings for a file: its project's, with the environment and the flags laid over them."""
    if call.isolated:
        settings = Settings()
    elif call.config is not None:
        settings = read_settings(call.config)
    else:
        settings = find_settings(_shown(call, name).absolute().parent)
    return settings.with_flags(**{"output_format": _format_wished(), **_given(call.flags)})


def _given(flags: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in flags.items() if value is not None}


def _format_wished() -> str | None:
    wish = os.environ.get("ARGMAP_OUTPUT_FORMAT")
    if wish and wish not in FORMAT_NAMES:
        raise ConfigError(f'ARGMAP_OUTPUT_FORMAT names no format: "{wish}"; {suggestion(wish, FORMAT_NAMES)}')
    return wish or None


def failed(result: CheckResult, fail_level: str) -> bool:
    """Tell whether the findings are grave enough to fail; notes never are."""
    levels = (Severity.ERROR,) if fail_level == "error" else (Severity.ERROR, Severity.WARNING)
    return any(result.counts[level] for level in levels)


def check_one(call: CheckCall, name: str) -> FileResult:
    """Check one file under the settings of its project."""
    settings = settings_for(call, name)
    return Checker(settings).check(source_of(call, name, settings), lock_of(call, name))


def lock_of(call: CheckCall, name: str) -> Path:
    """Return where the lock of a file lies, unless the settings say otherwise."""
    return lock_beside(_shown(call, name))


def _shown(call: CheckCall, name: str) -> Path:
    """Return the path by which a file is known; standard input is taken to lie in the working folder."""
    return Path(call.stdin_name or name) if name == STDIN else Path(name)


def source_of(call: CheckCall, name: str, settings: Settings) -> SourceText:
    """Read a file, or standard input.

    Raises ``InputError``.
    """
    most = Limits(**settings.limits).bytes
    if name != STDIN:
        return read_source(Path(name), name, most=most)
    return decode(read_input(most), call.stdin_name or "<stdin>")


def _refuse_overwriting(call: CheckCall, names: tuple[str, ...]) -> None:
    output = call.output_file
    if output is None or not output.exists():
        return
    for name in names:
        if name != STDIN and Path(name).exists() and output.samefile(name):
            raise UsageError(f'the report would overwrite "{name}"')


def report(call: CheckCall, result: CheckResult, form: str) -> None:
    """Write a report to where it was asked for."""
    if call.output_file is None:
        emit(FORMATS[form](result, Style(wants_colour(call.colour, sys.stdout), columns(sys.stdout))))
        return
    from argmap.cli.output import write_file

    lines = FORMATS[form](result, Style(call.colour == "always"))
    text = "".join(f"{line}\n" for line in lines)
    write_file(call.output_file, text.encode("utf-8", "backslashreplace"))
