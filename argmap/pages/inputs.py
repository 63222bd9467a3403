"""All that decides what a site is, as one hash: where it is the same, so are the files."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files as resources
from importlib.resources.abc import Traversable
from pathlib import PureWindowsPath
from platform import python_version
from typing import Final

from argmap.checking.map import Map

NEEDED: Final = (
    *("edtf", "graphviz", "graphviz-pure", "jinja2", "langcodes", "license-expression", "lxml"),
    *("markupsafe", "pydantic", "PyYAML", "rapidfuzz", "rich", "typer"),
)
"""What argmap needs, and so what may change what it makes; the same names on every system."""


def made_of(map_: Map, **options: object) -> str:
    """Return the hash of a map, of what its quotations were held against, of some options, and of argmap."""
    found = hashlib.sha256()
    for part in _parts(map_, options):
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


def _parts(map_: Map, options: dict[str, object]) -> Iterator[bytes]:
    yield program()
    yield repr(sorted(options.items())).encode("utf-8", "surrogateescape")
    yield file_name(map_).encode("utf-8", "surrogateescape")
    yield map_.source.text.encode("utf-8", "surrogateescape")
    yield repr(map_.verification).encode("utf-8", "surrogateescape")
    for id_, text in sorted(map_.texts.items()):
        yield id_.encode()
        yield text.source.text.encode("utf-8", "surrogateescape")
        yield text.read.encode("utf-8", "surrogateescape")  # by the kind of its file, which its name decides


def file_name(map_: Map) -> str:
    """Return the name of the claim file, wherever it lies and however a call named it."""
    return PureWindowsPath(map_.source.name).name


@cache
def program() -> bytes:
    """Return the hash of argmap's own files, and of the versions of Python and of what else it needs.

    Its own version alone does not tell one state of a checkout from another.
    """
    found = hashlib.sha256(f"Python {python_version()}\n".encode())  # whose tables of characters fold words
    for name in NEEDED:
        found.update(f"{name} {version(name)}\n".encode())
    for name, file in sorted(_files(resources("argmap"), "")):
        found.update(name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return found.digest()


def _files(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    """Yield what the package holds, but for what Python makes of it."""
    for one in folder.iterdir():
        name = f"{above}/{one.name}"
        if one.is_dir():
            yield from _files(one, name) if one.name != "__pycache__" else ()
        else:
            yield name, one
