"""What all pages share: their looks and their script."""

from collections.abc import Iterator
from importlib.resources import files as resources

from argmap.drawing import page_style


def files() -> Iterator[tuple[str, bytes]]:
    """Yield the shared files by name."""
    folder = resources(__package__)
    looks = (folder / "reader.css").read_text("utf-8")
    yield "reader.css", f"{looks}\n/* The pictures */\n{page_style()}\n".encode()
    yield "reader.js", (folder / "reader.js").read_bytes()
