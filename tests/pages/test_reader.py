"""What readers ask of a site, in a browser: from disk and from a server, by keyboard, without script."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from argmap.api import load
from argmap.pages import site

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("site")]


@pytest.fixture(scope="module")
def folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the letter, on disk."""
    place = tmp_path_factory.mktemp("site")
    for name, content in site(load(root / "claims.yaml")).items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)
    return place


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture(scope="module")
def served(folder: Path) -> Iterator[str]:
    """The same site from a server of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def chrome(chromium: str) -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        )
        yield browser
        browser.close()


class Reader:
    """Somebody before a browser, who notes what the pages say to the console and ask of the network."""

    def __init__(self, context: Any, base: str) -> None:
        self.base, self.page = base, context.new_page()
        self.heard: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.heard.append(message.text))
        self.page.on("pageerror", lambda error: self.heard.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def open(self, name: str) -> Any:
        self.page.goto(f"{self.base}/{name}")
        return self.page

    @property
    def here(self) -> str:
        return str(self.page.url).removeprefix(f"{self.base}/")

    def undisturbed(self) -> None:
        """Assert that nothing went wrong, and that nothing was asked for elsewhere."""
        assert self.heard == []
        assert [url for url in self.asked if not url.startswith(self.base)] == []


@pytest.fixture(params=["disk", "server"])
def reader(request: pytest.FixtureRequest, chrome: Any, folder: Path, served: str) -> Iterator[Reader]:
    base = folder.as_uri() if request.param == "disk" else served
    with chrome.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce") as context:
        somebody = Reader(context, base)
        yield somebody
        somebody.undisturbed()


def test_a_historian_finds_the_words_their_place_and_what_vouches_for_them(reader: Reader) -> None:
    page = reader.open("index.html")
    page.get_by_role("searchbox").fill("most calm and businesslike")
    page.locator("#_hits a").first.click()
    quotation = page.locator(".quotation", has_text="in the most calm and businesslike tones")
    assert "verified" in quotation.inner_text()
    quotation.locator(".place").click()
    assert reader.here == "text/letter.html#personal.6"
    page.locator("[id='personal.6']").wait_for()
    page.go_back()
    page.get_by_text("Cite", exact=True).first.click()
    assert "Trotsky’s letter of 23 October 1923" in page.locator(".cite p").first.inner_text()


def test_an_editor_of_fact_checks_sees_how_charges_stand_and_takes_the_data(reader: Reader) -> None:
    page = reader.open("index.html")
    page.locator(".figures a", has_text="unanswered").click()
    assert "standing=unanswered" in reader.here
    assert page.locator(".line:visible").count() == 2
    page.reload()
    assert page.locator(".line:visible").count() == 2
    page.go_back()
    assert page.locator(".line:visible").count() == 46
    if not page.get_by_label("What is granted").is_visible():
        page.locator("summary", has_text="Filters").click()
    page.get_by_label("What is granted").select_option("granted")
    granted = page.locator(".line:visible")
    assert 10 <= granted.count() < 46
    page.get_by_role("link", name="Table").click()
    page.get_by_role("button", name="Accusers’ own").click()
    page.get_by_role("button", name="Accusers’ own").click()
    figures = [int(text) for text in page.locator("tbody tr td:nth-child(9)").all_inner_texts()]
    assert figures == sorted(figures, reverse=True)
    assert page.get_by_role("link", name="accusations.csv").get_attribute("href") == "data/accusations.csv"


def test_a_clerk_has_numbered_charges_every_use_of_an_exhibit_and_a_bundle(reader: Reader) -> None:
    page = reader.open("accusations/full-democracy.html")
    assert "Charge 6 of 46" in page.locator(".crumbs").inner_text()
    page.locator(".source a", has_text="letter of 8 October").first.click()
    assert reader.here == "sources/letter-1923-10-08.html"
    assert page.locator("main a[href*='accusations/full-democracy.html#']").count() >= 2
    page.get_by_role("link", name="All in one document").click()
    assert page.locator("main").get_by_text("Demands absolute democracy").count() >= 1


def test_a_student_learns_what_it_is_about_and_what_a_word_means(reader: Reader) -> None:
    page = reader.open("index.html")
    assert page.locator("main .lead").first.is_visible()
    page.locator("#_topics").get_by_role("link", name="Lenin’s name").click()
    page.locator("h2").get_by_role("link", name="Lenin’s name").click()
    assert reader.here == "topics/lenin.html"
    assert page.locator(".line").count() == 7
    page.get_by_role("link", name="Glossary").click()
    assert page.get_by_text("Narkomprod").first.is_visible()


def test_the_curator_sees_what_is_unverified_and_unanswered(reader: Reader) -> None:
    page = reader.open("index.html?standing=unanswered")
    assert page.locator(".line:visible").count() == 2
    assert "372 of 372 quotations verified" in page.locator(".colophon").inner_text()


def test_a_search_is_told_once_and_kept_in_the_address(reader: Reader) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    page = reader.open("index.html")
    box = page.get_by_role("searchbox")
    box.press_sequentially("LÉNIN")
    sync_api.expect(page.get_by_role("status")).to_have_text(re.compile("found"))
    assert page.locator("#_hits li").count() == 50
    page.get_by_role("button", name="More", exact=True).click()
    assert page.locator("#_hits li").count() > 50
    page.reload()
    assert page.get_by_role("searchbox").input_value() == "LÉNIN"
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".line:visible").count() == 46
    box.fill("nothing has these words")
    sync_api.expect(page.get_by_role("status")).to_have_text("Nothing found")


def test_a_card_and_its_words_mark_each_other(reader: Reader) -> None:
    page = reader.open("accusations/full-democracy.html")
    page.locator(".picture [data-shows='answer:letter-said-the-reverse']").first.hover()
    assert "marked" in (page.locator("[id='letter-said-the-reverse']").get_attribute("class") or "")
    page.locator("[id='bukharin-asked-more'] h3").hover()
    shown = page.locator(".picture [data-shows='answer:bukharin-asked-more']").first
    assert "marked" in (shown.get_attribute("class") or "")


KINDS = (
    "index.html", "topics/lenin.html", "accusations/barriers-justified.html", "sources.html",
    "sources/letter-1923-10-08.html", "people.html", "parties/politburo.html", "text/letter.html",
    "timeline.html", "table.html", "entries.html", "glossary.html", "print.html", "about.html", "404.html",
)  # fmt: skip
"""A page of each kind."""


@pytest.mark.parametrize("name", KINDS)
def test_nothing_is_lost_without_script(name: str, chrome: Any, folder: Path) -> None:
    with chrome.new_context(java_script_enabled=False) as bare, chrome.new_context() as full:
        texts = []
        for context in (bare, full):
            page = context.new_page()
            page.goto(f"{folder.as_uri()}/{name}")
            texts.append(page.locator("main").inner_text())
        assert len(texts[0]) > 0.9 * len(texts[1])


@pytest.mark.parametrize("width", [320, 640, 768, 1280])
@pytest.mark.parametrize("name", KINDS)
def test_no_page_is_wider_than_its_window(name: str, width: int, chrome: Any, folder: Path) -> None:
    with chrome.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        page.goto(f"{folder.as_uri()}/{name}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (320, "dark")])
@pytest.mark.parametrize("name", KINDS)
def test_axe_finds_nothing(name: str, width: int, theme: Any, chrome: Any, folder: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    with chrome.new_context(
        viewport={"width": width, "height": 800}, color_scheme=theme, bypass_csp=True
    ) as context:
        page = context.new_page()
        page.goto(f"{folder.as_uri()}/{name}")
        found = axe.Axe().run(page).response
        told = [(item["id"], node["target"]) for item in found["violations"] for node in item["nodes"]]
        assert told == []


@pytest.mark.parametrize("name", ["index.html", "accusations/full-democracy.html", "print.html"])
def test_a_page_is_printed(name: str, chrome: Any, folder: Path, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    with chrome.new_context() as context:
        page = context.new_page()
        page.goto(f"{folder.as_uri()}/{name}")
        page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    read = pypdf.PdfReader(tmp_path / "page.pdf")
    told = "".join(sheet.extract_text() for sheet in read.pages)
    assert "Demands absolute democracy" in " ".join(told.split())


def test_by_keyboard_alone(reader: Reader) -> None:
    page = reader.open("index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "_main"
    page.get_by_role("searchbox").focus()
    page.keyboard.type("georgia")
    page.keyboard.press("Tab")
    for _ in range(6):
        if page.evaluate("document.activeElement.closest('#_hits') !== null"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/accusations/**")
