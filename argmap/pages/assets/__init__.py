"""What all pages share: their looks, their script and their icon."""

from collections.abc import Iterator
from importlib.resources import files as resources

from argmap.drawing import page_style


def files() -> Iterator[tuple[str, bytes]]:
    """Yield the shared files by name."""
    folder = resources(__package__)
    looks = (folder / "reader.css").read_text("utf-8")
    yield "reader.css", f"{looks}\n/* The pictures */\n{page_style()}\n".encode()
    for name in ("reader.js", "icon.svg"):
        yield name, (folder / name).read_bytes()
