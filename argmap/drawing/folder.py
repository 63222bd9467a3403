"""Pictures written below a folder, where only those of the same map are ever overwritten or removed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from argmap.drawing.imprint import BOOK, HEAD, LARGEST, Imprint, read_imprint
from argmap.drawing.names import Theme, kind_of
from argmap.drawing.views import VIEWS
from argmap.plain.errors import InputError, OutputError, reason
from argmap.plain.files import read_start, write_whole
from argmap.plain.tree import differs, no_file, refuse_taken, remove_below, tidy, write_below

_SUBFOLDERS = tuple(view.name for view in VIEWS.values() if view.of)


@dataclass(frozen=True)
class Extent:
    """Whose pictures are drawn, and what of them: all of these views of a map, in one format and theme.

    Where only some pictures of a view are drawn, it is not among the ``views``.
    """

    map_name: str
    form: str = "svg"
    views: Collection[str] = ()
    theme: Theme = "auto"

    def imprint(self, name: str) -> Imprint:
        return Imprint.of(self.map_name, name)

    def covers(self, name: str) -> bool:
        """Tell whether a file of this name can only be a picture of this extent."""
        kind = kind_of(name)
        return kind is not None and kind[1:] == (self.form, self.theme) and kind.view in self.views


def write_tree(folder: Path, files: Mapping[str, bytes], extent: Extent) -> None:
    """Write pictures below a folder, each whole or not at all, and remove those that are no longer drawn.

    Raises ``OutputError`` before anything is written where a name is taken by something that is no picture
    of the same map and name. Links below the folder are neither followed nor replaced.
    """
    same = set[str]()

    def foreign(path: Path, name: str) -> str | None:
        if not differs(path, files[name]):
            same.add(name)
            return None
        return _of_others(path, extent.imprint(name), extent.form)

    try:
        refuse_taken(folder, files, foreign)
        left_over = _left_over(folder, files, extent)
        for name, content in files.items():
            if name not in same:
                write_below(folder, name, content)
        tidy(_places(folder))
        for name in left_over:
            remove_below(folder, name)
    except OSError as error:
        place = error.filename2 or error.filename or folder
        raise OutputError(f'cannot write "{place}": {reason(error)}') from error


def write_book(path: Path, content: bytes, map_name: str) -> None:
    """Write one PDF of all pictures, in the place of nothing but a book of the same map.

    Raises ``OutputError`` where something else has its name.
    """
    try:
        there = path.stat() if path.exists() else None
    except OSError as error:
        raise OutputError(f'cannot write "{path}": {reason(error)}') from error
    if there and (why := no_file(there) or _of_others(path, Imprint.of(map_name, BOOK), "pdf")):
        raise OutputError(f'"{path}" is in the way: it is {why}; move it, or name another file')
    write_whole(path, content)


def stale(folder: Path, files: Mapping[str, bytes], extent: Extent) -> list[str]:
    """Return the names of files that differ, are missing, or are left over from an earlier map."""
    try:
        names = [name for name, content in files.items() if differs(folder / name, content)]
        return names + _left_over(folder, files, extent)
    except OSError as error:
        raise InputError(f'cannot read "{error.filename or folder}": {reason(error)}') from error


def _of_others(path: Path, imprint: Imprint, form: str) -> str | None:
    found = _imprint_of(path, form)
    if found == imprint:
        return None
    if found is None:
        return "no picture that argmap drew"
    if not found.map:
        return "a picture by an older argmap, which does not say of which map"
    if found.map != imprint.map:
        return f'a picture of another map, "{found.map_name}"'
    return "a book of all pictures" if found.picture == BOOK else f'a copy of "{found.picture}"'


def _places(folder: Path) -> Iterator[Path]:
    """Yield the folders that argmap draws into, without following links out of the first."""
    for place in (folder, *(folder / name for name in _SUBFOLDERS)):
        if place.is_dir() and (place == folder or not place.is_symlink()):
            yield place


def _left_over(folder: Path, files: Collection[str], extent: Extent) -> list[str]:
    """Return the names of pictures of the extent that are there and not among the files."""
    found = (path for place in _places(folder) for path in sorted(place.iterdir()))
    names = {path.relative_to(folder).as_posix(): path for path in found}
    return [
        name
        for name, path in names.items()
        if name not in files and extent.covers(name) and _is_ours(path, extent.imprint(name), extent.form)
    ]


def _is_ours(path: Path, imprint: Imprint, form: str) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    return _imprint_of(path, form) == imprint


def _imprint_of(path: Path, form: str) -> Imprint | None:
    return read_imprint(read_start(path, LARGEST if form == "pdf" else HEAD), form)
