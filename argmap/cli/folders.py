"""The claim files that a call means: those that it names, and those in the folders that it names."""

import errno
import os
import stat
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from argmap.checking.results import Failure
from argmap.claimfile import seems_claims
from argmap.cli.call import ENDINGS, STDIN, Call, settings_for
from argmap.plain.value import Value

_MOST = 16 * 1024 * 1024


class Found(Value):
    """The files of a call, each once, and what was met where they were looked for."""

    names: tuple[str, ...] = ()
    walked: frozenset[str] = frozenset()
    """The names that nobody has named: they were met in a folder."""
    failures: tuple[Failure, ...] = ()
    """What could not be searched."""
    passed_over: tuple[str, ...] = ()
    """A line for each name that looks like a claim file and is none: a link to nothing, a pipe."""
    elsewhere: tuple[str, ...] = ()
    """The names that are left to the other shards of the call."""


def files_of(call: Call) -> Found:
    """Return the files that a call means, in order; of two names that lead to one file, the file's own."""
    files: dict[str, str] = {}
    named, failures, passed_over = set(), list[Failure](), list[str]()
    for name in call.asked:
        if name == STDIN:
            files.setdefault(name, name)
            continue
        if not Path(name).is_dir():
            named.add(os.path.realpath(name))
            _note(files, name)
            continue
        for file in _in_folder(call, name, failures, passed_over):
            _note(files, file)
    walked = frozenset(name for place, name in files.items() if place not in named and name != STDIN)
    names, elsewhere = call.shard.parted(files.values()) if call.shard else (tuple(files.values()), ())
    return Found(names, walked, tuple(failures), tuple(dict.fromkeys(passed_over)), elsewhere)


def _note(files: dict[str, str], name: str) -> None:
    """Note a file; by its own name the settings of its own project hold for it, whatever links to it."""
    place = os.path.realpath(name)
    files[place] = min(files.get(place, name), name, key=lambda known: _distance(known, place))


def _distance(name: str, place: str) -> tuple[bool, str]:
    whole = os.path.abspath(name)  # noqa: PTH100 - a path object for each of many files is slow
    return whole != place, whole


def _in_folder(call: Call, folder: str, failures: list[Failure], passed_over: list[str]) -> Iterator[str]:
    """Yield the claim files in and below a folder in the order of their names; hidden ones are left alone."""
    excluded = settings_for(call, folder).exclude
    number, before = 0, len(failures)

    def refuse(error: OSError) -> None:
        message = f'cannot read "{error.filename}": {(error.strerror or str(error)).lower()}'
        failures.append(Failure(message, error.filename))

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(item for item in folders if not _is_left_out(Path(place, item), excluded))
        for name in sorted(names):
            path = Path(place, name)
            if _is_left_out(path, excluded) or path.suffix.lower() not in ENDINGS:
                continue
            if reason := _no_file(path):
                passed_over.append(f'"{path}" is passed over: it is {reason}')
            elif is_claim_file(path):
                number += 1
                yield str(path)
    if not number and len(failures) == before:
        where = "outside of what is excluded " if excluded else ""
        missing = f'{where}no YAML file with a key "argmap" or "accusations"'
        failures.append(Failure(f'"{folder}" holds no claim file: {missing}', folder))


def _no_file(path: Path) -> str:
    """Tell why something in a folder can hold no claims, if it cannot."""
    if is_gone(path):
        return "a link that leads nowhere" if path.is_symlink() else "there no longer"
    try:
        mode = path.stat().st_mode
    except OSError:  # the check will complain of it
        return ""
    return "" if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else "no regular file"


def is_gone(path: Path) -> bool:
    """Tell whether nothing is there: no file, or a link to none, or a ring of links."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def _is_left_out(path: Path, excluded: tuple[str, ...]) -> bool:
    """Tell whether a name is hidden or excluded; a pattern with a slash speaks of whole paths."""
    if path.name.startswith("."):
        return True
    whole = path.absolute().as_posix()
    return any(fnmatch(whole if "/" in pattern else path.name, pattern) for pattern in excluded)


def is_claim_file(path: Path) -> bool:
    """Tell whether a file is one; YAML that cannot be read may be, and the check will complain of it."""
    if path.suffix.lower() not in ENDINGS:
        return False
    try:
        if not path.is_file():
            return not path.exists()
        with path.open("rb") as file:
            start = file.read(_MOST)
    except OSError:
        return True
    return len(start) == _MOST or seems_claims(start)
