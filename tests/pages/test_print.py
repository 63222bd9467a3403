"""The document that holds everything: its numbers, its notes and the ways between them."""

from collections import Counter

import pytest

from argmap.checking.map import Map
from argmap.pages import addresses
from tests.pages.sites import Files, bare, page, plain, said, words

pytestmark = pytest.mark.xdist_group("site")


@pytest.mark.parametrize("which", ["light", "letter"])
def test_every_text_of_the_map_is_in_it(which: str, request: pytest.FixtureRequest) -> None:
    files: Files = request.getfixturevalue(which)
    map_: Map = request.getfixturevalue(f"{which}_map")
    told = words(page(files, addresses.PRINT))
    assert [text for text in said(plain(map_)) if bare(text) not in told] == []


@pytest.mark.parametrize("which", ["light", "letter"])
def test_its_links_stay_within_it(which: str, request: pytest.FixtureRequest) -> None:
    tree = page(request.getfixturevalue(which), addresses.PRINT)
    leaving = {
        href.partition("#")[0]
        for href in tree.xpath("//main//a/@href")
        if not href.startswith(("#", "http://", "https://"))
    }
    assert leaving == set()


def test_charges_are_numbered_and_in_the_contents(letter_map: Map, letter: Files) -> None:
    tree = page(letter, addresses.PRINT)
    contents = tree.xpath("//nav//ol[@class='chapters']//ol//a/@href")
    assert Counter(contents) == Counter(f"#{id_}" for id_ in letter_map.claims.accusations)
    numbers = [" ".join(text.split()) for text in tree.xpath("//article/p[@class='crumbs']/span/text()")]
    assert sorted(numbers) == sorted(f"Charge {number} of 46" for number in range(1, 47))


def test_notes_are_numbered_as_they_are_first_met_and_lead_back(light_map: Map, light: Files) -> None:
    tree = page(light, addresses.PRINT)
    notes = tree.xpath("//ol[@class='notes']/li")
    ids = [note.get("id") for note in notes]
    assert Counter(ids) == Counter(f"_sources.{id_}" for id_ in light_map.claims.sources or ())
    met = [
        (int(note.text), note.get("href").removeprefix("#"))
        for note in tree.xpath("//section[@class='chapter']//a[@class='note']")
    ]
    assert all(ids[number - 1] == there for number, there in met)
    first = list(dict.fromkeys(number for number, _ in met))
    assert sorted(first) == list(range(1, len(first) + 1))
    for note in notes:
        for back in note.xpath(".//p[@class='back']/a/@href"):
            (place,) = tree.xpath(f"//*[@id='{back.removeprefix('#')}']")
            told = "".join(place.itertext())  # what an answer undermines is named, and no link
            named = "".join(note.xpath("./h3//text()")) in told
            assert named or place.xpath(f".//a[@href='#{note.get('id')}']"), back
