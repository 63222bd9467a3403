"""What must hold of a page of each kind before a browser: for everybody, in every window, and on paper."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from tests.pages.browsing import Reader
from tests.pages.sites import page as tree

pytestmark = pytest.mark.browser

KINDS = (
    "index.html", "topics/lenin.html", "accusations/barriers-justified.html", "sources.html",
    "sources/letter-1923-10-08.html", "people.html", "parties/politburo.html", "text.html",
    "text/letter.html", "timeline.html", "table.html", "entries.html", "glossary.html", "about.html",
    "404.html",
)  # fmt: skip
"""A page of each kind."""

LIGHT_KINDS = (
    "index.html", "topics/light.html", "accusations/lamp-dark.html", "accusations/kept-silent.html",
    "sources.html", "sources/answer.html", "people.html", "parties/board.html", "text.html",
    "text/answer.html", "timeline.html", "table.html", "entries.html", "glossary.html", "print.html",
    "about.html", "404.html",
)  # fmt: skip
"""A page of each kind of the map that uses every mark, which axe reads in less time."""


@pytest.fixture(scope="module")
def scripted(browser: Any) -> Iterator[Any]:
    with browser.new_context() as context:
        yield context.new_page()


@pytest.mark.parametrize("name", KINDS)
def test_no_page_is_wider_than_its_window_or_lacks_words_without_script(
    name: str, scripted: Any, folder: Path
) -> None:
    scripted.goto(f"{folder.as_uri()}/{name}")
    assert _words(scripted) - _written_words(folder / name) == set()
    for width in (320, 640, 768, 1280):
        scripted.set_viewport_size({"width": width, "height": 800})
        assert scripted.evaluate("document.documentElement.scrollWidth") <= width


def _words(page: Any) -> set[str]:
    """Return the words of a page, but for those of the controls that a script works."""
    texts: list[str] = page.locator("main").evaluate_all(
        "([main]) => { const copy = main.cloneNode(true);"
        " copy.querySelectorAll('#_find, .sizes, .here, .copying').forEach(item => item.remove());"
        " return copy.textContent.split(/\\s+/); }"
    )
    return set(texts)


def _written_words(file: Path) -> set[str]:
    """Return the words of a page as they are before any script has run."""
    (main,) = html.document_fromstring(file.read_text("utf-8")).iter("main")
    return {"", *main.text_content().split()}


@pytest.mark.parametrize("name", LIGHT_KINDS)
def test_no_word_is_too_long_for_a_narrow_window(name: str, narrow: Any, light_folder: Path) -> None:
    narrow.goto(f"{light_folder.as_uri()}/{name}")
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.fixture(scope="module")
def narrow(browser: Any) -> Iterator[Any]:
    with browser.new_context(viewport={"width": 320, "height": 800}) as context:
        yield context.new_page()


_TOLD = {"resultTypes": ["violations", "incomplete"]}
"""What is wanted of axe, which would describe each element that has passed as well."""
_ALL = _TOLD | {"rules": {"target-size": {"enabled": True}}}
_FORMS = _TOLD | {"rules": {"color-contrast": {"enabled": False}}}
"""What can be told of what lies over something else: its ground is none of an element that axe knows."""
_SIZES = _TOLD | {"runOnly": ["target-size"]}
_COLOURS = _TOLD | {"runOnly": ["color-contrast"]}
"""What hangs on the width of the window, and on its theme."""
_IN_SIGHT = ".line { content-visibility: visible } .scroll { overflow: visible }"
"""What is out of sight has no colours that axe could tell."""
_LEFT_OUT = [
    ".picture svg text",  # on shapes, of which axe knows no colour; those of pictures have tests
    ".note",  # a number within a line, which may be as small as that
]
_NEW_LOOKS = """
([seen, leftOut]) => {
  const known = new Set(seen);
  const look = element => {
    const style = getComputedStyle(element);
    return ['color', 'backgroundColor', 'backgroundImage', 'opacity', 'fontSize', 'fontWeight']
      .map(name => style[name]);
  };
  const covered = element => {
    element.scrollIntoView({block: 'center', inline: 'center'});
    const range = document.createRange();
    range.selectNodeContents(element);
    const {left, top, width, height} = range.getClientRects()[0] ?? element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return !hit || !(hit.contains(element) || element.contains(hit));
  };
  for (const element of document.body.querySelectorAll('*')) {
    const speaks = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!speaks || !element.checkVisibility() || element.closest(leftOut)) continue;
    const looks = [look(element)];
    for (let one = element.parentElement; one; one = one.parentElement) {
      const [, ...ground] = look(one).slice(0, 4);
      if (ground.join() !== 'rgba(0, 0, 0, 0),none,1') looks.push(ground);
    }
    const key = JSON.stringify(looks);
    element.toggleAttribute('data-new', !known.has(key) || covered(element));
    known.add(key);
  }
  return [...known];
}
"""
"""Marks what is written in colours, on grounds and in a size that no page had before, or is covered by
another thing; tells what all pages had."""


@pytest.fixture(scope="module")
def examined(browser: Any) -> Iterator[Any]:
    with browser.new_context(bypass_csp=True, reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def seen() -> list[str]:
    """How what is written looks in a narrow window and in the dark, as far as axe has judged it."""
    return []


@pytest.mark.parametrize("name", LIGHT_KINDS)
def test_axe_finds_nothing_and_doubts_nothing(
    name: str, examined: Any, light_folder: Path, seen: list[str]
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    examined.set_viewport_size({"width": 1280, "height": 800})
    examined.emulate_media(color_scheme="light")
    examined.goto(f"{light_folder.as_uri()}/{name}")
    examined.add_style_tag(content=_IN_SIGHT)
    # But for what opens over the lines below: nobody opens all of these at once.
    examined.evaluate(
        "document.querySelectorAll('details:not(.label > .cite)').forEach(item => { item.open = true; })"
    )

    def faults(asked: dict[str, Any], **within: list[list[str]]) -> list[Any]:
        found = axe.run(
            examined, context={"exclude": [[item] for item in _LEFT_OUT], **within}, options=asked
        ).response
        return [
            (item["id"], node["target"], node.get("failureSummary"))
            for item in [*found["violations"], *found["incomplete"]]
            for node in item["nodes"]
        ]

    assert faults(_ALL) == []
    over = examined.locator(".label > .cite").first
    if over.count():
        over.evaluate("one => { one.open = true; }")
        assert faults(_FORMS, include=[[".label > .cite[open]"]]) == []
        over.evaluate("one => { one.open = false; }")
    examined.set_viewport_size({"width": 320, "height": 800})
    # The page that stands anywhere has the browser's own colours, which axe takes for light ones.
    examined.emulate_media(color_scheme="dark" if name != "404.html" else "light")
    assert faults(_SIZES) == []
    seen[:] = examined.evaluate(_NEW_LOOKS, [seen, ", ".join(_LEFT_OUT)])
    if examined.locator("[data-new]").count():  # what looks as on another page is as good
        assert faults(_COLOURS, include=[["[data-new]"]]) == []


@pytest.mark.parametrize("name", ["index.html", "accusations/lamp-dark.html", "print.html"])
def test_a_page_is_printed(name: str, narrow: Any, light_folder: Path, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    narrow.goto(f"{light_folder.as_uri()}/{name}")
    narrow.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    sheets = pypdf.PdfReader(tmp_path / "page.pdf").pages
    told = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert "On the night of the wreck the keeper slept and the lamp went out for two hours." in told
    assert sheets[0].mediabox.width == pytest.approx(595, abs=2)  # A4


def test_a_charge_is_printed_without_its_picture_with_the_address_of_the_text(
    narrow: Any, light_folder: Path
) -> None:
    narrow.goto(f"{light_folder.as_uri()}/accusations/lamp-dark.html")
    narrow.emulate_media(media="print")
    try:
        assert narrow.locator(".spread").evaluate("one => getComputedStyle(one).display") == "block"
        assert not narrow.locator(".picture").is_visible()
        assert "https://example.org/skerry/answer.html" in narrow.locator(".sheet > .cite").inner_text()
        kept = narrow.locator(".answer > p:has(~ .evidence)").first
        assert kept.evaluate("one => getComputedStyle(one).breakAfter") == "avoid"
        assert narrow.locator(".colophon").evaluate("one => one.offsetHeight") <= _FOOT
    finally:
        narrow.emulate_media(media="null")


def test_the_table_is_printed_broad_and_with_its_head_on_each_sheet(
    browser: Any, folder: Path, tmp_path: Path
) -> None:
    pypdf = pytest.importorskip("pypdf")
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.goto(f"{folder.as_uri()}/table.html")
        page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    sheets = pypdf.PdfReader(tmp_path / "page.pdf").pages
    assert 2 < len(sheets) < 16
    for sheet in sheets:
        assert sheet.mediabox.width == pytest.approx(842, abs=2)  # A4, broad
        assert re.search("Standing|Known", sheet.extract_text())
    assert "Leads a struggle against the CC" in " ".join(sheets[0].extract_text().split("\n"))


@pytest.mark.parametrize(
    ("files", "place", "name"),
    [
        ("letter", "folder", "accusations/contempt-for-german-cc.html"),
        ("letter", "folder", "accusations/underestimates-peasantry.html"),
        ("light", "light_folder", "print.html"),
    ],
)
def test_no_answer_is_parted_from_its_first_piece_of_evidence(
    files: str, place: str, name: str, narrow: Any, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    pypdf = pytest.importorskip("pypdf")
    narrow.goto(f"{request.getfixturevalue(place).as_uri()}/{name}")
    narrow.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    sheets = ["".join(sheet.extract_text().split()) for sheet in pypdf.PdfReader(tmp_path / "page.pdf").pages]
    answers = tree(request.getfixturevalue(files), name).xpath(
        "//article[contains(concat(' ', @class, ' '), ' answer ')]"
    )
    assert answers
    for answer in answers:
        first = "./ul[@class='evidence']/li[1]/div/p[1]/bdi"
        parts = answer.xpath(f"./*[self::h3 or self::h5] | ./p[not(@class)] | {first}")
        words = ["".join("".join(part.itertext()).split()) for part in parts]
        told = [part for part in words if not re.search("[\u0590-\u08ff]", part)]  # which are read backwards
        assert any(all(part in sheet for part in told) for sheet in sheets), told[0]


_MILLIMETRE = 96 / 25.4
_FOOT = 17 * _MILLIMETRE
"""How much of a sheet of paper the foot of the last page takes."""


@pytest.mark.parametrize(
    "name",
    ["index.html", "accusations/lamp-dark.html", "sources/answer.html", "text/answer.html", "about.html"],
)
def test_what_is_folded_is_printed(name: str, narrow: Any, light_folder: Path, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    narrow.goto(f"{light_folder.as_uri()}/{name}")
    narrow.evaluate("document.querySelectorAll('details').forEach(item => { item.open = false; })")
    folded: list[str] = narrow.evaluate(_FOLDED)
    assert folded
    narrow.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    sheets = pypdf.PdfReader(tmp_path / "page.pdf").pages
    told = "".join("".join(sheet.extract_text() for sheet in sheets).split())
    lines = [line for text in folded for line in text.splitlines()]  # between two, a sheet may end
    assert [line for line in lines if "".join(line.split()) not in told] == []


_FOLDED = """
Array.from(document.querySelectorAll("details:not(.filters, .label > *, .sourced > *) :is(li, p, pre)"))
  .map(item => { const copy = item.cloneNode(true);
    copy.querySelectorAll(".unseen, button, .local").forEach(part => part.remove());
    return copy.textContent; })
