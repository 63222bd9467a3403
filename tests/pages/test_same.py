"""The same bytes whatever the order in which a run meets things, and a map that is large."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.api import load
from argmap.format.nodes import AccusationNode
from argmap.pages import assets, board, search, site
from argmap.pages.record import Record
from argmap.pages.sections import Sections
from argmap.wording.lookup import Wording
from tests.bench import generated_map
from tests.pages.browsing import Reader, written
from tests.pages.sites import lighthouse

_HASHED = """
import hashlib
from argmap.pages import site
from tests.pages.sites import lighthouse
for name, content in site(lighthouse()).items():
    print(name, hashlib.sha256(content).hexdigest())
"""


def test_two_hash_seeds_give_the_same_bytes(root: Path) -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", _HASHED],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert len(told[0].splitlines()) > 40


def test_a_charge_is_one_line_on_all_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    made, line, map_ = [], board.Line, lighthouse()

    def noted(record: Record, node: AccusationNode, depth: int) -> board.Line:
        made.append(node.id)
        return line(record, node, depth)

    monkeypatch.setattr(board, "Line", noted)
    site(map_, maps=False)
    assert sorted(made) == sorted(map_.graph.accusations)


@pytest.mark.browser
def test_the_board_of_two_thousand_charges_is_searched_and_filtered(
    sits_down: Callable[..., Reader], tmp_path: Path
) -> None:
    map_ = load(text=generated_map(2_000, topics=20))
    record = Record(map_, Wording.of(map_.claims), Sections(map_))
    files = dict((*board.pages(record), *search.pages(record), *assets.files("Map")))
    somebody = sits_down(written(files, tmp_path).as_uri())
    page = somebody.open("index.html")
    assert page.locator(".line").count() == 2_000
    box = page.get_by_role("searchbox")
    box.press_sequentially("watch 1999")
    hits = page.locator("#_hits a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert "accusations/charge-1999.html" in hits
    page.get_by_role("button", name="Clear search and filters").click()
    page.evaluate("document.getElementById('_filters').open = true")
    page.locator("#_f-topic").select_option("watch-7")
    assert page.locator(".line:not([hidden])").count() == 100
