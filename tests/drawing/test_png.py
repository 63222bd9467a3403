"""Pictures as PNG: how large, of what, and what is told where something is wanting."""

import sys
import zlib
from pathlib import Path

import pytest

from argmap.drawing import png, render
from argmap.drawing.imprint import Imprint, read_imprint
from argmap.drawing.theme import DARK, LIGHT
from argmap.format.graph import ArgumentGraph
from argmap.plain.errors import EngineError, UsageError

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">'
    "<style>.t{{font-family:{font};fill:#010203}}</style>"
    '<text class="t" x="2" y="15">{words}</text></svg>'
)
UNKNOWN = "\u0378"
"""A letter that no alphabet has, nor any font."""


def picture(words: str, font: str = "'Liberation Sans',Arial,sans-serif") -> bytes:
    return SVG.format(words=words, font=font).encode()


def drawn(*svgs: bytes) -> tuple[list[bytes], list[str]]:
    told: list[str] = []
    pictures = [(str(at), svg) for at, svg in enumerate(svgs)]
    return [content for _, content in png.pngs(pictures, lambda name: Imprint("m", name), told.append)], told


def pixels(content: bytes) -> bytes:
    """Return what is drawn, unpacked."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    at, data = 8, b""
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        if content[at + 4 : at + 8] == b"IDAT":
            data += content[at + 8 : at + 8 + length]
        at += 12 + length
    return zlib.decompress(data)


def test_a_picture_is_drawn_at_twice_its_size(graph: ArgumentGraph) -> None:
    files = render(graph, views=["overview"], only=None, format="png", notice=lambda _: None)
    (name, content), *_ = files.items()
    assert name == "overview.png"
    assert int.from_bytes(content[16:20], "big") == 1920
    assert read_imprint(content[:1024], "png") == Imprint("claims.yaml", "overview.png")
    assert len(set(pixels(content))) > 100


def test_a_theme_that_was_chosen_is_drawn(small: ArgumentGraph) -> None:
    pages = {}
    for theme in ("auto", "light", "dark"):
        (content,) = render(small, views=["overview"], format="png", theme=theme).values()
        pages[theme] = pixels(content)[1:4]
    white, black = (bytes.fromhex(palette.page[1:]) for palette in (LIGHT, DARK))
    assert pages == {"auto": white, "light": white, "dark": black}


def test_letters_that_no_font_has_are_named_once() -> None:
    contents, told = drawn(picture(f"a{UNKNOWN}"), picture("a"), picture(f"{UNKNOWN}b"))
    assert told == ['not drawn, for want of a font: "\u0378" (U+0378 WITHOUT A NAME)']
    assert [int.from_bytes(content[16:24], "big") for content in contents] == 3 * [120 << 32 | 40]


def test_where_no_font_is_at_all_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    text = Path(png._COMMAND[-1]).read_text("utf-8")
    program.write_text(text.replace("zoom=", "skip_system_fonts=True, zoom="), "utf-8")
    monkeypatch.setattr(png, "_COMMAND", (*png._COMMAND[:-1], str(program)))
    with pytest.raises(
        EngineError, match=r"none of the fonts .* \(Arimo, Liberation Sans, .*\), nor any other"
    ):
        drawn(picture("a"))


def test_a_picture_that_fits_no_memory_is_an_error() -> None:
    huge = '<svg xmlns="http://www.w3.org/2000/svg" width="2000000" height="2000000"/>'
    with pytest.raises(EngineError, match=r"^resvg failed") as caught:
        drawn(huge.encode())
    assert "\n" not in str(caught.value)


def test_without_the_library_the_line_that_installs_it_is_told(
    small: ArgumentGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(UsageError) as caught:
        render(small, format="png")
    assert str(caught.value) == "PNG needs resvg-py: pip install 'resvg-py>=0.5'"