"""
"""What stands in closed details, but for what works by a script alone, or is told on paper otherwise."""


def test_a_long_title_takes_two_lines_of_each_page(narrow: Any, light_folder: Path) -> None:
    narrow.goto(f"{light_folder.as_uri()}/accusations/lamp-dark.html")
    name = narrow.locator(".masthead .name")
    name.evaluate("one => { one.textContent = 'A title '.repeat(40); }")
    lines = name.evaluate("one => one.clientHeight / parseFloat(getComputedStyle(one).lineHeight)")
    assert round(lines, 1) == 2


def test_who_arrives_at_a_place_is_there_at_once(
    sits_down: Callable[..., Reader], light_folder: Path
) -> None:
    page = sits_down(light_folder.as_uri(), reduced_motion="no-preference").open("print.html")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


@pytest.mark.parametrize("name", ["index.html", "accusations/lamp-dark.html"])
def test_a_page_bears_other_colours_and_letters_twice_as_large(
    name: str, sits_down: Callable[..., Reader], light_folder: Path
) -> None:
    somebody = sits_down(
        light_folder.as_uri(), forced_colors="active", viewport={"width": 640, "height": 800}
    )
    page = somebody.open(name)
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    cut = page.evaluate(
        "Array.from(document.querySelectorAll('main p, main h1, main h2, main h3, main a, main button'))"
        ".filter(item => item.scrollWidth > item.clientWidth + 1 && item.clientWidth > 1"
        " && getComputedStyle(item).overflow !== 'visible' && !item.closest('.unseen')).length"
    )
    assert cut == 0
