"""PNG and PDF show what the SVG shows in a browser: the same to the eye, if not to the last dot."""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from argmap.drawing import render
from argmap.drawing.names import Theme
from argmap.drawing.theme import LIGHT
from argmap.format.graph import ArgumentGraph

pytestmark = pytest.mark.browser

DIFFERENCE = """
async ([one, other, side]) => {
  const shrunk = async data => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
    const [width, height] = [Math.ceil(image.width / side), Math.ceil(image.height / side)];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return [image.width, image.height, context.getImageData(0, 0, width, height).data];
  };
  const [a, b] = [await shrunk(one), await shrunk(other)];
  if (a[0] !== b[0] || a[1] !== b[1]) throw 'they are not of one size';
  const gaps = a[2].map((value, at) => Math.abs(value - b[2][at]));
  return [gaps.reduce((most, gap) => Math.max(most, gap), 0),
          gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length];
}
"""
Compare = Callable[[bytes, bytes], tuple[float, float]]

SIDE = 16
"""How many dots of a PNG become one, so that not the edges of letters are compared, but where they stand."""
MOST, MEAN = 24, 1
"""How far a dot may be off at most and on average, of 255."""


@pytest.fixture
def compare(page: Any, tmp_path: Path) -> Compare:
    """Return by how much a PNG differs from an SVG in a browser: at most, and on average, of 255."""

    def compare(svg: bytes, png: bytes) -> tuple[float, float]:
        (tmp_path / "picture.svg").write_bytes(svg)
        size = {"width": int.from_bytes(png[16:20], "big"), "height": int.from_bytes(png[20:24], "big")}
        with page.context.browser.new_context(
            viewport={side: pixels // 2 for side, pixels in size.items()}, device_scale_factor=2
        ) as context:
            sheet = context.new_page()
            sheet.goto((tmp_path / "picture.svg").as_uri())
            shot = sheet.screenshot()
        given = [base64.b64encode(image).decode() for image in (shot, png)]
        most, mean = page.evaluate(DIFFERENCE, [*given, SIDE])
        return most, mean

    return compare


def without_lines(svg: bytes) -> bytes:
    """Take the lines below links away, which PNG and PDF have as little as paper has."""
    return svg.replace(b"text-decoration:underline", b"text-decoration:none")


@pytest.mark.parametrize("theme", ["auto", "dark"])
def test_a_png_shows_what_a_browser_shows(small: ArgumentGraph, compare: Compare, theme: Theme) -> None:
    svgs = render(small, only=["beam"], theme=theme)
    pngs = render(small, only=["beam"], theme=theme, format="png")
    for svg, png in zip(svgs.values(), pngs.values(), strict=True):
        most, mean = compare(without_lines(svg), png)
        assert most < MOST
        assert mean < MEAN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<text class="heading"', '<text display="none"'),
        (LIGHT.rebuttal[0], LIGHT.page),
        ("font-weight:700", "font-weight:400"),
    ],
)
def test_what_is_not_shown_is_noticed(small: ArgumentGraph, compare: Compare, old: str, new: str) -> None:
    (svg,) = render(small, only=["beam"]).values()
    (png,) = render(small, only=["beam"], format="png").values()
    assert old.encode() in svg
    most, _ = compare(without_lines(svg).replace(old.encode(), new.encode()), png)
    assert most >= MOST
