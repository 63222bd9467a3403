"""The lock of a document, after a name in it has changed."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from argmap.lsp.positions import Lines, Point, difference
from argmap.plain.diagnostics import Path as DataPath
from argmap.plain.errors import InputError
from argmap.plain.files import read_whole
from argmap.texts.lock import LARGEST, parse_lock, written
from argmap.texts.renaming import renamed


class LockEdit(NamedTuple):
    """A replacement in the file of a lock, which need not be open in the editor."""

    uri: str
    between: tuple[Point, Point]
    text: str


def relocked(place: Path, names: Mapping[DataPath, str], encoding: str) -> LockEdit | None:
    """Return what new names, by the old path of each, change in a lock; nothing in one that is not there."""
    try:
        content = read_whole(place, LARGEST)
        lock = parse_lock(content)
    except InputError:
        return None
    made = renamed(lock, names)
    if made == lock:
        return None
    old, new = content.decode(), written(made).decode()
    start, end, behind = difference(old, new)
    lines = Lines(old, encoding)
    return LockEdit(
        Path(os.path.realpath(place)).as_uri(), (lines.point(start), lines.point(end)), new[start:behind]
    )
