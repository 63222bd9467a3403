"""Where the links of a picture are, in numbers and as a browser has them."""

from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from argmap.drawing.links import Link, links

HERE = "https://example.org/"


def found(inner: str) -> list[tuple[int, ...]]:
    root = etree.fromstring(f'<svg xmlns="http://www.w3.org/2000/svg">{inner}</svg>')
    assert {link.href for link in links(root)} <= {HERE}
    return [tuple(round(side) for side in link[:4]) for link in links(root)]


WORDS = f'<a href="{HERE}"><tspan>nnnnnnnnnn</tspan></a>'
BOX = 'x="5" y="6" width="70" height="80"'
LINE = 'class="claim" y="20"'
"""Letters of 13 units; an `n` in that size is 7.2 units wide, and a bold one 7.9."""


@pytest.mark.parametrize(
    ("inner", "places"),
    [
        (f'<text {LINE} x="10">nnnnnnnnnn</text>', []),
        (f'<text {LINE} x="10">{WORDS}</text>', [(10, 8, 72, 16)]),
        (f'<a href="{HERE}"><text {LINE} x="10">nnnnnnnnnn</text></a>', [(10, 8, 72, 16)]),
        (
            f'<text {LINE} x="10">nnnnnnnnnn<a href="{HERE}"><tspan class="b">nnnnnnnnnn</tspan></a>n</text>',
            [(82, 8, 79, 16)],
        ),
        (
            f'<text class="claim"><tspan {LINE} x="10">n</tspan> <tspan x="30" y="40">{WORDS}</tspan></text>',
            [(30, 28, 72, 16)],
        ),
        (
            f'<text {LINE} x="100" text-anchor="end">{WORDS}</text>',
            [(28, 8, 72, 16)],
        ),
        (
            f'<text {LINE} x="100" direction="rtl">nnnnn<a href="{HERE}"><tspan>nnnnn</tspan></a></text>',
            [(28, 8, 36, 16)],
        ),
        (
            f'<a href="{HERE}"><g><rect {BOX}/><text {LINE} x="10">n</text></g></a>',
            [(5, 6, 70, 80)],
        ),
        (f'<a href="{HERE}"><path d="M5 6H66L75 15V86H5Z"/></a>', [(5, 6, 70, 80)]),
        (
            f'<a href="{HERE}"><text {LINE} x="10">nnnnnnnnnn</text><rect {BOX}/><path d="M90 50H100"/></a>',
            [(5, 6, 95, 80)],
        ),
        (
            f'<a href="{HERE}"><path transform="scale(.5)" d="M0 0H99V99"/><text {LINE} x="10">n</text></a>',
            [(10, 8, 7, 16)],
        ),
        (
            f'<text {LINE} x="10"><a href="{HERE}"><tspan class="title grey">n</tspan></a></text>',
            [(10, 6, 9, 19)],
        ),
    ],
)
def test_where_links_are(inner: str, places: list[tuple[int, ...]]) -> None:
    assert found(inner) == places


MEASURE = """
() => [...document.querySelectorAll('a')].map(link => {
  const box = (link.querySelector('rect,path') || link).getBBox();
  return [box.x, box.y, box.width, box.height];
})
"""


@pytest.mark.browser
def test_a_browser_has_them_there(page: Any, files: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "picture.svg").write_bytes(files["accusations/overspent.svg"])
    page.goto((tmp_path / "picture.svg").as_uri())
    measured = [list(map(round, box)) for box in page.evaluate(MEASURE)]
    ours: list[Link] = links(etree.fromstring(files["accusations/overspent.svg"]))
    assert len(ours) == len(measured) > 3
    far = [
        (link, box)
        for link, box in zip(ours, measured, strict=True)
        if max(abs(side - other) for side, other in zip(link[:4], box, strict=True)) > 6
    ]
    assert far == []
