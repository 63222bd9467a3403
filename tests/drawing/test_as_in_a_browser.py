"""PNG and PDF show what the SVG shows in a browser: the same to the eye, if not to the last dot."""

import base64
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from argmap.drawing import pictures, render
from argmap.drawing.names import Format, Theme, ending
from argmap.drawing.page.model import Page
from argmap.drawing.theme import LIGHT
from argmap.format.graph import ArgumentGraph

pytestmark = pytest.mark.browser

DIFFERENCE = """
async ([one, other, side]) => {
  const images = await Promise.all([one, other].map(async data =>
    createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob())));
  const [width, height] = ['width', 'height'].map(measure => {
    const sizes = images.map(image => image[measure]);
    if (Math.abs(sizes[0] - sizes[1]) > 1) throw 'they are not of one size';
    return Math.floor(Math.min(...sizes) / side);
  });
  const [a, b] = images.map(image => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, image.width / side, image.height / side);
    return context.getImageData(0, 0, width, height).data;
  });
  const gaps = a.map((value, at) => Math.abs(value - b[at]));
  return [gaps.reduce((most, gap) => Math.max(most, gap), 0),
          gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length];
}
"""
Compare = Callable[[bytes, bytes], tuple[float, float]]

SIDE = 16
"""How many dots of a PNG become one, so that not the edges of letters are compared, but where they stand."""
MOST, MEAN = 28, 1
"""How far a dot may be off at most and on average, of 255."""


@pytest.fixture(scope="module")
def shot(
    browser: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[bytes, int, int], bytes]]:
    """Return an SVG in a window that is as fine as a PNG; one that is asked for again is taken once."""
    place = tmp_path_factory.mktemp("shot") / "picture.svg"
    with browser.new_context(device_scale_factor=2) as context:
        sheet = context.new_page()

        @cache
        def taken(svg: bytes, width: int, height: int) -> bytes:
            place.write_bytes(svg)
            sheet.set_viewport_size({"width": width // 2, "height": height // 2})
            sheet.goto(place.as_uri())
            return bytes(sheet.screenshot())

        yield taken


@pytest.fixture
def compare(page: Any, shot: Callable[[bytes, int, int], bytes]) -> Compare:
    """Return by how much a PNG differs from an SVG in a browser: at most, and on average, of 255."""

    def compare(svg: bytes, png: bytes) -> tuple[float, float]:
        width, height = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
        given = [base64.b64encode(image).decode() for image in (shot(svg, width, height), png)]
        most, mean = page.evaluate(DIFFERENCE, [*given, SIDE])
        return most, mean

    return compare


def pages(graph: ArgumentGraph, theme: Theme, form: Format) -> dict[str, bytes]:
    """Return the pictures that are pages, without the endings of their names."""
    files = render(graph, theme=theme, format=form)
    made = [item.name for item in pictures(graph) if isinstance(item, Page)]
    return {name: files[name + ending(form, theme)] for name in made}


def by_resvg(graph: ArgumentGraph, theme: Theme) -> dict[str, bytes]:
    return pages(graph, theme, "png")


def by_librsvg(graph: ArgumentGraph, theme: Theme) -> dict[str, bytes]:
    """Draw pictures as many programs for notes, thumbnails and previews do."""
    program = shutil.which("rsvg-convert")
    if program is None:
        pytest.skip("no rsvg-convert is here")
    command = [program, "--zoom", "2"]
    return {
        name: subprocess.run(command, input=svg, capture_output=True, check=True).stdout
        for name, svg in pages(graph, theme, "svg").items()
    }


@pytest.mark.parametrize(("theme", "draw"), [("auto", by_resvg), ("auto", by_librsvg), ("dark", by_resvg)])
def test_a_png_shows_what_a_browser_shows(
    small: ArgumentGraph,
    compare: Compare,
    theme: Theme,
    draw: Callable[[ArgumentGraph, Theme], dict[str, bytes]],
) -> None:
    svgs, pngs = pages(small, theme, "svg"), draw(small, theme)
    gaps = {name: compare(svg, pngs[name]) for name, svg in svgs.items()}
    assert {name: gap for name, gap in gaps.items() if gap[0] >= MOST or gap[1] >= MEAN} == {}


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
    most, _ = compare(svg.replace(old.encode(), new.encode()), png)
    assert most >= MOST
