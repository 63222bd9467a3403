"""Pictures as PNG, drawn from their SVG by resvg."""

import re
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from argmap.drawing.engine import PROCESSES, talk
from argmap.drawing.flat import flat
from argmap.drawing.imprint import Imprint, in_png
from argmap.drawing.wants import FONTS_WANTED, Drawn, Notice, ask_for, letters_wanted
from argmap.plain.errors import EngineError

_COMMAND = (sys.executable, "-P", str(Path(__file__).with_name("rasterise.py")))
_NO_LETTER = re.compile(r"No fonts with a ./U\+([0-9A-F]+) character", re.DOTALL)
_NO_FONT = "No match for "


def pngs(pictures: Drawn, imprint: Callable[[str], Imprint], notice: Notice) -> Iterator[tuple[str, bytes]]:
    """Yield each picture by its name as PNG, in order; two are drawn at a time."""
    ask_for("resvg_py", "resvg-py>=0.5", "PNG")
    letters: dict[str, None] = {}
    with ThreadPoolExecutor(PROCESSES) as pool:
        tasks = [(name, pool.submit(_png, svg)) for name, svg in pictures]
        for name, task in tasks:
            png, lacking = task.result()
            letters |= dict.fromkeys(lacking)
            yield name, in_png(png, imprint(name))
    if letters:
        notice(letters_wanted(letters))


def _png(svg: bytes) -> tuple[bytes, list[str]]:
    """Return a picture, and the letters that no font has."""
    png, told = talk(_COMMAND, flat(svg), name="resvg")
    said = told.decode(errors="replace")
    if _NO_FONT in said:
        raise EngineError(f"{FONTS_WANTED}, nor any other")
    return png, [chr(int(code, 16)) for code in _NO_LETTER.findall(said)]
