"""The pictures as a browser draws them: no text outside its card, whatever the script."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from argmap.drawing import render
from argmap.drawing.folder import Extent, write_tree
from argmap.drawing.names import Theme
from argmap.drawing.theme import DARK, LIGHT, Palette
from argmap.format.graph import ArgumentGraph

pytestmark = pytest.mark.browser

FRAMES = """
() => {
  const boxes = [...document.querySelectorAll('.tint,.bare,.hollow')].map(shape => shape.getBBox());
  return [...document.querySelectorAll('text')].map(text => {
    const box = text.getBBox();
    const around = boxes.filter(it => it.x < box.x + 1 && it.x + it.width > box.x + 1
      && it.y < box.y + box.height / 2 && it.y + it.height > box.y + box.height / 2);
    const frame = around.sort((a, b) => a.width * a.height - b.width * b.height)[0];
    return frame && {text: text.textContent, right: frame.x + frame.width - box.x - box.width,
                     bottom: frame.y + frame.height - box.y - box.height, top: box.y - frame.y};
  }).filter(Boolean);
}
"""
LINES = """
() => [...document.querySelectorAll('text')].flatMap(text => {
  const spans = [...text.children].filter(child => child.tagName === 'tspan' && child.hasAttribute('x'));
  return (spans.length ? spans : [text]).map(line => {
    const box = line.getBoundingClientRect();
    return {text: line.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom};
  });
})
"""
HEAD = """
() => {
  const [, , width, height] = document.documentElement.getAttribute('viewBox').split(' ').map(Number);
  return [...document.querySelectorAll('text')].map(text => {
    const box = text.getBBox();
    return {text: text.textContent, right: width - box.x - box.width, left: box.x,
            bottom: height - box.y - box.height};
  });
}
"""


@pytest.fixture(scope="module")
def folder(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    write_tree(folder, files, Extent("claims.yaml"))
    return folder


VIEWS = [
    "overview",
    "topics/light",
    "topics/money",
    "accusations/lamp-dark",
    "accusations/overspent",
    "accusations/kept-silent",
]


@pytest.fixture(params=[*VIEWS, "coverage"])
def opened(request: pytest.FixtureRequest, page: Any, folder: Path) -> Any:
    page.goto((folder / f"{request.param}.svg").as_uri())
    return page


@pytest.mark.parametrize("name", [view for view in VIEWS if "/" in view])
def test_no_text_leaves_its_frame(page: Any, folder: Path, name: str) -> None:
    page.goto((folder / f"{name}.svg").as_uri())
    measured = page.evaluate(FRAMES)
    assert measured
    assert [item for item in measured if min(item[side] for side in ("right", "bottom", "top")) < 1] == []


def test_no_text_leaves_the_picture(opened: Any) -> None:
    measured = opened.evaluate(HEAD)
    outside = [item for item in measured if min(item[side] for side in ("left", "right", "bottom")) < 10]
    assert outside == []


def test_no_text_runs_into_another(opened: Any) -> None:
    boxes = opened.evaluate(LINES)
    clashes = [
        (one["text"], other["text"])
        for one, other in combinations(boxes, 2)
        if min(one["right"], other["right"]) - max(one["left"], other["left"]) > 1
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > 4
    ]
    assert clashes == []


@pytest.mark.parametrize(("scheme", "colour"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(21, 24, 27)")])
def test_both_themes_are_in_one_file(page: Any, folder: Path, scheme: str, colour: str) -> None:
    page.emulate_media(color_scheme=scheme, media="screen")
    page.goto((folder / "overview.svg").as_uri())
    fill = page.evaluate("() => getComputedStyle(document.querySelector('.page')).fill")
    assert fill == colour


@pytest.mark.parametrize(("theme", "palette"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_theme_that_was_chosen_follows_nobody(
    page: Any, small: ArgumentGraph, tmp_path: Path, scheme: str, theme: Theme, palette: Palette
) -> None:
    files = render(small, views=["overview"], theme=theme)
    write_tree(tmp_path, files, Extent("claims.yaml", theme=theme))
    page.emulate_media(color_scheme=scheme, media="screen")
    page.goto((tmp_path / f"overview.{theme}.svg").as_uri())
    red, green, blue = bytes.fromhex(palette.page[1:])
    fill = page.evaluate("() => getComputedStyle(document.querySelector('.page')).fill")
    assert fill == f"rgb({red}, {green}, {blue})"


def test_paper_is_white_in_a_dark_house_too(page: Any, folder: Path) -> None:
    page.emulate_media(color_scheme="dark", media="print")
    page.goto((folder / "overview.svg").as_uri())
    fills = page.evaluate(
        "() => [...document.querySelectorAll('.page,.hollow')].map(x => getComputedStyle(x).fill)"
    )
    assert set(fills) == {"rgb(255, 255, 255)"}


def test_nothing_is_fetched_and_nothing_runs(page: Any, folder: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((folder / "accusations/lamp-dark.svg").as_uri())
    page.wait_for_timeout(100)
    assert [url for url in asked if not url.startswith("file:")] == []
