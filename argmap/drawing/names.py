"""The names of the files that pictures are written to."""

import re
from collections.abc import Sequence

_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def stem(identifier: str) -> str:
    """Return an identifier as a file may be called, on Windows too."""
    return identifier + "_" if _RESERVED.fullmatch(identifier) else identifier


def view_name(view: str, identifier: str | None = None, page: int = 1) -> str:
    """Return the name of a view's page without its ending; a dot is in no identifier, so none can clash."""
    base = view if identifier is None else f"{view}/{stem(identifier)}"
    return base if page == 1 else f"{base}.{page}"


def path_key(path: Sequence[str | int]) -> str:
    """Return the identifiers on a path, without the keys between; unlike an identifier, it is unique."""
    return ".".join(str(part) for part in path[::2])


def relative(from_name: str, to_name: str) -> str:
    """Return the way from one picture to another, both named from the top of the folder."""
    return "../" * from_name.count("/") + to_name + ".svg"
