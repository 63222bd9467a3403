"""Where files lie in their checkout, which is how the programs that read reports know them."""

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from argmap.checking.results import CheckResult, Failure, FileResult
from argmap.cli.call import NAMELESS
from argmap.plain.span import SourceText

_WORKSPACES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where a runner says that it has put the checkout."""


def in_checkout(result: CheckResult) -> CheckResult:
    """Return a result in which each file is named as seen from the top of its checkout."""
    failed = [failure.file for failure in result.failures if failure.file]
    places = places_of([*(file.source.name for file in result.files), *failed])
    return CheckResult(
        tuple(_renamed(file, places[file.source.name]) for file in result.files),
        tuple(Failure(one.message, one.file and places[one.file]) for one in result.failures),
    )


def _renamed(file: FileResult, name: str) -> FileResult:
    source = file.source
    return file if name == source.name else file.but(source=SourceText(name, source.text, source.marked))


def places_of(names: Iterable[str]) -> dict[str, str]:
    """Return the path of each file from the top of the checkout, with `/`.

    The top is what the runner says, or that of the checkout around the working folder, or around the file,
    or the working folder itself: the first that the file lies in. What lies in none, and files of two
    checkouts that would be called the same, keep their absolute path.
    """
    places = way_from_top(name for name in names if name != NAMELESS)
    same = Counter(places.values())
    unique = {
        name: place if same[place] == 1 else _whole(Path(name)).as_posix() for name, place in places.items()
    }
    return {NAMELESS: NAMELESS, **unique}


def way_from_top(names: Iterable[str]) -> dict[str, str]:
    """Return the way of each file from the top of its checkout, which no other file has a say in."""
    files = {name: Path(name) for name in names}
    tops = _tops()
    ways = {folder: _way(folder, tops) for folder in {file.parent for file in files.values()}}
    return {name: (ways[file.parent] / file.name).as_posix() for name, file in files.items()}


def _tops() -> list[Path]:
    said = [Path(place) for place in map(os.environ.get, _WORKSPACES) if place]
    here = _checkout(Path.cwd())
    return [*said, *([here] if here else [])]


def _way(folder: Path, tops: list[Path]) -> Path:
    """Return the way from the top down to a folder, or its absolute path where it lies below none."""
    own = _checkout(Path(os.path.realpath(folder)))
    for top in (*tops, own or Path.cwd()):
        for resolve in (os.path.realpath, _whole):  # a link may hide the way, or lead out of the checkout
            path, above = Path(resolve(folder)), Path(resolve(top))
            if path.is_relative_to(above):
                return path.relative_to(above)
    return _whole(folder)


def _whole(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - `absolute` leaves `..` where it is


def _checkout(folder: Path) -> Path | None:
    """Return the top of the git checkout that a folder lies in; `.git` is a file in a worktree."""
    return next((place for place in (folder, *folder.parents) if (place / ".git").exists()), None)
