"""Pictures as PNG, made from the SVG by a Chromium where one is found."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from argmap.drawing.engine import PROCESSES, run
from argmap.drawing.imprint import Imprint, in_png
from argmap.plain.errors import EngineError

SCALE = 2
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_SIZE = re.compile(rb'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_SWITCHES = (
    "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-extensions", "--hide-scrollbars",
)  # fmt: skip


def browser() -> str:
    """Return the Chromium that draws; ``ARGMAP_CHROMIUM`` says which."""
    chosen = os.environ.get("ARGMAP_CHROMIUM")
    for name in (chosen,) if chosen else _BROWSERS:
        if found := shutil.which(name):
            return found
    wanted = chosen or ", ".join(_BROWSERS)
    raise EngineError(f"PNG needs a Chromium, and none was found ({wanted}); set ARGMAP_CHROMIUM or draw SVG")


def pngs(pictures: Iterable[tuple[str, bytes]], map_name: str) -> Iterator[tuple[str, bytes]]:
    """Yield each picture by its name as PNG, in order; two are drawn at a time."""
    program = browser()
    with ThreadPoolExecutor(PROCESSES) as pool:
        tasks = [(name, pool.submit(_png, program, svg)) for name, svg in pictures]
        for name, task in tasks:
            yield name, in_png(task.result(), Imprint.of(map_name, f"{name}.png"))


def _png(program: str, svg: bytes) -> bytes:
    match = _SIZE.search(svg)
    if match is None:
        raise EngineError("a picture has no size")
    width, height = (int(float(side) + 0.99) for side in match.groups())
    with tempfile.TemporaryDirectory(prefix="argmap-") as folder:
        source, target = Path(folder, "map.svg"), Path(folder, "map.png")
        source.write_bytes(svg)
        run(
            [
                program,
                *_SWITCHES,
                *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
                f"--user-data-dir={folder}/profile",
                f"--window-size={width},{height}",
                f"--force-device-scale-factor={SCALE}",
                f"--screenshot={target}",
                source.as_uri(),
            ],
            b"",
        )
        if not target.is_file():
            raise EngineError(f"{Path(program).name} drew nothing")
        return target.read_bytes()
