"""Files written whole or not at all, and stale ones removed, but only those that argmap wrote."""

import contextlib
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from argmap.errors import OutputError
from argmap.files import TEMPORARY, write_whole

MARKER = "argmap:map"
"""Stands near the start of every file that argmap renders, so that it can tell its own from others'."""

_ABANDONED = 10.0
"""After how many seconds a temporary file is nobody's; a younger one may be another run's."""

_HEAD = 1024
_ENDINGS = (".svg", ".dot", ".png")


def write_tree(folder: Path, files: Mapping[str, bytes], *, complete: bool = True) -> None:
    """Write files below a folder, each whole or not at all, and remove stale ones that argmap wrote.

    Without ``complete`` the files are a selection, and what else lies there stays.
    """
    try:
        for name, content in files.items():
            path = _inside(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            if _differs(path, content):
                write_whole(path, content)
        for path in _temporary(folder):
            path.unlink(missing_ok=True)
        for name in _left_over(folder, files) if complete else ():
            _inside(folder, name).unlink(missing_ok=True)
            _remove_empty(_inside(folder, name).parent, folder)
    except OSError as error:
        place = error.filename2 or error.filename or folder
        raise OutputError(f"cannot write {place}: {error.strerror or error}") from error


def stale(folder: Path, files: Mapping[str, bytes], *, complete: bool = True) -> list[str]:
    """Return the names of files that differ, are missing, or are left over from an earlier map."""
    try:
        names = [name for name, content in files.items() if _differs(_inside(folder, name), content)]
        return names + (_left_over(folder, files) if complete else [])
    except OSError as error:
        raise OutputError(f"cannot read {error.filename or folder}: {error.strerror or error}") from error


def _inside(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise OutputError(f'"{name}" would lie outside {folder}')
    return path


def _differs(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() != content
    except FileNotFoundError:
        return True


def _written(folder: Path) -> Iterator[Path]:
    """Yield the places below a folder where argmap writes, without following links out of it."""
    for place in (folder, folder / "topics", folder / "accusations"):
        if place.is_dir() and not (place != folder and place.is_symlink()):
            yield from sorted(path for path in place.iterdir() if path.is_file() and not path.is_symlink())


def _temporary(folder: Path) -> list[Path]:
    """Return the temporary files that an interrupted run has left."""
    before = time.time() - _ABANDONED
    left = (path for path in _written(folder) if path.name.startswith(TEMPORARY))
    return [path for path in left if path.stat().st_mtime < before]


def _left_over(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    names = {path.relative_to(folder).as_posix(): path for path in _written(folder)}
    return [name for name, path in names.items() if name not in files and _ours(path)]


def _ours(path: Path) -> bool:
    if path.suffix not in _ENDINGS:
        return False
    with path.open("rb") as file:
        return MARKER.encode() in file.read(_HEAD)


def _remove_empty(place: Path, folder: Path) -> None:
    if place != folder:
        with contextlib.suppress(OSError):
            place.rmdir()
