"""What all pages share: their looks, their script and their icon."""

from collections.abc import Iterator
from importlib.resources import files as resources

from argmap.drawing import page_style


def files(title: str) -> Iterator[tuple[str, bytes]]:
    """Yield the shared files of a site with a title by name."""
    folder = resources(__package__)
    looks = (folder / "reader.css").read_text("utf-8")
    yield "reader.css", f"{looks}{_running(title)}\n/* The pictures */\n{page_style()}\n".encode()
    for name in ("reader.js", "icon.svg"):
        yield name, (folder / name).read_bytes()


def _running(title: str) -> str:
    """Return the rule that prints the title at the head of each sheet but the first."""
    told = " ".join(title.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'@page {{ @top-left {{ content: "{told}"; font: 8pt var(--sans); }} }}\n'
