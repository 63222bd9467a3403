"""The files that a call reads besides its claim files; no report may take the place of one."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from argmap.cli.call import STDIN, Call, folder_of, lock_of, project_of, settings_of
from argmap.plain.errors import ConfigError, UsageError
from argmap.wording.flags import text_flags


def not_at_hand(texts: Sequence[str]) -> str:
    """Say that some texts are missing, and by which flags a call says where they lie."""
    if len(texts) == 1:
        return f"the text is not at hand; say where it lies with `{text_flags(texts)}`"
    return f"the texts are not at hand; say where they lie with `{text_flags(texts)}`"


def shared_files(call: Call, names: Iterable[str]) -> Iterator[Path]:
    """Yield the settings that hold for some files, and the texts and locks that these name."""
    yield from (text.path for text in (call.flags.get("texts") or {}).values())
    folders = dict.fromkeys(str(folder_of(call, name)) for name in names)
    for folder in folders:
        project = project_of(call, folder)
        yield project or Path(folder)
        try:
            settings = settings_of(call, project)
        except ConfigError:  # which ends the run; what they name cannot be told
            continue
        yield from (text.path for text in settings.texts.values())
        yield from [settings.lock] if settings.lock else []


def refuse_overwriting(files: Iterable[Path], call: Call, names: Iterable[str]) -> None:
    """Refuse to write a report over what is read for some claim files, or over one of these."""
    there, names = [file for file in files if file.is_file()], list(names)
    if not there:
        return
    own = [Path(name) for name in names if name != STDIN]
    locks = [lock_of(call, name) for name in names]
    for path in (*own, *locks, *shared_files(call, names)):
        if path.is_file() and any(file.samefile(path) for file in there):
            raise UsageError(f'the report would overwrite "{path}"')
