"""The claim files that a call means: those that it names, and those in the folders that it names."""

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from argmap.cli.call import STDIN, Call, settings_for
from argmap.errors import InputError, reason
from argmap.loader import seems_claims

SUFFIXES = (".yaml", ".yml")
_MOST = 16 * 1024 * 1024


def files_of(call: Call) -> tuple[list[str], list[str]]:
    """Return the files of a call, each once, and a line for each folder that could not be searched."""
    files: dict[str, str] = {}
    failures = []
    for name in call.asked:
        try:
            for file in _in_folder(call, name) if name != STDIN and Path(name).is_dir() else (name,):
                files.setdefault(file if file == STDIN else os.path.realpath(file), file)
        except InputError as error:
            failures.append(str(error))
    return list(files.values()), failures


def _in_folder(call: Call, folder: str) -> Iterator[str]:
    """Yield the claim files in and below a folder in the order of their names; hidden ones are left alone."""
    excluded = settings_for(call, folder).exclude
    number = 0
    for place, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(item for item in folders if not _is_left_out(Path(place, item), excluded))
        for name in sorted(names):
            path = Path(place, name)
            if not _is_left_out(path, excluded) and is_claim_file(path):
                number += 1
                yield str(path)
    if not number:
        where = "outside of what is excluded " if excluded else ""
        missing = f'{where}no YAML file with a key "argmap" or "accusations"'
        raise InputError(f'"{folder}" holds no claim file: {missing}')


def _refuse(error: OSError) -> None:
    raise InputError(f'cannot read "{error.filename}": {reason(error)}')


def _is_left_out(path: Path, excluded: tuple[str, ...]) -> bool:
    """Tell whether a name is hidden or excluded; a pattern with a slash speaks of whole paths."""
    if path.name.startswith("."):
        return True
    whole = path.absolute().as_posix()
    return any(fnmatch(whole if "/" in pattern else path.name, pattern) for pattern in excluded)


def is_claim_file(path: Path) -> bool:
    """Tell whether a file is one; YAML that cannot be read may be, and the check will complain of it."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    try:
        if not path.is_file():
            return not path.exists()
        with path.open("rb") as file:
            start = file.read(_MOST)
    except OSError:
        return True
    return len(start) == _MOST or seems_claims(start)
