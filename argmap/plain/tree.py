"""Files below a folder, where nothing that is another's is overwritten or removed, and no link followed."""

import contextlib
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path, PurePath
from unicodedata import normalize

from argmap.plain.errors import OutputError
from argmap.plain.files import read_whole, remove_abandoned, replace_whole

_SPELT = "there in other letters, large or small, which are the same to this system"

Foreign = Callable[[Path, str], str | None]
"""Says whose a file is that stands where one of a name is to be written; ``None`` where it is ours."""


def refuse_taken(folder: Path, names: Collection[str], foreign: Foreign) -> None:
    """Raise ``OutputError`` where something else is in the way of any file, before one is written."""
    if os.path.lexists(folder) and not folder.is_dir():
        raise OutputError(f'cannot write into "{folder}": it is no folder')
    _refuse_alike(names)
    found = [(place, why) for place, why in _obstacles(folder, names, foreign) if why]
    if not found:
        return
    (place, why), *more = found
    others = f" ({len(more)} more are in the way)" if len(more) > 1 else " (one more is)" if more else ""
    raise OutputError(
        f'"{place}" is in the way: it is {why}{others}; move it, or write to another folder with `-o`'
    )


def _refuse_alike(names: Iterable[str]) -> None:
    """Refuse names that some systems hold for one: a folder may be carried from any system to any other."""
    known: dict[str, str] = {}
    for name in names:
        other = known.setdefault(normalize("NFC", name).casefold(), name)
        if other != name:
            raise OutputError(f'cannot write both "{other}" and "{name}": to some systems they are one file')


def _obstacles(folder: Path, names: Collection[str], foreign: Foreign) -> Iterator[tuple[Path, str | None]]:
    """Yield each folder and file that is to be written, with what is in its way."""
    for parent in dict.fromkeys(Path(name).parent for name in names):
        place = folder / parent
        if not stays_below(parent):
            yield place, "outside of the folder"
        elif parent.parts and (why := _in_way_of_folder(place)):
            yield place, why
        elif place.is_dir():
            there = frozenset(os.listdir(place))  # noqa: PTH208 - names are all that is needed
            for name in names:
                if Path(name).parent == parent:
                    yield folder / name, _in_way_of_file(folder / name, foreign, name, there)


def stays_below(path: PurePath) -> bool:
    """Tell whether a path leads nowhere but into the folder that it is taken from, links aside."""
    return not path.anchor and ".." not in path.parts


def _in_way_of_folder(path: Path) -> str | None:
    state = _state(path)
    if state is None:
        return None
    if not stat.S_ISDIR(state.st_mode):
        return no_file(state) or "a file"
    return None if path.name in os.listdir(path.parent) else _SPELT  # noqa: PTH208


def _in_way_of_file(path: Path, foreign: Foreign, name: str, there: Collection[str]) -> str | None:
    state = _state(path)
    if state is None:
        return None
    if path.name not in there:
        return _SPELT
    return no_file(state) or foreign(path, name)


def _state(path: Path) -> os.stat_result | None:
    """Return what is at a place, without following a link; nothing below what is no folder."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        return path.lstat()
    return None


def no_file(state: os.stat_result) -> str | None:
    """Say what a thing is that is no file."""
    if stat.S_ISLNK(state.st_mode):
        return "a link"
    if stat.S_ISDIR(state.st_mode):
        return "a folder"
    return None if stat.S_ISREG(state.st_mode) else "a pipe or a device"


def is_file(folder: Path, name: str) -> bool:
    """Tell whether a file of that name stands below a folder, with no link in its place or on the way."""
    *parents, last = Path(name).parts
    place = folder
    for part in parents:
        place /= part
        state = _state(place)
        if state is None or not stat.S_ISDIR(state.st_mode):
            return False
    state = _state(place / last)
    return state is not None and stat.S_ISREG(state.st_mode)


def differs(path: Path, content: bytes) -> bool:
    """Tell whether anything but a file with this content stands at a place."""
    state = _state(path)
    if state is None or not stat.S_ISREG(state.st_mode) or state.st_size != len(content):
        return True
    return read_whole(path, len(content)) != content


def write_below(folder: Path, name: str, content: bytes) -> None:
    """Write a file whole or not at all, in a folder that is made where it is not there."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_whole(path, content)


def remove_below(folder: Path, name: str) -> None:
    """Remove a file, and the folders that it leaves empty; where there is none, nothing is left by it."""
    try:
        (folder / name).unlink()
    except (FileNotFoundError, NotADirectoryError):
        return
    for place in (folder / name).parents:
        if place == folder:
            break
        with contextlib.suppress(OSError):
            place.rmdir()


def tidy(places: Iterable[Path]) -> None:
    """Remove what interrupted runs have left half written in some folders."""
    for place in places:
        if place.is_dir():
            remove_abandoned(place)
