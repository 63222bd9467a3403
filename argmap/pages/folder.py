"""A site written into a folder, where only what an earlier run made there is overwritten or removed."""

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from argmap.drawing.imprint import Imprint
from argmap.pages.manifest import MANIFEST, Manifest, read_manifest
from argmap.plain.errors import InputError, OutputError, reason
from argmap.plain.tree import differs, is_file, refuse_taken, remove_below, tidy, write_below

Progress = Callable[[int, int], None]


def write_site(
    folder: Path,
    files: Mapping[str, bytes],
    map_name: str,
    progress: Progress = lambda _done, _all: None,
    made_of: str = "",
) -> None:
    """Write what differs, each file whole or not at all, and remove what is no longer part of the site.

    Raises ``OutputError`` before anything is written where a name is taken by something that no earlier run
    made for the same map, or that was changed since. Links below the folder are neither followed nor
    replaced. A run that is killed, at whatever moment, leaves behind what the next one can go on with: the
    manifest says before the first change what is about to be written, and at the end of what it was made.
    """
    try:
        work = _Work(folder, files, map_name, made_of)
        refuse_taken(folder, [MANIFEST, *files], work.foreign)
        if work.changed or work.left_over:
            write_below(folder, MANIFEST, work.begun.content())
        for done, name in enumerate(work.changed):
            progress(done, len(work.changed))
            write_below(folder, name, files[name])
        tidy({folder, *((folder / name).parent for name in files)})
        for name in work.left_over:
            remove_below(folder, name)
        if differs(folder / MANIFEST, work.done.content()):
            write_below(folder, MANIFEST, work.done.content())
    except OSError as error:
        place = error.filename2 or error.filename or folder
        raise OutputError(f'cannot write "{place}": {reason(error)}') from error


def standing(folder: Path, map_name: str, made_of: str) -> list[str]:
    """Return the names of the files of a site that stands there as an earlier run made it of the same.

    There are none where anything of it was changed, is missing, or was left unfinished.

    The list may have been written by somebody else, and say so of anything, so `--check` does not ask this.
    """
    found = read_manifest(folder)
    if found is None or found.made_of != made_of or found.map != Imprint.of(map_name, MANIFEST).map:
        return []
    try:
        whole = all(
            is_file(folder, name) and _hash(folder / name) == content_hash
            for name, content_hash in found.files.items()
        )
    except OSError:
        return []
    return list(found.files) if whole and not found.unfinished else []


def stale(folder: Path, files: Mapping[str, bytes], map_name: str) -> list[str]:
    """Return the names of files that differ, are missing, or would be removed."""
    try:
        work = _Work(folder, files, map_name)
        manifest = [MANIFEST] if differs(folder / MANIFEST, work.done.content()) else []
        return work.changed + [name for name in work.left_over if name in work.ours] + manifest
    except OSError as error:
        raise InputError(f'cannot read "{error.filename or folder}": {reason(error)}') from error


class _Work:
    """What is to be done so that a folder holds a site, and nothing else of the one that was there."""

    def __init__(
        self, folder: Path, files: Mapping[str, bytes], map_name: str, made_of: str | None = None
    ) -> None:
        self._folder = folder
        self._map = Imprint.of(map_name, MANIFEST).map
        self._found = read_manifest(folder)
        of_this_map = self._found is not None and self._found.map == self._map
        self._known = self._found if self._found and of_this_map else Manifest(map=self._map)
        self._made_of = made_of
        self._hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}

    @cached_property
    def ours(self) -> dict[str, str]:
        """What stands there as an earlier run left it, or as this one would: the hash of each."""
        return dict(self._ours())

    def _ours(self) -> Iterator[tuple[str, str]]:
        for name in self._known.names:
            if is_file(self._folder, name):
                found = _hash(self._folder / name)
                if found in (*self._known.hashes(name), self._hashes.get(name)):
                    yield name, found

    @cached_property
    def changed(self) -> list[str]:
        """The files to be written."""
        return [name for name, content_hash in self._hashes.items() if self.ours.get(name) != content_hash]

    @property
    def left_over(self) -> list[str]:
        """The files of an earlier run that are no longer part of the site, to be removed or gone already."""
        rest = (name for name in self._known.names if name not in self._hashes)
        return [name for name in rest if name in self.ours or not _stands(self._folder / name)]

    @property
    def begun(self) -> Manifest:
        """What the manifest says while files are written: what is there, and what may be there instead."""
        unfinished = {name: self._hashes[name] for name in self.changed}
        gone = {name: self._known.hashes(name)[0] for name in self.left_over}
        return Manifest(map=self._map, files=gone | self.ours, unfinished=unfinished)

    @property
    def done(self) -> Manifest:
        made_of = self._known.made_of if self._made_of is None else self._made_of
        return Manifest(map=self._map, files=self._hashes, made_of=made_of)

    def foreign(self, _path: Path, name: str) -> str | None:
        """Say whose a file is that is not ours to overwrite."""
        if name == MANIFEST:
            return self._foreign_manifest()
        if name in self.ours:
            return None
        if self._known.hashes(name):
            return "no longer what argmap wrote"
        return "no file that argmap made for this site"

    def _foreign_manifest(self) -> str | None:
        if self._found is None:
            return "no list of what argmap made"
        if self._found.map == self._map:
            return None
        return f'that of another map\'s site, "{Imprint(self._found.map, MANIFEST).map_name}"'


def _stands(path: Path) -> bool:
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        path.lstat()
        return True
    return False


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
