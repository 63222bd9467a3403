"""The names of the files that pictures are written to, and of the maps that they are of."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

Format = Literal["svg", "dot", "png", "pdf"]
Theme = Literal["auto", "light", "dark"]
"""In what colours a picture is drawn; `auto` follows the viewer, where a format can."""

_FILE = re.compile(
    r"(?P<view>[a-z]+)(?:/[a-z0-9-]+_?)?(?:\.[1-9][0-9]*)?(?:\.(?P<theme>light|dark))?\.(?P<form>svg|dot|png|pdf)"
)
_PICTURE = re.compile(
    r"(?:\.\./)*[a-z]+(?:/[a-z0-9-]+_?)?(?:\.[1-9][0-9]*)?(?=(?:\.light|\.dark)?\.svg(?:#|$))"
)
"""What leads from a picture to another, before the ending."""
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def stem(identifier: str) -> str:
    """Return an identifier as a file may be called, on Windows too."""
    return identifier + "_" if _RESERVED.fullmatch(identifier) else identifier


def view_name(view: str, identifier: str | None = None, page: int = 1) -> str:
    """Return the name of a view's page without its ending; a dot is in no identifier, so none can clash."""
    base = view if identifier is None else f"{view}/{stem(identifier)}"
    return base if page == 1 else f"{base}.{page}"


def view_of(name: str) -> str:
    """Return the view that a page is of, by its name."""
    return name.partition("/")[0].partition(".")[0]


class Kind(NamedTuple):
    """What the name of a picture's file tells: its view, its format and its theme."""

    view: str
    form: str
    theme: Theme


def kind_of(file_name: str) -> Kind | None:
    """Return what the name of a file from the top of the folder tells; ``None`` where it is no picture's."""
    match = _FILE.fullmatch(file_name)
    if match is None:
        return None
    theme: Theme = "light" if match["theme"] == "light" else "dark" if match["theme"] else "auto"
    return Kind(match["view"], match["form"], theme)


def ending(form: str, theme: Theme = "auto") -> str:
    """Return what the names of files in a format and theme end in; only a theme that was chosen is named."""
    return f".{form}" if theme == "auto" else f".{theme}.{form}"


def map_name(file: Path, folder: Path) -> str:
    """Return what pictures in a folder call the map that they are of: the name of its claim file.

    It is the path from the folder in which both lie, so that two files of one name are told apart where they
    draw to one place, and nothing is told of where on a machine that is.
    """
    place, target = (Path(os.path.realpath(path)) for path in (file.parent, folder))
    common = next((top for top in (place, *place.parents) if target.is_relative_to(top)), None)
    if common is None or common.parent == common:  # they share nothing but the machine
        return file.name
    return (place.relative_to(common) / file.name).as_posix()


def path_key(path: Sequence[str | int]) -> str:
    """Return the identifiers on a path, without the keys between; unlike an identifier, it is unique."""
    return ".".join(str(part) for part in path[::2])


def relative(from_name: str, to_name: str) -> str:
    """Return the way from one picture to another, both named from the top of the folder."""
    return "../" * from_name.count("/") + to_name + ".svg"


def target(href: str) -> str | None:
    """Return the way to another picture without its ending; ``None`` where a link leads elsewhere."""
    match = _PICTURE.match(href)
    return match[0] if match else None
