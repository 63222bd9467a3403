"""What all pages share: their looks and their script."""

from collections.abc import Iterator
from importlib.resources import files as resources


def files() -> Iterator[tuple[str, bytes]]:
    """Yield the shared files by name."""
    folder = resources(__package__)
    for name in ("reader.css", "reader.js"):
        yield name, (folder / name).read_bytes()
