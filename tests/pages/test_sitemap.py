"""What a site says of where it will stand: canonical links, cards, and a list of its pages."""

import pytest
from lxml import etree

from argmap.api import load
from argmap.pages import site
from argmap.pages.sitemap import NAME
from tests.pages.sites import Files, lighthouse, page, pages
from tests.pages.test_sources import HARBOUR

BASE = "https://example.org/light"


@pytest.fixture(scope="module")
def files() -> Files:
    return site(lighthouse(), maps=False, base_url=f"{BASE}/")


def test_every_page_is_listed_but_those_that_repeat_or_say_nothing(files: Files) -> None:
    root = etree.fromstring(files[NAME])
    listed = [str(item.text) for item in root.iter("{*}loc")]
    names = {name for name, _ in pages(files)} - {"404.html", "print.html"}
    assert sorted(listed) == sorted(f"{BASE}/{name}" for name in names)


def test_each_page_says_where_it_is(files: Files) -> None:
    for name, tree in pages(files):
        assert tree.xpath("//link[@rel='canonical']/@href") == [f"{BASE}/{name}"]
        assert tree.xpath("//meta[@property='og:url']/@content") == [f"{BASE}/{name}"]


def test_a_page_that_has_moved_says_where_its_entry_is_now_and_is_not_listed() -> None:
    former = HARBOUR.replace("  dear:\n", "  dear:\n    formerly: [costly]\n")
    files = site(load(text=former), maps=False, base_url=BASE)
    tree, now = page(files, "accusations/costly.html"), f"{BASE}/accusations/dear.html"
    assert tree.xpath("//link[@rel='canonical']/@href") == [now]
    assert tree.xpath("//meta[@property='og:url']/@content") == [now]
    assert b"accusations/costly.html" not in files[NAME]
    assert now.encode() in files[NAME]


def test_a_card_says_what_is_charged(files: Files) -> None:
    map_ = lighthouse()
    for id_, item in list(map_.claims.accusations.items())[:1]:
        (told,) = page(files, f"accusations/{id_}.html").xpath("//meta[@property='og:description']/@content")
        assert told.split()[0] == item.claim.split()[0]


def test_without_an_address_nothing_is_said_of_it() -> None:
    files = site(lighthouse(), maps=False)
    assert NAME not in files
    assert all(not tree.xpath("//link[@rel='canonical'] | //meta[@property]") for _, tree in pages(files))
