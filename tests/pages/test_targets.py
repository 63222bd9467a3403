"""What is clicked on the pages of texts is large enough to be hit, wherever no line of words holds it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.pages import sections
from tests.pages.browsing import Reader, written
from tests.pages.sites import Files, shown_in

pytestmark = pytest.mark.browser

_SMALL = """
least => Array.from(document.querySelectorAll("a, button, input, select, summary"))
  .filter(item => item.checkVisibility() && !item.closest("svg, .running, .skip"))
  .filter(item => item.getBoundingClientRect().height < least || item.getBoundingClientRect().width < least)
  .filter(item => !/[\\p{L}]{2}/u.test(Array.from(item.parentElement.childNodes)
    .filter(beside => beside.nodeType === Node.TEXT_NODE).map(beside => beside.data).join("")))
  .map(item => item.parentElement.outerHTML)
"""
"""Whatever is smaller, unless words stand beside it in its line."""


@pytest.fixture(scope="module")
def folders(shown: Files, light_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Sites with a text that is not shown, with one that is, and with one that stands in parts."""
    source = tmp_path_factory.mktemp("parted")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sections, "LONGEST", 300)
        parted = shown_in(source)
    return {
        "light": light_folder,
        "shown": written(shown, tmp_path_factory.mktemp("shown")),
        "parted": written(parted, source / "site"),
    }


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    ("of", "name"),
    [
        ("light", "text.html"),
        ("light", "text/answer.html"),
        ("shown", "text/answer.html"),
        ("parted", "text/answer.html"),
        ("parted", "text/answer.2.html"),
    ],
)
def test_nothing_to_be_hit_is_smaller_than_a_fingertip(
    of: str, name: str, width: int, sits_down: Callable[..., Reader], folders: dict[str, Path]
) -> None:
    somebody = sits_down(folders[of].as_uri(), viewport={"width": width, "height": 800})
    page = somebody.open(name)
    page.evaluate("document.querySelectorAll('details').forEach(item => { item.open = true; })")
    assert page.locator("main a").count() > 1
    assert page.evaluate(_SMALL, 23.95) == []
