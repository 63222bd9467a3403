"""All that decides what a site is, as one hash: where it is the same, so are the files."""

import hashlib
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distributions
from importlib.resources import files as resources
from importlib.resources.abc import Traversable

from argmap.checking.map import Map


def made_of(map_: Map, **options: object) -> str:
    """Return the hash of a map, of what its quotations were held against, of some options, and of argmap."""
    found = hashlib.sha256()
    for part in _parts(map_, options):
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


def _parts(map_: Map, options: dict[str, object]) -> Iterator[bytes]:
    yield program()
    yield repr(sorted(options.items())).encode("utf-8", "surrogateescape")
    yield map_.source.name.encode("utf-8", "surrogateescape")
    yield map_.source.text.encode("utf-8", "surrogateescape")
    yield repr(map_.verification).encode("utf-8", "surrogateescape")
    for id_, text in sorted(map_.texts.items()):
        yield id_.encode()
        yield text.source.text.encode("utf-8", "surrogateescape")


@cache
def program() -> bytes:
    """Return the hash of argmap's own files, and of the name and version of all that is installed beside it.

    Its version alone does not tell one state of a checkout from another.
    """
    found = hashlib.sha256(sys.version.encode())
    for told in sorted(f"{one.name} {one.version}" for one in distributions()):
        found.update(told.encode())
    for name, file in sorted(_files(resources("argmap"), "")):
        found.update(name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return found.digest()


def _files(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    """Yield what the package holds, but for what Python makes of it."""
    for one in folder.iterdir():
        name = f"{above}/{one.name}"
        if one.is_dir():
            yield from _files(one, name) if one.name != "__pycache__" else ()
        else:
            yield name, one
