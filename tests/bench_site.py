"""Measures the site, each figure as a ratio to a reference that runs beside it; a part of `make bench`."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from argmap.api import Settings, TextPath, load
from argmap.checking.map import Map
from argmap.pages import site
from argmap.pages.folder import standing, write_site
from argmap.pages.inputs import made_of

Report = Callable[[str, float, float | None], None]
ROOT = Path(__file__).parent.parent
LETTER = ROOT.parent / "shared" / "letter.txt"
_EMPTY = "<!doctype html><html lang=en><title>.</title><p>."


def bench_site(folder: Path, quickest: Callable[..., dict[str, float]], report: Report) -> None:
    """Measure the pages of claims.yaml: how large they are, and how long they take to be made."""
    print("the site of claims.yaml, to the claim file in bytes, and to load and verification in time")
    claims = ROOT / "claims.yaml"
    size = claims.stat().st_size
    settings = Settings(texts={"letter": TextPath(LETTER)}) if LETTER.exists() else Settings()

    def loaded() -> Map:
        map_ = load(claims, settings=settings)
        assert map_.verification
        return map_

    map_ = loaded()
    bare, whole = site(map_, maps=False), site(map_)
    # With data and script, their words alone make eight times the file, each on every page that has them.
    report("size without maps, to the claim file", _size(bare) / size, 20)
    report("size with all maps, to the claim file", _size(whole) / size, 30)
    least = quickest(3, load=loaded, pages=lambda: site(map_, maps=False))
    report("making the pages, to load and verification by the text", least["pages"] / least["load"], 1.5)
    folder.mkdir()
    first, again = folder / "first", folder / "again"
    write_site(again, whole, "claims.yaml", made_of=made_of(map_))

    def built(place: Path) -> None:
        found = loaded()
        inputs = made_of(found)
        if not standing(place, "claims.yaml", inputs):
            write_site(place, site(found), "claims.yaml", made_of=inputs)

    def afresh() -> None:
        shutil.rmtree(first, ignore_errors=True)
        built(first)

    least = quickest(2, first=afresh, again=lambda: built(again))
    report("an unchanged build, to the first", least["again"] / least["first"], 0.6)


def bench_pages(folder: Path, generated: Callable[..., str], report: Report) -> None:
    """Measure the board in a browser, at 46 and at 2,000 charges, beside an empty page."""
    from shutil import which

    from playwright.sync_api import sync_playwright

    print("the board in Chromium: until its content is loaded, and until a key of a search has its answer")
    chromium = which("chromium")
    if chromium is None:
        print("  no Chromium is here")
        return
    folder.mkdir()
    boards = {"46": _written(folder / "46", site(load(ROOT / "claims.yaml"), maps=False))}
    long = load(text=generated(2_000, topics=20))
    boards["2,000"] = _written(folder / "2000", site(long, maps=False))
    (folder / "empty.html").write_text(_EMPTY, encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        empty = min(_content_loaded(page, folder / "empty.html") for _ in range(5))
        keys = {}
        for name, aim in (("46", 4), ("2,000", 12)):
            board = boards[name] / "index.html"
            least = min(_content_loaded(page, board) for _ in range(3))
            report(f"board of {name}, to an empty page", least / empty, aim)
            keys[name] = _key(page)
        report("a key at 2,000, to a key at 46", keys["2,000"] / keys["46"], 5)
        browser.close()


def _size(files: Mapping[str, bytes]) -> int:
    return sum(map(len, files.values()))


def _written(place: Path, files: Mapping[str, bytes]) -> Path:
    write_site(place, files, "claims.yaml")
    return place


def _content_loaded(page: Any, file: Path) -> float:
    page.goto(file.as_uri())
    return float(page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))


_PRESSED = """
(words) => {
  const box = document.getElementById('_q');
  const start = performance.now();
  for (let end = 1; end <= words.length; end += 1) {
    box.value = words.slice(0, end);
    box.dispatchEvent(new Event('input'));
    document.body.offsetHeight;
  }
  const took = performance.now() - start;
  box.value = '';
  box.dispatchEvent(new Event('input'));
  return took / words.length;
}
"""


def _key(page: Any) -> float:
    """Return the milliseconds that a key takes in the search of a board, once it has been used."""
    page.evaluate(_PRESSED, "light")
    return min(float(page.evaluate(_PRESSED, "lenin or the light")) for _ in range(3))
