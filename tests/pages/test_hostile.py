"""A map that means harm: nothing of it runs, all of it shows as text, and every page is found."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import site
from tests.pages.browsing import Reader, written
from tests.pages.sites import Files, bare, broken, pages

EVIL = (
    "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)> "
    "{{ 7*7 }} {% x %} ]]> &lt;b&gt; <!-- \u202eesrever javascript:alert(4) "
)


def _evil(what: str) -> str:
    return f"{EVIL}\u2028{what}"


def _hostile() -> dict[str, Any]:
    """Return a map in which every text is markup, and identifiers are names that scripts and hosts know."""
    caveat = {"by": "constructor", "says": _evil("caveat"), "source": "con", "locator": _evil("leaf")}
    piece = {
        "source": "index", "shows": _evil("evidence"), "nature": "document", "locator": _evil("page"),
        "caveat": caveat,
    }  # fmt: skip
    answers = {
        name: {
            "title": _evil(f"answer {name}"),
            "claim": _evil("claim"),
            "move": "denial",
            "concedes": _evil("granted"),
            "at": "top",
            "quote": _evil("quoted"),
            "evidence": [piece],
        }
        for name in ("main", "has-own-property", "prototype")
    }
    charge = {"title": _evil("charge"), "claim": _evil("charged"), "topic": "main"}
    return {
        "argmap": "1",
        "title": _evil("title"),
        "summary": _evil("summary"),
        "text": "index",
        "curators": [_evil("curator")],
        "parties": {
            "constructor": {"name": _evil("party"), "role": "accuser", "description": _evil("described")},
            "nul": {"name": _evil("other"), "role": "respondent"},
        },
        "people": {"aux": {"name": _evil("person"), "description": _evil("human"), "also": [_evil("alias")]}},
        "terms": {_evil("term"): _evil("meaning")},
        "sources": {
            "index": {
                "kind": "letter",
                "title": _evil("source"),
                "author": [_evil("author")],
                "published": _evil("published"),
                "archive": _evil("archive"),
                "note": _evil("note"),
                "url": "javascript:alert(5)",
                "rights": _evil("rights"),
                "sections": {"top": {"title": _evil("section"), "starts": "<script>alert(7)</script>"}},
            },
            "con": {
                "kind": "book",
                "title": _evil("book"),
                "url": "data:text/html,<script>alert(6)</script>",
            },
        },
        "topics": {
            "main": {"title": _evil("topic"), "summary": _evil("about")},
            "index": {"title": _evil("second"), "summary": _evil("about")},
        },
        "accusations": {
            "index": charge
            | {"rebuttals": answers, "grounds": {"g": {"claim": _evil("ground"), "at": "top"}}},
            "con": charge | {"unanswered": _evil("silence"), "topic": "index"},
            "constructor": charge | {"verdict": {"outcome": "rejected", "says": _evil("judged")}},
            "to-string": charge | {"unanswered": _evil("none"), "part_of": "index"},
        },
    }


def texts(value: Any) -> Iterator[str]:
    """Yield all that is said somewhere in a map."""
    if isinstance(value, str):
        yield from [value] if value.startswith(EVIL) else []
    else:
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)


@pytest.fixture(scope="module")
def hostile_map() -> Map:
    return load(text=json.dumps(_hostile()))


@pytest.fixture(scope="module")
def hostile(hostile_map: Map) -> Files:
    return site(hostile_map)


def test_links_resolve_and_ids_are_unique(hostile: Files) -> None:
    assert broken(hostile) == []
    assert {"accusations/_index.html", "accusations/_con.html", "topics/_index.html"} <= set(hostile)
    for name, tree in pages(hostile):
        assert [id_ for id_, number in Counter(tree.xpath("//@id")).items() if number > 1] == [], name


def test_no_markup_of_it_is_markup_of_a_page(hostile: Files) -> None:
    for name, tree in pages(hostile):
        scripts = [script.get("src").rpartition("/")[2] for script in tree.xpath("//script")]
        assert set(scripts) <= {"index.js", "reader.js"}, name
        assert tree.xpath("//b | //@onerror | //@onload") == [], name
        assert [href for href in tree.xpath("//a/@href") if href.startswith(("javascript:", "data:"))] == []
        assert "{{ 7*7 }}" in "".join(tree.itertext()), name


@pytest.mark.browser
def test_nothing_of_it_runs_and_all_of_it_is_shown(
    sits_down: Callable[..., Reader], hostile: Files, tmp_path: Path
) -> None:
    somebody = sits_down(written(hostile, tmp_path).as_uri())
    told = ""
    for name in hostile:
        if name.endswith((".html", ".svg")):
            told += bare(somebody.open(name).evaluate("document.documentElement.textContent"))
    assert [text for text in texts(_hostile()) if bare(text) not in told] == []
    page = somebody.open("index.html")
    for asked in ("</script>", "<IMG", "constructor", "onerror=alert(2)", "\"'>", "esrever"):
        page.get_by_role("searchbox").fill(asked)
        hits = page.locator("#_hits a").count()
        assert (hits > 5) == (asked != "constructor")
    page.get_by_role("searchbox").fill("answer main")
    page.locator("#_hits a").first.click()
    page.wait_for_url("**/accusations/_index.html#main")
    assert page.evaluate("document.querySelector(':target').className").startswith("answer")
    assert page.evaluate("document.getElementById('_main').tagName") == "MAIN"
