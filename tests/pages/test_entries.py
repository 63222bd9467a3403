"""The list of all identifiers, the pages of former ones, and what a host shows where there is no page."""

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import addresses, site
from tests.pages.browsing import Reader, written
from tests.pages.sites import Files, broken, page

MOVED = """
argmap: 1
title: The harbour
text: paper
parties: {board: {name: The board, role: accuser, formerly: council}}
people: {clerk: {name: A clerk, formerly: [scribe, pen]}}
terms: {sea wall: A wall, Sea  Wall: Another}
sources:
  paper:
    kind: article
    title: The paper
    formerly: gazette
    sections: {one: {title: One, starts: In the beginning, formerly: first}}
topics: {port: {title: The port, formerly: docks}}
accusations:
  closed:
    title: The port was closed
    claim: It was closed.
    topic: port
    formerly: [shut, port]
    grounds: {sign: {claim: A sign said so, formerly: board-at-the-gate}}
    rebuttals:
      open:
        {title: It was open, claim: It was not., move: denial, by: clerk, formerly: [never-shut, paper]}
"""


@pytest.fixture(scope="module")
def moved() -> Files:
    return site(load(text=MOVED), maps=False)


def test_a_section_leads_to_itself_though_one_below_it_is_declared_first() -> None:
    below = "sections: {one.a: {title: A, starts: In the middle}, one: "
    files = site(load(text=MOVED.replace("sections: {one: ", below)), maps=False)
    (row,) = page(files, addresses.ENTRIES).xpath("//li[@id='one']")
    assert row.xpath("./a/@href") == ["text/paper.html#one"]


def test_every_identifier_leads_to_where_it_stands(moved: Files) -> None:
    rows = {
        row.get("id"): row.xpath(".//a/@href")[0] for row in page(moved, addresses.ENTRIES).xpath("//li[@id]")
    }
    assert rows == {
        "board": "parties/board.html",
        "board-at-the-gate": "accusations/closed.html#sign",
        "clerk": "people/clerk.html",
        "closed": "accusations/closed.html",
        "council": "parties/board.html",
        "docks": "topics/port.html",
        "first": "text/paper.html#one",
        "gazette": "sources/paper.html",
        "never-shut": "accusations/closed.html#open",
        "one": "text/paper.html#one",
        "open": "accusations/closed.html#open",
        "paper": "sources/paper.html",
        "paper._2": "accusations/closed.html#open",
        "pen": "people/clerk.html",
        "port": "topics/port.html",
        "port._2": "accusations/closed.html",
        "scribe": "people/clerk.html",
        "_term-Sea_Wall": "glossary.html#_term-Sea_Wall",
        "_term-sea_wall": "glossary.html#_term-sea_wall",
        "shut": "accusations/closed.html",
        "sign": "accusations/closed.html#sign",
    }
    assert broken(moved) == []


def test_a_former_page_leads_to_the_one_of_today(moved: Files) -> None:
    stubs = {
        name: page(moved, name).xpath("//meta[@http-equiv='refresh']/@content")
        for name in moved
        if b'http-equiv="refresh"' in moved[name]
    }
    assert stubs == {
        "accusations/shut.html": ["0; url=../accusations/closed.html"],
        "accusations/port.html": ["0; url=../accusations/closed.html"],
        "people/scribe.html": ["0; url=../people/clerk.html"],
        "people/pen.html": ["0; url=../people/clerk.html"],
        "parties/council.html": ["0; url=../parties/board.html"],
        "sources/gazette.html": ["0; url=../sources/paper.html"],
        "topics/docks.html": ["0; url=../topics/port.html"],
    }


def test_a_former_identifier_never_takes_the_page_of_another() -> None:
    taken = MOVED.replace("formerly: docks", "formerly: port2").replace(
        "topics: {port:", "topics: {port2: Other, port:"
    )
    assert b'http-equiv="refresh"' not in site(load(text=taken), maps=False)["topics/port2.html"]


def test_all_entries_of_a_map_are_listed(letter_map: Map, letter: Files) -> None:
    ids = set(page(letter, addresses.ENTRIES).xpath("//li/@id"))
    graph = letter_map.graph
    assert ids >= {*graph.accusations, *graph.grounds, *(answer.id for answer in graph.answers)}
    assert ids >= {*letter_map.claims.parties, *(letter_map.claims.people or {})}
    assert ids >= {*letter_map.claims.sections, *(letter_map.claims.sources or {})}


def test_the_page_for_what_is_not_there_needs_nothing_that_lies_beside_it(moved: Files) -> None:
    tree = page(moved, addresses.NOT_FOUND)
    assert tree.xpath("//@href | //@src") == []
    assert addresses.ENTRIES in "".join(tree.xpath("//main//text()"))
    (style,) = tree.xpath("//style/text()")
    (policy,) = tree.xpath("//meta[@http-equiv]/@content")
    assert f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" in policy


def test_it_leads_home_by_whole_addresses_where_these_are_known() -> None:
    files = site(load(text=MOVED), maps=False, base_url="https://example.org/map/")
    tree = page(files, addresses.NOT_FOUND)
    outside = [href for href in tree.xpath("//@href | //@src") if not href.startswith("#")]
    assert all(href.startswith("https://example.org/map/") for href in outside)
    assert "https://example.org/map/entries.html" in outside


@pytest.mark.browser
def test_a_former_page_leads_to_the_same_place_on_the_one_of_today(
    moved: Files, sits_down: Callable[..., Reader], tmp_path: Path
) -> None:
    somebody = sits_down(written(moved, tmp_path).as_uri())
    for name in ("accusations/shut.html#open", "entries.html#never-shut", "entries.html#board-at-the-gate"):
        page = somebody.open(name)
        page.wait_for_url(re.compile("accusations/closed.html#(open|sign)$"))
    somebody.open("topics/docks.html")
    page.wait_for_url("**/topics/port.html")
