"""What must hold of every page: its links resolve, its ids are its own, all that the map says is there."""

from collections import Counter

import pytest

from argmap.checking.map import Map
from argmap.pages import addresses
from tests.pages.sites import Files, accusation, bare, broken, page, pages, plain, said, words


@pytest.fixture(scope="module", params=["light_map pictured", "letter_map letter"], ids=["light", "letter"])
def whole(request: pytest.FixtureRequest) -> tuple[Map, Files]:
    map_, files = request.param.split()
    return request.getfixturevalue(map_), request.getfixturevalue(files)


@pytest.fixture(scope="module")
def map_(whole: tuple[Map, Files]) -> Map:
    return whole[0]


@pytest.fixture(scope="module")
def files(whole: tuple[Map, Files]) -> Files:
    return whole[1]


def test_every_link_leads_somewhere(files: Files) -> None:
    assert broken(files) == []


def test_no_id_stands_twice_on_a_page(files: Files) -> None:
    twice = {
        name: [id_ for id_, number in Counter(tree.xpath("//@id")).items() if number > 1]
        for name, tree in pages(files)
    }
    assert {name: ids for name, ids in twice.items() if ids} == {}


def test_all_that_is_said_of_an_accusation_stands_on_its_page(map_: Map, files: Files) -> None:
    for id_, item in plain(map_)["accusations"].items():
        told = words(page(files, accusation(id_)))
        assert [text for text in said(item) if bare(text) not in told] == []


def test_no_attribute_holds_markup(files: Files) -> None:
    for name, tree in pages(files):
        assert [told for told in tree.xpath("//@*") if "<" in told] == [], name


def test_pages_load_nothing_but_what_lies_beside_them(files: Files) -> None:
    for name, tree in pages(files):
        own_style = name == addresses.NOT_FOUND  # which a host shows at any address
        assert bool(tree.xpath("//style")) == own_style, name
        assert tree.xpath("//*[@style] | //iframe | //object | //embed | //form | //base") == []
        assert [script.text for script in tree.xpath("//script")] == [None] * len(tree.xpath("//script"))
        handlers = tree.xpath("//@*[starts-with(name(), 'on')]")
        assert handlers == [], name
        (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'"), name


def test_outside_addresses_are_of_the_web_and_tell_nothing_of_the_reader(files: Files) -> None:
    for name, tree in pages(files):
        for link in tree.xpath("//a[contains(@href, ':')]"):
            href = link.get("href")
            if href.split(":")[0] in ("http", "https"):
                assert link.get("rel") == "noopener noreferrer", (name, href)
            else:
                assert ":" not in href.split("#")[0].split("?")[0], (name, href)
